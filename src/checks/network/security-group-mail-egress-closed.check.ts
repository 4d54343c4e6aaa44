import { groupListExposure } from '../../inventory/exposure/group-exposure.js';
import { securityGroup } from '../../inventory/network/security-group.js';
import { defineCheck } from '../check.js';
import { exposureVerdict, portQuery, PREFIX_PARAMETER, RULE_KINDS } from './exposure-verdict.js';
import { accept, drop, groups, listing } from './network-calls.js';

export default defineCheck({
  id: 'security-group-mail-egress-closed',
  title: { en: 'Security group keeps direct mail delivery closed', zh: '安全组未放通直接外发邮件' },
  failTitle: { en: 'Security group lets machines deliver mail to the whole internet', zh: '安全组允许主机向全网外发邮件' },
  why: {
    en: 'A machine that may deliver mail by itself is what spammers look for, and one incident gets all your addresses blocked. Mail goes out through one relay or a mail service.',
    zh: '能直接外发邮件的主机是垃圾邮件发送者的目标，一次滥用就可能让您的全部地址被拉黑。邮件应通过统一的中继或邮件服务外发。',
  },
  severity: 'low',
  subject: securityGroup,
  consults: RULE_KINDS,
  layer: 'network-host',
  objectives: ['egress-control'],
  parameters: {
    ports: { type: 'strings', default: ['25'], description: 'Ports of mail delivery, as 25 or tcp/25' },
    prefix: PREFIX_PARAMETER,
  },
  remediation: {
    console: [
      { en: 'VPC > Security groups > Outbound rules of <group>: add a rule above the others that refuses TCP 25.', zh: '私有网络 > 安全组 > <安全组> 的出站规则：在最前面添加拒绝 TCP 25 的规则。' },
      { en: 'Account menu > Unblocking port 25: check which instances were unblocked, and block those that need it no more.', zh: '账号菜单 > 25 端口解封：核对已解封的实例，并重新封禁不再需要的实例。' },
    ],
    tccli: "tccli vpc CreateSecurityGroupPolicies --SecurityGroupId <group> --SecurityGroupPolicySet '{\"Egress\":[{\"PolicyIndex\":0,\"Protocol\":\"TCP\",\"Port\":\"25\",\"CidrBlock\":\"0.0.0.0/0\",\"Action\":\"DROP\"}]}'",
    terraform: 'resource "tencentcloud_security_group_rule_set" "this" {\n  security_group_id = "<group>"\n  egress {\n    action     = "DROP"\n    cidr_block = "0.0.0.0/0"\n    protocol   = "TCP"\n    port       = "25"\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/213/12502',
  },
  covers: { statements: ['CVM-PORT-06'], peers: ['sentinel-restrict-security-group-egress'] },
  evaluate: (group, context) => exposureVerdict(groupListExposure(context, group.region, [group.id], portQuery(context.parameters), 'egress')),
  examples: [
    {
      name: 'Everything out, mail refused first, web only, to one relay',
      given: groups({
        'sg-all': { egress: [accept('0.0.0.0/0', 'ALL')] },
        'sg-refused': { egress: [drop('0.0.0.0/0', 'TCP', '25'), accept('0.0.0.0/0', 'ALL')] },
        'sg-web': { egress: [accept('0.0.0.0/0', 'TCP', '80,443')] },
        'sg-relay': { egress: [accept('198.51.7.25', 'TCP', '25')] },
      }),
      expect: { 'sg-all': 'fail', 'sg-refused': 'pass', 'sg-web': 'pass', 'sg-relay': 'pass' },
    },
    { name: 'Rules were not recorded', given: [listing('vpc.DescribeSecurityGroups', 'SecurityGroupSet', { SecurityGroupId: 'sg-1' })], expect: { 'sg-1': 'unknown' } },
  ],
});
