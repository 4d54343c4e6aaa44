import { camPasswordRules } from '../../inventory/identity/cam-password-rules.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, passwordRules } from './identity-calls.js';

export default defineCheck({
  id: 'cam-password-expiry',
  title: { en: 'CAM passwords expire', zh: 'CAM 口令定期过期' },
  failTitle: { en: 'CAM passwords stay valid too long', zh: 'CAM 口令有效期过长' },
  why: {
    en: 'A password that was copied without anyone noticing works until it is changed. An age limit ends that on its own.',
    zh: '口令可能在无人察觉时被复制，并一直有效到被更换为止。设置有效期可以自动终止这种状态。',
  },
  severity: 'low',
  subject: camPasswordRules,
  layer: 'accounts-access',
  objectives: ['password-policy'],
  parameters: {
    maximumAge: { type: 'number', default: 90, minimum: 1, maximum: 365, unit: 'days', description: 'Longest time a password may stay valid.' },
  },
  remediation: {
    console: [{ en: 'CAM > Settings > Password rules: set the password validity period.', zh: '在“访问管理 > 用户设置 > 密码规则”中设置密码有效期。' }],
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-03b', 'WP-6.2.1-07'], peers: ['cis-1.13'] },
  evaluate({ data }, { parameters }) {
    const rules = known(data.Rules, 'Rules');
    const value = rules === null ? null : known(rules.ForcePasswordChange, 'Rules.ForcePasswordChange');
    // Null is documented as "no value could be obtained", not as "no rule".
    if (value === null) return unknown('the answer holds no value for Rules.ForcePasswordChange');
    const evidence = { path: 'GetPasswordRules Rules.ForcePasswordChange', observed: value, expected: `1 to ${parameters.maximumAge} days; 0 means never` };
    return value > 0 && value <= parameters.maximumAge ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Within the limit', given: [passwordRules({ ForcePasswordChange: 90 })], expect: { account: 'pass' } },
    { name: 'Longer', given: [passwordRules({ ForcePasswordChange: 365 })], expect: { account: 'fail' } },
    { name: 'Never', given: [passwordRules({ ForcePasswordChange: 0 })], expect: { account: 'fail' } },
    { name: 'A looser limit', parameters: { maximumAge: 180 }, given: [passwordRules({ ForcePasswordChange: 180 })], expect: { account: 'pass' } },
    { name: 'Null', given: [passwordRules({ ForcePasswordChange: null })], expect: { account: 'unknown' } },
    { name: 'The field is absent', given: [passwordRules({})], expect: { account: 'unknown' } },
    { name: 'No rules in the answer', given: [passwordRules(null)], expect: { account: 'unknown' } },
    { name: 'Denied', given: [denied('cam.GetPasswordRules')], expect: { '*': 'unknown' } },
  ],
});
