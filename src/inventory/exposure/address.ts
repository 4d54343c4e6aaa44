import { intersect, intervalSet, subtract, type IntervalSet, type Point } from './interval-set.js';

/**
 * All addresses on one line: IPv4 from 0, IPv6 from 2^33. The gap keeps intervals of the two families apart.
 */
const IPV6_ORIGIN = 1n << 33n;
const IPV4_END = 0x1_0000_0000;
const IPV6_BITS = 128n;

/** The number of an IPv4 address in dotted form; undefined when it is none. */
export function ipv4(text: string): number | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (match === null) return undefined;
  let value = 0;
  for (let part = 1; part <= 4; part++) {
    const octet = Number(match[part]);
    if (octet > 255) return undefined;
    value = value * 256 + octet;
  }
  return value;
}

/** The number of an IPv6 address in any of its written forms; undefined when it is none. */
export function ipv6(text: string): bigint | undefined {
  let address = text;
  const embedded = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address);
  if (embedded !== null) {
    const low = ipv4(embedded[2] as string);
    if (low === undefined) return undefined;
    address = `${embedded[1]}${Math.floor(low / 65536).toString(16)}:${(low % 65536).toString(16)}`;
  }
  const halves = address.split('::');
  if (halves.length > 2) return undefined;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const written = groups.flat();
  const missing = 8 - written.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  if (written.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  const all = [...(groups[0] as string[]), ...Array.from({ length: missing }, () => '0'), ...(groups[1] ?? [])];
  return BigInt(`0x${all.map((group) => group.padStart(4, '0')).join('')}`);
}

/** Position of an address of either family on the line. */
export function addressPoint(text: string): Point | undefined {
  const four = ipv4(text);
  if (four !== undefined) return four;
  const six = ipv6(text);
  return six === undefined ? undefined : IPV6_ORIGIN + six;
}

/** First point after the block's last address, and its first point. Bits below the mask are ignored. */
function block(address: string, prefix: number): readonly [Point, Point] | undefined {
  const four = ipv4(address);
  if (four !== undefined) {
    if (prefix > 32) return undefined;
    const size = 2 ** (32 - prefix);
    const from = Math.floor(four / size) * size;
    return [from, from + size];
  }
  const six = ipv6(address);
  if (six === undefined || prefix > 128) return undefined;
  const bits = IPV6_BITS - BigInt(prefix);
  const from = IPV6_ORIGIN + ((six >> bits) << bits);
  return [from, from + (1n << bits)];
}

/** The addresses of `a`, `a/n` or `a-b`, of either family; undefined when the text is none of these. */
export function addresses(text: string): IntervalSet | undefined {
  const trimmed = text.trim();
  const slash = /^([^/]+)\/(\d{1,3})$/.exec(trimmed);
  if (slash !== null) {
    const found = block((slash[1] as string).trim(), Number(slash[2]));
    return found === undefined ? undefined : [...found];
  }
  const dash = /^([^-]+)-([^-]+)$/.exec(trimmed);
  if (dash !== null) {
    const from = addressPoint((dash[1] as string).trim());
    const last = addressPoint((dash[2] as string).trim());
    if (from === undefined || last === undefined || typeof from !== typeof last || from > last) return undefined;
    return [from, typeof last === 'bigint' ? last + 1n : last + 1];
  }
  const point = addressPoint(trimmed);
  if (point === undefined) return undefined;
  return [point, typeof point === 'bigint' ? point + 1n : point + 1];
}

function blocks(...texts: readonly string[]): IntervalSet {
  return intervalSet(texts.map((text) => addresses(text) as [Point, Point]));
}

/** Every IPv4 address. */
export const IPV4: IntervalSet = [0, IPV4_END];
/** Every IPv6 address. */
export const IPV6: IntervalSet = [IPV6_ORIGIN, IPV6_ORIGIN + (1n << IPV6_BITS)];
/** Every address. */
export const ALL_ADDRESSES: IntervalSet = [...IPV4, ...IPV6];

/** Blocks that no packet from the internet carries as its source: private, shared, link-local, reserved, examples, multicast. */
const NOT_INTERNET = blocks(
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  '2001:db8::/32',
  '3fff::/20',
);

/** Public IPv4 and global unicast IPv6 addresses: what "from the internet" means. */
export const INTERNET: IntervalSet = subtract(blocks('0.0.0.0/0', '2000::/3'), NOT_INTERNET);
export const INTERNET_IPV4: IntervalSet = intersect(INTERNET, IPV4);
export const INTERNET_IPV6: IntervalSet = intersect(INTERNET, IPV6);

/** How many addresses of each family a set holds; IPv6 as a floating-point number. */
export interface Breadth {
  readonly ipv4: number;
  readonly ipv6: number;
}

export function breadth(set: IntervalSet): Breadth {
  let four = 0;
  let six = 0n;
  for (let index = 0; index < set.length; index += 2) {
    const from = set[index] as Point;
    const to = set[index + 1] as Point;
    if (from < IPV4_END) four += Number(to) - Number(from);
    else six += BigInt(to) - BigInt(from);
  }
  return { ipv4: four, ipv6: Number(six) };
}

/**
 * Whether sources are so many that they are the internet rather than a named range.
 * @param prefix length of the smallest IPv4 block that counts, 1 to 32. For IPv6 the block is 16 bits longer: who holds
 *   an IPv4 /16 typically holds an IPv6 /32.
 */
export function isWide(set: IntervalSet, prefix: number): boolean {
  if (set.length === 0) return false;
  const { ipv4: four, ipv6: six } = breadth(set);
  return four >= 2 ** (32 - prefix) || six >= 2 ** (112 - prefix);
}
