import { camUser } from '../../inventory/identity/cam-user.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { notApplicable, unknown } from '../verdict.js';
import { denied, FACTORS_OFF, protection, users } from './identity-calls.js';
import { judgeFactors, STRONG_FACTORS, UNANSWERED_FACTORS } from './second-factor.js';

export default defineCheck({
  id: 'cam-user-login-device',
  title: { en: 'CAM user confirms sign-in with a device', zh: '子用户登录使用设备进行二次验证' },
  failTitle: { en: 'CAM user confirms sign-in by message only, or not at all', zh: '子用户登录仅使用短信等方式验证或未验证' },
  why: {
    en: 'Text messages, mails and chat accounts can be taken over without touching the phone. A code from an app or a security key stays with the person who holds it.',
    zh: '短信、邮箱和聊天账号无需接触手机也可能被接管。应用验证码或安全密钥只掌握在持有者手中。',
  },
  severity: 'medium',
  subject: camUser,
  layer: 'accounts-access',
  objectives: ['mfa-for-all-users'],
  parameters: { acceptedFactors: STRONG_FACTORS, unansweredFactors: UNANSWERED_FACTORS },
  remediation: {
    console: [{ en: 'CAM > Users > the user > Security: choose a virtual MFA device or a security key for login protection.', zh: '在“访问管理 > 用户列表 > 用户详情 > 安全”中将登录保护设为虚拟 MFA 设备或安全密钥。' }],
    tccli: 'tccli cam SetMfaFlag --OpUin <uin> --LoginFlag.Stoken 1',
    terraform: 'resource "tencentcloud_cam_mfa_flag" "<user>" {\n  op_uin = <uin>\n  login_flag {\n    stoken = 1\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-04', 'WP-3-17', 'WP-7.2.4-04'] },
  evaluate(user, { parameters }) {
    const console = known(user.data.ConsoleLogin, 'ListUsers Data[].ConsoleLogin');
    if (console === null) return unknown('the answer does not say whether the user may sign in to the console');
    if (!console) return notApplicable('the user cannot sign in to the console');
    return judgeFactors(collected(user.details.protection)?.LoginFlag, parameters, 'DescribeSafeAuthFlagColl LoginFlag');
  },
  examples: [
    {
      name: 'Soft token, security key, text message, mail, nothing, no console login',
      given: [
        users({ Uin: 100000000011, ConsoleLogin: 1 }, { Uin: 100000000012, ConsoleLogin: 1 }, { Uin: 100000000013, ConsoleLogin: 1 }, { Uin: 100000000014, ConsoleLogin: 1 }, { Uin: 100000000015, ConsoleLogin: 1 }, { Uin: 100000000016, ConsoleLogin: 0 }),
        protection(100000000011, { ...FACTORS_OFF, Stoken: 1 }),
        protection(100000000012, { ...FACTORS_OFF, U2FToken: 1, Phone: 1 }),
        protection(100000000013, { ...FACTORS_OFF, Phone: 1 }),
        protection(100000000014, { ...FACTORS_OFF, Mail: 1 }),
        protection(100000000015, FACTORS_OFF),
      ],
      expect: { '100000000011': 'pass', '100000000012': 'pass', '100000000013': 'fail', '100000000014': 'fail', '100000000015': 'fail', '100000000016': 'not-applicable' },
    },
    { name: 'Only keys that cannot be phished', parameters: { acceptedFactors: ['U2FToken', 'Passkey'] }, given: [users({ Uin: 100000000011, ConsoleLogin: 1 }), protection(100000000011, { ...FACTORS_OFF, Stoken: 1 })], expect: { '100000000011': 'fail' } },
    {
      name: 'Not recorded, denied, a short answer, console login not said',
      given: [
        users({ Uin: 100000000011, ConsoleLogin: 1 }, { Uin: 100000000012, ConsoleLogin: 1 }, { Uin: 100000000013, ConsoleLogin: 1 }, { Uin: 100000000014 }),
        denied('cam.DescribeSafeAuthFlagColl', { SubUin: 100000000012 }),
        protection(100000000013, { Phone: 1, Token: 0, Stoken: 0, Wechat: 0, Custom: 0 }),
      ],
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown', '100000000014': 'unknown' },
    },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
  ],
});
