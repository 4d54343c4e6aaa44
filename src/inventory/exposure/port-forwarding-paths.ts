import { natGateway } from '../network/nat-gateway.js';
import { natPortForwarding } from '../network/nat-port-forwarding.js';
import type { InventoryView } from '../view.js';
import { servicePoint } from './service.js';

/** A NAT gateway forwards a public port to a private address. */
export interface Forwarding {
  readonly gateway: string;
  readonly publicAddress: string;
  readonly publicPort: number | null | undefined;
  /** Service at the private address. */
  readonly service: number;
  /** Added to it: the service at the public address; undefined: not recorded. */
  readonly shift: number | undefined;
}

interface ForwardingIndex {
  /** By `vpc address`. */
  readonly byAddress: ReadonlyMap<string, readonly Forwarding[]>;
  /** Why forwarding may be missing, by VPC. */
  readonly gaps: ReadonlyMap<string, string>;
}

const INDEXES = new WeakMap<object, ForwardingIndex>();
const NOTHING: readonly Forwarding[] = [];

interface Entry {
  readonly IpProtocol?: string | null | undefined;
  readonly PublicIpAddress?: string | null | undefined;
  readonly PublicPort?: number | null | undefined;
  readonly PrivateIpAddress?: string | null | undefined;
  readonly PrivatePort?: number | null | undefined;
}

function build(view: InventoryView): ForwardingIndex {
  const byAddress = new Map<string, Forwarding[]>();
  const gaps = new Map<string, string>();
  const seen = new Set<string>();
  const add = (gateway: string, vpcId: string, entry: Entry): void => {
    const service = servicePoint(entry.IpProtocol ?? '', entry.PrivatePort ?? -1);
    if (service === undefined || !entry.PrivateIpAddress) {
      gaps.set(vpcId, `a port forwarding entry of ${gateway} cannot be read`);
      return;
    }
    const key = `${vpcId} ${entry.PrivateIpAddress}`;
    const identity = `${key} ${service} ${entry.PublicIpAddress ?? ''} ${entry.PublicPort ?? ''}`;
    if (seen.has(identity)) return;
    seen.add(identity);
    const entrance = servicePoint(entry.IpProtocol ?? '', entry.PublicPort ?? -1);
    const shift = entrance === undefined ? undefined : entrance - service;
    const found = { shift, gateway, publicAddress: entry.PublicIpAddress ?? 'a public address', publicPort: entry.PublicPort, service };
    byAddress.set(key, [...(byAddress.get(key) ?? []), found]);
  };
  const vpcOf = new Map<string, string>();
  for (const gateway of view.all(natGateway)) {
    const vpcId = gateway.data.VpcId ?? '';
    vpcOf.set(gateway.id, vpcId);
    const inline = gateway.data.DestinationIpPortTranslationNatRuleSet;
    if (gateway.data.VpcId === undefined) gaps.set('', `the VPC of ${gateway.id} was not recorded`);
    for (const entry of inline ?? []) add(gateway.id, vpcId, entry);
    const listing = view.slice(natPortForwarding, gateway.region);
    if (inline === undefined) gaps.set(vpcId, `the port forwarding of ${gateway.id} is not known${listing.state === 'incomplete' ? `: ${listing.reason}` : ', its own answer holds none'}`);
  }
  for (const { data } of view.all(natPortForwarding)) {
    const gateway = data.NatGatewayId ?? '';
    add(gateway, data.VpcId || vpcOf.get(gateway) || '', data);
  }
  return { byAddress, gaps };
}

function indexFor(view: InventoryView): ForwardingIndex {
  let index = INDEXES.get(view.identity);
  if (index === undefined) {
    index = build(view);
    INDEXES.set(view.identity, index);
  }
  return index;
}

/** Public ports that NAT gateways forward to a private address of a VPC. */
export function forwardingsTo(view: InventoryView, vpcId: string, privateAddress: string): readonly Forwarding[] {
  return indexFor(view).byAddress.get(`${vpcId} ${privateAddress}`) ?? NOTHING;
}

/** Whether any NAT gateway was recorded with port forwarding. */
export function hasForwardings(view: InventoryView): boolean {
  return indexFor(view).byAddress.size > 0;
}

/** Why a VPC may have port forwarding that was not recorded; null when all of it was. */
export function forwardingGap(view: InventoryView, region: string, vpcId: string): string | null {
  const { gaps } = indexFor(view);
  const gap = gaps.get(vpcId) ?? gaps.get('');
  if (gap !== undefined) return gap;
  const listing = view.slice(natGateway, region);
  return listing.state === 'complete' ? null : `NAT gateways are not known: ${listing.reason}`;
}
