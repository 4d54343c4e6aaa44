import { ALL_ADDRESSES } from './address.js';
import type { RuleRef } from './first-match.js';
import { contains, EMPTY, intersect, subtract, union, type IntervalSet } from './interval-set.js';
import type { WholeRule } from './rule-reading.js';
import { PROTOCOL_CUTS } from './service.js';

/** A rule that never decides anything, because rules above it match all that it matches. */
export interface ShadowedRule {
  readonly rule: RuleRef;
  /** Rules above it that take its traffic, in order. */
  readonly by: readonly RuleRef[];
  /** `redundant`: those do the same with all of it; `contradicted`: at least one does the opposite. */
  readonly effect: 'redundant' | 'contradicted';
}

/**
 * Rules of an ordered list that can never match. Only what surely matches above shadows; a rule that stands for nothing
 * at all (an empty template) is not meant, because nothing above takes anything from it.
 */
export function shadowedRules(rules: readonly WholeRule[]): readonly ShadowedRule[] {
  const found: ShadowedRule[] = [];
  rules.forEach((rule, index) => {
    const by = takers(rule, rules.slice(0, index));
    if (by === null || by.length === 0) return;
    const same = rule.action !== undefined && by.every(({ action }) => action === rule.action);
    found.push({ rule: rule.ref, by: by.map(({ ref }) => ref), effect: same ? 'redundant' : 'contradicted' });
  });
  return found;
}

/** The rules above that together take all of a rule's traffic; null where some of it is left. */
function takers(rule: WholeRule, above: readonly WholeRule[]): readonly WholeRule[] | null {
  const taking = new Set<WholeRule>();
  for (const service of cellsOf(rule, above)) {
    let left: IntervalSet = rule.sources.possible;
    let membersLeft = rule.peerGroup !== null;
    let anyAddress: IntervalSet = EMPTY;
    for (const earlier of above) {
      if (!contains(earlier.services.sure, service)) continue;
      const taken = intersect(left, earlier.sources.sure);
      anyAddress = union(anyAddress, earlier.sources.sure);
      // Members of a group may have any private address of either family.
      const takesMembers = membersLeft && (earlier.peerGroup === rule.peerGroup || subtract(ALL_ADDRESSES, anyAddress).length === 0);
      if (taken.length === 0 && !takesMembers) continue;
      taking.add(earlier);
      left = subtract(left, taken);
      if (takesMembers) membersLeft = false;
    }
    if (left.length > 0 || membersLeft) return null;
  }
  return above.filter((earlier) => taking.has(earlier));
}

/** One service of every stretch of the rule's services that all rules above treat alike. */
function cellsOf(rule: WholeRule, above: readonly WholeRule[]): readonly number[] {
  const cuts = new Set<number>(PROTOCOL_CUTS);
  for (const { services } of [rule, ...above]) for (const cut of [...services.sure, ...services.possible]) cuts.add(Number(cut));
  return [...cuts].sort((a, b) => a - b).filter((cut) => contains(rule.services.possible, cut));
}
