import { securityGroup } from '../network/security-group.js';
import type { SecurityGroupRule } from '../network/security-rules.js';
import type { InventoryView } from '../view.js';
import { INTERNET } from './address.js';
import { GroupList, unreadableFilter, type Filter, type FilterRule, type RuleRef } from './first-match.js';
import { EMPTY } from './interval-set.js';
import { filterRule, securityGroupWords, wholeRule, type WholeRule } from './rule-reading.js';
import { ALL_SERVICES } from './service.js';

/** Compiled once per inventory: rules per group, filters per ordered list of groups. */
interface Compiled {
  readonly rules: Map<string, readonly FilterRule[]>;
  readonly lists: Map<string, Filter>;
}

const COMPILED = new WeakMap<object, Compiled>();

function compiledFor(view: InventoryView): Compiled {
  let compiled = COMPILED.get(view.identity);
  if (compiled === undefined) {
    compiled = { rules: new Map(), lists: new Map() };
    COMPILED.set(view.identity, compiled);
  }
  return compiled;
}

/** Rules in order of priority: by PolicyIndex where every rule has one, else as answered. */
export function inOrder(rules: readonly SecurityGroupRule[]): readonly SecurityGroupRule[] {
  if (rules.some((rule) => typeof rule.PolicyIndex !== 'number')) return rules;
  return [...rules].sort((a, b) => (a.PolicyIndex as number) - (b.PolicyIndex as number));
}

/** A group whose rules were not recorded: somewhere in the list, anything may be decided or passed on. */
function unreadableGroup(id: string, direction: RuleRef['direction'], why: string): readonly FilterRule[] {
  const ref = { owner: id, direction, index: 0, text: 'not recorded' };
  return [{ ref, sources: { sure: EMPTY, possible: INTERNET }, services: { sure: EMPTY, possible: ALL_SERVICES }, action: undefined, doubt: `${id}: ${why}` }];
}

/** The rules of one security group as far as the internet is concerned, in order. */
export function groupRules(view: InventoryView, region: string, groupId: string, direction: RuleRef['direction']): readonly FilterRule[] {
  const { rules } = compiledFor(view);
  const key = `${region} ${direction} ${groupId}`;
  let compiled = rules.get(key);
  if (compiled === undefined) {
    compiled = compileGroup(view, region, groupId, direction);
    rules.set(key, compiled);
  }
  return compiled;
}

function compileGroup(view: InventoryView, region: string, groupId: string, direction: RuleRef['direction']): readonly FilterRule[] {
  const group = view.find(securityGroup, groupId, region);
  if (group === undefined) return unreadableGroup(groupId, direction, 'the group was not recorded');
  const { policies } = group.details;
  if ('missing' in policies) return unreadableGroup(groupId, direction, policies.missing);
  const set = policies.value?.SecurityGroupPolicySet;
  const recorded = direction === 'ingress' ? set?.Ingress : set?.Egress;
  // null stands where a direction has no rules; an absent list was not recorded.
  if (recorded === undefined) return unreadableGroup(groupId, direction, `the answer holds no ${direction} rules`);
  return inOrder(recorded ?? []).map((rule, position) => filterRule(view, region, groupId, direction, rule.PolicyIndex ?? position, securityGroupWords(rule)));
}

/**
 * The rules of one group with all that they match, in order, or why they are not known. Read anew at every call: only
 * the few that judge the group itself ask.
 */
export function wholeGroupRules(view: InventoryView, region: string, groupId: string, direction: RuleRef['direction']): readonly WholeRule[] | { readonly missing: string } {
  const group = view.find(securityGroup, groupId, region);
  if (group === undefined) return { missing: `${groupId} was not recorded` };
  const { policies } = group.details;
  if ('missing' in policies) return { missing: policies.missing };
  const set = policies.value?.SecurityGroupPolicySet;
  const recorded = direction === 'ingress' ? set?.Ingress : set?.Egress;
  if (recorded === undefined) return { missing: `the answer holds no ${direction} rules` };
  return inOrder(recorded ?? []).map((rule, position) => wholeRule(view, region, groupId, direction, rule.PolicyIndex ?? position, securityGroupWords(rule)));
}

/**
 * What the groups bound to an interface let in (or out), tried as one list in bound order with a final refusal.
 * Compiled once per distinct list.
 */
export function groupListFilter(
  view: InventoryView,
  region: string,
  groupIds: readonly string[] | null | undefined,
  direction: RuleRef['direction'] = 'ingress',
): Filter {
  if (groupIds === undefined || groupIds === null) return UNRECORDED_GROUPS;
  if (groupIds.length === 0) return NO_GROUPS;
  const { lists } = compiledFor(view);
  const key = `${region} ${direction} ${groupIds.join(' ')}`;
  let filter = lists.get(key);
  if (filter === undefined) {
    filter = new GroupList(groupIds.map((id) => groupRules(view, region, id, direction)));
    lists.set(key, filter);
  }
  return filter;
}

const UNRECORDED_GROUPS = unreadableFilter('the bound security groups were not recorded');
/** Interfaces always have a group; an empty list says that the answer does not show it. */
const NO_GROUPS = unreadableFilter('the answer shows no security group');
