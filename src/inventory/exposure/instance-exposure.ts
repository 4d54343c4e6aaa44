import type { cvmInstance } from '../compute/cvm-instance.js';
import type { ResourceOf } from '../resource.js';
import type { InventoryView } from '../view.js';
import { INTERNET, INTERNET_IPV4, INTERNET_IPV6 } from './address.js';
import { edgeFilter, perhaps } from './edge-firewall.js';
import { NO_FILTER, type Filter } from './first-match.js';
import { vipGap, vipsOf, type HeldVip } from './havips.js';
import { interfacesOf, type InstanceInterface, type InstanceInterfaces, type PublicAddress } from './instance-interfaces.js';
import { exposureOver, type Exposure, type InternetPath } from './internet-path.js';
import type { IntervalSet } from './interval-set.js';
import { balancedWaysTo, balancerGaps, hasBalancedWays, type BalancedWay, type BalancerGap } from './load-balancer-paths.js';
import { backendFilter, subnetFilter, type SubnetFilter } from './network-acl.js';
import { PathFilter, type ServiceQuery, type Stage } from './path-filter.js';
import { forwardingGap, forwardingsTo, hasForwardings } from './port-forwarding-paths.js';
import { groupListFilter } from './security-groups.js';

type Instance = ResourceOf<typeof cvmInstance>;

/** Filters are shared by all instances that meet the same groups and ACL; found again without building texts. */
interface Interned {
  /** The instance asked about last, with its ways: a resource meets all its checks before the next one comes. */
  last: { readonly instance: Instance; readonly paths: readonly InternetPath[] } | undefined;
  readonly places: Map<string, Map<string, Place>>;
  readonly direct: Map<Filter, Map<Filter | null, Map<IntervalSet, PathFilter>>>;
  readonly special: Map<string, PathFilter>;
  readonly numbers: Map<object, number>;
}

const INTERNED = new WeakMap<object, Interned>();

function internedFor(view: InventoryView): Interned {
  let interned = INTERNED.get(view.identity);
  if (interned === undefined) {
    interned = { last: undefined, places: new Map(), direct: new Map(), special: new Map(), numbers: new Map() };
    INTERNED.set(view.identity, interned);
  }
  return interned;
}

/** A way without any filter that was recorded, for what may exist beside the recorded ways. */
const UNFILTERED = new PathFilter([{ filter: NO_FILTER, shift: 0 }], INTERNET);

/**
 * Whether services of a CVM instance can be reached from the internet, as its addresses, virtual IPs, NAT gateways,
 * balancers, network ACLs, security groups and the internet edge of Cloud Firewall stand. Firewalls inside the system
 * are not part of it. Whether the instance runs is the caller's question.
 */
export function instanceExposure(instance: Instance, view: InventoryView, query: ServiceQuery): Exposure {
  return exposureOver(internetPathsTo(instance, view), query);
}

/** The ways from the internet to an instance, whatever filters them, certain and possible ones. */
export function internetPathsTo(instance: Instance, view: InventoryView): readonly InternetPath[] {
  const interned = internedFor(view);
  if (interned.last?.instance !== instance) interned.last = { instance, paths: new PathCollector(instance, view, interned).collect() };
  return interned.last.paths;
}

/** What was not recorded about everything in a VPC. */
interface Place {
  readonly forwardingGap: string | null;
  readonly vipGap: string | null;
  readonly balancerGaps: readonly BalancerGap[];
}

function placeOf(view: InventoryView, { places }: Interned, region: string, vpcId: string): Place {
  let byVpc = places.get(region);
  if (byVpc === undefined) places.set(region, (byVpc = new Map<string, Place>()));
  let place = byVpc.get(vpcId);
  if (place === undefined) {
    place = {
      forwardingGap: vpcId === '' ? null : forwardingGap(view, region, vpcId),
      vipGap: vpcId === '' ? null : vipGap(view, region, vpcId, hasForwardings(view) || hasBalancedWays(view)),
      balancerGaps: balancerGaps(view, region, vpcId),
    };
    byVpc.set(vpcId, place);
  }
  return place;
}

/** Finds the ways from the internet to one instance. */
class PathCollector {
  private readonly paths: InternetPath[] = [];
  private readonly networks: InstanceInterfaces;
  private readonly vpcId: string;

  constructor(
    private readonly instance: Instance,
    private readonly view: InventoryView,
    private readonly interned: Interned,
  ) {
    this.networks = interfacesOf(instance, view);
    this.vpcId = instance.data.VirtualPrivateCloud?.VpcId ?? '';
  }

  collect(): readonly InternetPath[] {
    const { interfaces } = this.networks;
    for (const one of interfaces) {
      for (const address of one.publics) this.addDirect(one, address);
      this.addByAddress(one, one.locals, null);
    }
    const named = interfaces.map(({ name }) => name);
    for (const held of vipsOf(this.view, this.instance.id, named)) this.addHeld(held);
    if (hasBalancedWays(this.view)) for (const way of balancedWaysTo(this.view, this.instance.id)) this.addBalanced(this.interfaceAt(way.address), way, null);
    this.addGaps();
    return this.paths;
  }

  /** Forwarding and balancing that aim at private addresses. */
  private addByAddress(one: InstanceInterface, locals: readonly string[], doubt: string | null): void {
    for (const local of locals) {
      if (hasForwardings(this.view)) this.addForwarded(one, local, doubt);
      if (hasBalancedWays(this.view)) for (const way of balancedWaysTo(this.view, `${this.vpcId} ${local}`)) this.addBalanced(one, way, doubt);
    }
  }

  private addDirect(one: InstanceInterface, address: PublicAddress): void {
    const edge = edgeFilter(this.view, address.address);
    const filter = this.directFilter(one, edge, address.family === 4 ? INTERNET_IPV4 : INTERNET_IPV6, address.local);
    const hops = (): readonly string[] => [entry(address.address, edge), ...this.behind(one, address.local)];
    this.paths.push({ filter, hops, doubt: address.doubt });
  }

  /** A virtual IP is one more private address of the interface that holds it, in the subnet of the virtual IP. */
  private addHeld(held: HeldVip): void {
    const { interfaces } = this.networks;
    const at = interfaces.find(({ name }) => name === held.interfaceId) ?? interfaces.find(({ subnetId }) => subnetId === held.subnetId) ?? interfaces[0];
    const one = { ...(at as InstanceInterface), subnetId: held.subnetId };
    if (held.publicAddress !== null) {
      const address = held.publicAddress ?? 'a public address';
      const edge = edgeFilter(this.view, address);
      const filter = this.directFilter(one, edge, INTERNET_IPV4, held.vip);
      const hops = (): readonly string[] => [entry(address, edge), held.id, ...this.behind(one, held.vip)];
      this.paths.push({ filter, hops, doubt: held.publicAddress === undefined ? `whether ${held.id} has an elastic IP was not recorded` : held.doubt });
    }
    if (held.vip !== undefined) this.addByAddress(one, [held.vip], held.doubt);
  }

  private addForwarded(one: InstanceInterface, local: string, doubt: string | null): void {
    for (const forwarding of forwardingsTo(this.view, this.vpcId, local)) {
      const { filter: acl } = this.aclOf(one, local);
      const groups = this.groupsOf(one);
      const edge = edgeFilter(this.view, forwarding.publicAddress);
      const { shift } = forwarding;
      const stages = shift === undefined ? stagesOf(groups, acl, edge === null ? null : perhaps(edge, `the public port of ${forwarding.gateway} was not recorded`)) : stagesOf(groups, acl, edge, shift);
      const key = `nat ${forwarding.service} ${shift ?? '?'} ${this.number(groups)} ${this.numberOr(acl)} ${this.numberOr(edge)}`;
      const filter = this.special(key, () => new PathFilter(stages, INTERNET_IPV4, [forwarding.service, forwarding.service + 1]));
      const hops = (): readonly string[] => [
        entry(`${forwarding.publicAddress}:${forwarding.publicPort ?? '?'}`, edge),
        `NAT gateway ${forwarding.gateway}`,
        ...this.behind(one, local),
      ];
      this.paths.push({ filter, hops, doubt });
    }
  }

  private addBalanced(one: InstanceInterface, way: BalancedWay, doubt: string | null): void {
    const shift = way.listenerService - way.backendService;
    const groups = this.groupsOf(one);
    const { filter: acl, acl: aclName } = backendFilter(this.view, this.instance.region, one.subnetId, way.address ?? one.locals[0]);
    const stages: Stage[] = [{ filter: way.front, shift }];
    if (way.edge !== null) stages.unshift({ filter: way.edge, shift });
    if (acl !== null) stages.push({ filter: acl, shift: 0 });
    const appliesGroups = `whether ${way.balancer} passes traffic by the groups of its backends was not recorded`;
    if (way.passToTarget !== true) stages.push({ filter: way.passToTarget === false ? groups : perhaps(groups, appliesGroups), shift: 0 });
    const only: IntervalSet = [way.backendService, way.backendService + way.ports];
    const backend = way.passToTarget === true ? 'pass' : `${way.passToTarget === false ? '' : '?'}${this.number(groups)}`;
    const key = `clb ${this.numberOr(way.edge)} ${this.number(way.front)} ${shift} ${way.backendService} ${way.ports} ${this.number(way.sources)} ${this.numberOr(acl)} ${backend}`;
    const filter = this.special(key, () => new PathFilter(stages, way.sources, only));
    const hops = (): readonly string[] => {
      const last = way.passToTarget === true ? [...(aclName === null ? [] : [`network ACL ${aclName}`]), `${this.instance.id} (its security groups are not applied)`] : this.behind(one, way.address);
      return [`load balancer ${way.balancer}${way.edge === null ? '' : ' (Cloud Firewall on)'}`, `listener ${way.listener}`, ...last];
    };
    this.paths.push({ filter, hops, doubt });
  }

  private addGaps(): void {
    const { networks } = this;
    const place = placeOf(this.view, this.interned, this.instance.region, this.vpcId);
    if (networks.gap !== null) this.addUnknown(UNFILTERED, 'an interface that was not recorded', networks.gap);
    if (place.forwardingGap !== null) this.addBehindGroups('a NAT gateway', place.forwardingGap);
    if (place.vipGap !== null) this.addBehindGroups('a virtual IP', place.vipGap);
    const cloud = this.instance.data.VirtualPrivateCloud;
    if (cloud === undefined || (cloud !== null && cloud.VpcId === undefined)) {
      const doubt = 'the VPC of the instance was not recorded';
      this.addUnplaced(doubt);
      // Nor can it be told which gaps of networks concern it.
      this.addBehindGroups('a NAT gateway or load balancer', doubt);
    }
    for (const { localsDoubt } of networks.interfaces) if (localsDoubt !== null) this.addUnplaced(localsDoubt);
    for (const gap of place.balancerGaps) {
      if (gap.passToTarget === false) this.addBehindGroups('a load balancer', gap.reason);
      else this.addUnknown(UNFILTERED, 'a load balancer', gap.reason);
    }
  }

  /** Forwarding and balancing by address cannot be joined: where there is any, it may lead here. */
  private addUnplaced(doubt: string): void {
    if (hasForwardings(this.view)) this.addBehindGroups('a NAT gateway', doubt);
    if (hasBalancedWays(this.view)) this.addUnknown(UNFILTERED, 'a load balancer', doubt);
  }

  /** A way that may exist and would still meet the instance's groups: where those refuse, it does not matter. */
  private addBehindGroups(what: string, doubt: string): void {
    for (const one of this.networks.interfaces) {
      const groups = this.groupsOf(one);
      this.addUnknown(this.shared(groups, null, null, INTERNET_IPV4), what, doubt);
    }
  }

  private addUnknown(filter: PathFilter, what: string, doubt: string): void {
    this.paths.push({ filter, hops: () => [what, this.instance.id], doubt });
  }

  private interfaceAt(address: string | undefined): InstanceInterface {
    const { interfaces } = this.networks;
    return interfaces.find(({ locals }) => address !== undefined && locals.includes(address)) ?? (interfaces[0] as InstanceInterface);
  }

  private groupsOf(one: InstanceInterface): Filter {
    return groupListFilter(this.view, this.instance.region, one.groups);
  }

  private aclOf(one: InstanceInterface, local: string | undefined): SubnetFilter {
    return subnetFilter(this.view, this.instance.region, one.subnetId, local ?? one.locals[0]);
  }

  private directFilter(one: InstanceInterface, edge: Filter | null, sources: IntervalSet, local: string | undefined): PathFilter {
    return this.shared(this.groupsOf(one), this.aclOf(one, local).filter, edge, sources);
  }

  private shared(groups: Filter, acl: Filter | null, edge: Filter | null, sources: IntervalSet): PathFilter {
    if (edge !== null) return this.special(`edge ${this.number(edge)} ${this.numberOr(acl)} ${this.number(groups)} ${this.number(sources)}`, () => new PathFilter(stagesOf(groups, acl, edge), sources));
    const { direct } = this.interned;
    let byAcl = direct.get(groups);
    if (byAcl === undefined) direct.set(groups, (byAcl = new Map<Filter | null, Map<IntervalSet, PathFilter>>()));
    let bySources = byAcl.get(acl);
    if (bySources === undefined) byAcl.set(acl, (bySources = new Map<IntervalSet, PathFilter>()));
    let filter = bySources.get(sources);
    if (filter === undefined) bySources.set(sources, (filter = new PathFilter(stagesOf(groups, acl, null), sources)));
    return filter;
  }

  private special(key: string, build: () => PathFilter): PathFilter {
    let filter = this.interned.special.get(key);
    if (filter === undefined) this.interned.special.set(key, (filter = build()));
    return filter;
  }

  /** A number that stands for a shared object in a key. */
  private number(object: object): number {
    const { numbers } = this.interned;
    let number = numbers.get(object);
    if (number === undefined) numbers.set(object, (number = numbers.size));
    return number;
  }

  private numberOr(object: object | null): string {
    return object === null ? '-' : String(this.number(object));
  }

  private behind(one: InstanceInterface, local: string | undefined): readonly string[] {
    const { acl } = this.aclOf(one, local);
    const groups = one.groups === undefined || one.groups === null ? 'security groups not recorded' : `security groups ${one.groups.join(', ')}`;
    return [...(acl === null ? [] : [`network ACL ${acl}`]), groups, `${this.instance.id} ${[one.name, local].filter(Boolean).join(' ')}`];
  }
}

/** The public end, with the edge firewall where Cloud Firewall stands before it. */
function entry(address: string, edge: Filter | null): string {
  return edge === null ? address : `${address} (Cloud Firewall on)`;
}

/** @param shift what turns the target's service into the one that the edge sees */
function stagesOf(groups: Filter, acl: Filter | null, edge: Filter | null, shift = 0): readonly Stage[] {
  const stages: Stage[] = edge === null ? [] : [{ filter: edge, shift }];
  if (acl !== null) stages.push({ filter: acl, shift: 0 });
  return [...stages, { filter: groups, shift: 0 }];
}
