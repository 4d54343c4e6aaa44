import { camPasswordRules } from '../../inventory/identity/cam-password-rules.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, passwordRules } from './identity-calls.js';

export default defineCheck({
  id: 'cam-password-lockout',
  title: { en: 'CAM locks the login after wrong passwords', zh: 'CAM 在多次输错口令后锁定登录' },
  failTitle: { en: 'CAM allows unlimited password attempts', zh: 'CAM 不限制口令尝试次数' },
  why: {
    en: 'Without a lock an attacker may try passwords for as long as it takes. A handful of attempts is enough for people.',
    zh: '不锁定登录，攻击者就可以无限次尝试口令。对正常用户来说，几次机会已经足够。',
  },
  severity: 'medium',
  subject: camPasswordRules,
  layer: 'accounts-access',
  objectives: ['password-policy'],
  parameters: {
    maximumAttempts: { type: 'number', default: 5, minimum: 1, maximum: 20, unit: 'attempts', description: 'Most wrong passwords before the login is locked.' },
  },
  remediation: {
    console: [{ en: 'CAM > Settings > Password rules: limit the wrong attempts within an hour.', zh: '在“访问管理 > 用户设置 > 密码规则”中限制一小时内的错误次数。' }],
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-07'], peers: ['cis-1.14'] },
  evaluate({ data }, { parameters }) {
    const rules = known(data.Rules, 'Rules');
    const value = rules === null ? null : known(rules.RetryPasswordLimit, 'Rules.RetryPasswordLimit');
    // Null is documented as "no value could be obtained", not as "no rule".
    if (value === null) return unknown('the answer holds no value for Rules.RetryPasswordLimit');
    const evidence = { path: 'GetPasswordRules Rules.RetryPasswordLimit', observed: value, expected: `1 to ${parameters.maximumAttempts}; 0 means never locked` };
    return value > 0 && value <= parameters.maximumAttempts ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Few attempts', given: [passwordRules({ RetryPasswordLimit: 5 })], expect: { account: 'pass' } },
    { name: 'Many attempts', given: [passwordRules({ RetryPasswordLimit: 10 })], expect: { account: 'fail' } },
    { name: 'Never locked', given: [passwordRules({ RetryPasswordLimit: 0 })], expect: { account: 'fail' } },
    { name: 'Null', given: [passwordRules({ RetryPasswordLimit: null })], expect: { account: 'unknown' } },
    { name: 'The field is absent', given: [passwordRules({})], expect: { account: 'unknown' } },
    { name: 'No rules in the answer', given: [passwordRules(null)], expect: { account: 'unknown' } },
    { name: 'Denied', given: [denied('cam.GetPasswordRules')], expect: { '*': 'unknown' } },
  ],
});
