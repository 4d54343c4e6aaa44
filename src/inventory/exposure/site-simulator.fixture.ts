import { EDGE, NAT_ADDRESS, PORTS, SIX, TEMPLATES, VIP, type AclEntry, type Block, type Interface, type Ports, type Protocol, type Site, type SiteRule } from './site.fixture.js';

/** Tries one packet after the other against a site, written without anything of the evaluator. */

export interface Service {
  readonly protocol: Protocol;
  readonly port: number;
}

/** What may become of a packet: bit 1 it may be refused, bit 2 it may get through; 3 where missing data decides. */
type Fate = 0 | 1 | 2 | 3;
const REFUSED: Fate = 1;
const THROUGH: Fate = 2;
const EITHER: Fate = 3;

type Match = boolean | undefined;

function inside(ports: Ports, { protocol, port }: Service): boolean {
  if (ports.protocol === 'all') return true;
  if (ports.protocol !== protocol) return false;
  return protocol === 'icmp' || protocol === 'gre' || ports.ranges.some(([from, to]) => port >= from && port <= to);
}

function within({ from, to }: Block, source: number): boolean {
  return source >= from && source < to;
}

function any(matches: readonly Match[]): Match {
  if (matches.includes(true)) return true;
  return matches.includes(undefined) ? undefined : false;
}

/** A group of templates holds the named one and the next. */
function members(number: number): number[] {
  return [number, (number + 1) % TEMPLATES];
}

/** @param member groups that the sender belongs to: it comes from one of their private addresses */
export function matches(rule: SiteRule, source: number, service: Service, site: Site, member: number | null = null): Match {
  const byTemplate = <T>(lists: readonly (readonly T[])[], fits: (one: T) => boolean) => (number: number): Match => (number < site.recorded ? (lists[number] as readonly T[]).some(fits) : undefined);
  const ofAddress = byTemplate(site.addressTemplates, (one) => within(one, source));
  const ofService = byTemplate(site.serviceTemplates, (one) => inside(one, service));
  const { peer, service: named } = rule;
  const from = 'block' in peer ? within(peer.block, source) : 'template' in peer ? ofAddress(peer.template) : 'templateGroup' in peer ? any(members(peer.templateGroup).map(ofAddress)) : peer.group === member;
  if (from === false) return false;
  const to = 'ports' in named ? inside(named.ports, service) : 'template' in named ? ofService(named.template) : any(members(named.templateGroup).map(ofService));
  return to === false ? false : from === true && to === true ? true : undefined;
}

function throughGroups(groups: readonly number[], source: number, service: Service, site: Site): Fate {
  let fate: Fate = 0;
  for (const group of groups) {
    for (const rule of site.groups[group] as readonly SiteRule[]) {
      const match = matches(rule, source, service, site);
      if (match === false) continue;
      fate = (fate | (rule.accept ? THROUGH : REFUSED)) as Fate;
      if (match === true) return fate;
    }
  }
  return (fate | REFUSED) as Fate;
}

/** Ports a client may choose; entries know no others. */
const CLIENT_PORTS = [...PORTS.flatMap((port) => [port, port + 1]), 0].filter((port) => port <= 65_535);

function listed(entries: readonly AclEntry[], source: number, service: Service): Fate {
  for (const entry of entries) if (within(entry.block, source) && inside(entry.ports, service)) return entry.accept ? THROUGH : REFUSED;
  // Whether unmatched IPv6 is refused is not documented.
  return source >= SIX ? EITHER : REFUSED;
}

function both(one: Fate, other: Fate): Fate {
  if (one === REFUSED || other === REFUSED) return REFUSED;
  return one === THROUGH && other === THROUGH ? THROUGH : EITHER;
}

function throughAcl(subnet: number, source: number, service: Service, site: Site): Fate {
  const acl = site.acls[subnet] ?? null;
  if (acl === null) return THROUGH;
  const into = listed(acl.ingress, source, service);
  if (into === REFUSED) return REFUSED;
  const ports = service.protocol === 'tcp' || service.protocol === 'udp' ? CLIENT_PORTS : [0];
  let best: Fate = REFUSED;
  for (const port of ports) {
    const out = listed(acl.egress, source, { protocol: service.protocol, port });
    if (out === THROUGH) return into;
    if (out === EITHER) best = EITHER;
  }
  return best;
}

/** What a balancer hands on may come from the client's address or from one of the balancer's, which is any IPv4 one. */
function handedOn(subnet: number, source: number, service: Service, site: Site, four: readonly number[]): Fate {
  const client = throughAcl(subnet, source, service, site);
  if (client === THROUGH || (site.acls[subnet] ?? null) === null) return client;
  return four.some((other) => throughAcl(subnet, other, service, site) !== REFUSED) ? EITHER : client;
}

function throughEdge(address: string, source: number, service: Service, site: Site): Fate {
  if (site.edge === null || address !== EDGE) return THROUGH;
  for (const entry of site.edge) if (entry.aimed && within(entry.block, source) && inside(entry.ports, service)) return entry.accept ? THROUGH : REFUSED;
  return THROUGH;
}

function perhaps(fate: Fate): Fate {
  return fate === THROUGH ? THROUGH : EITHER;
}

/** What becomes of packets for a service of the instance, over every way in, for one sender. */
function fates(site: Site, source: number, service: Service, four: readonly number[]): Fate[] {
  const found: Fate[] = [];
  const add = (...stages: Fate[]) => void found.push(stages.reduce(both, THROUGH));
  const four4 = source < SIX;
  const guards = (one: Interface, subnet = one.subnet) => [throughAcl(subnet, source, service, site), throughGroups(one.groups, source, service, site)] as const;
  const byAddress = (one: Interface, local: string, subnet: number, sure: boolean) => {
    const certainty: Fate = sure ? THROUGH : EITHER;
    for (const forwarding of site.forwardings) {
      if (forwarding.local !== local || !four4 || service.port !== forwarding.port || service.protocol !== (forwarding.udp ? 'udp' : 'tcp')) continue;
      add(certainty, throughEdge(NAT_ADDRESS, source, { ...service, port: forwarding.publicPort }, site), ...guards(one, subnet));
    }
    if (site.balancer?.local === local) balanced(one, subnet, certainty);
  };
  const balanced = (one: Interface, subnet: number, certainty: Fate) => {
    const { balancer } = site;
    if (balancer === null || balancer.six === four4 || service.protocol !== (balancer.udp ? 'udp' : 'tcp')) return;
    const offset = service.port - balancer.backend;
    if (offset < 0 || offset >= balancer.ports) return;
    const front = balancer.groups.length === 0 ? THROUGH : throughGroups(balancer.groups, source, { ...service, port: balancer.port + offset }, site);
    const pass = balancer.six ? true : balancer.pass;
    const own = pass === true ? THROUGH : throughGroups(one.groups, source, service, site);
    add(certainty, front, handedOn(subnet, source, service, site, four), pass === undefined ? perhaps(own) : own);
  };
  for (const one of site.interfaces) {
    for (const { local, publicAddress } of one.addresses) {
      if (publicAddress !== null && four4) add(throughEdge(publicAddress, source, service, site), ...guards(one));
      byAddress(one, local, one.subnet, true);
    }
    if (one.six && !four4) add(...guards(one));
  }
  if (site.vip !== null) {
    const holder = site.interfaces.find(({ id }) => id === site.vip?.at) as Interface;
    const { publicAddress, standby } = site.vip;
    if (publicAddress !== null && four4) add(standby ? EITHER : THROUGH, throughEdge(publicAddress, source, service, site), ...guards(holder, 0));
    byAddress(holder, VIP, 0, !standby);
  }
  if (site.balancer !== null && site.balancer.local === null) balanced(site.interfaces[0] as Interface, (site.interfaces[0] as Interface).subnet, THROUGH);
  return found;
}

const NOT_INTERNET: readonly (readonly [number, number])[] = [
  [0x00000000, 8], [0x0a000000, 8], [0x64400000, 10], [0x7f000000, 8], [0xa9fe0000, 16], [0xac100000, 12], [0xc0000000, 24],
  [0xc0000200, 24], [0xc0a80000, 16], [0xc6120000, 15], [0xc6336400, 24], [0xcb007100, 24], [0xe0000000, 3],
].map(([from, prefix]) => [from as number, (from as number) + 2 ** (32 - (prefix as number))] as const);

function fromInternet(source: number): boolean {
  if (source < SIX) return !NOT_INTERNET.some(([from, to]) => source >= from && source < to);
  const six = source - SIX;
  return Math.floor(six / 2 ** 45) === 1 && Math.floor(six / 2 ** 16) !== 0x20010db8 && Math.floor(six / 2 ** 28) !== 0x3fff0;
}

/**
 * One address of every stretch of addresses that all ranges of the site treat alike.
 * @param internet whether it must also matter which of them are of the internet
 */
export function senders(site: Site, internet = true): number[] {
  const blocks = [
    ...site.groups.flat().flatMap(({ peer }) => ('block' in peer ? [peer.block] : [])),
    ...site.addressTemplates.flat(),
    ...site.acls.flatMap((acl) => (acl === null ? [] : [...acl.ingress, ...acl.egress].map((entry) => entry.block))),
    ...(site.edge ?? []).map((entry) => entry.block),
  ];
  const edges = new Set<number>([0, SIX, SIX + 2 ** 45]);
  for (const { from, to } of blocks) edges.add(from).add(to);
  if (internet) {
    for (const [from, to] of NOT_INTERNET) edges.add(from).add(to);
    edges.add(SIX + 0x20010db90000).add(SIX + 0x3fff10000000);
  }
  return [...edges].filter((value) => value < 2 ** 32 || (value >= SIX && value < SIX + 2 ** 48));
}

/** Whether somebody on the internet surely (open) or possibly (undetermined) reaches a service of the instance. */
export function simulate(site: Site, service: Service, everyone: readonly number[]): 'open' | 'undetermined' | 'closed' {
  const four = everyone.filter((source) => source < SIX);
  let state: 'undetermined' | 'closed' = 'closed';
  for (const source of everyone) {
    if (!fromInternet(source)) continue;
    for (const fate of fates(site, source, service, four)) {
      if (fate === THROUGH) return 'open';
      if (fate === EITHER) state = 'undetermined';
    }
  }
  return state;
}
