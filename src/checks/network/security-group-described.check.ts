import { securityGroup } from '../../inventory/network/security-group.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { listing } from './network-calls.js';

const PATH = 'vpc.DescribeSecurityGroups SecurityGroupSet[].SecurityGroupDesc';
const EXPECTED = 'a description that says what the group is for';

export default defineCheck({
  id: 'security-group-described',
  title: { en: 'Security group says what it is for', zh: '安全组填写了用途描述' },
  failTitle: { en: 'Security group has no description', zh: '安全组没有描述' },
  why: {
    en: 'Nobody dares to close a rule whose purpose is not known, so unexplained groups grow and stay open. One line of text tells reviewers what may go.',
    zh: '用途不明的规则没有人敢关闭，无说明的安全组会不断膨胀并长期开放。一句描述即可让审阅者知道哪些可以清理。',
  },
  severity: 'low',
  subject: securityGroup,
  layer: 'network-host',
  objectives: ['security-group-hygiene'],
  remediation: {
    console: [{ en: 'VPC > Security groups > <group> > edit: write what the group is for and who answers for it.', zh: '私有网络 > 安全组 > <安全组> > 编辑：填写用途和负责人。' }],
    tccli: 'tccli vpc ModifySecurityGroupAttribute --SecurityGroupId <group> --GroupDescription "<purpose and owner>"',
    terraform: 'resource "tencentcloud_security_group" "this" {\n  name        = "<name>"\n  description = "<purpose and owner>"\n}',
    docs: 'https://cloud.tencent.com/document/product/215/15805',
  },
  covers: { statements: ['WP-6.2.2-05a'] },
  evaluate(group) {
    if (group.data.IsDefault === true) return notApplicable('the default group describes itself');
    known(group.data.IsDefault, 'IsDefault');
    const text = known(group.data.SecurityGroupDesc, PATH)?.trim() ?? '';
    const evidence = { path: PATH, observed: text, expected: EXPECTED };
    return text === '' ? fail(evidence) : pass(evidence);
  },
  examples: [
    {
      name: 'Described, empty, blank, default, not recorded',
      given: [
        listing(
          'vpc.DescribeSecurityGroups',
          'SecurityGroupSet',
          { SecurityGroupId: 'sg-1', SecurityGroupDesc: 'Shop front, asked for by sales', IsDefault: false },
          { SecurityGroupId: 'sg-2', SecurityGroupDesc: '', IsDefault: false },
          { SecurityGroupId: 'sg-3', SecurityGroupDesc: '  ', IsDefault: false },
          { SecurityGroupId: 'sg-4', SecurityGroupDesc: '', IsDefault: true },
          { SecurityGroupId: 'sg-5', IsDefault: false },
        ),
      ],
      expect: { 'sg-1': 'pass', 'sg-2': 'fail', 'sg-3': 'fail', 'sg-4': 'not-applicable', 'sg-5': 'unknown' },
    },
  ],
});
