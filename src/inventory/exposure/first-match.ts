import { INTERNET } from './address.js';
import { contains, EMPTY, intersect, subtract, union, type IntervalSet, type Point } from './interval-set.js';
import { PROTOCOL_CUTS, type Bounds } from './service.js';

/** Names a rule so that a person finds it in the console. */
export interface RuleRef {
  /** `sg-1`, `acl-1`, or the instance whose own firewall it is. */
  readonly owner: string;
  readonly direction: 'ingress' | 'egress';
  /** Position in its list, from 0. */
  readonly index: number;
  /** The rule in words, e.g. `ACCEPT TCP 22 from 0.0.0.0/0`. */
  readonly text: string;
}

/** `sg-1/ingress/0`: what groups findings that one rule causes. */
export function causeOf(rule: RuleRef): string {
  return `${rule.owner}/${rule.direction}/${rule.index}`;
}

/** A rule of an ordered filter, as far as the internet is concerned. */
export interface FilterRule {
  readonly ref: RuleRef;
  /** Internet addresses it matches. */
  readonly sources: Bounds;
  readonly services: Bounds;
  /** undefined: the recorded action is not readable. */
  readonly action: 'ACCEPT' | 'DROP' | undefined;
  /** Why its bounds differ or its action is not known. */
  readonly doubt?: string;
}

/** Sources that surely get through, and those that possibly do. */
export interface Reach {
  readonly sure: IntervalSet;
  readonly possible: IntervalSet;
}

/** What a filter does with packets of one service. */
export interface Decision extends Reach {
  /** Rules that let sources through, each with the sources it decides. */
  readonly openers: readonly { readonly rule: RuleRef; readonly sources: IntervalSet }[];
  /** Rules that refuse sources, each with the sources it decides. */
  readonly closers: readonly { readonly rule: RuleRef; readonly sources: IntervalSet }[];
  /** Why `sure` and `possible` differ. */
  readonly doubts: readonly string[];
  /** What gets through in the most and in the least permissive order of the groups; absent where order cannot matter. */
  readonly anyOrder?: { readonly most: IntervalSet; readonly least: IntervalSet };
}

/** Something packets from the internet must pass. */
export interface Filter {
  /** Positions on the service line where the decision may change, ascending. */
  readonly cuts: readonly number[];
  /** The decision for the service at a position. */
  at(service: number): Decision;
}

/**
 * Tries sources against rules from the top; the first match decides. Works on sets, so a narrow DROP above a wide
 * ACCEPT removes just what it names. A rule known only within bounds both may match and may not.
 * @param universe sources that are tried; rules must have been read for the same
 */
export function firstMatch(rules: readonly FilterRule[], service: number, unmatched: (left: IntervalSet) => Reach, universe: IntervalSet = INTERNET): Decision {
  let left = universe;
  let canPass: IntervalSet = EMPTY;
  let canStop: IntervalSet = EMPTY;
  const openers: { rule: RuleRef; sources: IntervalSet }[] = [];
  const closers: { rule: RuleRef; sources: IntervalSet }[] = [];
  const doubts = new Set<string>();
  for (const rule of rules) {
    if (left.length === 0) break;
    if (!contains(rule.services.possible, service)) continue;
    const reached = intersect(left, rule.sources.possible);
    if (reached.length === 0) continue;
    if (rule.action !== 'DROP') canPass = union(canPass, reached);
    if (rule.action !== 'ACCEPT') canStop = union(canStop, reached);
    if (rule.action === 'ACCEPT') openers.push({ rule: rule.ref, sources: reached });
    if (rule.action === 'DROP') closers.push({ rule: rule.ref, sources: reached });
    const decided = contains(rule.services.sure, service) ? intersect(reached, rule.sources.sure) : EMPTY;
    if (rule.doubt !== undefined && (rule.action === undefined || subtract(reached, decided).length > 0)) doubts.add(rule.doubt);
    left = subtract(left, decided);
  }
  const rest = unmatched(left);
  canPass = union(canPass, rest.possible);
  canStop = union(canStop, subtract(left, rest.sure));
  return { sure: subtract(canPass, canStop), possible: canPass, openers, closers, doubts: [...doubts] };
}

/** The implicit last rule of security groups and firewalls: refuse. */
export function refused(): Reach {
  return { sure: EMPTY, possible: EMPTY };
}

/** Ascending positions at which rules begin or end to match. */
export function cutsOf(rules: readonly FilterRule[]): readonly number[] {
  const cuts = new Set<number>(PROTOCOL_CUTS);
  for (const { services } of rules) {
    for (const point of services.sure) cuts.add(Number(point));
    for (const point of services.possible) cuts.add(Number(point));
  }
  return [...cuts].sort((a, b) => a - b);
}

/** Index of the cell that holds a position: the last cut not above it. */
export function cellOf(cuts: readonly Point[], service: number): number {
  let low = 0;
  let high = cuts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((cuts[middle] as Point) <= service) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** An ordered list of groups of rules, tried as one list; every cell is decided once, when first asked for. */
export class GroupList implements Filter {
  readonly cuts: readonly number[];
  private readonly cells: (Decision | undefined)[];
  private readonly rules: readonly FilterRule[];

  /** @param unmatched what becomes of sources that no rule names; default: refused */
  constructor(
    private readonly groups: readonly (readonly FilterRule[])[],
    private readonly unmatched: (left: IntervalSet) => Reach = refused,
  ) {
    this.rules = groups.flat();
    this.cuts = cutsOf(this.rules);
    this.cells = new Array<Decision | undefined>(this.cuts.length);
  }

  at(service: number): Decision {
    const cell = cellOf(this.cuts, service);
    return (this.cells[cell] ??= this.decide(this.cuts[cell] as number));
  }

  private decide(service: number): Decision {
    const decision = firstMatch(this.rules, service, this.unmatched);
    if (this.groups.length < 2) return decision;
    const alone = this.groups.map((rules) => firstMatch(rules, service, refused));
    const accepted = alone.map(({ openers }) => openers.map(({ sources }) => sources).reduce(union, EMPTY)).reduce(union, EMPTY);
    const dropped = alone.map(({ closers }) => closers.map(({ sources }) => sources).reduce(union, EMPTY)).reduce(union, EMPTY);
    return { ...decision, anyOrder: { most: accepted, least: subtract(accepted, dropped) } };
  }
}

/** Lets everything through: where a path meets no filter of its own. */
export const NO_FILTER: Filter = {
  cuts: PROTOCOL_CUTS,
  at: () => ({ sure: INTERNET, possible: INTERNET, openers: [], closers: [], doubts: [] }),
};

/** Stands for a filter that was not recorded: anything may get through. */
export function unreadableFilter(doubt: string): Filter {
  return { cuts: PROTOCOL_CUTS, at: () => ({ sure: EMPTY, possible: INTERNET, openers: [], closers: [], doubts: [doubt] }) };
}
