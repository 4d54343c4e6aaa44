import { wholeGroupRules } from '../../inventory/exposure/security-groups.js';
import type { WholeRule } from '../../inventory/exposure/rule-reading.js';
import type { securityGroup } from '../../inventory/network/security-group.js';
import type { SecurityGroupRule } from '../../inventory/network/security-rules.js';
import { collected, known, NotCollected, type ResourceOf } from '../../inventory/resource.js';
import type { InventoryView } from '../../inventory/view.js';

type Group = ResourceOf<typeof securityGroup>;

/** Where rules are read, for evidence. */
export const RULES_PATH = 'vpc.DescribeSecurityGroupPolicies SecurityGroupPolicySet';

/** Both directions of a group as recorded. Throws `NotCollected` where a list of rules was not. */
export function recordedRules(group: Group): readonly SecurityGroupRule[] {
  const set = known(collected(group.details.policies)?.SecurityGroupPolicySet ?? undefined, RULES_PATH);
  return [...(known(set.Ingress, `${RULES_PATH}.Ingress`) ?? []), ...(known(set.Egress, `${RULES_PATH}.Egress`) ?? [])];
}

/** The rules of a group in one direction with all that they match. Throws `NotCollected` where they were not recorded. */
export function rulesWithAllTheyMatch(group: Group, view: InventoryView, direction: 'ingress' | 'egress'): readonly WholeRule[] {
  const rules = wholeGroupRules(view, group.region, group.id, direction);
  if ('missing' in rules) throw new NotCollected(rules.missing);
  return rules;
}
