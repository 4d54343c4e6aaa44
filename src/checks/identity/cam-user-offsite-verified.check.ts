import { camUser } from '../../inventory/identity/cam-user.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, FACTORS_OFF, users } from './identity-calls.js';

function offsite(SubUin: number, OffsiteFlag: unknown) {
  return { call: 'cam.DescribeSafeAuthFlagColl', params: { SubUin }, response: { LoginFlag: FACTORS_OFF, ActionFlag: FACTORS_OFF, ...(OffsiteFlag === undefined ? {} : { OffsiteFlag }) } };
}

export default defineCheck({
  id: 'cam-user-offsite-verified',
  title: { en: 'CAM user is verified when signing in from an unusual place', zh: '子用户异地登录需要验证' },
  failTitle: { en: 'CAM user signs in from unusual places without verification', zh: '子用户异地登录无需验证' },
  why: {
    en: 'A stolen password is nearly always used from somewhere the owner has never been. Asking once more in that case costs the owner nothing and stops the thief.',
    zh: '被盗密码几乎总是在其主人从未到过的地方使用。此时再验证一次，对主人毫无影响，却能拦住盗用者。',
  },
  severity: 'low',
  subject: camUser,
  layer: 'accounts-access',
  objectives: ['mfa-for-all-users'],
  remediation: {
    console: [{ en: 'CAM > Users > the user > Security: switch on verification of unusual sign-ins.', zh: '在“访问管理 > 用户列表 > 用户详情 > 安全”中开启异地登录保护。' }],
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-04'], peers: ['advisor-account-off-site-verification'] },
  evaluate(user) {
    const console = known(user.data.ConsoleLogin, 'ListUsers Data[].ConsoleLogin');
    if (console === null) return unknown('the answer does not say whether the user may sign in to the console');
    if (!console) return notApplicable('the user cannot sign in to the console');
    const flag = known(collected(user.details.protection)?.OffsiteFlag?.VerifyFlag ?? undefined, 'DescribeSafeAuthFlagColl OffsiteFlag.VerifyFlag');
    const evidence = { path: 'DescribeSafeAuthFlagColl OffsiteFlag.VerifyFlag', observed: flag, expected: true };
    return flag ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'On, off, no console login',
      given: [users({ Uin: 100000000011, ConsoleLogin: 1 }, { Uin: 100000000012, ConsoleLogin: 1 }, { Uin: 100000000013, ConsoleLogin: 0 }), offsite(100000000011, { VerifyFlag: 1 }), offsite(100000000012, { VerifyFlag: 0, NotifyPhone: 1 })],
      expect: { '100000000011': 'pass', '100000000012': 'fail', '100000000013': 'not-applicable' },
    },
    {
      name: 'Not recorded, flag missing, null, console login not said',
      given: [users({ Uin: 100000000011, ConsoleLogin: 1 }, { Uin: 100000000012, ConsoleLogin: 1 }, { Uin: 100000000013, ConsoleLogin: 1 }, { Uin: 100000000014 }), offsite(100000000012, undefined), offsite(100000000013, { VerifyFlag: null })],
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown', '100000000014': 'unknown' },
    },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
  ],
});
