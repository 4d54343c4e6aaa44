import { camUser } from '../../inventory/identity/cam-user.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { notApplicable, unknown } from '../verdict.js';
import { denied, FACTORS_OFF, protection, users } from './identity-calls.js';
import { FACTOR_PARAMETERS, judgeFactors } from './second-factor.js';

export default defineCheck({
  id: 'cam-user-sensitive-operation-mfa',
  title: { en: 'CAM user confirms sensitive operations with a second factor', zh: '子用户执行敏感操作需要二次验证' },
  failTitle: { en: 'CAM user performs sensitive operations without a second factor', zh: '子用户执行敏感操作无需二次验证' },
  why: {
    en: 'An unattended or hijacked console session can delete and expose things at once. Asking again before such steps stops that.',
    zh: '无人看管或被劫持的控制台会话可以立即删除或暴露资源。在敏感操作前再次验证可以阻止这类情况。',
  },
  severity: 'medium',
  subject: camUser,
  layer: 'accounts-access',
  objectives: ['mfa-for-privileged'],
  parameters: FACTOR_PARAMETERS,
  remediation: {
    console: [{ en: 'CAM > Users > the user > Security > Identity security: switch on operation protection.', zh: '在“访问管理 > 用户列表 > 用户详情 > 安全”中开启操作保护。' }],
    tccli: 'tccli cam SetMfaFlag --OpUin <uin> --ActionFlag.Stoken 1',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-08', 'WP-7.2.4-04'], peers: ['config-cam-account-action-mfa-enabled'] },
  evaluate(user, { parameters }) {
    const console = known(user.data.ConsoleLogin, 'ConsoleLogin');
    if (console === null) return unknown('the answer does not say whether the user may sign in to the console');
    if (!console) return notApplicable('the user cannot sign in to the console');
    const flags = collected(user.details.protection);
    return judgeFactors(flags?.ActionFlag, parameters, 'DescribeSafeAuthFlagColl ActionFlag');
  },
  examples: [
    {
      name: 'On, on at login only, no console login',
      given: [
        users({ Uin: 100000000011, ConsoleLogin: 1 }, { Uin: 100000000012, ConsoleLogin: 1 }, { Uin: 100000000013, ConsoleLogin: 0 }),
        protection(100000000011, FACTORS_OFF, { ...FACTORS_OFF, Phone: 1 }),
        protection(100000000012, { ...FACTORS_OFF, Stoken: 1 }, FACTORS_OFF),
      ],
      expect: { '100000000011': 'pass', '100000000012': 'fail', '100000000013': 'not-applicable' },
    },
    {
      name: 'Not recorded, and flags of another type',
      given: [users({ Uin: 100000000011, ConsoleLogin: 1 }, { Uin: 100000000012, ConsoleLogin: 1 }), protection(100000000012, FACTORS_OFF, { Phone: 'off', Token: 0, Stoken: 0 })],
      expect: { '100000000011': 'unknown', '100000000012': 'unknown' },
    },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
  ],
});
