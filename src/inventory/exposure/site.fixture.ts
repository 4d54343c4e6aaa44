/**
 * Random sites for the differential test: an instance with interfaces, virtual IP, port forwarding, balancer, network
 * ACLs, security groups, templates and an edge firewall, drawn from a seed. Addresses are plain numbers: IPv4 from 0,
 * IPv6 as the first 48 bits from `SIX`, so that every IPv6 range holds whole /48 blocks.
 */

/** Draws whole numbers below a bound from a seed (mulberry32). */
export class Draw {
  constructor(private state: number) {}

  below(bound: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * bound);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  from<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  list<T>(least: number, most: number, draw: () => T): T[] {
    return Array.from({ length: least + this.below(most - least + 1) }, draw);
  }
}

/** Where IPv6 begins on the simulator's line. */
export const SIX = 2 ** 49;

/** Addresses `[from, to)` of one family with the API's text. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export type Protocol = 'tcp' | 'udp' | 'icmp' | 'gre';

/** Ports of one protocol, or everything. */
export interface Ports {
  readonly protocol: Protocol | 'all';
  readonly ranges: readonly (readonly [number, number])[];
  readonly protocolText: string;
  readonly portText: string;
}

export interface SiteRule {
  readonly accept: boolean;
  readonly peer: { readonly block: Block } | { readonly template: number } | { readonly templateGroup: number } | { readonly group: number };
  readonly service: { readonly ports: Ports } | { readonly template: number } | { readonly templateGroup: number };
}

export interface AclEntry {
  readonly accept: boolean;
  readonly block: Block;
  readonly ports: Ports;
}

export interface Interface {
  readonly id: string;
  readonly subnet: number;
  readonly groups: readonly number[];
  readonly addresses: readonly { readonly local: string; readonly publicAddress: string | null }[];
  readonly six: boolean;
}

export interface Site {
  readonly groups: readonly (readonly SiteRule[])[];
  readonly addressTemplates: readonly (readonly Block[])[];
  readonly serviceTemplates: readonly (readonly Ports[])[];
  /** How many templates of each kind were recorded. */
  readonly recorded: number;
  /** Per subnet: entries in and out, or no ACL. */
  readonly acls: readonly ({ readonly ingress: readonly AclEntry[]; readonly egress: readonly AclEntry[] } | null)[];
  readonly interfaces: readonly Interface[];
  readonly vip: { readonly at: string; readonly publicAddress: string | null; readonly standby: boolean } | null;
  readonly forwardings: readonly { readonly udp: boolean; readonly publicPort: number; readonly local: string; readonly port: number }[];
  readonly balancer: { readonly groups: readonly number[]; readonly pass: boolean | undefined; readonly udp: boolean; readonly port: number; readonly ports: number; readonly backend: number; readonly local: string | null; readonly six: boolean } | null;
  /** Entries of the edge firewall before `EDGE`; null: it does not stand there. */
  readonly edge: readonly { readonly accept: boolean; readonly block: Block; readonly ports: Ports; readonly aimed: boolean }[] | null;
}

export const VIP = '10.0.0.100';
/** The public address that the edge firewall may guard; forwarding and the first interface use it. */
export const EDGE = '120.0.0.9';
export const NAT_ADDRESS = '120.0.0.10';
export const TEMPLATES = 2;

const CENTRES_4 = [0x01000000, 0x08080808, 0x0a000001, 0x7fffffff, 0x80000000, 0xc0a80101, 0xdffffff0];
const CENTRES_6 = [0x200000000000, 0x240200000000, 0x20010db80000, 0xfd0000000000];
export const PORTS = [1, 21, 22, 23, 80, 443, 3389, 65_535] as const;

export function addressText(value: number): string {
  if (value < SIX) return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
  const six = value - SIX;
  return `${[32, 16, 0].map((shift) => (Math.floor(six / 2 ** shift) % 65_536).toString(16)).join(':')}::`;
}

function block(draw: Draw): Block {
  const four = draw.chance(70);
  const width = four ? 32 : 48;
  const prefix = draw.chance(40) ? draw.from([0, 0, 1]) : draw.below(width + 1);
  const centre = draw.from(four ? CENTRES_4 : CENTRES_6);
  const size = 2 ** (width - prefix);
  const from = Math.floor(centre / size) * size + (four ? 0 : SIX);
  return { from, to: from + size, text: `${addressText(from)}/${prefix}` };
}

function ports(draw: Draw): Ports {
  const kind = draw.below(10);
  if (kind < 2) return { protocol: 'all', ranges: [], protocolText: draw.from(['ALL', 'all']), portText: draw.from(['ALL', 'all', '']) };
  if (kind === 2) return { protocol: 'icmp', ranges: [], protocolText: 'ICMP', portText: '' };
  if (kind === 3) return { protocol: 'gre', ranges: [], protocolText: 'gre', portText: '' };
  const protocol = draw.from(['tcp', 'tcp', 'udp'] as const);
  const protocolText = draw.from([protocol, protocol.toUpperCase()]);
  if (draw.chance(25)) return { protocol, ranges: [[0, 65_535]], protocolText, portText: draw.from(['ALL', 'all']) };
  const ranges = draw.list(1, 2, (): [number, number] => {
    const [a, b] = [draw.from(PORTS), draw.from(PORTS)];
    return draw.chance(50) ? [a, a] : [Math.min(a, b), Math.max(a, b)];
  });
  return { protocol, ranges, protocolText, portText: ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(draw.from([',', ', '])) };
}

function rule(draw: Draw): SiteRule {
  const peer = draw.below(10);
  const service = draw.below(10);
  return {
    accept: draw.chance(60),
    peer: peer < 7 ? { block: block(draw) } : peer === 7 ? { template: draw.below(TEMPLATES) } : peer === 8 ? { templateGroup: draw.below(TEMPLATES) } : { group: draw.below(2) },
    service: service < 8 ? { ports: ports(draw) } : service === 8 ? { template: draw.below(TEMPLATES) } : { templateGroup: draw.below(TEMPLATES) },
  };
}

function entry(draw: Draw): AclEntry {
  let drawn = ports(draw);
  // A network ACL's entry names one port or one range.
  if (drawn.ranges.length > 1 || drawn.protocol === 'gre') drawn = { protocol: 'all', ranges: [], protocolText: 'ALL', portText: 'ALL' };
  return { accept: draw.chance(70), block: block(draw), ports: drawn };
}

function everything(accept: boolean): AclEntry {
  return { accept, block: { from: 0, to: 2 ** 32, text: '0.0.0.0/0' }, ports: { protocol: 'all', ranges: [], protocolText: 'ALL', portText: 'ALL' } };
}

/** The site of a seed. */
export function siteOf(seed: number): Site {
  const draw = new Draw(seed);
  const groups = draw.list(2, 3, () => draw.list(0, 4, () => rule(draw)));
  const bound = (): number[] => [...new Set(draw.list(1, 2, () => draw.below(groups.length)))];
  const acl = () => (draw.chance(60) ? null : { ingress: [...draw.list(0, 2, () => entry(draw)), ...(draw.chance(70) ? [everything(true)] : [])], egress: [...draw.list(0, 1, () => entry(draw)), ...(draw.chance(85) ? [everything(true)] : [])] });
  const interfaces: Interface[] = [{ id: 'eni-0', subnet: 0, groups: bound(), six: draw.chance(30), addresses: [{ local: '10.0.0.4', publicAddress: draw.chance(50) ? EDGE : null }] }];
  if (draw.chance(40)) interfaces.push({ id: 'eni-1', subnet: 1, groups: bound(), six: false, addresses: [{ local: '10.0.1.5', publicAddress: null }, { local: '10.0.1.6', publicAddress: draw.chance(50) ? '120.0.0.11' : null }] });
  const vip = draw.chance(25) ? { at: draw.from(interfaces).id, publicAddress: draw.chance(60) ? '120.0.0.12' : null, standby: draw.chance(25) } : null;
  const locals = [...interfaces.flatMap(({ addresses }) => addresses.map(({ local }) => local)), VIP, '10.0.9.9'];
  return {
    groups,
    addressTemplates: Array.from({ length: TEMPLATES }, () => draw.list(1, 2, () => block(draw))),
    serviceTemplates: Array.from({ length: TEMPLATES }, () => draw.list(1, 2, () => ports(draw))),
    recorded: draw.chance(75) ? TEMPLATES : draw.below(TEMPLATES),
    acls: [acl(), acl()],
    interfaces,
    vip,
    forwardings: draw.chance(30) ? draw.list(1, 2, () => ({ udp: draw.chance(25), publicPort: draw.from(PORTS), local: draw.from(locals), port: draw.from(PORTS) })) : [],
    balancer: draw.chance(30)
      ? { groups: draw.chance(60) ? bound() : [], pass: draw.from([true, false, false, undefined]), udp: draw.chance(25), port: draw.from([20, 22, 80]), ports: draw.from([1, 1, 5]), backend: draw.from([20, 22, 80]), local: draw.chance(50) ? draw.from(locals) : null, six: draw.chance(20) }
      : null,
    edge: draw.chance(25) ? draw.list(0, 3, () => ({ accept: draw.chance(40), block: block(draw), ports: entry(draw).ports, aimed: draw.chance(80) })) : null,
  };
}
