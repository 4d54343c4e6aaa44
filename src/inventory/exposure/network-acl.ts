import { networkAcl, type QuintupleEntry, type TripleEntry } from '../network/network-acl.js';
import { subnet } from '../network/subnet.js';
import type { ResourceOf } from '../resource.js';
import type { InventoryView } from '../view.js';
import { addresses, addressPoint, INTERNET, IPV4, IPV6 } from './address.js';
import { cellOf, cutsOf, firstMatch, unreadableFilter, type Decision, type Filter, type FilterRule, type Reach, type RuleRef } from './first-match.js';
import { contains, EMPTY, intersect, subtract, union, type IntervalSet } from './interval-set.js';
import { PROTOCOL_CUTS, services, type Bounds } from './service.js';

/** An entry of either type of ACL, from the internet's side: who, which local service, which port of the other end. */
interface AclRule {
  readonly ref: RuleRef;
  readonly sources: Bounds;
  readonly local: Bounds;
  readonly remote: Bounds;
  readonly action: 'ACCEPT' | 'DROP' | undefined;
  readonly doubt?: string;
}

/**
 * A network ACL has no memory: a connection needs the packet in and the answer out. Both lists are tried from the top
 * with a final refusal for IPv4; whether unmatched IPv6 is refused is not documented, so that stays open.
 */
class AclFilter implements Filter {
  readonly cuts: readonly number[];
  private readonly cells: (Decision | undefined)[];

  constructor(
    private readonly ingress: readonly AclRule[],
    private readonly egress: readonly AclRule[],
    private readonly universe: IntervalSet,
  ) {
    this.cuts = cutsOf([...ingress, ...egress].map((rule) => ({ ...rule, services: rule.local })));
    this.cells = new Array<Decision | undefined>(this.cuts.length);
  }

  at(service: number): Decision {
    const cell = cellOf(this.cuts, service);
    return (this.cells[cell] ??= this.decide(this.cuts[cell] as number));
  }

  /** A client chooses its own port, so one port of its end that works both ways suffices. */
  private decide(service: number): Decision {
    const ports = cutsOf([...this.ingress, ...this.egress].map((rule) => ({ ...rule, services: rule.remote })));
    const protocol = cellOf(PROTOCOL_CUTS, service);
    const ends = ports.filter((port) => cellOf(PROTOCOL_CUTS, port) === protocol);
    let sure: IntervalSet = EMPTY;
    let possible: IntervalSet = EMPTY;
    const openers = new Map<RuleRef, IntervalSet>();
    const closers = new Map<RuleRef, IntervalSet>();
    const doubts = new Set<string>();
    for (const end of ends) {
      const into = tried(this.ingress, service, end, this.universe);
      const out = tried(this.egress, service, end, this.universe);
      for (const { doubts: found } of [into, out]) found.forEach((doubt) => doubts.add(doubt));
      collect(closers, [...into.closers, ...out.closers]);
      collect(openers, into.openers);
      sure = union(sure, intersect(into.sure, out.sure));
      possible = union(possible, intersect(into.possible, out.possible));
    }
    const stopped = [...closers].map(([rule, sources]) => ({ rule, sources: subtract(sources, sure) }));
    const passed = [...openers].map(([rule, sources]) => ({ rule, sources: intersect(sources, possible) }));
    return { sure, possible, openers: passed, closers: stopped, doubts: [...doubts] };
  }
}

/** Adds what rules decide for one port of the other end to what they decide for all. */
function collect(decided: Map<RuleRef, IntervalSet>, more: Decision['openers']): void {
  for (const { rule, sources } of more) decided.set(rule, union(decided.get(rule) ?? EMPTY, sources));
}

/** One direction's verdict for a local service and a port of the other end. */
function tried(rules: readonly AclRule[], service: number, end: number, universe: IntervalSet): Decision {
  const fitting: FilterRule[] = [];
  for (const rule of rules) {
    if (!contains(rule.remote.possible, end)) continue;
    const sureSources = contains(rule.remote.sure, end) ? rule.sources.sure : EMPTY;
    const { ref, local, action, doubt } = rule;
    const fitted = { ref, sources: { sure: sureSources, possible: rule.sources.possible }, services: local, action };
    fitting.push(doubt === undefined ? fitted : { ...fitted, doubt });
  }
  return firstMatch(fitting, service, unmatched, universe);
}

function unmatched(left: IntervalSet): Reach {
  return { sure: EMPTY, possible: intersect(left, IPV6) };
}

function tripleRule(aclId: string, direction: RuleRef['direction'], index: number, entry: TripleEntry, universe: IntervalSet): AclRule {
  const block = entry.CidrBlock || entry.Ipv6CidrBlock || '';
  const sources = sourcesWithin(block, universe);
  const named = services(entry.Protocol, entry.Port);
  const readable = sources.sure === sources.possible && named.sure === named.possible && !!entry.Action;
  const text = `${entry.Action ?? 'unreadable action'} ${entry.Protocol ?? ''} ${entry.Port ?? ''} ${direction === 'ingress' ? 'from' : 'to'} ${block}`;
  return {
    ref: { owner: aclId, direction, index, text },
    sources,
    // The port of an entry is the packet's destination: ours on the way in, the client's on the way out.
    local: direction === 'ingress' ? named : protocolOnly(entry.Protocol),
    remote: direction === 'ingress' ? protocolOnly(entry.Protocol) : named,
    action: entry.Action ?? undefined,
    ...(readable ? {} : { doubt: `${aclId} ${direction} entry ${index} cannot be read` }),
  };
}

/** All services of a protocol; what cannot be read may be any. */
function protocolOnly(protocol: string | null | undefined): Bounds {
  return services(protocol, 'ALL');
}

function quintupleRule(aclId: string, direction: RuleRef['direction'], index: number, entry: QuintupleEntry, localAddress: string | undefined, universe: IntervalSet): AclRule {
  const [peer, own] = direction === 'ingress' ? [entry.SourceCidr, entry.DestinationCidr] : [entry.DestinationCidr, entry.SourceCidr];
  const [peerPort, ownPort] = direction === 'ingress' ? [entry.SourcePort, entry.DestinationPort] : [entry.DestinationPort, entry.SourcePort];
  const fits = concerns(own, localAddress);
  const peers = sourcesWithin(peer ?? '', universe);
  const sources = fits === 'yes' ? peers : fits === 'no' ? { sure: EMPTY, possible: EMPTY } : { sure: EMPTY, possible: peers.possible };
  const local = services(entry.Protocol, ownPort || 'ALL');
  const remote = services(entry.Protocol, peerPort || 'ALL');
  const readable = fits !== 'maybe' && peers.sure === peers.possible && local.sure === local.possible && remote.sure === remote.possible && !!entry.Action;
  const text = `${entry.Action ?? 'unreadable action'} ${entry.Protocol ?? ''} ${entry.SourceCidr ?? ''}:${entry.SourcePort ?? ''} to ${entry.DestinationCidr ?? ''}:${entry.DestinationPort ?? ''}`;
  return {
    ref: { owner: aclId, direction, index, text },
    sources,
    local,
    remote,
    action: entry.Action ?? undefined,
    ...(readable ? {} : { doubt: `${aclId} ${direction} entry ${index} cannot be read` }),
  };
}

/** Whether an entry is about an address of ours. */
function concerns(block: string | null | undefined, address: string | undefined): 'yes' | 'no' | 'maybe' {
  const set = typeof block === 'string' ? addresses(block) : undefined;
  const point = address === undefined ? undefined : addressPoint(address);
  if (set === undefined || point === undefined) return 'maybe';
  return contains(set, point) ? 'yes' : 'no';
}

function sourcesWithin(block: string, universe: IntervalSet): Bounds {
  const set = addresses(block);
  if (set === undefined) return { sure: EMPTY, possible: universe };
  const clipped = intersect(set, universe);
  return { sure: clipped, possible: clipped };
}

function byPriority<E extends { readonly Priority?: number | null | undefined }>(entries: readonly E[]): readonly E[] {
  if (entries.some((entry) => typeof entry.Priority !== 'number')) return entries;
  return [...entries].sort((a, b) => (a.Priority as number) - (b.Priority as number));
}

/** What of an ACL concerns one address of ours. QUINTUPLE entries name it; TRIPLE entries hold for the whole subnet. */
function compile(acl: ResourceOf<typeof networkAcl>, localAddress: string | undefined, universe: IntervalSet): Filter {
  const { NetworkAclType, IngressEntries, EgressEntries } = acl.data;
  if (isQuintuple(acl)) {
    const detail = acl.details.quintupleEntries;
    if ('missing' in detail) return unreadableFilter(`network ACL ${acl.id}: ${detail.missing}`);
    const entries = detail.value?.NetworkAclQuintupleSet;
    if (entries === undefined || entries === null) return unreadableFilter(`network ACL ${acl.id}: its entries were not recorded`);
    if (entries.some((entry) => !entry.NetworkAclDirection)) return unreadableFilter(`network ACL ${acl.id}: an entry has no direction`);
    const of = (direction: 'INGRESS' | 'EGRESS', name: RuleRef['direction']): AclRule[] =>
      byPriority(entries.filter((entry) => entry.NetworkAclDirection === direction)).map((entry, index) => quintupleRule(acl.id, name, index, entry, localAddress, universe));
    return new AclFilter(of('INGRESS', 'ingress'), of('EGRESS', 'egress'), universe);
  }
  if (IngressEntries === undefined || EgressEntries === undefined) {
    return unreadableFilter(`network ACL ${acl.id} (${NetworkAclType ?? 'type not recorded'}): its entries were not recorded`);
  }
  return new AclFilter(
    byPriority(IngressEntries ?? []).map((entry, index) => tripleRule(acl.id, 'ingress', index, entry, universe)),
    byPriority(EgressEntries ?? []).map((entry, index) => tripleRule(acl.id, 'egress', index, entry, universe)),
    universe,
  );
}

function isQuintuple(acl: ResourceOf<typeof networkAcl>): boolean {
  return acl.data.NetworkAclType?.toUpperCase() === 'QUINTUPLE';
}

/** The ACL before an address, by name for the path's text; no ACL: no restriction. */
export interface SubnetFilter {
  readonly acl: string | null;
  readonly filter: Filter | null;
}

const OPEN: SubnetFilter = { acl: null, filter: null };

interface AclIndex {
  readonly bySubnet: Map<string, SubnetFilter>;
  /** As `bySubnet`, for traffic that a balancer hands on. */
  readonly behindBalancer: Map<Filter, Filter>;
  readonly listed: Map<string, ResourceOf<typeof networkAcl>>;
}

const INDEXES = new WeakMap<object, AclIndex>();

function indexFor(view: InventoryView): AclIndex {
  let index = INDEXES.get(view.identity);
  if (index === undefined) {
    const listed = new Map<string, ResourceOf<typeof networkAcl>>();
    for (const acl of view.all(networkAcl)) {
      for (const bound of acl.data.SubnetSet ?? []) if (bound.SubnetId) listed.set(bound.SubnetId, acl);
    }
    index = { bySubnet: new Map(), behindBalancer: new Map(), listed };
    INDEXES.set(view.identity, index);
  }
  return index;
}

/**
 * What the network ACL of a subnet does with traffic between the internet and an address of ours.
 * @param subnetId null or "": the basic network, which has no ACLs
 * @param localAddress private address; only QUINTUPLE ACLs depend on it
 */
export function subnetFilter(view: InventoryView, region: string, subnetId: string | null | undefined, localAddress: string | undefined): SubnetFilter {
  if (subnetId === null || subnetId === '') return OPEN;
  if (subnetId === undefined) return UNRECORDED_SUBNET;
  const { bySubnet, listed } = indexFor(view);
  const plain = bySubnet.get(subnetId);
  if (plain !== undefined) return plain;
  const acl = aclOf(view, region, subnetId, listed);
  const dependsOnAddress = typeof acl === 'object' && acl !== null && isQuintuple(acl);
  const key = dependsOnAddress ? `${subnetId} ${localAddress}` : subnetId;
  let found = bySubnet.get(key);
  if (found === undefined) {
    found = acl === null ? OPEN : typeof acl === 'string' ? { acl: 'unread', filter: unreadableFilter(acl) } : { acl: acl.id, filter: compile(acl, localAddress, INTERNET) };
    bySubnet.set(key, found);
  }
  return found;
}

/** The ACL bound to a subnet, null for none, or the reason why that is not known. */
function aclOf(view: InventoryView, region: string, subnetId: string, listed: ReadonlyMap<string, ResourceOf<typeof networkAcl>>): ResourceOf<typeof networkAcl> | string | null {
  const byListing = listed.get(subnetId);
  if (byListing !== undefined) return byListing;
  const bound = view.find(subnet, subnetId, region)?.data.NetworkAclId;
  if (bound === null || bound === '') return null;
  if (bound !== undefined) return view.find(networkAcl, bound, region) ?? `network ACL ${bound} was not recorded`;
  const listing = view.slice(networkAcl, region);
  return listing.state === 'complete' ? null : `the network ACL of ${subnetId} is not known: ${listing.reason}`;
}

const UNRECORDED_SUBNET: SubnetFilter = { acl: 'unread', filter: unreadableFilter('the subnet was not recorded, so its network ACL is not known') };

/**
 * What the network ACL of a backend's subnet does with traffic that a balancer hands on. It may meet the ACL under the
 * client's address or under one of the balancer's own, which are IPv4: what the client's address gets through gets through, what no
 * address at all gets through does not, and the rest is not certain.
 */
export function backendFilter(view: InventoryView, region: string, subnetId: string | null | undefined, localAddress: string | undefined): SubnetFilter {
  const bound = subnetFilter(view, region, subnetId, localAddress);
  if (bound.filter === null || subnetId === undefined || subnetId === null) return bound;
  const { behindBalancer, listed } = indexFor(view);
  let filter = behindBalancer.get(bound.filter);
  if (filter === undefined) {
    const acl = aclOf(view, region, subnetId, listed);
    filter = typeof acl === 'object' && acl !== null ? handedOn(bound.filter, compile(acl, localAddress, IPV4), acl.id) : bound.filter;
    behindBalancer.set(bound.filter, filter);
  }
  return { acl: bound.acl, filter };
}

function handedOn(clients: Filter, everyone: Filter, acl: string): Filter {
  return {
    cuts: [...new Set([...clients.cuts, ...everyone.cuts])].sort((a, b) => a - b),
    at: (service) => {
      const decision = clients.at(service);
      if (everyone.at(service).possible.length === 0) return decision;
      const doubt = `which address ${acl} sees of traffic that a balancer hands on is not recorded`;
      return { ...decision, possible: INTERNET, doubts: [...decision.doubts, doubt] };
    },
  };
}
