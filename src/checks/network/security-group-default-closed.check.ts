import { groupListExposure } from '../../inventory/exposure/group-exposure.js';
import { securityGroup } from '../../inventory/network/security-group.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { notApplicable } from '../verdict.js';
import { everyPortQuery, exposureVerdict, PREFIX_PARAMETER, RULE_KINDS } from './exposure-verdict.js';
import { accept, groups } from './network-calls.js';

export default defineCheck({
  id: 'security-group-default-closed',
  title: { en: 'Default security group lets nothing in from the internet', zh: '默认安全组未向公网放通' },
  failTitle: { en: 'Default security group lets the internet in', zh: '默认安全组向公网放通' },
  why: {
    en: 'Machines for which nobody chose a group get the default one. If it is open, forgetting to choose means being exposed.',
    zh: '未指定安全组的主机会使用默认安全组。如果默认安全组是放通的，一次遗忘就意味着暴露。',
  },
  severity: 'medium',
  subject: securityGroup,
  consults: RULE_KINDS,
  layer: 'network-host',
  objectives: ['default-deny', 'security-group-binding'],
  parameters: { prefix: PREFIX_PARAMETER },
  remediation: {
    console: [{ en: 'VPC > Security groups > default: delete the inbound rules that accept any source, and bind made-to-measure groups to instances.', zh: '私有网络 > 安全组 > 默认安全组：删除来源为全部的入站放通规则，并为实例绑定专用安全组。' }],
    docs: 'https://cloud.tencent.com/document/product/215/20089',
  },
  covers: { statements: ['CVM-SG-01', 'CVM-SG-02'], peers: ['checkov-CKV_TC_4'] },
  evaluate(group, context) {
    if (!known(group.data.IsDefault ?? undefined, 'IsDefault')) return notApplicable('it is not a default group');
    return exposureVerdict(groupListExposure(context, group.region, [group.id], everyPortQuery(context.parameters)));
  },
  examples: [
    {
      name: 'Open and closed default groups, and an open group that is no default',
      given: groups({
        'sg-open': { ingress: [accept('0.0.0.0/0', 'TCP', '443')], fields: { IsDefault: true } },
        'sg-closed': { ingress: [accept('sg-closed', 'ALL'), accept('10.0.0.0/8', 'ALL')], fields: { IsDefault: true } },
        'sg-other': { ingress: [accept('0.0.0.0/0', 'ALL')] },
      }),
      expect: { 'sg-open': 'fail', 'sg-closed': 'pass', 'sg-other': 'not-applicable' },
    },
    {
      name: 'Whether it is a default, and a template, were not recorded',
      given: groups({
        'sg-1': { fields: { IsDefault: undefined } },
        'sg-2': { ingress: [accept('ipm-1', 'TCP', '443')], fields: { IsDefault: true } },
      }),
      expect: { 'sg-1': 'unknown', 'sg-2': 'unknown' },
    },
  ],
});
