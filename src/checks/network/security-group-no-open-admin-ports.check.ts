import { groupListExposure } from '../../inventory/exposure/group-exposure.js';
import { securityGroup } from '../../inventory/network/security-group.js';
import { defineCheck } from '../check.js';
import { exposureVerdict, portQuery, PREFIX_PARAMETER, RULE_KINDS } from './exposure-verdict.js';
import { accept, denied, drop, groups, listing } from './network-calls.js';

export default defineCheck({
  id: 'security-group-no-open-admin-ports',
  title: { en: 'Security group keeps administration ports closed to the internet', zh: '安全组未向公网放通管理端口' },
  failTitle: { en: 'Security group opens administration ports to the internet', zh: '安全组向公网放通管理端口' },
  why: {
    en: 'A group that opens administration ports exposes every machine that is bound to it, today or by a later mistake. The group is judged by its rules in their order, whatever it is bound to now.',
    zh: '放通管理端口的安全组会使现在或将来绑定它的所有主机暴露。无论当前绑定情况如何，均按规则的实际顺序判断。',
  },
  severity: 'high',
  subject: securityGroup,
  consults: RULE_KINDS,
  layer: 'network-host',
  objectives: ['inbound-exposure-admin-ports', 'security-group-hygiene'],
  parameters: {
    ports: { type: 'strings', default: ['22', '3389'], description: 'Administration ports, as 22, tcp/22 or udp/100-200' },
    prefix: PREFIX_PARAMETER,
  },
  remediation: {
    console: [{ en: 'VPC > Security groups > Inbound rules: limit the source of the rule named by the evidence to the bastion host or office, or delete it.', zh: '私有网络 > 安全组 > 入站规则：将证据所列规则的来源限制为堡垒机或办公网络地址，或删除该规则。' }],
    tccli: "tccli vpc DeleteSecurityGroupPolicies --SecurityGroupId <group> --SecurityGroupPolicySet '{\"Ingress\":[{\"PolicyIndex\":<index>}]}'",
    docs: 'https://cloud.tencent.com/document/product/215/20089',
  },
  covers: { statements: ['CVM-SEC-01', 'CVM-PORT-01', 'CVM-SG-03', 'CVM-SG-06', 'WP-5.3.2-13'], peers: ['cis-3.5', 'cis-3.6'] },
  evaluate: (group, context) => exposureVerdict(groupListExposure(context, group.region, [group.id], portQuery(context.parameters))),
  examples: [
    {
      name: 'Open, refused first, any protocol, IPv6, another port, no rules at all',
      given: groups({
        'sg-open': { ingress: [accept('0.0.0.0/0', 'TCP', '22')] },
        'sg-refused': { ingress: [drop('0.0.0.0/0', 'ALL'), accept('0.0.0.0/0', 'TCP', '22')] },
        'sg-any': { ingress: [accept('0.0.0.0/0', 'ALL')] },
        'sg-six': { ingress: [accept('::/0', 'TCP', '3389')] },
        'sg-web': { ingress: [accept('0.0.0.0/0', 'TCP', '443'), accept('sg-web', 'ALL')] },
        'sg-none': {},
      }),
      expect: { 'sg-open': 'fail', 'sg-refused': 'pass', 'sg-any': 'fail', 'sg-six': 'fail', 'sg-web': 'pass', 'sg-none': 'pass' },
    },
    {
      name: 'Rules denied, or not recorded',
      given: [
        listing('vpc.DescribeSecurityGroups', 'SecurityGroupSet', { SecurityGroupId: 'sg-1' }, { SecurityGroupId: 'sg-2' }),
        denied('vpc.DescribeSecurityGroupPolicies', { SecurityGroupId: 'sg-1' }),
      ],
      expect: { 'sg-1': 'unknown', 'sg-2': 'unknown' },
    },
    {
      name: 'No groups',
      given: [listing('vpc.DescribeSecurityGroups', 'SecurityGroupSet')],
      expect: { '*': 'not-applicable' },
    },
  ],
});
