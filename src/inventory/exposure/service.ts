import { InputError } from '../../common/errors.js';
import { EMPTY, intervalSet, type IntervalSet } from './interval-set.js';

/**
 * All services on one line, so that protocol and port are one dimension: TCP ports, UDP ports, then one point each for
 * ICMP, ICMPv6, GRE and every other protocol.
 */
export const TCP = 0;
export const UDP = 65_536;
export const ICMP = 131_072;
export const ICMPV6 = ICMP + 1;
export const GRE = ICMP + 2;
export const OTHER_PROTOCOL = ICMP + 3;
const END = ICMP + 4;

export const ALL_SERVICES: IntervalSet = [TCP, END];
export const ALL_TCP: IntervalSet = [TCP, UDP];
export const ALL_UDP: IntervalSet = [UDP, ICMP];

const ORIGIN: { readonly [protocol: string]: number } = { tcp: TCP, udp: UDP };
const PORTLESS: { readonly [protocol: string]: IntervalSet } = {
  icmp: [ICMP, ICMPV6],
  icmpv6: [ICMPV6, GRE],
  gre: [GRE, OTHER_PROTOCOL],
};

/** Ports of `ALL`, `80`, `80,443`, `8000-8010` in any case and spacing, as half-open ranges; undefined when unreadable. */
export function ports(text: string): readonly (readonly [number, number])[] | undefined {
  const trimmed = text.trim();
  if (/^all$/i.test(trimmed)) return [[0, 65_536]];
  const ranges: [number, number][] = [];
  for (const part of trimmed.split(',')) {
    const match = /^(\d{1,5})(?:\s*-\s*(\d{1,5}))?$/.exec(part.trim());
    if (match === null) return undefined;
    const from = Number(match[1]);
    const last = match[2] === undefined ? from : Number(match[2]);
    if (from > last || last > 65_535) return undefined;
    ranges.push([from, last + 1]);
  }
  return ranges;
}

/** A set that is known only within bounds: at least `sure`, at most `possible`. */
export interface Bounds {
  readonly sure: IntervalSet;
  readonly possible: IntervalSet;
}

/** The services a rule names. What cannot be read may be anything the readable part leaves open. */
export function services(protocol: string | null | undefined, port: string | null | undefined): Bounds {
  const name = protocol?.trim().toLowerCase() ?? '';
  if (name === 'all') return exactly(ALL_SERVICES);
  const portless = PORTLESS[name];
  if (portless !== undefined && Object.hasOwn(PORTLESS, name)) return exactly(portless);
  const origin = Object.hasOwn(ORIGIN, name) ? ORIGIN[name] : undefined;
  if (origin === undefined) return { sure: EMPTY, possible: ALL_SERVICES };
  const ranges = typeof port === 'string' ? ports(port) : undefined;
  if (ranges === undefined) return { sure: EMPTY, possible: [origin, origin + 65_536] };
  return exactly(intervalSet(ranges.map(([from, to]) => [origin + from, origin + to])));
}

/** The services of a template's entry: `tcp:80`, `tcp: 8080`, `udp:1-9,20`, `tcp:all`, `icmp`, `gre`. */
export function templateServices(entry: string): Bounds {
  const colon = entry.indexOf(':');
  return colon === -1 ? services(entry, undefined) : services(entry.slice(0, colon), entry.slice(colon + 1));
}

export function exactly(set: IntervalSet): Bounds {
  return { sure: set, possible: set };
}

/** The position of a port; undefined when protocol or port is none. */
export function servicePoint(protocol: string, port: number): number | undefined {
  const origin = ORIGIN[protocol.toLowerCase()];
  return origin === undefined || !Number.isInteger(port) || port < 0 || port > 65_535 ? undefined : origin + port;
}

/**
 * Reads a check's port list: `22`, `tcp/22`, `udp/135-139`; without a protocol it is TCP.
 * @throws InputError naming the entry
 */
export function portList(entries: readonly string[]): IntervalSet {
  return intervalSet(
    entries.flatMap((entry) => {
      const match = /^(?:(tcp|udp)\/)?(.+)$/i.exec(entry.trim());
      const origin = ORIGIN[(match?.[1] ?? 'tcp').toLowerCase()] as number;
      const ranges = ports(match?.[2] ?? '');
      if (ranges === undefined) {
        throw new InputError({
          code: 'ports-unreadable',
          message: `${JSON.stringify(entry)} is no port`,
          place: 'parameter ports',
          remedy: 'write ports as 22, tcp/22, udp/135-139 or tcp/all',
        });
      }
      return ranges.map(([from, to]): [number, number] => [origin + from, origin + to]);
    }),
  );
}

/** Text of a range of services `[from, to)` that lies within one protocol, e.g. `tcp/22`, `udp/1-65535`, `icmp`. */
export function serviceText(from: number, to: number): string {
  if (from >= OTHER_PROTOCOL) return 'other protocols';
  if (from >= GRE) return 'gre';
  if (from >= ICMPV6) return 'icmpv6';
  if (from >= ICMP) return 'icmp';
  const [name, origin] = from >= UDP ? ['udp', UDP] : ['tcp', TCP];
  const first = from - origin;
  const last = Math.min(to - origin, 65_536) - 1;
  if (first === 0 && last === 65_535) return `${name}/all`;
  return first === last ? `${name}/${first}` : `${name}/${first}-${last}`;
}

/** Where one protocol ends and the next begins. */
export const PROTOCOL_CUTS: readonly number[] = [TCP, UDP, ICMP, ICMPV6, GRE, OTHER_PROTOCOL, END];
