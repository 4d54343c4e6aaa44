import { camAccount } from '../../inventory/identity/cam-account.js';
import { camCaller } from '../../inventory/identity/cam-caller.js';
import { camOwnLoginProtectionIntl } from '../../inventory/identity/cam-own-login-protection-intl.js';
import { camOwnLoginProtection } from '../../inventory/identity/cam-own-login-protection.js';
import { csipAccessKeyUser } from '../../inventory/identity/csip-access-key-user.js';
import { stsCaller } from '../../inventory/identity/sts-caller.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { account, denied, FACTORS_OFF, ROOT } from './identity-calls.js';
import { rootRecorded } from './root-recorded.js';
import { FACTOR_PARAMETERS, judgeFactors } from './second-factor.js';

const CALLER_IS_ROOT = { call: 'cam.GetUserAppId', response: { Uin: ROOT, OwnerUin: ROOT, AppId: 1250000000 } } as const;
const CALLER_IS_USER = { call: 'cam.GetUserAppId', response: { Uin: '100000000011', OwnerUin: ROOT, AppId: 1250000000 } } as const;
const OWN_FACTORS_ON = { call: 'cam.DescribeSafeAuthFlag', response: { LoginFlag: { ...FACTORS_OFF, Stoken: 1 }, ActionFlag: FACTORS_OFF } } as const;

function centreUser(fields: { readonly [field: string]: unknown }) {
  return { call: 'csip.DescribeAccessKeyUserList', response: { Total: 1, Data: [{ Uin: ROOT, SubUin: ROOT, Type: 0, ...fields }] } };
}

export default defineCheck({
  id: 'cam-root-mfa',
  title: { en: 'Root user has a second factor at login', zh: '主账号已开启登录多因素认证' },
  failTitle: { en: 'Root user signs in with a password alone', zh: '主账号仅凭密码即可登录' },
  why: {
    en: 'Root can do everything and cannot be restricted. If its password leaks and no second factor stands in the way, the whole account is lost.',
    zh: '主账号拥有全部权限且无法限制。一旦密码泄露而没有第二因素阻挡，整个账号都会失守。',
  },
  severity: 'critical',
  subject: camAccount,
  consults: [camCaller, stsCaller, camOwnLoginProtection, camOwnLoginProtectionIntl, csipAccessKeyUser],
  layer: 'accounts-access',
  objectives: ['mfa-for-privileged'],
  parameters: FACTOR_PARAMETERS,
  remediation: {
    console: [
      { en: 'Sign in as root: Account Center > Security Settings > MFA device: bind a device.', zh: '使用主账号登录，在“账号中心 > 安全设置 > MFA 设备”中绑定设备。' },
      { en: 'Switch on login protection and operation protection there.', zh: '在同一页面开启登录保护和操作保护。' },
    ],
    docs: 'https://cloud.tencent.com/document/product/598/133082',
  },
  covers: { statements: ['WP-6.2.1-04', 'WP-7.2.4-04', 'WP-3-03'], peers: ['cis-1.3'] },
  evaluate(_, context) {
    if (rootRecorded(context)) {
      const own = context.all(camOwnLoginProtection)[0] ?? context.all(camOwnLoginProtectionIntl)[0];
      if (own !== undefined) return judgeFactors(own.data.LoginFlag, context.parameters, 'DescribeSafeAuthFlag LoginFlag');
    }
    const root = context.all(csipAccessKeyUser).find(({ data }) => data.Type === 0 && data.Uin === context.account.uin);
    const flag = root?.data.LoginFlag;
    if (typeof flag === 'boolean') {
      const evidence = {
        path: 'csip.DescribeAccessKeyUserList Data[].LoginFlag',
        observed: flag,
        expected: true,
        note: 'as the security centre last saw it; it does not name the factor',
      };
      return flag ? pass(evidence) : fail(evidence);
    }
    return unknown('only root itself (DescribeSafeAuthFlag recorded by root) or the security centre (DescribeAccessKeyUserList) can tell; neither was recorded');
  },
  examples: [
    { name: 'Root recorded its own flags', given: [account(), CALLER_IS_ROOT, OWN_FACTORS_ON], expect: { account: 'pass' } },
    {
      name: 'Root recorded its own flags, all off',
      given: [account(), { call: 'sts.GetCallerIdentity', response: { AccountId: ROOT, UserId: ROOT, Arn: `qcs::cam::uin/${ROOT}:uin/${ROOT}` } }, { call: 'cam.DescribeSafeAuthFlag', response: { LoginFlag: FACTORS_OFF } }],
      expect: { account: 'fail' },
    },
    { name: 'A user recorded its own flags, which say nothing about root', given: [account(), CALLER_IS_USER, OWN_FACTORS_ON], expect: { account: 'unknown' } },
    { name: 'Root and a user both recorded, so whose flags they are is open', given: [account(), CALLER_IS_ROOT, CALLER_IS_USER, OWN_FACTORS_ON], expect: { account: 'unknown' } },
    { name: 'Nobody knows who recorded', given: [account(), OWN_FACTORS_ON], expect: { account: 'unknown' } },
    { name: 'The security centre lists root, protected', given: [account(), CALLER_IS_USER, centreUser({ LoginFlag: 1 })], expect: { account: 'pass' } },
    { name: 'The security centre lists root, unprotected', given: [account(), centreUser({ LoginFlag: 0 })], expect: { account: 'fail' } },
    { name: 'The security centre lists another account\'s root', given: [account(), centreUser({ LoginFlag: 1, Uin: '100000000099', SubUin: '100000000099' })], expect: { account: 'unknown' } },
    { name: 'The flag is missing, or the centre is denied', given: [account(), centreUser({}), denied('cam.DescribeSafeAuthFlag')], expect: { account: 'unknown' } },
    { name: 'Account not recorded', given: [denied('cam.GetAccountSummary')], expect: { '*': 'unknown' } },
  ],
});
