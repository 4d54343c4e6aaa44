import { BlockList, isIP } from 'node:net';
import { InputError } from '../common/errors.js';

/**
 * Checks address ranges in CIDR form; a bare address stands for itself.
 * @throws InputError naming the range
 */
export function checkedRanges(ranges: readonly string[]): string[] {
  for (const range of ranges) {
    const [address = '', bits, ...rest] = range.split('/');
    const family = isIP(address);
    const fits = family !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)));
    if (!fits) throw new InputError({ code: 'range-invalid', place: range, message: `${range} is no range of addresses.`, remedy: 'Write an address or a range like 203.0.113.0/24 or 2001:db8::/32.' });
  }
  return [...ranges];
}

/** Whether an address lies in one of the ranges. IPv4 addresses written as IPv6 count as IPv4. */
export function liesWithin(address: string, ranges: readonly string[]): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const list = new BlockList();
  for (const range of ranges) {
    const [start = '', bits] = range.split('/');
    const family = isIP(start) === 4 ? 'ipv4' : 'ipv6';
    list.addSubnet(start, bits === undefined ? (family === 'ipv4' ? 32 : 128) : Number(bits), family);
  }
  return isIP(plain) !== 0 && list.check(plain, isIP(plain) === 4 ? 'ipv4' : 'ipv6');
}
