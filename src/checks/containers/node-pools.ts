import { collected, known, type ResourceOf } from '../../inventory/resource.js';
import type { tkeCluster } from '../../inventory/services/tke-cluster.js';
import type { ExampleCall } from '../check.js';
import { aboutCluster } from './container-calls.js';

type Cluster = ResourceOf<typeof tkeCluster>;
type Answer = Cluster['details']['nodePools'] extends { readonly value: infer T | null } | { readonly missing: string } ? NonNullable<T> : never;

/**
 * The node pools of a cluster.
 * @throws NotCollected when they were not recorded, or not all of them, which the engine turns into *unknown*
 */
export function nodePoolsOf({ details }: Cluster): NonNullable<Answer['NodePoolSet']> {
  const answer = collected(details.nodePools);
  const pools = known(answer?.NodePoolSet ?? undefined, 'DescribeClusterNodePools NodePoolSet[]');
  // The listing has no pages, but says how many there are.
  const total = known(answer?.TotalCount ?? undefined, 'DescribeClusterNodePools TotalCount');
  known(pools.length >= total ? true : undefined, `every one of ${total} node pools`);
  return pools;
}

/** The node pools of cluster `cls-1`, for examples. */
export function nodePools(...items: readonly { readonly [field: string]: unknown }[]): ExampleCall {
  return aboutCluster('DescribeClusterNodePools', { TotalCount: items.length, NodePoolSet: items });
}
