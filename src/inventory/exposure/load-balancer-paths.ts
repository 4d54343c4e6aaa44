import { balancerAddress } from '../network/balancer-address.js';
import { loadBalancer } from '../network/load-balancer.js';
import type { Target } from '../network/load-balancer-listeners.js';
import type { ResourceOf } from '../resource.js';
import type { InventoryView } from '../view.js';
import { INTERNET, INTERNET_IPV4, INTERNET_IPV6 } from './address.js';
import { edgeFilter, perhaps } from './edge-firewall.js';
import { NO_FILTER, type Filter } from './first-match.js';
import type { IntervalSet } from './interval-set.js';
import { groupListFilter } from './security-groups.js';
import { servicePoint } from './service.js';

type LoadBalancer = ResourceOf<typeof loadBalancer>;

/** A public listener whose traffic reaches a backend. */
export interface BalancedWay {
  readonly balancer: string;
  readonly listener: string;
  /** The balancer's own security groups. */
  readonly front: Filter;
  /** First service of the listener and of the backend, and how many ports in a row. */
  readonly listenerService: number;
  readonly backendService: number;
  readonly ports: number;
  /** Whether the backend's own groups are left out; undefined: not recorded. */
  readonly passToTarget: boolean | undefined;
  readonly sources: IntervalSet;
  /** Private address of the backend, where the answer names it. */
  readonly address: string | undefined;
  /** Cloud Firewall before the balancer's public address; null: none. */
  readonly edge: Filter | null;
}

/** Something about balancers that was not recorded, so that more ways may exist. */
export interface BalancerGap {
  readonly vpcId: string | undefined;
  readonly region: string;
  readonly passToTarget: boolean | undefined;
  readonly reason: string;
}

interface BalancerIndex {
  /** By instance id, and by `vpc address` for targets that are addresses. */
  readonly ways: ReadonlyMap<string, readonly BalancedWay[]>;
  readonly gaps: readonly BalancerGap[];
}

const INDEXES = new WeakMap<object, BalancerIndex>();
const NOTHING: readonly BalancedWay[] = [];
/** Stands for an elastic IP whose balancer the answer does not name. */
const UNTOLD = 'untold';

function indexFor(view: InventoryView): BalancerIndex {
  let index = INDEXES.get(view.identity);
  if (index === undefined) {
    const ways = new Map<string, BalancedWay[]>();
    const gaps: BalancerGap[] = [];
    const addressed = new Map(view.all(balancerAddress).map(({ region, data }) => [data.InstanceId === undefined ? UNTOLD : `${region} ${data.InstanceId}`, data.AddressIp ?? '']));
    for (const balancer of view.all(loadBalancer)) new BalancerReader(view, balancer, ways, gaps).read(addressed);
    index = { ways, gaps };
    INDEXES.set(view.identity, index);
  }
  return index;
}

/** Whether a balancer answers on IPv6, where traffic to backends is never tried against their groups. */
function sourcesOf({ data }: LoadBalancer): IntervalSet {
  const version = data.AddressIPVersion?.toLowerCase();
  if (version === 'ipv4') return INTERNET_IPV4;
  return version === 'ipv6' ? INTERNET_IPV6 : INTERNET;
}

/** UDP and QUIC listeners take UDP; everything else rides on TCP. Backends of QUIC speak TCP. */
function listenerProtocol(protocol: string | null | undefined): string {
  return /^(udp|quic)$/i.test(protocol ?? '') ? 'udp' : 'tcp';
}

function backendProtocol(protocol: string | null | undefined): string {
  return /^udp$/i.test(protocol ?? '') ? 'udp' : 'tcp';
}

/** Reads one public balancer into ways and gaps. */
class BalancerReader {
  private readonly front: Filter;
  private readonly sources: IntervalSet;
  private readonly pass: boolean | undefined;
  private edge: Filter | null;

  constructor(
    private readonly view: InventoryView,
    private readonly balancer: LoadBalancer,
    private readonly ways: Map<string, BalancedWay[]>,
    private readonly gaps: BalancerGap[],
  ) {
    const { SecureGroups, LoadBalancerPassToTarget } = balancer.data;
    // A balancer without groups of its own takes traffic from anywhere.
    this.front = SecureGroups === null || SecureGroups?.length === 0 ? NO_FILTER : groupListFilter(view, balancer.region, SecureGroups);
    this.sources = sourcesOf(balancer);
    this.pass = this.sources === INTERNET_IPV6 ? true : (LoadBalancerPassToTarget ?? undefined);
    this.edge = this.edgeBefore(balancer.data.LoadBalancerVips ?? []);
  }

  /** One filter for all addresses: where they are guarded unlike each other, one of them may let in what another refuses. */
  private edgeBefore(publicAddresses: readonly string[]): Filter | null {
    const filters = publicAddresses.map((address) => edgeFilter(this.view, address));
    const [first = null] = filters;
    return first !== null && filters.length > 1 ? perhaps(first, `the addresses of ${this.balancer.id} are guarded one by one`) : first;
  }

  /** @param addressed elastic IPs of balancers, by `region id` */
  read(addressed: ReadonlyMap<string, string>): void {
    const { LoadBalancerType } = this.balancer.data;
    if (LoadBalancerType === 'INTERNAL') this.readInternal(addressed);
    else if (LoadBalancerType !== 'OPEN') this.gap(`whether ${this.balancer.id} is public was not recorded`);
    else this.readPublic();
  }

  /** A private balancer is public all the same when an elastic IP is bound to it. */
  private readInternal(addressed: ReadonlyMap<string, string>): void {
    const { id, region } = this.balancer;
    const publicAddress = addressed.get(`${region} ${id}`);
    if (publicAddress !== undefined) {
      this.edge = this.edgeBefore([publicAddress]);
      this.readPublic();
      // Groups of older private balancers do not filter their elastic IP, and no field tells which are old.
      this.gap(`whether the groups of ${id} filter its elastic IP is not recorded`);
      return;
    }
    const listing = this.view.slice(balancerAddress, region);
    if (listing.state === 'incomplete') this.gap(`whether an elastic IP is bound to ${id} is not known: ${listing.reason}`);
    else if (addressed.has(UNTOLD)) this.gap(`an elastic IP does not name what it is bound to, which may be ${id}`);
  }

  private readPublic(): void {
    if (this.balancer.data.Forward === 0) this.readClassic();
    else this.readApplication();
  }

  private readApplication(): void {
    const { listeners, targets } = this.balancer.details;
    if ('missing' in targets) return this.gap(targets.missing);
    const entries = targets.value?.Listeners;
    if (entries === undefined) return this.gap(`the backends of ${this.balancer.id} cannot be read`);
    for (const entry of entries ?? []) {
      const layer7 = /^(http|https|quic)$/i.test(entry.Protocol ?? '');
      const own = layer7 ? entry.Rules : entry.Targets;
      if (own === undefined || (layer7 && entry.Rules?.some((rule) => rule.Targets === undefined) === true)) this.gap(`the backends of ${entry.ListenerId ?? 'a listener'} cannot be read`);
      const all = [...(entry.Targets ?? []), ...(entry.Rules ?? []).flatMap((rule) => rule.Targets ?? [])];
      const ports = entry.EndPort && entry.Port && entry.EndPort > entry.Port ? entry.EndPort - entry.Port + 1 : 1;
      for (const target of all) this.add(`${entry.ListenerId ?? 'listener'} ${entry.Protocol ?? ''} ${entry.Port ?? ''}`, entry, ports, target);
    }
    if ('missing' in listeners) return this.gap(`whether ${this.balancer.id} serves target groups is not known: ${listeners.missing}`);
    const grouped = listeners.value?.Listeners?.find((listener) => listener.TargetType === 'TARGETGROUP');
    if (grouped !== undefined) this.gap(`the members of the target group behind ${grouped.ListenerId ?? 'a listener'} of ${this.balancer.id} are not read`);
  }

  private readClassic(): void {
    const { classicListeners, classicTargets } = this.balancer.details;
    if ('missing' in classicListeners) return this.gap(classicListeners.missing);
    if ('missing' in classicTargets) return this.gap(classicTargets.missing);
    for (const listener of classicListeners.value?.Listeners ?? []) {
      const entry = { Protocol: listener.Protocol, Port: listener.ListenerPort };
      for (const target of classicTargets.value?.Targets ?? []) {
        this.add(`${listener.ListenerId ?? 'listener'} ${entry.Protocol ?? ''} ${entry.Port ?? ''}`, entry, 1, { ...target, Port: listener.InstancePort });
      }
    }
  }

  private add(name: string, listener: { readonly Protocol?: string | null | undefined; readonly Port?: number | null | undefined }, ports: number, target: Target): void {
    const { Protocol, Port } = listener;
    const listenerService = servicePoint(listenerProtocol(Protocol), Port ?? -1);
    const backendService = servicePoint(backendProtocol(Protocol), target.Port ?? -1);
    if (!Protocol || listenerService === undefined || backendService === undefined) {
      return this.gap(`a listener or backend of ${this.balancer.id} has no readable port`);
    }
    const way = {
      balancer: this.balancer.id,
      listener: name,
      front: this.front,
      listenerService,
      backendService,
      ports,
      passToTarget: this.pass,
      sources: this.sources,
      address: target.PrivateIpAddresses?.[0],
      edge: this.edge,
    };
    const { InstanceId } = target;
    if (InstanceId === undefined) return this.gap(`a backend of ${this.balancer.id} is not named`);
    const keys = InstanceId?.startsWith('ins-') ? [InstanceId] : (target.PrivateIpAddresses ?? []).map((address) => `${this.balancer.data.VpcId ?? ''} ${address}`);
    for (const key of keys) {
      const known = this.ways.get(key);
      if (known === undefined) this.ways.set(key, [way]);
      else known.push(way);
    }
    if (keys.length === 0) this.gap(`a backend of ${this.balancer.id} is not named`);
  }

  private gap(reason: string): void {
    this.gaps.push({ vpcId: this.balancer.data.VpcId || undefined, region: this.balancer.region, passToTarget: this.pass, reason });
  }
}

/** Ways over public balancers to an instance or to a private address of a VPC (`vpc address`). */
export function balancedWaysTo(view: InventoryView, key: string): readonly BalancedWay[] {
  return indexFor(view).ways.get(key) ?? NOTHING;
}

/** Whether any public balancer was recorded with a backend. */
export function hasBalancedWays(view: InventoryView): boolean {
  return indexFor(view).ways.size > 0;
}

/** What was not recorded of balancers that may serve backends in a VPC. */
export function balancerGaps(view: InventoryView, region: string, vpcId: string): readonly BalancerGap[] {
  const listing = view.slice(loadBalancer, region);
  const unlisted: BalancerGap[] =
    listing.state === 'complete' ? [] : [{ vpcId: undefined, region, passToTarget: undefined, reason: `load balancers are not known: ${listing.reason}` }];
  return [...unlisted, ...indexFor(view).gaps.filter((gap) => gap.region === region && (gap.vpcId === undefined || gap.vpcId === vpcId))];
}
