import { causeOf } from '../../inventory/exposure/first-match.js';
import { shadowedRules, type ShadowedRule } from '../../inventory/exposure/shadowing.js';
import { securityGroup } from '../../inventory/network/security-group.js';
import { defineCheck } from '../check.js';
import { failWith, pass, unknown, type Evidence } from '../verdict.js';
import { ruleCause, RULE_KINDS } from './exposure-verdict.js';
import { RULES_PATH, rulesWithAllTheyMatch } from './group-rules.js';
import { accept, drop, groups, listing } from './network-calls.js';

const EXPECTED = 'every rule decides about some traffic';

function evidence({ rule, by, effect }: ShadowedRule): Evidence {
  return {
    path: RULES_PATH,
    observed: { rule: `${causeOf(rule)}: ${rule.text}`, 'never matches because of': by.map((one) => `${causeOf(one)}: ${one.text}`) },
    expected: EXPECTED,
    note: effect === 'contradicted' ? 'a rule above does the opposite: what this rule is meant to do does not happen' : 'rules above already do the same: it can be deleted',
  };
}

export default defineCheck({
  id: 'security-group-rules-effective',
  title: { en: 'Every rule of the security group has an effect', zh: '安全组的每条规则均有效' },
  failTitle: { en: 'Security group holds rules that never match', zh: '安全组存在永远不会命中的规则' },
  why: {
    en: 'Rules are tried from the top, so a rule below one that matches the same traffic does nothing. Such rules mislead: a refusal that never takes effect looks like protection.',
    zh: '规则自上而下匹配，被上方规则覆盖的规则不起作用。这类规则具有误导性：永远不会生效的拒绝规则看起来像是一种保护。',
  },
  severity: 'low',
  subject: securityGroup,
  consults: RULE_KINDS,
  layer: 'network-host',
  objectives: ['security-group-hygiene'],
  remediation: {
    console: [
      { en: 'VPC > Security groups > rules of <group>: where the note says so, move the refusing rule above the one that hides it.', zh: '私有网络 > 安全组 > <安全组> 的规则：如备注所述，将拒绝规则移到覆盖它的规则之上。' },
      { en: 'Delete rules that only repeat what rules above do.', zh: '删除仅重复上方规则作用的规则。' },
    ],
    tccli: "tccli vpc DeleteSecurityGroupPolicies --SecurityGroupId <group> --SecurityGroupPolicySet '{\"Ingress\":[{\"PolicyIndex\":<index>}]}'",
    terraform: '# tencentcloud_security_group_rule_set keeps rules in order: move the "ingress" block up, or remove it.',
    docs: 'https://cloud.tencent.com/document/product/215/20089',
  },
  covers: { statements: ['CVM-SG-02', 'WP-6.2.2-05a'] },
  evaluate(group, context) {
    const rules = (['ingress', 'egress'] as const).map((direction) => rulesWithAllTheyMatch(group, context, direction));
    const hidden = rules.flatMap((list) => shadowedRules(list));
    const contradicted = hidden.filter(({ effect }) => effect === 'contradicted');
    const [first, ...others] = [...contradicted, ...hidden.filter(({ effect }) => effect === 'redundant')];
    if (first !== undefined) return failWith({ cause: ruleCause(first.rule), severity: contradicted.length > 0 ? 'medium' : 'low' }, evidence(first), ...others.slice(0, 4).map(evidence));
    const doubt = rules.flat().find((rule) => rule.doubt !== undefined)?.doubt;
    if (doubt !== undefined) return unknown(`whether every rule has an effect is not known: ${doubt}`);
    return pass({ path: RULES_PATH, observed: `${rules.flat().length} rules, each deciding something`, expected: EXPECTED });
  },
  examples: [
    {
      name: 'Hidden by one rule, by several together, not hidden, members of a group, IPv6 apart',
      given: groups({
        'sg-hidden': { ingress: [accept('0.0.0.0/0', 'ALL'), drop('0.0.0.0/0', 'TCP', '22')] },
        'sg-together': { ingress: [accept('0.0.0.0/1', 'TCP', '443'), accept('128.0.0.0/1', 'TCP', '443'), accept('198.51.100.0/24', 'TCP', '443')] },
        'sg-fine': { ingress: [drop('198.51.100.0/24', 'ALL'), accept('0.0.0.0/0', 'TCP', '443')], egress: [accept('0.0.0.0/0', 'ALL')] },
        'sg-six': { ingress: [drop('0.0.0.0/0', 'ALL'), accept('::/0', 'TCP', '443')] },
        'sg-member': { ingress: [accept('sg-app', 'ALL'), accept('sg-app', 'TCP', '3306')] },
        'sg-none': {},
      }),
      expect: { 'sg-hidden': 'fail', 'sg-together': 'fail', 'sg-fine': 'pass', 'sg-six': 'pass', 'sg-member': 'fail', 'sg-none': 'pass' },
    },
    {
      name: 'A template that was not recorded, and rules that were not',
      given: [...groups({ 'sg-1': { ingress: [accept('ipm-1', 'TCP', '22'), accept('10.0.0.0/8', 'TCP', '22')] } }).slice(1), listing('vpc.DescribeSecurityGroups', 'SecurityGroupSet', { SecurityGroupId: 'sg-1' }, { SecurityGroupId: 'sg-2' })],
      expect: { 'sg-1': 'unknown', 'sg-2': 'unknown' },
    },
    { name: 'No groups', given: [listing('vpc.DescribeSecurityGroups', 'SecurityGroupSet')], expect: { '*': 'not-applicable' } },
  ],
});
