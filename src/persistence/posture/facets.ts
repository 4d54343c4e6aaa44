import type { FindingType } from '../finding-types.js';
import type { FacetTable } from './facet-table.js';

/** What findings can be filtered by, each with the number of open findings for every value. */
export const FACETS = ['account', 'framework', 'check', 'severity', 'layer', 'party', 'serviceModel', 'service', 'kind', 'region', 'outcome'] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values; several of one facet: any of them; several facets: all of them. */
export interface FacetFilter extends Partial<Readonly<Record<Facet, readonly string[]>>> {
  /** Slugs of account groups; narrows the accounts like `account`. */
  readonly group?: readonly string[];
  /** Checks behind the families or controls chosen; narrows the frameworks. */
  readonly behind?: ReadonlySet<string>;
}

/** How many open findings a value stands for while everything else that was chosen stays. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** Exact counts. */
export interface FacetCounts {
  /** Open findings that meet everything chosen. */
  readonly total: number;
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
}

const TYPE_FACETS: readonly (readonly [Facet, (type: FindingType) => string])[] = [
  ['check', ({ checkId }) => checkId],
  ['severity', ({ severity }) => severity],
  ['layer', ({ layer }) => layer],
  ['party', ({ party }) => party],
  ['serviceModel', ({ serviceModel }) => serviceModel],
  ['service', ({ service }) => service],
  ['kind', ({ kind }) => kind],
];
const BIT = Object.fromEntries(FACETS.map((facet, index) => [facet, 1 << index])) as Record<Facet, number>;

/**
 * Counts every facet at once: a finding counts for a value of a facet when it meets what was chosen of all other
 * facets. One pass over the entries; each carries the set of facets whose choice it does not meet.
 * @param frameworks checks behind each framework
 */
export function countFacets(table: FacetTable, filter: FacetFilter, frameworks: ReadonlyMap<string, ReadonlySet<string>>): FacetCounts {
  const { types, regions, accounts } = table;
  const typeMisses = Int32Array.from(types, (type) => missesOfType(type, filter, frameworks));
  const regionMisses = Int32Array.from(regions, (region) => (filter.region?.includes(region) === false ? BIT.region : 0));
  const takesFail = filter.outcome?.includes('fail') !== false;
  const takesUnknown = filter.outcome?.includes('unknown') !== false;
  // By set of missed facets: none, or exactly one. Sums by type, by region, by account, and of the two outcomes.
  const byType = new Map<number, Float64Array>();
  const byRegion = new Float64Array(regions.length);
  const byAccount = new Float64Array(accounts.length);
  const outcomes = { fail: 0, unknown: 0 };
  const sumsOf = (missed: number): Float64Array => {
    let sums = byType.get(missed);
    if (sums === undefined) byType.set(missed, (sums = new Float64Array(types.length)));
    return sums;
  };
  const met = sumsOf(0);
  accounts.forEach((account, index) => {
    const misses = filter.account?.includes(account.uin) === false || (filter.group !== undefined && !filter.group.some((slug) => account.groups.includes(slug))) ? BIT.account : 0;
    const { type, region, fail, unknown } = account;
    for (let entry = 0; entry < type.length; entry += 1) {
      const missed = misses | typeMisses[type[entry]!]! | regionMisses[region[entry]!]!;
      if ((missed & (missed - 1)) !== 0) continue;
      const number = (takesFail ? fail[entry]! : 0) + (takesUnknown ? unknown[entry]! : 0);
      if (missed === 0) {
        met[type[entry]!]! += number;
        byAccount[index]! += number;
        byRegion[region[entry]!]! += number;
        outcomes.fail += fail[entry]!;
        outcomes.unknown += unknown[entry]!;
      } else if (missed === BIT.account) byAccount[index]! += number;
      else if (missed === BIT.region) byRegion[region[entry]!]! += number;
      else sumsOf(missed)[type[entry]!]! += number;
    }
  });
  const sumsFor = (facet: Facet, type: number): number => met[type]! + (byType.get(BIT[facet])?.[type] ?? 0);
  const counts = Object.fromEntries(TYPE_FACETS.map(([facet, of]) => [facet, valuesOf(types.map((type, index) => [of(type), sumsFor(facet, index)]))]));
  return {
    total: met.reduce((sum, number) => sum + number, 0),
    facets: {
      ...(counts as Record<(typeof TYPE_FACETS)[number][0], FacetValue[]>),
      framework: valuesOf([...frameworks].flatMap(([id, checks]) => types.map((type, index): [string, number] => [id, checks.has(type.checkId) ? sumsFor('framework', index) : 0]))),
      region: valuesOf(regions.map((region, index) => [region, byRegion[index]!])),
      account: valuesOf(accounts.map(({ uin }, index) => [uin, byAccount[index]!])),
      outcome: valuesOf([['fail', outcomes.fail], ['unknown', outcomes.unknown]]),
    },
  };
}

function missesOfType(type: FindingType, filter: FacetFilter, frameworks: ReadonlyMap<string, ReadonlySet<string>>): number {
  let misses = 0;
  for (const [facet, of] of TYPE_FACETS) if (filter[facet]?.includes(of(type)) === false) misses |= BIT[facet];
  if (filter.framework?.some((id) => frameworks.get(id)?.has(type.checkId)) === false || filter.behind?.has(type.checkId) === false) misses |= BIT.framework;
  return misses;
}

/** Values with findings, most findings first. */
function valuesOf(pairs: readonly (readonly [string, number])[]): FacetValue[] {
  const sums = new Map<string, number>();
  for (const [value, number] of pairs) if (number > 0) sums.set(value, (sums.get(value) ?? 0) + number);
  return [...sums].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
