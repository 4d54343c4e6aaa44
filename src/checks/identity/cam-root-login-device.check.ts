import { camAccount } from '../../inventory/identity/cam-account.js';
import { defineCheck } from '../check.js';
import { unknown } from '../verdict.js';
import { account, denied, FACTORS_OFF, ROOT } from './identity-calls.js';
import { ROOT_PROTECTION_KINDS, rootProtection } from './root-protection.js';
import { judgeFactors, STRONG_FACTORS, UNANSWERED_FACTORS } from './second-factor.js';

const CALLER_IS_ROOT = { call: 'cam.GetUserAppId', response: { Uin: ROOT, OwnerUin: ROOT, AppId: 1250000000 } } as const;
const CALLER_IS_USER = { call: 'cam.GetUserAppId', response: { Uin: '100000000011', OwnerUin: ROOT, AppId: 1250000000 } } as const;

function flags(response: { readonly [field: string]: unknown }) {
  return { call: 'cam.DescribeSafeAuthFlag', response: { LoginFlag: FACTORS_OFF, ActionFlag: FACTORS_OFF, ...response } };
}

export default defineCheck({
  id: 'cam-root-login-device',
  title: { en: 'Root user confirms sign-in with a device', zh: '主账号登录使用设备进行二次验证' },
  failTitle: { en: 'Root user confirms sign-in by message only, or not at all', zh: '主账号登录仅使用短信等方式验证或未验证' },
  why: {
    en: 'Root is worth the effort of copying a SIM card. A code from an app or a security key cannot be redirected by a telephone company.',
    zh: '为了主账号，攻击者不惜复制 SIM 卡。应用验证码或安全密钥无法通过运营商被转移。',
  },
  severity: 'high',
  subject: camAccount,
  consults: [...ROOT_PROTECTION_KINDS],
  layer: 'accounts-access',
  objectives: ['mfa-for-privileged'],
  parameters: { acceptedFactors: STRONG_FACTORS, unansweredFactors: UNANSWERED_FACTORS },
  remediation: {
    console: [{ en: 'Sign in as root: Account Center > Security Settings: bind a virtual MFA device or a security key and choose it for login protection.', zh: '使用主账号登录，在“账号中心 > 安全设置”中绑定虚拟 MFA 设备或安全密钥，并用于登录保护。' }],
    docs: 'https://cloud.tencent.com/document/product/598/133082',
  },
  covers: { statements: ['WP-6.2.1-04', 'WP-7.2.4-04'], peers: ['cis-1.3'] },
  evaluate(_, context) {
    const own = rootProtection(context);
    return own === undefined ? unknown('root\'s own protection is answered to root alone (DescribeSafeAuthFlag recorded by root)') : judgeFactors(own.LoginFlag, context.parameters, 'DescribeSafeAuthFlag LoginFlag');
  },
  examples: [
    { name: 'A soft token', given: [account(), CALLER_IS_ROOT, flags({ LoginFlag: { ...FACTORS_OFF, Stoken: 1 } })], expect: { account: 'pass' } },
    { name: 'A text message', given: [account(), CALLER_IS_ROOT, flags({ LoginFlag: { ...FACTORS_OFF, Phone: 1 } })], expect: { account: 'fail' } },
    { name: 'Nothing', given: [account(), CALLER_IS_ROOT, flags({})], expect: { account: 'fail' } },
    { name: 'A short answer', given: [account(), CALLER_IS_ROOT, flags({ LoginFlag: { Phone: 1, Token: 0, Stoken: 0, Wechat: 0, Custom: 0 } })], expect: { account: 'unknown' } },
    { name: 'A user recorded its own flags, which say nothing about root', given: [account(), CALLER_IS_USER, flags({ LoginFlag: { ...FACTORS_OFF, Stoken: 1 } })], expect: { account: 'unknown' } },
    { name: 'Root and a user both recorded', given: [account(), CALLER_IS_ROOT, CALLER_IS_USER, flags({ LoginFlag: { ...FACTORS_OFF, Stoken: 1 } })], expect: { account: 'unknown' } },
    { name: 'Nobody knows who recorded', given: [account(), flags({ LoginFlag: { ...FACTORS_OFF, Stoken: 1 } })], expect: { account: 'unknown' } },
    { name: 'Flags denied', given: [account(), CALLER_IS_ROOT, denied('cam.DescribeSafeAuthFlag')], expect: { account: 'unknown' } },
    { name: 'Account not recorded', given: [denied('cam.GetAccountSummary')], expect: { '*': 'unknown' } },
  ],
});
