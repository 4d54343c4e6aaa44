import { addresses, INTERNET, isWide } from '../../inventory/exposure/address.js';
import { intersect, union, type IntervalSet } from '../../inventory/exposure/interval-set.js';

/** Source lists as large as an IPv4 /8 name the internet rather than anybody in particular. */
export const INTERNET_PREFIX = 8;

/** Whether a list of source ranges, taken together, admits the internet; undefined when a range cannot be read. */
export function admitsInternet(ranges: readonly string[]): boolean | undefined {
  let admitted: IntervalSet = [];
  let unreadable = false;
  for (const range of ranges) {
    const read = addresses(range.trim());
    if (read === undefined) unreadable = true;
    else admitted = union(admitted, read);
  }
  if (isWide(intersect(admitted, INTERNET), INTERNET_PREFIX)) return true;
  return unreadable ? undefined : false;
}
