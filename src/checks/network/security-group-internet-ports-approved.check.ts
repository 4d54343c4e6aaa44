import { groupListExposure } from '../../inventory/exposure/group-exposure.js';
import { subtract } from '../../inventory/exposure/interval-set.js';
import type { ServiceQuery } from '../../inventory/exposure/path-filter.js';
import { ALL_TCP, ALL_UDP, portList } from '../../inventory/exposure/service.js';
import { securityGroup } from '../../inventory/network/security-group.js';
import { defineCheck } from '../check.js';
import { exposureVerdict, PREFIX_PARAMETER, RULE_KINDS } from './exposure-verdict.js';
import { accept, drop, groups, listing } from './network-calls.js';

interface Approved {
  readonly approvedPorts: readonly string[];
  readonly prefix: number;
}

const QUERIES = new WeakMap<Approved, ServiceQuery>();

function queryOf(parameters: Approved): ServiceQuery {
  let query = QUERIES.get(parameters);
  if (query === undefined) QUERIES.set(parameters, (query = { services: subtract([...ALL_TCP, ...ALL_UDP], portList(parameters.approvedPorts)), prefix: parameters.prefix }));
  return query;
}

export default defineCheck({
  id: 'security-group-internet-ports-approved',
  title: { en: 'Security group opens only approved ports to the internet', zh: '安全组仅向公网放通已批准的端口' },
  failTitle: { en: 'Security group opens other than the approved ports to the internet', zh: '安全组向公网放通了未批准的端口' },
  why: {
    en: 'A short list of ports that may face the internet turns every other opening into a question. Both IPv4 and IPv6 count, and several narrow sources that together are the internet count as it.',
    zh: '明确允许面向公网的少量端口后，其他任何放通都需要说明。IPv4 与 IPv6 均计入，多个来源合起来等于整个公网时同样视为公网。',
  },
  severity: 'medium',
  subject: securityGroup,
  consults: RULE_KINDS,
  layer: 'network-host',
  objectives: ['default-deny', 'security-group-hygiene'],
  parameters: {
    approvedPorts: { type: 'strings', default: ['80', '443', 'udp/443'], description: 'Ports that may be open to the internet, as 443, tcp/443 or udp/443' },
    prefix: PREFIX_PARAMETER,
  },
  remediation: {
    console: [{ en: 'VPC > Security groups > Inbound rules of <group>: limit the source of the rule named by the evidence, or delete it.', zh: '私有网络 > 安全组 > <安全组> 的入站规则：限制证据所列规则的来源，或删除该规则。' }],
    tccli: "tccli vpc DeleteSecurityGroupPolicies --SecurityGroupId <group> --SecurityGroupPolicySet '{\"Ingress\":[{\"PolicyIndex\":<index>}]}'",
    terraform: 'resource "tencentcloud_security_group_rule_set" "this" {\n  security_group_id = "<group>"\n  ingress {\n    action     = "ACCEPT"\n    cidr_block = "0.0.0.0/0"\n    protocol   = "TCP"\n    port       = "443"\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/215/20089',
  },
  covers: { statements: ['CVM-SG-02', 'CVM-PORT-02'], peers: ['checkov-CKV_TC_8', 'cis-3.4'] },
  evaluate: (group, context) => exposureVerdict(groupListExposure(context, group.region, [group.id], queryOf(context.parameters))),
  examples: [
    {
      name: 'Web only, everything, everything in halves, everything over IPv6, private, refused first',
      given: groups({
        'sg-web': { ingress: [accept('0.0.0.0/0', 'TCP', '80,443'), accept('::/0', 'TCP', '443')] },
        'sg-all': { ingress: [accept('0.0.0.0/0', 'ALL')] },
        'sg-halves': { ingress: [accept('0.0.0.0/1', 'ALL'), accept('128.0.0.0/1', 'ALL')] },
        'sg-six': { ingress: [accept('::/1', 'TCP', '8080'), accept('8000::/1', 'TCP', '8080')] },
        'sg-private': { ingress: [accept('10.0.0.0/8', 'ALL'), accept('sg-web', 'ALL'), accept('198.51.100.0/24', 'TCP', '22')] },
        'sg-refused': { ingress: [drop('0.0.0.0/0', 'ALL'), accept('0.0.0.0/0', 'TCP', '8080')] },
      }),
      expect: { 'sg-web': 'pass', 'sg-all': 'fail', 'sg-halves': 'fail', 'sg-six': 'fail', 'sg-private': 'pass', 'sg-refused': 'pass' },
    },
    { name: 'Another list of ports', given: groups({ 'sg-1': { ingress: [accept('0.0.0.0/0', 'TCP', '8443')] } }), parameters: { approvedPorts: ['8443'] }, expect: { 'sg-1': 'pass' } },
    { name: 'Rules were not recorded', given: [listing('vpc.DescribeSecurityGroups', 'SecurityGroupSet', { SecurityGroupId: 'sg-1' })], expect: { 'sg-1': 'unknown' } },
    { name: 'No groups', given: [listing('vpc.DescribeSecurityGroups', 'SecurityGroupSet')], expect: { '*': 'not-applicable' } },
  ],
});
