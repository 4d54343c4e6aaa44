import { edgeFirewallIp } from '../network/edge-firewall-ip.js';
import type { ResourceOf } from '../resource.js';
import { cfwAcl } from '../services/cfw-acl.js';
import type { InventoryView } from '../view.js';
import { addresses, addressPoint, ALL_ADDRESSES, INTERNET } from './address.js';
import { GroupList, unreadableFilter, type Filter, type FilterRule, type Reach } from './first-match.js';
import { contains, EMPTY, intersect, intervalSet, type IntervalSet } from './interval-set.js';
import { ALL_SERVICES, ALL_TCP, ALL_UDP, exactly, ICMP, ICMPV6, TCP, UDP, type Bounds } from './service.js';

/** The internet-edge list of Cloud Firewall lets through what no entry names. */
function admitted(left: IntervalSet): Reach {
  return { sure: left, possible: left };
}

const OFF = 0;
const ON = 1;

interface EdgeIndex {
  readonly byAddress: Map<string, Filter>;
  entries: readonly ResourceOf<typeof cfwAcl>[] | undefined;
}

const INDEXES = new WeakMap<object, EdgeIndex>();

/**
 * What Cloud Firewall's internet edge does before a public address; null when it does not stand there. Only addresses
 * that the product says it guards are filtered; an account without the product has none.
 */
export function edgeFilter(view: InventoryView, address: string): Filter | null {
  let index = INDEXES.get(view.identity);
  if (index === undefined) INDEXES.set(view.identity, (index = { byAddress: new Map(), entries: undefined }));
  const known = index.byAddress.get(address);
  if (known !== undefined) return known;
  const filter = build(view, index, address);
  // Only what is guarded is remembered: there may be a million addresses without the product.
  if (filter !== null) index.byAddress.set(address, filter);
  return filter;
}

function build(view: InventoryView, index: EdgeIndex, address: string): Filter | null {
  const guarded = view.find(edgeFirewallIp, address);
  if (guarded === undefined) {
    const guards = view.slice(edgeFirewallIp, 'global');
    // An account without the product has no such list; a list that cannot be read may name the address.
    return guards.state === 'incomplete' && guards.unreadable === true ? unreadableFilter(`whether Cloud Firewall stands before ${address} is not known: ${guards.reason}`) : null;
  }
  if (guarded.data.Status === OFF) return null;
  const listing = view.slice(cfwAcl, 'global');
  if (listing.state === 'incomplete') return unreadableFilter(`what Cloud Firewall refuses before ${address} is not known: ${listing.reason}`);
  index.entries ??= inOrder(view.all(cfwAcl));
  const rules = index.entries.filter(({ data }) => data.Enable !== 'false' && data.Direction !== 0).map((entry, position) => entryRule(entry, position, address, guarded.data.InstanceId ?? undefined));
  const filter = new GroupList([rules], admitted);
  return guarded.data.Status === ON ? filter : perhaps(filter, `whether Cloud Firewall stands before ${address} is not certain`);
}

/** By position. An entry without one comes first, where it leaves open what becomes of all that it names. */
function inOrder(entries: readonly ResourceOf<typeof cfwAcl>[]): readonly ResourceOf<typeof cfwAcl>[] {
  return [...entries].sort((a, b) => (a.data.OrderIndex ?? 0) - (b.data.OrderIndex ?? 0));
}

/** One entry as far as one public address is concerned. */
function entryRule({ id, data }: ResourceOf<typeof cfwAcl>, position: number, address: string, instanceId: string | undefined): FilterRule {
  const { RuleAction, Enable, Direction, OrderIndex } = data;
  const aimed = aimOf(data, address, instanceId);
  const named = sourcesOf(data);
  const sources = aimed === 'no' ? exactly(EMPTY) : aimed === 'yes' ? named : { sure: EMPTY, possible: named.possible };
  const services = servicesOf(data.Protocol, data.Port);
  const unread = [Enable, Direction, OrderIndex, RuleAction].some((value) => value === undefined || value === null);
  const action = RuleAction === 'drop' ? 'DROP' : 'ACCEPT';
  const text = `${RuleAction ?? 'unreadable action'} ${data.Protocol ?? ''} ${data.Port ?? ''} from ${data.SourceContent ?? 'unreadable'} to ${data.TargetContent ?? 'unreadable'}`;
  const ref = { owner: 'cfw', direction: 'ingress', index: OrderIndex ?? position, text } as const;
  const exact = !unread && aimed !== 'maybe' && named.sure === named.possible && services.sure === services.possible;
  const rule = { ref, sources, services, action: unread ? undefined : action } as const;
  return exact ? rule : { ...rule, doubt: `Cloud Firewall entry ${id} cannot be read wholly` };
}

type Entry = ResourceOf<typeof cfwAcl>['data'];

/** Whether an entry is about the address. Names of templates, groups and tags are not resolved. */
function aimOf({ TargetContent, TargetType }: Entry, address: string, instanceId: string | undefined): 'yes' | 'no' | 'maybe' {
  if (TargetType === 'instance' && TargetContent && instanceId !== undefined) return TargetContent === instanceId ? 'yes' : 'maybe';
  const set = blocksOf(TargetContent);
  const point = addressPoint(address);
  if (set === undefined || point === undefined) return 'maybe';
  return contains(set, point) ? 'yes' : 'no';
}

function sourcesOf({ SourceContent }: Entry): Bounds {
  const set = blocksOf(SourceContent);
  return set === undefined ? { sure: EMPTY, possible: INTERNET } : exactly(intersect(set, INTERNET));
}

/** Addresses of a list of blocks, all of them for the words the list uses; undefined when a part is none. */
function blocksOf(content: string | null | undefined): IntervalSet | undefined {
  if (typeof content !== 'string' || content.trim() === '') return undefined;
  const sets = content.split(',').map((part) => (/^(any|all)$/i.test(part.trim()) ? ALL_ADDRESSES : addresses(part)));
  return sets.includes(undefined) ? undefined : intervalSet(sets.flatMap((set) => pairs(set as IntervalSet)));
}

function pairs(set: IntervalSet): [IntervalSet[number], IntervalSet[number]][] {
  return Array.from({ length: set.length / 2 }, (_, index) => [set[2 * index] as number, set[2 * index + 1] as number]);
}

const TRANSPORT: { readonly [protocol: string]: readonly number[] } = { TCP: [TCP], UDP: [UDP], 'TCP/UDP': [TCP, UDP] };

/** Services of an entry. An application protocol is recognised inside TCP or UDP and so matches only some packets. */
function servicesOf(protocol: string | null | undefined, port: string | null | undefined): Bounds {
  const name = protocol?.trim().toUpperCase() ?? '';
  if (name === 'ICMP') return exactly([ICMP, ICMPV6]);
  const ranges = portRanges(port);
  if (name === 'ANY' || name === 'ALL') {
    if (ranges === undefined) return { sure: EMPTY, possible: ALL_SERVICES };
    const everyPort = ranges.length === 1 && ranges[0]?.[0] === 0 && ranges[0][1] === 65_536;
    return exactly(everyPort ? ALL_SERVICES : onTransports([TCP, UDP], ranges));
  }
  const origins = Object.hasOwn(TRANSPORT, name) ? TRANSPORT[name] : undefined;
  if (origins === undefined) return { sure: EMPTY, possible: ranges === undefined ? [...ALL_TCP, ...ALL_UDP] : onTransports([TCP, UDP], ranges) };
  return ranges === undefined ? { sure: EMPTY, possible: onTransports(origins, [[0, 65_536]]) } : exactly(onTransports(origins, ranges));
}

function onTransports(origins: readonly number[], ranges: readonly (readonly [number, number])[]): IntervalSet {
  return intervalSet(origins.flatMap((origin) => ranges.map(([from, to]): [number, number] => [origin + from, origin + to])));
}

/** `-1/-1` every port; `80/443` and `80-443` ranges; `80`, `80,443` single ones; undefined when unreadable. */
function portRanges(port: string | null | undefined): readonly (readonly [number, number])[] | undefined {
  if (typeof port !== 'string') return undefined;
  const ranges: [number, number][] = [];
  for (const part of port.split(',')) {
    const match = /^(-1|\d{1,5})(?:\s*[/-]\s*(-1|\d{1,5}))?$/.exec(part.trim());
    if (match === null) return undefined;
    const from = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    if (from === -1) ranges.push([0, 65_536]);
    else if (last < from || last > 65_535) return undefined;
    else ranges.push([from, last + 1]);
  }
  return ranges;
}

/** A filter that may or may not be applied: what it lets in gets in, the rest perhaps. */
export function perhaps(filter: Filter, doubt: string): Filter {
  return {
    cuts: filter.cuts,
    at: (service) => {
      const decision = filter.at(service);
      return { ...decision, possible: INTERNET, doubts: [...decision.doubts, doubt] };
    },
  };
}
