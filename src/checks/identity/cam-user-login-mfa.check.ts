import { camUser } from '../../inventory/identity/cam-user.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { notApplicable, unknown } from '../verdict.js';
import { denied, FACTORS_OFF, protection, users } from './identity-calls.js';
import { FACTOR_PARAMETERS, judgeFactors } from './second-factor.js';

export default defineCheck({
  id: 'cam-user-login-mfa',
  title: { en: 'CAM user with console login has a second factor at login', zh: '可登录控制台的子用户已开启登录多因素认证' },
  failTitle: { en: 'CAM user signs in to the console with a password alone', zh: '子用户仅凭密码即可登录控制台' },
  why: {
    en: 'A password that leaks from anywhere opens the console to everyone. A second factor makes the password worthless on its own.',
    zh: '密码一旦在任何地方泄露，任何人都能登录控制台。开启第二因素后，仅有密码毫无用处。',
  },
  severity: 'high',
  subject: camUser,
  layer: 'accounts-access',
  objectives: ['mfa-for-all-users'],
  parameters: FACTOR_PARAMETERS,
  remediation: {
    console: [
      { en: 'CAM > Users > the user > Security > Identity security: switch on login protection, best with a virtual MFA device.', zh: '在“访问管理 > 用户列表 > 用户详情 > 安全”中开启登录保护，建议使用虚拟 MFA 设备。' },
      { en: 'Let the user bind the device at the next sign-in.', zh: '由用户在下次登录时完成设备绑定。' },
    ],
    tccli: 'tccli cam SetMfaFlag --OpUin <uin> --LoginFlag.Stoken 1',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-04', 'WP-7.2.4-04', 'WP-3-17', 'WP-3-03'], peers: ['cis-1.4'] },
  evaluate(user, { parameters }) {
    const console = known(user.data.ConsoleLogin, 'ConsoleLogin');
    if (console === null) return unknown('the answer does not say whether the user may sign in to the console');
    if (!console) return notApplicable('the user cannot sign in to the console');
    const flags = collected(user.details.protection);
    return judgeFactors(flags?.LoginFlag, parameters, 'DescribeSafeAuthFlagColl LoginFlag');
  },
  examples: [
    {
      name: 'Soft token, none, no console login',
      given: [
        users({ Uin: 100000000011, ConsoleLogin: 1 }, { Uin: 100000000012, ConsoleLogin: 1 }, { Uin: 100000000013, ConsoleLogin: 0 }),
        protection(100000000011, { ...FACTORS_OFF, Stoken: 1 }, FACTORS_OFF),
        protection(100000000012, FACTORS_OFF, { ...FACTORS_OFF, Stoken: 1 }),
      ],
      expect: { '100000000011': 'pass', '100000000012': 'fail', '100000000013': 'not-applicable' },
    },
    {
      name: 'Only chosen factors count',
      parameters: { acceptedFactors: ['Token', 'Stoken', 'U2FToken'] },
      given: [
        users({ Uin: 100000000011, ConsoleLogin: 1 }, { Uin: 100000000012, ConsoleLogin: 1 }),
        protection(100000000011, { ...FACTORS_OFF, Phone: 1 }),
        protection(100000000012, { ...FACTORS_OFF, U2FToken: 1 }),
      ],
      expect: { '100000000011': 'fail', '100000000012': 'pass' },
    },
    {
      name: 'A short answer: a newer factor may be the one that is on',
      given: [users({ Uin: 100000000011, ConsoleLogin: 1 }), protection(100000000011, { Phone: 0, Token: 0, Stoken: 0, Wechat: 0, Custom: 0 })],
      expect: { '100000000011': 'unknown' },
    },
    {
      name: 'A short answer of an account whose API is known to lack the newer factors',
      parameters: { unansweredFactors: ['Mail', 'U2FToken', 'Passkey'] },
      given: [users({ Uin: 100000000011, ConsoleLogin: 1 }), protection(100000000011, { Phone: 0, Token: 0, Stoken: 0, Wechat: 0, Custom: 0 })],
      expect: { '100000000011': 'fail' },
    },
    {
      name: 'Flags not recorded, denied, empty, partly there; console login not said',
      given: [
        users({ Uin: 100000000011, ConsoleLogin: 1 }, { Uin: 100000000012, ConsoleLogin: 1 }, { Uin: 100000000013, ConsoleLogin: 1 }, { Uin: 100000000014, ConsoleLogin: 1 }, { Uin: 100000000015 }, { Uin: 100000000016, ConsoleLogin: null }),
        denied('cam.DescribeSafeAuthFlagColl', { SubUin: 100000000012 }),
        protection(100000000013, null),
        protection(100000000014, { Phone: 0 }),
      ],
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown', '100000000014': 'unknown', '100000000015': 'unknown', '100000000016': 'unknown' },
    },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
  ],
});
