import { addresses, INTERNET, isWide } from '../../inventory/exposure/address.js';
import { EMPTY, intersect, union, type IntervalSet } from '../../inventory/exposure/interval-set.js';
import { fail, pass, unknown, type Verdict } from '../verdict.js';

/**
 * Judges a list of admitted addresses: together they must not be the internet.
 * @param prefix how many sources count as the internet, as `PREFIX_PARAMETER` says
 */
export function namedAddresses(list: readonly string[], path: string, prefix: number): Verdict {
  if (list.length === 0) return unknown(`${path} is empty, and whom an empty list admits is not documented`);
  const evidence = { path, observed: list.slice(0, 20), expected: 'named networks only' };
  const sets = list.map((entry) => addresses(entry.trim()));
  const readable = sets.filter((set): set is IntervalSet => set !== undefined).reduce(union, EMPTY);
  if (isWide(intersect(readable, INTERNET), prefix)) return fail(evidence);
  return sets.includes(undefined) ? unknown(`${path} holds an entry that is no address`) : pass(evidence);
}
