import { camPolicy } from '../../inventory/identity/cam-policy.js';
import { camPresetText } from '../../inventory/identity/cam-preset-text.js';
import { camUser } from '../../inventory/identity/cam-user.js';
import { rightsOfUser } from '../../inventory/identity/rights/identity-rights.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { notApplicable, unknown } from '../verdict.js';
import { accessKeys, denied, users } from './identity-calls.js';
import { allow, usersWithRights } from './rights-calls.js';
import { APPROVED_USERS, judgeAdministrator, RIGHTS_PATH } from './rights-verdict.js';

const ACTIVE = { AccessKeyId: 'AKIDexample0001', Status: 'Active' } as const;

export default defineCheck({
  id: 'cam-access-key-not-administrator',
  title: { en: 'No access key belongs to an administrator', zh: '管理员用户未持有启用的访问密钥' },
  failTitle: { en: 'An active access key belongs to an administrator', zh: '管理员用户持有启用的访问密钥' },
  why: {
    en: 'An access key is a password without a second factor that lives in files and scripts. If it can do everything, one copy in the wrong place is the loss of the account.',
    zh: '访问密钥相当于没有二次验证的密码，常存放在文件和脚本中。若其拥有全部权限，只要有一份流出，整个账号就会失守。',
  },
  severity: 'critical',
  subject: camUser,
  consults: [camPolicy, camPresetText],
  layer: 'accounts-access',
  objectives: ['least-privilege'],
  parameters: { approvedUsers: APPROVED_USERS },
  remediation: {
    console: [
      { en: 'Create a user for the program with the rights it needs, and give it a key of its own.', zh: '为程序创建仅具备所需权限的子用户，并为其创建密钥。' },
      { en: 'CAM > Users > the administrator > API keys: disable the key, then delete it once nothing fails.', zh: '在“访问管理 > 用户列表 > 该管理员 > API 密钥”中禁用密钥，确认无异常后删除。' },
    ],
    tccli: 'tccli cam UpdateAccessKey --AccessKeyId <key-id> --Status Inactive --TargetUin <uin>',
    terraform: 'resource "tencentcloud_cam_access_key" "<user>" {\n  target_uin = <uin>\n  status     = "Inactive"\n}',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-02b', 'WP-6.2.1-02c'], peers: ['cloudrec-administrator-access-key'] },
  evaluate(user, context) {
    const keys = known(collected(user.details.accessKeys)?.AccessKeys, 'ListAccessKeys AccessKeys') ?? [];
    if (keys.every((key) => key.Status === 'Inactive')) return notApplicable('the user has no active access key');
    const verdict = judgeAdministrator(rightsOfUser(user, context), { name: user.name, approved: context.parameters.approvedUsers, path: `ListAccessKeys AccessKeys[].Status, ${RIGHTS_PATH}` });
    if (verdict.outcome === 'fail' && !keys.some((key) => key.Status === 'Active')) return unknown('the state of a key is not in the recorded answer');
    return verdict;
  },
  examples: [
    {
      name: 'Narrow with a key, administrator with a key, with a disabled one, without',
      given: [
        ...usersWithRights({ uin: 100000000011, may: [allow('cos:*')] }, { uin: 100000000012, presets: ['AdministratorAccess'] }, { uin: 100000000013, presets: ['AdministratorAccess'] }, { uin: 100000000014, may: [allow('*')] }),
        accessKeys(100000000011, ACTIVE),
        accessKeys(100000000012, ACTIVE),
        accessKeys(100000000013, { ...ACTIVE, Status: 'Inactive' }),
        accessKeys(100000000014),
      ],
      expect: { '100000000011': 'pass', '100000000012': 'fail', '100000000013': 'not-applicable', '100000000014': 'not-applicable' },
    },
    {
      name: 'Keys not recorded, state missing, boundary not recorded',
      given: [
        ...usersWithRights({ uin: 100000000011, presets: ['AdministratorAccess'] }, { uin: 100000000012, presets: ['AdministratorAccess'] }, { uin: 100000000013, may: [allow('*')], boundary: 'unread' }),
        accessKeys(100000000012, { AccessKeyId: 'AKIDexample0001' }),
        accessKeys(100000000013, ACTIVE),
      ],
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown' },
    },
    { name: 'Approved by name', parameters: { approvedUsers: ['terraform'] }, given: [...usersWithRights({ uin: 100000000011, name: 'terraform', presets: ['AdministratorAccess'] }), accessKeys(100000000011, ACTIVE)], expect: { '100000000011': 'pass' } },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
  ],
});
