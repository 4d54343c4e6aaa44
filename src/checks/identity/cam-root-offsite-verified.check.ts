import { camAccount } from '../../inventory/identity/cam-account.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { account, denied, FACTORS_OFF, ROOT } from './identity-calls.js';
import { ROOT_PROTECTION_KINDS, rootProtection } from './root-protection.js';

const CALLER_IS_ROOT = { call: 'cam.GetUserAppId', response: { Uin: ROOT, OwnerUin: ROOT, AppId: 1250000000 } } as const;
const CALLER_IS_USER = { call: 'cam.GetUserAppId', response: { Uin: '100000000011', OwnerUin: ROOT, AppId: 1250000000 } } as const;

function flags(response: { readonly [field: string]: unknown }) {
  return { call: 'cam.DescribeSafeAuthFlag', response: { LoginFlag: FACTORS_OFF, ActionFlag: FACTORS_OFF, ...response } };
}

export default defineCheck({
  id: 'cam-root-offsite-verified',
  title: { en: 'Root user is verified when signing in from an unusual place', zh: '主账号异地登录需要验证' },
  failTitle: { en: 'Root user signs in from unusual places without verification', zh: '主账号异地登录无需验证' },
  why: {
    en: 'Root belongs to few people in few places. A sign-in from anywhere else is worth one more question, which a thief cannot answer.',
    zh: '主账号只由少数人在少数地点使用。来自其他地方的登录值得再验证一次，而盗用者无法通过。',
  },
  severity: 'medium',
  subject: camAccount,
  consults: [...ROOT_PROTECTION_KINDS],
  layer: 'accounts-access',
  objectives: ['mfa-for-privileged'],
  remediation: {
    console: [{ en: 'Sign in as root: Account Center > Security Settings: switch on verification of unusual sign-ins.', zh: '使用主账号登录，在“账号中心 > 安全设置”中开启异地登录保护。' }],
    docs: 'https://cloud.tencent.com/document/product/598/133082',
  },
  covers: { statements: ['WP-6.2.1-04'], peers: ['advisor-account-off-site-verification'] },
  evaluate(_, context) {
    const own = rootProtection(context);
    if (own === undefined) return unknown('root\'s own protection is answered to root alone (DescribeSafeAuthFlag recorded by root)');
    const flag = known(own.OffsiteFlag?.VerifyFlag ?? undefined, 'DescribeSafeAuthFlag OffsiteFlag.VerifyFlag');
    const evidence = { path: 'DescribeSafeAuthFlag OffsiteFlag.VerifyFlag', observed: flag, expected: true };
    return flag ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: [account(), CALLER_IS_ROOT, flags({ OffsiteFlag: { VerifyFlag: 1 } })], expect: { account: 'pass' } },
    { name: 'Off', given: [account(), CALLER_IS_ROOT, flags({ OffsiteFlag: { VerifyFlag: 0, NotifyPhone: 1 } })], expect: { account: 'fail' } },
    { name: 'Flag missing', given: [account(), CALLER_IS_ROOT, flags({})], expect: { account: 'unknown' } },
    { name: 'A user recorded its own flags, which say nothing about root', given: [account(), CALLER_IS_USER, flags({ OffsiteFlag: { VerifyFlag: 1 } })], expect: { account: 'unknown' } },
    { name: 'Root and a user both recorded', given: [account(), CALLER_IS_ROOT, CALLER_IS_USER, flags({ OffsiteFlag: { VerifyFlag: 1 } })], expect: { account: 'unknown' } },
    { name: 'Nobody knows who recorded', given: [account(), flags({ OffsiteFlag: { VerifyFlag: 1 } })], expect: { account: 'unknown' } },
    { name: 'Flags denied', given: [account(), CALLER_IS_ROOT, denied('cam.DescribeSafeAuthFlag')], expect: { account: 'unknown' } },
    { name: 'Account not recorded', given: [denied('cam.GetAccountSummary')], expect: { '*': 'unknown' } },
  ],
});
