import { havipAddress } from '../network/havip-address.js';
import { havip } from '../network/havip.js';
import type { ResourceOf } from '../resource.js';
import type { InventoryView } from '../view.js';

/** A virtual IP that an instance holds, or may take over. */
export interface HeldVip {
  readonly id: string;
  readonly vip: string | undefined;
  /** Elastic IP bound to it; null: none; undefined: not recorded. */
  readonly publicAddress: string | null | undefined;
  readonly subnetId: string | null | undefined;
  /** Interface it sits on, where the answer names one of the instance's. */
  readonly interfaceId: string | undefined;
  /** Why traffic may not arrive here; null when the instance holds the address. */
  readonly doubt: string | null;
}

interface VipIndex {
  /** By instance id and by interface id. */
  readonly byHolder: ReadonlyMap<string, readonly HeldVip[]>;
  /** Why a virtual IP may lead anywhere in a VPC, by `region vpc` (or `region` alone). */
  readonly gaps: ReadonlyMap<string, string>;
}

const INDEXES = new WeakMap<object, VipIndex>();
const NOTHING: readonly HeldVip[] = [];

function build(view: InventoryView): VipIndex {
  const byHolder = new Map<string, HeldVip[]>();
  const gaps = new Map<string, string>();
  for (const one of view.all(havip)) {
    const { NetworkInterfaceId, InstanceId, HaVipAssociationSet, VpcId } = one.data;
    const holders = [InstanceId, NetworkInterfaceId].filter((holder): holder is string => !!holder);
    const heldUntold = InstanceId === undefined && NetworkInterfaceId !== '' && NetworkInterfaceId !== null;
    const unread = heldUntold || (holders.length === 0 && NetworkInterfaceId === undefined);
    if (unread) gaps.set(VpcId ? `${one.region} ${VpcId}` : one.region, `which instance holds ${one.id} was not recorded`);
    for (const holder of holders) add(byHolder, holder, heldVip(one, NetworkInterfaceId, null));
    const standby = `${one.id} may move to it, and does not lead to it now`;
    for (const { InstanceId: other } of HaVipAssociationSet ?? []) if (other && !holders.includes(other)) add(byHolder, other, heldVip(one, other, standby));
  }
  return { byHolder, gaps };
}

function heldVip({ id, data }: ResourceOf<typeof havip>, interfaceId: string | null | undefined, doubt: string | null): HeldVip {
  const { AddressIp } = data;
  const publicAddress = AddressIp === '' ? null : AddressIp;
  return { id, vip: data.Vip || undefined, publicAddress, subnetId: data.SubnetId, interfaceId: interfaceId || undefined, doubt };
}

function add(byHolder: Map<string, HeldVip[]>, holder: string, held: HeldVip): void {
  const known = byHolder.get(holder);
  if (known === undefined) byHolder.set(holder, [held]);
  else known.push(held);
}

function indexFor(view: InventoryView): VipIndex {
  let index = INDEXES.get(view.identity);
  if (index === undefined) INDEXES.set(view.identity, (index = build(view)));
  return index;
}

/** Virtual IPs that lead to an instance, found by itself or by one of its interfaces; each once, the certain ones first. */
export function vipsOf(view: InventoryView, instanceId: string, interfaceIds: readonly string[]): readonly HeldVip[] {
  const { byHolder } = indexFor(view);
  if (byHolder.size === 0) return NOTHING;
  const found = [instanceId, ...interfaceIds].flatMap((holder) => byHolder.get(holder) ?? NOTHING).sort((a, b) => Number(a.doubt !== null) - Number(b.doubt !== null));
  return found.filter((held, index) => found.findIndex(({ id }) => id === held.id) === index);
}

/**
 * Why virtual IPs that were not recorded may lead to an instance of a VPC; null when none can.
 * @param byAddress whether forwarding or balancing by private address was recorded, which may aim at a virtual IP
 */
export function vipGap(view: InventoryView, region: string, vpcId: string, byAddress: boolean): string | null {
  const { gaps } = indexFor(view);
  const gap = gaps.get(`${region} ${vpcId}`) ?? gaps.get(region);
  if (gap !== undefined) return gap;
  const listing = view.slice(havip, region);
  if (listing.state === 'complete') return null;
  const addresses = view.slice(havipAddress, region);
  const nonePublic = addresses.state === 'complete' && view.all(havipAddress, region).length === 0;
  return nonePublic && !byAddress ? null : `high-availability virtual IPs are not known: ${listing.reason}`;
}
