import type { cvmInstance } from '../compute/cvm-instance.js';
import { networkInterface } from '../network/network-interface.js';
import type { ResourceOf } from '../resource.js';
import type { InventoryView } from '../view.js';
import { addressPoint, INTERNET_IPV6, ipv6 } from './address.js';
import { contains } from './interval-set.js';

type Instance = ResourceOf<typeof cvmInstance>;
type Interface = ResourceOf<typeof networkInterface>;

/** A public address of an instance and whether that is certain. */
export interface PublicAddress {
  readonly family: 4 | 6;
  readonly address: string;
  /** Private address behind it, where it is known. */
  readonly local: string | undefined;
  readonly doubt: string | null;
}

/** A network interface of an instance: what filters it and how it is addressed. */
export interface InstanceInterface {
  /** `eni-…`, or "primary interface" where only the instance itself was recorded. */
  readonly name: string;
  readonly groups: readonly string[] | null | undefined;
  readonly subnetId: string | null | undefined;
  readonly locals: readonly string[];
  /** Why it may have private addresses that are not in `locals`; null when it has none. */
  readonly localsDoubt: string | null;
  readonly publics: readonly PublicAddress[];
}

/** The interfaces of an instance, primary first, and why there may be more. */
export interface InstanceInterfaces {
  readonly interfaces: readonly InstanceInterface[];
  readonly gap: string | null;
}

/** Reads the interfaces of an instance, from their own listing where it was recorded, else from the instance. */
export function interfacesOf(instance: Instance, view: InventoryView): InstanceInterfaces {
  const recorded = view.owned(networkInterface, instance.id);
  const gap = gapOf(view, instance.region);
  if (recorded.length === 0) return { interfaces: [ownInterface(instance)], gap };
  const interfaces = recorded.map((one) => fromListing(one, instance));
  if (recorded.length > 1) moveFirst(interfaces, recorded.findIndex(({ data }) => data.Primary === true));
  const { PublicIpAddresses, PublicIPv6Addresses } = instance.data;
  if (!PublicIpAddresses?.length && !PublicIPv6Addresses?.length) return { interfaces, gap };
  const more = [...certain(4, PublicIpAddresses ?? []), ...certain(6, PublicIPv6Addresses ?? [])].filter(
    ({ address }) => !interfaces.some(({ publics }) => publics.some((known) => known.address === address)),
  );
  const [primary, ...others] = interfaces as [InstanceInterface, ...InstanceInterface[]];
  return { interfaces: more.length === 0 ? interfaces : [{ ...primary, publics: [...primary.publics, ...more] }, ...others], gap };
}

function moveFirst<T>(items: T[], index: number): void {
  if (index > 0) items.unshift(...items.splice(index, 1));
}

const GAPS = new WeakMap<object, Map<string, string | null>>();

/** Why interfaces of a region may be missing; null when none are. */
function gapOf(view: InventoryView, region: string): string | null {
  let gaps = GAPS.get(view.identity);
  if (gaps === undefined) GAPS.set(view.identity, (gaps = new Map<string, string | null>()));
  let gap = gaps.get(region);
  if (gap === undefined) {
    const listing = view.slice(networkInterface, region);
    gap = listing.state === 'complete' ? null : `other interfaces of the instance are not known: ${listing.reason}`;
    gaps.set(region, gap);
  }
  return gap;
}

function certain(family: 4 | 6, list: readonly string[]): PublicAddress[] {
  return list.filter((address) => address !== '').map((address) => ({ family, address, local: undefined, doubt: null }));
}

/** The primary interface as the instance's own answer shows it. */
function ownInterface({ data }: Instance): InstanceInterface {
  const publics = [...certain(4, data.PublicIpAddresses ?? []), ...certain(6, data.PublicIPv6Addresses ?? [])];
  const seen = new Set(publics.map(({ address }) => address));
  for (const address of data.IPv6Addresses ?? []) {
    if (isGlobalIpv6(address) && !seen.has(address)) publics.push({ family: 6, address, local: address, doubt: bandwidthDoubt(address) });
  }
  if (data.PublicIpAddresses === undefined) publics.push(unread(4, 'the public addresses of the instance were not recorded'));
  if (data.IPv6Addresses === undefined) publics.push(unread(6, 'the IPv6 addresses of the instance were not recorded'));
  const cloud = data.VirtualPrivateCloud;
  return {
    name: 'primary interface',
    groups: data.SecurityGroupIds,
    subnetId: cloud === null ? null : cloud?.SubnetId,
    locals: data.PrivateIpAddresses ?? [],
    localsDoubt: data.PrivateIpAddresses === undefined ? 'the private addresses of the instance were not recorded' : null,
    publics,
  };
}

function fromListing(eni: Interface, instance: Instance): InstanceInterface {
  const { PrivateIpAddressSet, Ipv6AddressSet, GroupSet, SubnetId } = eni.data;
  const publics: PublicAddress[] = [];
  if (PrivateIpAddressSet === undefined) publics.push(unread(4, `the addresses of ${eni.id} were not recorded`));
  for (const { PrivateIpAddress, PublicIpAddress } of PrivateIpAddressSet ?? []) {
    const local = PrivateIpAddress ?? undefined;
    if (PublicIpAddress === undefined) publics.push(unread(4, `whether ${local ?? eni.id} has a public address was not recorded`));
    else if (PublicIpAddress) publics.push({ family: 4, address: PublicIpAddress, local, doubt: null });
  }
  if (Ipv6AddressSet === undefined) publics.push(unread(6, `the IPv6 addresses of ${eni.id} were not recorded`));
  for (const { Address, PublicIpAddress } of Ipv6AddressSet ?? []) {
    const local = Address ?? undefined;
    if (PublicIpAddress) publics.push({ family: 6, address: PublicIpAddress, local, doubt: null });
    else if (local !== undefined && isGlobalIpv6(local)) {
      const bought = (instance.data.PublicIPv6Addresses ?? []).includes(local);
      publics.push({ family: 6, address: local, local, doubt: bought ? null : bandwidthDoubt(local) });
    }
  }
  const locals: string[] = [];
  for (const { PrivateIpAddress } of PrivateIpAddressSet ?? []) if (PrivateIpAddress) locals.push(PrivateIpAddress);
  const partly = PrivateIpAddressSet === undefined || PrivateIpAddressSet?.some(({ PrivateIpAddress }) => PrivateIpAddress === undefined) === true;
  return { name: eni.id, groups: GroupSet, subnetId: SubnetId, locals, localsDoubt: partly ? `the private addresses of ${eni.id} were not recorded` : null, publics };
}

function unread(family: 4 | 6, doubt: string): PublicAddress {
  return { family, address: 'a public address', local: undefined, doubt };
}

/** A global IPv6 address is reached from the internet only when public bandwidth was bought for it. */
function bandwidthDoubt(address: string): string {
  return `whether ${address} has public IPv6 bandwidth is not in the recorded answers`;
}

function isGlobalIpv6(address: string): boolean {
  const point = ipv6(address) === undefined ? undefined : addressPoint(address);
  return point !== undefined && contains(INTERNET_IPV6, point);
}
