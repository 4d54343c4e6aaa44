import { camPolicy } from '../../inventory/identity/cam-policy.js';
import { camPresetText } from '../../inventory/identity/cam-preset-text.js';
import { camUser } from '../../inventory/identity/cam-user.js';
import { decideAdministrator } from '../../inventory/identity/rights/administrator.js';
import { rightsOfUser } from '../../inventory/identity/rights/identity-rights.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { notApplicable, unknown } from '../verdict.js';
import { denied, FACTORS_OFF, protection, users } from './identity-calls.js';
import { allow, usersWithRights } from './rights-calls.js';
import { judgeFactors, STRONG_FACTORS, UNANSWERED_FACTORS } from './second-factor.js';

export default defineCheck({
  id: 'cam-administrator-mfa',
  title: { en: 'Administrators confirm sign-in and sensitive operations with a device', zh: '管理员登录及敏感操作均需设备二次验证' },
  failTitle: { en: 'An administrator signs in or acts without a device', zh: '管理员登录或敏感操作未经设备二次验证' },
  why: {
    en: 'Administrators are the people whom attackers write to. A code from an app or a key cannot be taken over with a copied SIM card, and asking again before deletions stops a stolen session.',
    zh: '管理员正是攻击者的首要目标。应用验证码或安全密钥不会因 SIM 卡被复制而失守；在删除等操作前再次验证，可阻止被盗会话造成破坏。',
  },
  severity: 'critical',
  subject: camUser,
  consults: [camPolicy, camPresetText],
  layer: 'accounts-access',
  objectives: ['mfa-for-privileged'],
  parameters: { acceptedFactors: STRONG_FACTORS, unansweredFactors: UNANSWERED_FACTORS },
  remediation: {
    console: [
      { en: 'CAM > Users > the user > Security: switch on login protection and operation protection with a virtual MFA device or a security key.', zh: '在“访问管理 > 用户列表 > 用户详情 > 安全”中以虚拟 MFA 设备或安全密钥开启登录保护和操作保护。' },
      { en: 'Let the user bind the device at the next sign-in.', zh: '由用户在下次登录时完成设备绑定。' },
    ],
    tccli: 'tccli cam SetMfaFlag --OpUin <uin> --LoginFlag.Stoken 1 --ActionFlag.Stoken 1',
    terraform: 'resource "tencentcloud_cam_mfa_flag" "<user>" {\n  op_uin = <uin>\n  login_flag {\n    stoken = 1\n  }\n  action_flag {\n    stoken = 1\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-04', 'WP-6.2.1-08', 'WP-7.2.4-04', 'WP-3-03'], peers: ['config-cam-account-action-mfa-enabled'] },
  evaluate(user, context) {
    const console = known(user.data.ConsoleLogin, 'ListUsers Data[].ConsoleLogin');
    if (console === null) return unknown('the answer does not say whether the user may sign in to the console');
    if (!console) return notApplicable('the user cannot sign in to the console');
    const administrator = decideAdministrator(rightsOfUser(user, context));
    if (administrator.outcome === 'denied') return notApplicable('the user is no administrator');
    const flags = collected(user.details.protection);
    const login = judgeFactors(flags?.LoginFlag, context.parameters, 'DescribeSafeAuthFlagColl LoginFlag');
    const action = judgeFactors(flags?.ActionFlag, context.parameters, 'DescribeSafeAuthFlagColl ActionFlag');
    const verdict = [login, action].find(({ outcome }) => outcome === 'fail') ?? [login, action].find(({ outcome }) => outcome === 'unknown') ?? login;
    // Whoever is protected need not be proved an administrator; whoever is not must be.
    if (verdict.outcome === 'pass' || administrator.outcome === 'allowed') return verdict;
    return unknown(`whether the user is an administrator is ${administrator.outcome}: ${administrator.reason}`);
  },
  examples: [
    {
      name: 'Device for both, text message, device for login only, no administrator, no console',
      given: [
        ...usersWithRights(
          { uin: 100000000011, presets: ['AdministratorAccess'] },
          { uin: 100000000012, presets: ['AdministratorAccess'] },
          { uin: 100000000013, may: [allow('*')] },
          { uin: 100000000014, may: [allow('cos:*')] },
          { uin: 100000000015, presets: ['AdministratorAccess'], console: 0 },
        ),
        protection(100000000011, { ...FACTORS_OFF, Stoken: 1 }, { ...FACTORS_OFF, U2FToken: 1 }),
        protection(100000000012, { ...FACTORS_OFF, Phone: 1 }),
        protection(100000000013, { ...FACTORS_OFF, Stoken: 1 }, FACTORS_OFF),
        protection(100000000014, FACTORS_OFF),
      ],
      expect: { '100000000011': 'pass', '100000000012': 'fail', '100000000013': 'fail', '100000000014': 'not-applicable', '100000000015': 'not-applicable' },
    },
    {
      name: 'Text messages are accepted',
      parameters: { acceptedFactors: ['Phone', 'Stoken'] },
      given: [...usersWithRights({ uin: 100000000011, presets: ['AdministratorAccess'] }), protection(100000000011, { ...FACTORS_OFF, Phone: 1 })],
      expect: { '100000000011': 'pass' },
    },
    {
      name: 'Factors not recorded, short answer, unread policy and no factor, unread policy and a device',
      given: [
        ...usersWithRights({ uin: 100000000011, presets: ['AdministratorAccess'] }, { uin: 100000000012, presets: ['AdministratorAccess'] }, { uin: 100000000013, may: 'unread' }, { uin: 100000000014, may: 'unread' }),
        protection(100000000012, { Phone: 0, Token: 0, Stoken: 0 }),
        protection(100000000013, FACTORS_OFF),
        protection(100000000014, { ...FACTORS_OFF, Token: 1 }),
      ],
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown', '100000000014': 'pass' },
    },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
  ],
});
