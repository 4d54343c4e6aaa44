import { camPasswordRules } from '../../inventory/identity/cam-password-rules.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, passwordRules } from './identity-calls.js';

export default defineCheck({
  id: 'cam-password-reuse',
  title: { en: 'CAM refuses recent passwords', zh: 'CAM 禁止复用近期口令' },
  failTitle: { en: 'CAM lets old passwords be used again', zh: 'CAM 允许复用旧口令' },
  why: {
    en: 'A user told to change a password often goes back to the old one, which may be the one that leaked. Remembering past passwords prevents that.',
    zh: '用户被要求更换口令时常会改回旧口令，而它可能正是已泄露的那一个。记录历史口令可以避免这种情况。',
  },
  severity: 'low',
  subject: camPasswordRules,
  layer: 'accounts-access',
  objectives: ['password-policy'],
  parameters: {
    rememberedPasswords: { type: 'number', default: 5, minimum: 1, maximum: 24, unit: 'passwords', description: 'How many past passwords must be refused.' },
  },
  remediation: {
    console: [{ en: 'CAM > Settings > Password rules: set how many recent passwords may not be used again.', zh: '在“访问管理 > 用户设置 > 密码规则”中设置不可重复使用的历史密码个数。' }],
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-03a', 'WP-6.2.1-07'], peers: ['cis-1.12'] },
  evaluate({ data }, { parameters }) {
    const rules = known(data.Rules, 'Rules');
    const value = rules === null ? null : known(rules.ReusePasswordLimit, 'Rules.ReusePasswordLimit');
    // Null is documented as "no value could be obtained", not as "no rule".
    if (value === null) return unknown('the answer holds no value for Rules.ReusePasswordLimit');
    const evidence = { path: 'GetPasswordRules Rules.ReusePasswordLimit', observed: value, expected: `at least ${parameters.rememberedPasswords}` };
    return value >= parameters.rememberedPasswords ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Enough are remembered', given: [passwordRules({ ReusePasswordLimit: 5 })], expect: { account: 'pass' } },
    { name: 'Too few', given: [passwordRules({ ReusePasswordLimit: 2 })], expect: { account: 'fail' } },
    { name: 'None: 0 means no limit', given: [passwordRules({ ReusePasswordLimit: 0 })], expect: { account: 'fail' } },
    { name: 'Null', given: [passwordRules({ ReusePasswordLimit: null })], expect: { account: 'unknown' } },
    { name: 'The field is absent', given: [passwordRules({})], expect: { account: 'unknown' } },
    { name: 'No rules in the answer', given: [passwordRules(null)], expect: { account: 'unknown' } },
    { name: 'Denied', given: [denied('cam.GetPasswordRules')], expect: { '*': 'unknown' } },
  ],
});
