import { BlockList, isIP } from 'node:net';

/**
 * Addresses that are no part of the public internet: this machine, private networks, the provider's metadata service, shared
 * space of carriers, documentation, multicast, and the IPv6 forms that carry an IPv4 address in them. From the IANA registries
 * of special-purpose addresses.
 */
const CLOSED: readonly (readonly [address: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 96, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['3fff::', 20, 'ipv6'],
  ['5f00::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 9, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

const closed = new BlockList();
for (const [address, prefix, family] of CLOSED) closed.addSubnet(address, prefix, family);

/** Whether an address is outside of the public internet. What is no address counts as outside. An IPv4 address within an IPv6 one is judged itself. */
export function isClosed(address: string): boolean {
  const mapped = mappedIpv4(address);
  if (mapped !== undefined) return closed.check(mapped, 'ipv4');
  const family = isIP(address);
  return family === 0 || closed.check(address.split('%', 1)[0] as string, family === 6 ? 'ipv6' : 'ipv4');
}

/** What the operator opens beside the public internet: names of hosts, addresses, ranges. */
export class OpenedPlaces {
  private readonly names = new Set<string>();
  private readonly ranges = new BlockList();

  /** @param entries `hooks.internal.example`, `10.1.2.3`, `10.1.0.0/16`, `fd00::/8`; validated by the configuration */
  constructor(entries: readonly string[]) {
    for (const entry of entries) {
      const [address = '', prefix] = entry.split('/');
      const family = isIP(address);
      if (family === 0) this.names.add(entry.toLowerCase());
      else this.ranges.addSubnet(address, prefix === undefined ? (family === 6 ? 128 : 32) : Number(prefix), family === 6 ? 'ipv6' : 'ipv4');
    }
  }

  hasName(host: string): boolean {
    return this.names.has(host.toLowerCase());
  }

  hasAddress(address: string): boolean {
    const plain = mappedIpv4(address) ?? address.split('%', 1)[0]!;
    const family = isIP(plain);
    return family !== 0 && this.ranges.check(plain, family === 6 ? 'ipv6' : 'ipv4');
  }
}

function mappedIpv4(address: string): string | undefined {
  const dotted = /^(?:::ffff:|::ffff:0:)(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (dotted !== undefined) return dotted;
  const hex = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(address);
  if (hex === null) return undefined;
  const [high, low] = [parseInt(hex[1]!, 16), parseInt(hex[2]!, 16)];
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}
