import { camPasswordRules } from '../../inventory/identity/cam-password-rules.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, passwordRules } from './identity-calls.js';

export default defineCheck({
  id: 'cam-password-length',
  title: { en: 'CAM passwords must be long', zh: 'CAM 口令长度符合要求' },
  failTitle: { en: 'CAM allows short passwords', zh: 'CAM 允许过短的口令' },
  why: {
    en: 'Short passwords are found by trying them all, within hours. Each further character multiplies the effort.',
    zh: '过短的口令在数小时内即可被穷举，每增加一位，破解成本都会成倍上升。',
  },
  severity: 'medium',
  subject: camPasswordRules,
  layer: 'accounts-access',
  objectives: ['password-policy'],
  parameters: {
    minimumLength: { type: 'number', default: 12, minimum: 8, maximum: 32, unit: 'characters', description: 'Shortest password that the rules may allow.' },
  },
  remediation: {
    console: [{ en: 'CAM > Settings > Password rules: raise the minimum length.', zh: '在“访问管理 > 用户设置 > 密码规则”中提高最小长度。' }],
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-03a', 'WP-6.2.1-07'], peers: ['cis-1.11'] },
  evaluate({ data }, { parameters }) {
    const rules = known(data.Rules, 'Rules');
    const value = rules === null ? null : known(rules.MinimumLength, 'Rules.MinimumLength');
    // Null is documented as "no value could be obtained", not as "no rule".
    if (value === null) return unknown('the answer holds no value for Rules.MinimumLength');
    const evidence = { path: 'GetPasswordRules Rules.MinimumLength', observed: value, expected: `at least ${parameters.minimumLength}` };
    return value >= parameters.minimumLength ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'At the limit', given: [passwordRules({ MinimumLength: 12, MustContain: 'A' })], expect: { account: 'pass' } },
    { name: 'Below it', given: [passwordRules({ MinimumLength: 8 })], expect: { account: 'fail' } },
    { name: 'A digit text', given: [passwordRules({ MinimumLength: '14' })], expect: { account: 'pass' } },
    { name: 'A stricter limit', parameters: { minimumLength: 14 }, given: [passwordRules({ MinimumLength: 12 })], expect: { account: 'fail' } },
    { name: 'Null', given: [passwordRules({ MinimumLength: null })], expect: { account: 'unknown' } },
    { name: 'The field is absent', given: [passwordRules({})], expect: { account: 'unknown' } },
    { name: 'No rules in the answer', given: [passwordRules(null)], expect: { account: 'unknown' } },
    { name: 'Denied', given: [denied('cam.GetPasswordRules')], expect: { '*': 'unknown' } },
  ],
});
