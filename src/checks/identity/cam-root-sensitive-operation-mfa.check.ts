import { camAccount } from '../../inventory/identity/cam-account.js';
import { csipAccessKeyUser } from '../../inventory/identity/csip-access-key-user.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { account, denied, FACTORS_OFF, ROOT } from './identity-calls.js';
import { ROOT_PROTECTION_KINDS, rootProtection } from './root-protection.js';
import { FACTOR_PARAMETERS, judgeFactors } from './second-factor.js';

const CALLER_IS_ROOT = { call: 'cam.GetUserAppId', response: { Uin: ROOT, OwnerUin: ROOT, AppId: 1250000000 } } as const;
const CALLER_IS_USER = { call: 'cam.GetUserAppId', response: { Uin: '100000000011', OwnerUin: ROOT, AppId: 1250000000 } } as const;

function flags(response: { readonly [field: string]: unknown }) {
  return { call: 'cam.DescribeSafeAuthFlag', response: { LoginFlag: FACTORS_OFF, ActionFlag: FACTORS_OFF, ...response } };
}

function centreUser(fields: { readonly [field: string]: unknown }) {
  return { call: 'csip.DescribeAccessKeyUserList', response: { Total: 1, Data: [{ Uin: ROOT, SubUin: ROOT, Type: 0, ...fields }] } };
}

export default defineCheck({
  id: 'cam-root-sensitive-operation-mfa',
  title: { en: 'Root user is asked again before sensitive operations', zh: '主账号敏感操作需要二次验证' },
  failTitle: { en: 'Root user acts without a second confirmation', zh: '主账号敏感操作无需二次验证' },
  why: {
    en: 'Root may delete everything, and a session left open is enough to do it. A second question before such operations stops both accidents and thieves.',
    zh: '主账号可以删除一切，只要会话未退出就能做到。敏感操作前再次验证，既能防误操作，也能拦住盗用者。',
  },
  severity: 'high',
  subject: camAccount,
  consults: [...ROOT_PROTECTION_KINDS, csipAccessKeyUser],
  layer: 'accounts-access',
  objectives: ['mfa-for-privileged'],
  parameters: FACTOR_PARAMETERS,
  remediation: {
    console: [{ en: 'Sign in as root: Account Center > Security Settings: switch on operation protection.', zh: '使用主账号登录，在“账号中心 > 安全设置”中开启操作保护。' }],
    docs: 'https://cloud.tencent.com/document/product/598/133082',
  },
  covers: { statements: ['WP-6.2.1-08', 'WP-7.2.4-04'], peers: ['config-cam-account-action-mfa-enabled'] },
  evaluate(_, context) {
    const own = rootProtection(context);
    if (own !== undefined) return judgeFactors(own.ActionFlag, context.parameters, 'DescribeSafeAuthFlag ActionFlag');
    const flag = context.all(csipAccessKeyUser).find(({ data }) => data.Type === 0 && data.Uin === context.account.uin)?.data.ActionFlag;
    if (typeof flag !== 'boolean') return unknown('only root itself (DescribeSafeAuthFlag recorded by root) or the security centre (DescribeAccessKeyUserList) can tell; neither was recorded');
    const evidence = { path: 'csip.DescribeAccessKeyUserList Data[].ActionFlag', observed: flag, expected: true, note: 'as the security centre last saw it; it does not name the factor' };
    return flag ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'A soft token', given: [account(), CALLER_IS_ROOT, flags({ ActionFlag: { ...FACTORS_OFF, Stoken: 1 } })], expect: { account: 'pass' } },
    { name: 'At login only', given: [account(), CALLER_IS_ROOT, flags({ LoginFlag: { ...FACTORS_OFF, Stoken: 1 } })], expect: { account: 'fail' } },
    { name: 'The security centre lists root, protected', given: [account(), centreUser({ ActionFlag: 1 })], expect: { account: 'pass' } },
    { name: 'The security centre lists root, unprotected', given: [account(), centreUser({ ActionFlag: 0 })], expect: { account: 'fail' } },
    { name: 'The security centre lists another account\'s root', given: [account(), centreUser({ ActionFlag: 1, Uin: '100000000099', SubUin: '100000000099' })], expect: { account: 'unknown' } },
    { name: 'A user recorded its own flags, which say nothing about root', given: [account(), CALLER_IS_USER, flags({ ActionFlag: { ...FACTORS_OFF, Stoken: 1 } })], expect: { account: 'unknown' } },
    { name: 'Root and a user both recorded', given: [account(), CALLER_IS_ROOT, CALLER_IS_USER, flags({ ActionFlag: { ...FACTORS_OFF, Stoken: 1 } })], expect: { account: 'unknown' } },
    { name: 'Nobody knows who recorded', given: [account(), flags({ ActionFlag: { ...FACTORS_OFF, Stoken: 1 } })], expect: { account: 'unknown' } },
    { name: 'Flags denied', given: [account(), CALLER_IS_ROOT, denied('cam.DescribeSafeAuthFlag')], expect: { account: 'unknown' } },
    { name: 'Account not recorded', given: [denied('cam.GetAccountSummary')], expect: { '*': 'unknown' } },
  ],
});
