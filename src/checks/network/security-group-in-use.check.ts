import { securityGroupAssociation } from '../../inventory/network/security-group-association.js';
import { securityGroup } from '../../inventory/network/security-group.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { groups } from './network-calls.js';

const PATH = 'vpc.DescribeSecurityGroupAssociationStatistics TotalCount';
const EXPECTED = 'at least 1 bound resource or referring group';

export default defineCheck({
  id: 'security-group-in-use',
  title: { en: 'Security group is in use', zh: '安全组正在使用' },
  failTitle: { en: 'Security group is bound to nothing', zh: '安全组未绑定任何资源' },
  why: {
    en: 'Leftover groups hide the ones that matter and get bound by mistake, with rules nobody has looked at for years.',
    zh: '遗留的安全组会掩盖真正重要的安全组，并可能被误绑定，而其中的规则多年无人审视。',
  },
  severity: 'low',
  subject: securityGroup,
  consults: [securityGroupAssociation],
  layer: 'network-host',
  objectives: ['security-group-hygiene'],
  remediation: {
    console: [{ en: 'VPC > Security groups: delete the group after checking that no launch template or scaling configuration names it.', zh: '私有网络 > 安全组：确认没有启动模板或伸缩配置引用后，删除该安全组。' }],
    tccli: 'tccli vpc DeleteSecurityGroup --SecurityGroupId <group>',
    docs: 'https://cloud.tencent.com/document/product/215/20089',
  },
  covers: { statements: ['CVM-SG-10', 'CVM-SG-11'], peers: ['config-cvm-no-sg'] },
  evaluate(group, context) {
    if (known(group.data.IsDefault, 'IsDefault') === true) return notApplicable('a default group stays whether it is used or not');
    const use = context.find(securityGroupAssociation, group.id, group.region);
    if (use === undefined) return unknown('vpc.DescribeSecurityGroupAssociationStatistics was not recorded for it');
    const bound = known(use.data.TotalCount ?? undefined, 'TotalCount');
    // Not every answer counts references; only the want of both is a failure.
    const referring = bound > 0 ? (use.data.SG ?? 0) : (known(use.data.SG, 'SG') ?? 0);
    const evidence = { path: PATH, observed: { bound, referring }, expected: EXPECTED };
    return bound > 0 || referring > 0 ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'Bound, referred to by another group, unused, unused default, not asked for',
      given: [
        ...groups({ 'sg-bound': {}, 'sg-referred': {}, 'sg-unused': {}, 'sg-default': { fields: { IsDefault: true } }, 'sg-unasked': {}, 'sg-uncounted': {} }),
        {
          call: 'vpc.DescribeSecurityGroupAssociationStatistics',
          params: { SecurityGroupIds: ['sg-bound', 'sg-referred', 'sg-unused', 'sg-default', 'sg-uncounted'] },
          response: {
            SecurityGroupAssociationStatisticsSet: [
              { SecurityGroupId: 'sg-bound', CVM: 2, TotalCount: 2 },
              { SecurityGroupId: 'sg-referred', SG: 1, TotalCount: 0 },
              { SecurityGroupId: 'sg-unused', CVM: 0, SG: 0, TotalCount: 0 },
              { SecurityGroupId: 'sg-default', TotalCount: 0 },
              { SecurityGroupId: 'sg-uncounted' },
            ],
          },
        },
      ],
      expect: { 'sg-bound': 'pass', 'sg-referred': 'pass', 'sg-unused': 'fail', 'sg-default': 'not-applicable', 'sg-unasked': 'unknown', 'sg-uncounted': 'unknown' },
    },
  ],
});
