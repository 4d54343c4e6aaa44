import { isObject, type JsonValue } from '../../common/json.js';

/**
 * What a statement's condition says about where requests come from:
 * - `anywhere`: it does not limit the source (a referer or a content type can be set by any client);
 * - `networks`: only declared networks are meant;
 * - `undecided`: it uses operators or keys whose effect on the source is not known here.
 */
export type Source = 'anywhere' | 'networks' | 'undecided';

/** One comparison of a condition. */
export interface Clause {
  /** Lower case, without `for_any_value:` and `_if_exist`. */
  readonly operator: string;
  readonly ifExists: boolean;
  readonly key: string;
  readonly values: readonly string[];
}

/** The clauses of a condition; all must hold. Undefined when a part is not understood. */
export function clausesOf(condition: JsonValue | undefined): readonly Clause[] | undefined {
  if (condition === undefined || condition === null) return [];
  if (!isObject(condition)) return undefined;
  const clauses: Clause[] = [];
  for (const [name, keys] of Object.entries(condition)) {
    if (!isObject(keys) || Object.keys(keys).length === 0) return undefined;
    const operator = name.toLowerCase().replace(/^for_(any|all)_values?:/, '');
    for (const [key, value] of Object.entries(keys)) {
      // Condition keys are written <product>:<name>; anything else is none that could be judged.
      if (!key.includes(':')) return undefined;
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (list.some((item) => isObject(item) || Array.isArray(item))) return undefined;
      clauses.push({
        operator: operator.replace(/_if_exists?$/, ''),
        ifExists: /_if_exists?$/.test(operator),
        key: key.toLowerCase(),
        values: list.map(String),
      });
    }
  }
  return clauses;
}

const VPC_KEYS = ['vpc:requester_vpc', 'qcs:vpc'];

/** True for a range so wide that it names no network: IPv4 below /8, IPv6 below /16. */
function isWideRange(range: string): boolean {
  const match = /^(.*)\/(\d{1,3})$/.exec(range.trim());
  if (match === null) return range.trim() === '' || range.includes('*');
  return Number(match[2]) < ((match[1] as string).includes(':') ? 16 : 8);
}

/** Whether a clause names declared networks; `negated` asks for the "not equal" form that deny statements use. */
function sourceOf(clause: Clause, negated: boolean): Source {
  const { operator, key, values, ifExists } = clause;
  if (key === 'qcs:ip') {
    if (operator !== 'ip_equal' && operator !== 'ip_not_equal') return 'undecided';
    if ((operator === 'ip_not_equal') !== negated) return 'anywhere';
    return values.length > 0 && !values.some(isWideRange) ? 'networks' : 'anywhere';
  }
  if (VPC_KEYS.includes(key)) {
    if (operator !== 'string_equal' && operator !== 'string_not_equal') return 'undecided';
    if ((operator === 'string_not_equal') !== negated) return 'anywhere';
    // An allow that holds when no network is named holds for the internet, which names none.
    if (!negated && ifExists) return 'anywhere';
    return values.length > 0 && !values.some((value) => value.includes('*')) ? 'networks' : 'anywhere';
  }
  return key.startsWith('cos:') || key === 'qcs:referer' ? 'anywhere' : 'undecided';
}

/** Where requests may come from for an allow statement to hold. */
export function sourceOfAllow(condition: JsonValue | undefined): Source {
  const clauses = clausesOf(condition);
  if (clauses === undefined) return 'undecided';
  const sources = clauses.map((clause) => sourceOf(clause, false));
  if (sources.includes('networks')) return 'networks';
  return sources.includes('undecided') ? 'undecided' : 'anywhere';
}

/**
 * What a deny statement leaves: `networks` when it refuses everything outside declared networks, `anywhere` when its
 * condition lets internet clients through, `undecided` otherwise. Without a condition it refuses everything: `none`.
 */
export function leftByDeny(condition: JsonValue | undefined): Source | 'none' {
  const clauses = clausesOf(condition);
  if (clauses === undefined) return 'undecided';
  if (clauses.length === 0) return 'none';
  const sources = clauses.map((clause) => sourceOf(clause, true));
  if (sources.includes('anywhere')) return 'anywhere';
  return sources.includes('undecided') ? 'undecided' : 'networks';
}
