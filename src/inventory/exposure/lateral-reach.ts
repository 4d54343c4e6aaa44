import { ALL_ADDRESSES, breadth, INTERNET, type Breadth } from './address.js';
import type { RuleRef } from './first-match.js';
import { contains, EMPTY, intersect, subtract, union, type IntervalSet } from './interval-set.js';
import type { WholeRule } from './rule-reading.js';

/** Who reaches a service behind an ordered list of rules, from inside the networks as well as from outside. */
export interface LateralReach {
  /** Groups whose members get through, with the rule that lets them. */
  readonly groups: readonly { readonly groupId: string; readonly rule: RuleRef }[];
  /** Rules that let addresses through, each with how many it decides for. */
  readonly blocks: readonly { readonly rule: RuleRef; readonly addresses: Breadth }[];
  /** Private addresses that surely get through, and those that may. */
  readonly inside: { readonly sure: Breadth; readonly possible: Breadth };
  /** Addresses of either kind that surely get through, and those that may. */
  readonly addresses: { readonly sure: IntervalSet; readonly possible: IntervalSet };
  readonly doubts: readonly string[];
}

const INSIDE = subtract(ALL_ADDRESSES, INTERNET);

/**
 * Walks an ordered list for one service: which groups and which addresses it lets through. The first match decides; a
 * group is refused where a rule above refuses it by name or refuses every address.
 * @param service position on the service line
 */
export function lateralReach(rules: readonly WholeRule[], service: number): LateralReach {
  const groups = new Map<string, RuleRef>();
  const blocks: { rule: RuleRef; addresses: Breadth }[] = [];
  const doubts = new Set<string>();
  const decidedGroups = new Set<string>();
  let left: IntervalSet = ALL_ADDRESSES;
  let canPass: IntervalSet = EMPTY;
  let canStop: IntervalSet = EMPTY;
  for (const rule of rules) {
    if (left.length === 0) break;
    if (!contains(rule.services.possible, service)) continue;
    const certain = contains(rule.services.sure, service) && rule.action !== undefined;
    if (!certain && rule.doubt !== undefined) doubts.add(rule.doubt);
    if (rule.peerGroup !== null) {
      if (rule.action !== 'DROP' && !decidedGroups.has(rule.peerGroup) && !groups.has(rule.peerGroup)) groups.set(rule.peerGroup, rule.ref);
      if (certain) decidedGroups.add(rule.peerGroup);
      continue;
    }
    const reached = intersect(left, rule.sources.possible);
    if (reached.length === 0) continue;
    if (rule.action !== 'DROP') canPass = union(canPass, reached);
    if (rule.action !== 'ACCEPT') canStop = union(canStop, reached);
    if (rule.action === 'ACCEPT') blocks.push({ rule: rule.ref, addresses: breadth(reached) });
    const decided = certain ? intersect(reached, rule.sources.sure) : EMPTY;
    if (rule.doubt !== undefined && subtract(reached, decided).length > 0) doubts.add(rule.doubt);
    left = subtract(left, decided);
  }
  // What no rule surely decides is refused in the end.
  const sure = subtract(canPass, union(canStop, left));
  return {
    groups: [...groups].map(([groupId, rule]) => ({ groupId, rule })),
    blocks,
    inside: { sure: breadth(intersect(sure, INSIDE)), possible: breadth(intersect(canPass, INSIDE)) },
    addresses: { sure, possible: canPass },
    doubts: [...doubts],
  };
}
