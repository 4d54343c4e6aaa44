import fc from 'fast-check';

/**
 * Random filters and a simulator that tries one packet after the other against them, written without anything of the
 * evaluator: rules stay structured here and are only rendered to the API's texts for the evaluator.
 */

export interface Address {
  readonly family: 4 | 6;
  readonly value: bigint;
}

export interface Packet {
  readonly source: Address;
  readonly protocol: Protocol;
  readonly port: number;
}

export type Protocol = 'tcp' | 'udp' | 'icmp' | 'icmpv6' | 'gre';

export type AddressRange = { readonly family: 4 | 6; readonly from: bigint; readonly to: bigint; readonly text: string };

export type Peer =
  | { readonly by: 'block'; readonly range: AddressRange }
  | { readonly by: 'template'; readonly id: string }
  | { readonly by: 'template-group'; readonly id: string }
  | { readonly by: 'group'; readonly id: string };

export interface ServiceRange {
  readonly protocol: Protocol | 'all';
  readonly ports: readonly (readonly [number, number])[];
  /** The port in the API's words; "" where the protocol has none. */
  readonly portText: string;
  readonly protocolText: string;
}

export type Service = { readonly by: 'range'; readonly range: ServiceRange } | { readonly by: 'template'; readonly id: string } | { readonly by: 'template-group'; readonly id: string };

export interface Rule {
  readonly accept: boolean;
  readonly peer: Peer;
  readonly service: Service;
}

export interface World {
  readonly groups: readonly (readonly Rule[])[];
  readonly addressTemplates: readonly (readonly AddressRange[])[];
  readonly serviceTemplates: readonly (readonly ServiceRange[])[];
  /** How many of the templates were recorded; the rest cannot be resolved. */
  readonly recordedTemplates: number;
}

export const TEMPLATES = 3;

const WIDTH = { 4: 32, 6: 128 } as const;

/** Few places, so that rules overlap: around public, private and boundary addresses. */
const CENTRES: readonly Address[] = [
  ...[0x01000000n, 0x08080808n, 0x0a000001n, 0x7fffffffn, 0x80000000n, 0xc0a80101n, 0xdffffff0n].map((value) => ({ family: 4 as const, value })),
  ...[0x20n << 120n, (0x2402n << 112n) + 5n, (0x2001_0db8n << 96n) + 1n, 0xfd00n << 112n].map((value) => ({ family: 6 as const, value })),
];

export function addressText({ family, value }: Address): string {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
  return Array.from({ length: 8 }, (_, index) => ((value >> BigInt(112 - 16 * index)) & 0xffffn).toString(16)).join(':');
}

function blockAt({ family, value }: Address, prefix: number): AddressRange {
  const bits = BigInt(WIDTH[family] - prefix);
  const from = (value >> bits) << bits;
  const host = addressText({ family, value: from });
  return { family, from, to: from + (1n << bits) - 1n, text: bits === 0n && value % 2n === 0n ? host : `${host}/${prefix}` };
}

const block: fc.Arbitrary<AddressRange> = fc
  .tuple(fc.constantFrom(...CENTRES), fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 0, max: 128 })))
  .map(([centre, prefix]) => blockAt(centre, Math.min(prefix, WIDTH[centre.family])));

const dashRange: fc.Arbitrary<AddressRange> = fc.tuple(fc.constantFrom(...CENTRES), fc.integer({ min: 0, max: 100_000 })).map(([{ family, value }, length]) => {
  const to = value + BigInt(length);
  return { family, from: value, to, text: `${addressText({ family, value })}-${addressText({ family, value: to })}` };
});

const PORTS = [0, 1, 21, 22, 23, 80, 443, 1024, 3389, 65_535] as const;
const port = fc.constantFrom(...PORTS);

const portsAndText: fc.Arbitrary<readonly [readonly (readonly [number, number])[], string]> = fc.oneof(
  fc.constantFrom('ALL', 'all', 'All').map((text) => [[[0, 65_535]], text] as const),
  fc.array(fc.tuple(port, port, fc.boolean()), { minLength: 1, maxLength: 3 }).chain((entries) =>
    fc.constantFrom(',', ', ', ' ,').map((separator) => {
      const ranges = entries.map(([a, b, single]) => (single ? ([a, a] as const) : ([Math.min(a, b), Math.max(a, b)] as const)));
      return [ranges, ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(separator)] as const;
    }),
  ),
);

export const serviceRange: fc.Arbitrary<ServiceRange> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom('tcp', 'TCP', 'udp', 'UDP', 'Tcp'), portsAndText).map(([text, [ports, portText]]) => ({ protocol: text.toLowerCase() as Protocol, ports, portText, protocolText: text })) },
  { weight: 2, arbitrary: fc.constantFrom('ALL', 'all').map((protocolText) => ({ protocol: 'all' as const, ports: [], portText: protocolText, protocolText })) },
  { weight: 1, arbitrary: fc.constantFrom('icmp', 'ICMP', 'ICMPv6', 'icmpv6', 'gre', 'GRE').map((text) => ({ protocol: text.toLowerCase() as Protocol, ports: [], portText: '', protocolText: text })) },
);

const templateNumber = fc.integer({ min: 0, max: TEMPLATES - 1 });

const peer: fc.Arbitrary<Peer> = fc.oneof(
  { weight: 7, arbitrary: block.map((range) => ({ by: 'block' as const, range })) },
  { weight: 1, arbitrary: templateNumber.map((number) => ({ by: 'template' as const, id: `ipm-${number}` })) },
  { weight: 1, arbitrary: templateNumber.map((number) => ({ by: 'template-group' as const, id: `ipmg-${number}` })) },
  { weight: 1, arbitrary: fc.constant({ by: 'group' as const, id: 'sg-peer' }) },
);

const service: fc.Arbitrary<Service> = fc.oneof(
  { weight: 7, arbitrary: serviceRange.map((range) => ({ by: 'range' as const, range })) },
  { weight: 1, arbitrary: templateNumber.map((number) => ({ by: 'template' as const, id: `ppm-${number}` })) },
  { weight: 1, arbitrary: templateNumber.map((number) => ({ by: 'template-group' as const, id: `ppmg-${number}` })) },
);

const rule: fc.Arbitrary<Rule> = fc.record({ accept: fc.boolean(), peer, service });

/** Random worlds: one to three groups, up to six rules each, templates of which some may be missing. */
export const world: fc.Arbitrary<World> = fc.record({
  groups: fc.array(fc.array(rule, { maxLength: 6 }), { minLength: 1, maxLength: 3 }),
  addressTemplates: fc.array(fc.array(fc.oneof(block, dashRange), { minLength: 1, maxLength: 3 }), { minLength: TEMPLATES, maxLength: TEMPLATES }),
  serviceTemplates: fc.array(fc.array(serviceRange, { minLength: 1, maxLength: 3 }), { minLength: TEMPLATES, maxLength: TEMPLATES }),
  recordedTemplates: fc.oneof({ weight: 3, arbitrary: fc.constant(TEMPLATES) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: TEMPLATES - 1 }) }),
});

/** Templates in a group of templates: number n groups templates n and n+1. */
export function membersOf(number: number): readonly number[] {
  return [number, (number + 1) % TEMPLATES];
}

function numberIn(id: string): number {
  return Number(id.slice(id.indexOf('-') + 1));
}

/** true, false, or undefined where a missing template decides. */
type Match = boolean | undefined;

function any(matches: readonly Match[]): Match {
  if (matches.includes(true)) return true;
  return matches.includes(undefined) ? undefined : false;
}

export function inRange({ family, value }: Address, range: AddressRange): boolean {
  return family === range.family && value >= range.from && value <= range.to;
}

export function inService({ protocol, port: wanted }: Packet, range: ServiceRange): boolean {
  if (range.protocol === 'all') return true;
  if (range.protocol !== protocol) return false;
  return protocol === 'tcp' || protocol === 'udp' ? range.ports.some(([from, to]) => wanted >= from && wanted <= to) : true;
}

function template<T>(ranges: readonly (readonly T[])[], number: number, recorded: number, fits: (range: T) => boolean): Match {
  return number < recorded ? (ranges[number] as readonly T[]).some(fits) : undefined;
}

function matches(one: Rule, packet: Packet, { addressTemplates, serviceTemplates, recordedTemplates }: World): Match {
  const ofAddress = (number: number): Match => template(addressTemplates, number, recordedTemplates, (range) => inRange(packet.source, range));
  const ofService = (number: number): Match => template(serviceTemplates, number, recordedTemplates, (range) => inService(packet, range));
  const { peer: from, service: to } = one;
  const source: Match =
    from.by === 'block' ? inRange(packet.source, from.range) : from.by === 'group' ? false : from.by === 'template' ? ofAddress(numberIn(from.id)) : any(membersOf(numberIn(from.id)).map(ofAddress));
  const target: Match = to.by === 'range' ? inService(packet, to.range) : to.by === 'template' ? ofService(numberIn(to.id)) : any(membersOf(numberIn(to.id)).map(ofService));
  if (source === false || target === false) return false;
  return source === true && target === true ? true : undefined;
}

/** Every outcome a packet can have, trying each doubtful rule both ways. */
export function outcomes(rules: readonly Rule[], packet: Packet, place: World, from = 0): ReadonlySet<boolean> {
  for (let index = from; index < rules.length; index++) {
    const one = rules[index] as Rule;
    const match = matches(one, packet, place);
    if (match === true) return new Set([one.accept]);
    if (match === undefined) return new Set([one.accept, ...outcomes(rules, packet, place, index + 1)]);
  }
  return new Set([false]);
}

const RESERVED: readonly AddressRange[] = [
  [0x00000000n, 8], [0x0a000000n, 8], [0x64400000n, 10], [0x7f000000n, 8], [0xa9fe0000n, 16], [0xac100000n, 12], [0xc0000000n, 24],
  [0xc0000200n, 24], [0xc0a80000n, 16], [0xc6120000n, 15], [0xc6336400n, 24], [0xcb007100n, 24], [0xe0000000n, 3],
].map(([value, prefix]) => blockAt({ family: 4, value: value as bigint }, prefix as number));

/** Whether a packet with this source can come from the internet. */
export function fromInternet(address: Address): boolean {
  if (address.family === 4) return !RESERVED.some((range) => inRange(address, range));
  const top = address.value >> 125n;
  return top === 1n && address.value >> 96n !== 0x2001_0db8n && address.value >> 108n !== 0x3fff0n;
}

/** Packets at and around every boundary of the given ranges, so that off-by-one errors show. */
export function boundaryAddresses(ranges: readonly AddressRange[]): readonly Address[] {
  const around = ranges.flatMap(({ family, from, to }) => [from - 1n, from, to, to + 1n].map((value) => ({ family, value })));
  return [...CENTRES, ...around].filter(({ family, value }) => value >= 0n && value < 1n << BigInt(WIDTH[family]));
}

/** Ports at and around every boundary used by the generators. */
export const BOUNDARY_PORTS: readonly number[] = [...new Set(PORTS.flatMap((one) => [one - 1, one, one + 1]))].filter((one) => one >= 0 && one <= 65_535);

export { block };
