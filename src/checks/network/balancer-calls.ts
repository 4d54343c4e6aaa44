import type { ExampleCall } from '../check.js';
import { answer, listing } from './network-calls.js';

type Item = { readonly [field: string]: unknown };

/** A complete listing of public application balancers, with their listeners; undefined listeners are not recorded. */
export function balancers(byId: { readonly [id: string]: { readonly fields?: Item; readonly listeners?: readonly Item[] } }): readonly ExampleCall[] {
  const ids = Object.keys(byId);
  const items = ids.map((LoadBalancerId) => ({ LoadBalancerId, LoadBalancerType: 'OPEN', Forward: 1, VpcId: 'vpc-1', ...byId[LoadBalancerId]?.fields }));
  const details = ids.flatMap((id) => {
    const Listeners = byId[id]?.listeners;
    return Listeners === undefined ? [] : [answer('clb.DescribeListeners', 'LoadBalancerId', id, { TotalCount: Listeners.length, Listeners })];
  });
  return [listing('clb.DescribeLoadBalancers', 'LoadBalancerSet', ...items), ...details];
}
