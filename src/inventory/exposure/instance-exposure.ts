import type { cvmInstance } from '../compute/cvm-instance.js';
import { edgeFirewallIp } from '../network/edge-firewall-ip.js';
import type { ResourceOf } from '../resource.js';
import type { InventoryView } from '../view.js';
import { INTERNET, INTERNET_IPV4, INTERNET_IPV6 } from './address.js';
import { NO_FILTER, type Filter } from './first-match.js';
import { interfacesOf, type InstanceInterface, type InstanceInterfaces, type PublicAddress } from './instance-interfaces.js';
import { exposureOver, type Exposure, type InternetPath } from './internet-path.js';
import type { IntervalSet } from './interval-set.js';
import { balancedWaysTo, balancerGaps, hasBalancedWays, type BalancedWay, type BalancerGap } from './load-balancer-paths.js';
import { subnetFilter } from './network-acl.js';
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
 * Whether services of a CVM instance can be reached from the internet, as its addresses, NAT gateways, balancers,
 * network ACLs and security groups stand. Firewalls inside the system, and rules of the Cloud Firewall product, are not
 * part of it. Whether the instance runs is the caller's question.
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
  readonly balancerGaps: readonly BalancerGap[];
}

function placeOf(view: InventoryView, { places }: Interned, region: string, vpcId: string): Place {
  let byVpc = places.get(region);
  if (byVpc === undefined) places.set(region, (byVpc = new Map<string, Place>()));
  let place = byVpc.get(vpcId);
  if (place === undefined) {
    place = { forwardingGap: vpcId === '' ? null : forwardingGap(view, region, vpcId), balancerGaps: balancerGaps(view, region, vpcId) };
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
    for (const one of this.networks.interfaces) for (const address of one.publics) this.addDirect(one, address);
    if (hasForwardings(this.view)) this.networks.interfaces.forEach((one) => this.addForwarded(one));
    if (hasBalancedWays(this.view)) this.addAllBalanced();
    this.addGaps();
    return this.paths;
  }

  private addAllBalanced(): void {
    for (const one of this.networks.interfaces) {
      for (const local of one.locals) for (const way of balancedWaysTo(this.view, `${this.vpcId} ${local}`)) this.addBalanced(one, way);
    }
    for (const way of balancedWaysTo(this.view, this.instance.id)) this.addBalanced(this.interfaceAt(way.address), way);
  }

  private addDirect(one: InstanceInterface, address: PublicAddress): void {
    const filter = this.directFilter(one, address.family === 4 ? INTERNET_IPV4 : INTERNET_IPV6, address.local);
    const hops = (): readonly string[] => [this.entry(address.address), ...this.behind(one, address.local)];
    this.paths.push({ filter, hops, doubt: address.doubt });
  }

  private addForwarded(one: InstanceInterface): void {
    for (const local of one.locals) {
      for (const forwarding of forwardingsTo(this.view, this.vpcId, local)) {
        const { filter: acl } = this.aclOf(one, local);
        const groups = this.groupsOf(one);
        const stages = stagesOf(groups, acl);
        const key = `nat ${forwarding.service} ${this.number(groups)} ${acl === null ? '-' : this.number(acl)}`;
        const filter = this.special(key, () => new PathFilter(stages, INTERNET_IPV4, [forwarding.service, forwarding.service + 1]));
        const hops = (): readonly string[] => [
          this.entry(`${forwarding.publicAddress}:${forwarding.publicPort ?? '?'}`),
          `NAT gateway ${forwarding.gateway}`,
          ...this.behind(one, local),
        ];
        this.paths.push({ filter, hops, doubt: null });
      }
    }
  }

  private addBalanced(one: InstanceInterface, way: BalancedWay): void {
    const shift = way.listenerService - way.backendService;
    const groups = this.groupsOf(one);
    const stages: Stage[] = [{ filter: way.front, shift }];
    if (way.passToTarget !== true) stages.push({ filter: way.passToTarget === false ? groups : perhaps(groups, way.balancer), shift: 0 });
    const only: IntervalSet = [way.backendService, way.backendService + way.ports];
    const backend = way.passToTarget === true ? 'pass' : `${way.passToTarget === false ? '' : '?'}${this.number(groups)}`;
    const key = `clb ${this.number(way.front)} ${shift} ${way.backendService} ${way.ports} ${this.number(way.sources)} ${backend}`;
    const filter = this.special(key, () => new PathFilter(stages, way.sources, only));
    const last = way.passToTarget === true ? `${this.instance.id} (its security groups are not applied)` : this.behind(one, way.address).join(' > ');
    this.paths.push({ filter, hops: () => [`load balancer ${way.balancer}`, `listener ${way.listener}`, last], doubt: null });
  }

  private addGaps(): void {
    const { networks } = this;
    const place = placeOf(this.view, this.interned, this.instance.region, this.vpcId);
    if (networks.gap !== null) this.addUnknown(UNFILTERED, 'an interface that was not recorded', networks.gap);
    if (place.forwardingGap !== null) this.addBehindGroups('a NAT gateway', place.forwardingGap);
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
      this.addUnknown(this.shared(groups, null, INTERNET_IPV4), what, doubt);
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

  private aclOf(one: InstanceInterface, local: string | undefined): ReturnType<typeof subnetFilter> {
    return subnetFilter(this.view, this.instance.region, one.subnetId, local ?? one.locals[0]);
  }

  private directFilter(one: InstanceInterface, sources: IntervalSet, local: string | undefined): PathFilter {
    return this.shared(this.groupsOf(one), this.aclOf(one, local).filter, sources);
  }

  private shared(groups: Filter, acl: Filter | null, sources: IntervalSet): PathFilter {
    const { direct } = this.interned;
    let byAcl = direct.get(groups);
    if (byAcl === undefined) direct.set(groups, (byAcl = new Map<Filter | null, Map<IntervalSet, PathFilter>>()));
    let bySources = byAcl.get(acl);
    if (bySources === undefined) byAcl.set(acl, (bySources = new Map<IntervalSet, PathFilter>()));
    let filter = bySources.get(sources);
    if (filter === undefined) bySources.set(sources, (filter = new PathFilter(stagesOf(groups, acl), sources)));
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

  /** The public end, with the edge firewall where Cloud Firewall says that it is on. */
  private entry(address: string): string {
    const ip = address.split(':').length === 2 ? address.slice(0, address.indexOf(':')) : address;
    return this.view.find(edgeFirewallIp, ip)?.data.Status === 1 ? `${address} (edge firewall on; its own rules are not judged here)` : address;
  }

  private behind(one: InstanceInterface, local: string | undefined): readonly string[] {
    const { acl } = this.aclOf(one, local);
    const groups = one.groups === undefined || one.groups === null ? 'security groups not recorded' : `security groups ${one.groups.join(', ')}`;
    return [...(acl === null ? [] : [`network ACL ${acl}`]), groups, `${this.instance.id} ${[one.name, local].filter(Boolean).join(' ')}`];
  }
}

function stagesOf(groups: Filter, acl: Filter | null): readonly Stage[] {
  const last = { filter: groups, shift: 0 };
  return acl === null ? [last] : [{ filter: acl, shift: 0 }, last];
}

/** A filter that may or may not be applied: what it lets in gets in, the rest perhaps. */
function perhaps(filter: Filter, balancer: string): Filter {
  const doubt = `whether ${balancer} passes traffic by the groups of its backends was not recorded`;
  return {
    cuts: filter.cuts,
    at: (service) => {
      const decision = filter.at(service);
      return { ...decision, possible: INTERNET, doubts: [...decision.doubts, doubt] };
    },
  };
}
