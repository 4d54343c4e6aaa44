import { camPolicy } from '../../inventory/identity/cam-policy.js';
import { camPresetText } from '../../inventory/identity/cam-preset-text.js';
import { camUser } from '../../inventory/identity/cam-user.js';
import { rightsOfUser } from '../../inventory/identity/rights/identity-rights.js';
import { defineCheck } from '../check.js';
import { denied, users } from './identity-calls.js';
import { allow, deny, FROM_OFFICE, usersWithRights } from './rights-calls.js';
import { APPROVED_USERS, judgeOperations, RIGHTS_PATH, type Operations } from './rights-verdict.js';

const SYSTEM = 'cvm:TerminateInstances';
const SECURITY = 'cam:AttachUserPolicy';
const AUDIT = 'cloudaudit:ModifyAuditTrack';

/** Pairs of the three administrations (system, security, audit) that one person should not hold together. */
const CONFLICTS: readonly Operations[] = [
  { actions: [SECURITY, AUDIT], reach: 'everything', leadsTo: 'gives rights and controls the record of it' },
  { actions: [SYSTEM, AUDIT], reach: 'everything', leadsTo: 'operates systems and controls the record of it' },
  { actions: [SECURITY, SYSTEM], reach: 'everything', leadsTo: 'gives itself rights over the systems it operates' },
];

export default defineCheck({
  id: 'cam-user-duties-separated',
  title: { en: 'CAM user serves one of system, security and audit administration', zh: '子用户仅承担系统、安全、审计管理之一' },
  failTitle: { en: 'CAM user combines duties that should be separate', zh: '子用户兼任应当分离的管理职责' },
  why: {
    en: 'Who runs the systems should not decide who may do what, and neither should control the record of both. Otherwise one person, or one thief of their password, can act and wipe the traces.',
    zh: '运维系统的人不应决定权限分配，两者也都不应掌控操作记录。否则一个人，或盗取其密码的人，就能在作案后抹去痕迹。',
  },
  severity: 'medium',
  subject: camUser,
  consults: [camPolicy, camPresetText],
  layer: 'accounts-access',
  objectives: ['separation-of-duties'],
  parameters: { approvedUsers: APPROVED_USERS },
  remediation: {
    console: [{ en: 'CAM > User groups: make a group each for system, security and audit administration, and keep every user in one of them.', zh: '在“访问管理 > 用户组”中分别建立系统、安全、审计管理组，每个用户只加入其中之一。' }],
    tccli: 'tccli cam DetachUserPolicy --DetachUin <uin> --PolicyId <policy-id>',
    terraform: 'resource "tencentcloud_cam_group_membership" "auditors" {\n  group_id   = "<auditors-group-id>"\n  user_names = ["<auditor>"]\n}',
    docs: 'https://cloud.tencent.com/document/product/598/10605',
  },
  covers: { statements: ['WP-7.2.4-01', 'WP-6.2.1-02c'] },
  evaluate(user, context) {
    const holder = { name: user.name, approved: context.parameters.approvedUsers, path: RIGHTS_PATH };
    return judgeOperations(rightsOfUser(user, context), CONFLICTS, 'rights of one of system, security and audit administration', holder);
  },
  examples: [
    {
      name: 'One duty each, two, three, two but one refused again, administrator',
      given: usersWithRights(
        { uin: 100000000011, may: [allow('cvm:*')] },
        { uin: 100000000012, may: [allow('cam:*'), allow('cloudaudit:*')] },
        { uin: 100000000013, may: [allow(['cvm:*', 'cam:*', 'cloudaudit:*'])] },
        { uin: 100000000014, may: [allow(['cvm:*', 'cloudaudit:*']), deny('cloudaudit:Modify*')] },
        { uin: 100000000015, presets: ['AdministratorAccess'] },
      ),
      expect: { '100000000011': 'pass', '100000000012': 'fail', '100000000013': 'fail', '100000000014': 'pass', '100000000015': 'not-applicable' },
    },
    {
      name: 'Policy not read, boundary not read, one of the two under a condition',
      given: usersWithRights(
        { uin: 100000000011, may: 'unread' },
        { uin: 100000000012, may: [allow(['cam:*', 'cloudaudit:*'])], boundary: 'unread' },
        { uin: 100000000013, may: [allow('cam:*'), allow('cloudaudit:*', '*', FROM_OFFICE)] },
      ),
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown' },
    },
    { name: 'Approved by name', parameters: { approvedUsers: ['small-team'] }, given: usersWithRights({ uin: 100000000011, name: 'small-team', may: [allow(['cam:*', 'cvm:*'])] }), expect: { '100000000011': 'pass' } },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
  ],
});
