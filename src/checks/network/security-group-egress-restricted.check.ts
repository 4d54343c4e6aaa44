import { groupListExposure } from '../../inventory/exposure/group-exposure.js';
import { securityGroup } from '../../inventory/network/security-group.js';
import { defineCheck } from '../check.js';
import { everyPortQuery, portCountVerdict, PREFIX_PARAMETER, RULE_KINDS } from './exposure-verdict.js';
import { accept, drop, groups, listing } from './network-calls.js';

export default defineCheck({
  id: 'security-group-egress-restricted',
  title: { en: 'Security group limits traffic to the internet', zh: '安全组限制访问公网的出站流量' },
  failTitle: { en: 'Security group lets everything out to the internet', zh: '安全组未限制访问公网的出站流量' },
  why: {
    en: 'Malware needs a way out: to its controller, and for the data it steals. A group that allows only needed destinations and ports stops much of that.',
    zh: '恶意程序需要外联控制端并外传数据。只放通必要的目的地址和端口，可以阻断其中大部分。',
  },
  severity: 'low',
  subject: securityGroup,
  consults: RULE_KINDS,
  layer: 'network-host',
  objectives: ['egress-control'],
  parameters: {
    maximumPorts: { type: 'number', default: 1024, minimum: 0, maximum: 131_072, unit: 'ports', description: 'Most TCP and UDP ports of the internet that may be reached' },
    prefix: PREFIX_PARAMETER,
  },
  remediation: {
    console: [{ en: 'VPC > Security groups > Outbound rules: allow the destinations and ports that are needed, and refuse the rest.', zh: '私有网络 > 安全组 > 出站规则：仅放通必要的目的地址和端口，其余拒绝。' }],
    docs: 'https://cloud.tencent.com/document/product/215/20089',
  },
  covers: { statements: ['CVM-PORT-06', 'CVM-SG-06', 'WP-3-06'], peers: ['sentinel-restrict-security-group-egress'] },
  evaluate: (group, context) =>
    portCountVerdict(groupListExposure(context, group.region, [group.id], everyPortQuery(context.parameters), 'egress'), context.parameters.maximumPorts),
  examples: [
    {
      name: 'Everything, web only, everything private, all but mail',
      given: groups({
        'sg-all': { egress: [accept('0.0.0.0/0', 'ALL')] },
        'sg-web': { egress: [accept('0.0.0.0/0', 'TCP', '80,443'), accept('0.0.0.0/0', 'UDP', '53'), drop('0.0.0.0/0', 'ALL')] },
        'sg-private': { egress: [accept('10.0.0.0/8', 'ALL'), accept('172.16.0.0/12', 'ALL')] },
        'sg-mail': { egress: [drop('0.0.0.0/0', 'TCP', '25'), accept('0.0.0.0/0', 'ALL')] },
      }),
      expect: { 'sg-all': 'fail', 'sg-web': 'pass', 'sg-private': 'pass', 'sg-mail': 'fail' },
    },
    {
      name: 'Rules were not recorded',
      given: [listing('vpc.DescribeSecurityGroups', 'SecurityGroupSet', { SecurityGroupId: 'sg-1' })],
      expect: { 'sg-1': 'unknown' },
    },
  ],
});
