import { camPolicy } from '../../inventory/identity/cam-policy.js';
import { camPresetText } from '../../inventory/identity/cam-preset-text.js';
import { camUser } from '../../inventory/identity/cam-user.js';
import { rightsOfUser } from '../../inventory/identity/rights/identity-rights.js';
import { defineCheck } from '../check.js';
import { denied, users } from './identity-calls.js';
import { BACKUP_DELETIONS } from './operations.js';
import { allow, deny, FROM_OFFICE, usersWithRights } from './rights-calls.js';
import { APPROVED_USERS, judgeOperations, RIGHTS_PATH } from './rights-verdict.js';

export default defineCheck({
  id: 'cam-user-backups-protected',
  title: { en: 'CAM user cannot destroy every backup', zh: '子用户无法销毁全部备份' },
  failTitle: { en: 'CAM user can destroy every backup', zh: '子用户可销毁全部备份' },
  why: {
    en: 'Blackmailers delete the backups before they encrypt the data. Where one user may delete all of them, one stolen key decides whether the company can start again.',
    zh: '勒索者会在加密数据之前先删除备份。如果某个用户能够删除全部备份，一个被盗的密钥就足以决定企业能否恢复。',
  },
  severity: 'high',
  subject: camUser,
  consults: [camPolicy, camPresetText],
  layer: 'accounts-access',
  objectives: ['least-privilege', 'separation-of-duties'],
  parameters: { approvedUsers: APPROVED_USERS },
  remediation: {
    console: [
      { en: 'CAM > Policies > the policy named in the evidence: remove the deleting operations, or name the resources that the user owns.', zh: '在“访问管理 > 策略”中编辑证据所列策略，移除删除类操作，或限定为该用户负责的资源。' },
      { en: 'CAM > Users > the user > Permissions: detach the policy named in the evidence, or leave the group it comes through.', zh: '在“访问管理 > 用户列表 > 用户详情 > 权限”中解除证据所列策略，或移出其来源用户组。' },
    ],
    tccli: 'tccli cam DetachUserPolicy --DetachUin <uin> --PolicyId <policy-id>',
    terraform: 'resource "tencentcloud_cam_policy" "<policy-name>" {\n  name     = "<policy-name>"\n  document = jsonencode({ version = "2.0", statement = [{ effect = "deny", action = ["cbs:DeleteSnapshots", "cdb:DeleteBackup"], resource = ["*"] }] })\n}',
    docs: 'https://cloud.tencent.com/document/product/598/10605',
  },
  covers: { statements: ['WP-6.2.1-02c', 'WP-6.2.1-08'], peers: ['advisor-cos-full-access'] },
  evaluate(user, context) {
    const holder = { name: user.name, approved: context.parameters.approvedUsers, path: RIGHTS_PATH };
    return judgeOperations(rightsOfUser(user, context), BACKUP_DELETIONS, 'no right to delete every snapshot or backup, or to take away what keeps it', holder);
  },
  examples: [
    {
      name: 'Narrow rights, the operation itself, through a group with a wildcard, the whole product, everything',
      given: usersWithRights(
        { uin: 100000000011, may: [allow('cbs:DescribeSnapshots')] },
        { uin: 100000000012, may: [allow('name/cbs:DeleteSnapshots')] },
        { uin: 100000000013, may: [allow(['cbs:Delete*'])], group: 'ops' },
        { uin: 100000000014, may: [allow('cbs:*', 'qcs::cbs:::*')] },
        { uin: 100000000015, presets: ['AdministratorAccess'] },
      ),
      expect: { '100000000011': 'pass', '100000000012': 'fail', '100000000013': 'fail', '100000000014': 'fail', '100000000015': 'not-applicable' },
    },
    {
      name: 'Refused again, outside the boundary, within the boundary, on one resource only',
      given: usersWithRights(
        { uin: 100000000011, may: [allow('cbs:*'), deny('cbs:*')] },
        { uin: 100000000012, may: [allow('cbs:*')], boundary: [allow('cvm:Describe*')] },
        { uin: 100000000013, may: [allow('cbs:*')], boundary: [allow('*')] },
        { uin: 100000000014, may: [allow('cbs:DeleteSnapshots', 'qcs::cbs:ap-guangzhou:uin/100000000001:x/one')] },
      ),
      expect: { '100000000011': 'pass', '100000000012': 'pass', '100000000013': 'fail', '100000000014': 'pass' },
    },
    {
      name: 'Under a condition, policy not read, preset not read, boundary not read, set of operations',
      given: usersWithRights(
        { uin: 100000000011, may: [allow('cbs:DeleteSnapshots', '*', FROM_OFFICE)] },
        { uin: 100000000012, may: 'unread' },
        { uin: 100000000013, presets: ['QcloudSomethingFullAccess'] },
        { uin: 100000000014, may: [allow('cbs:DeleteSnapshots')], boundary: 'unread' },
        { uin: 100000000015, may: [allow('permid/280655')] },
      ),
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown', '100000000014': 'unknown', '100000000015': 'unknown' },
    },
    {
      name: 'A preset whose text was recorded, and one that was not beside a policy that allows it',
      given: [
        ...usersWithRights({ uin: 100000000011, presets: ['QcloudSomethingReadOnlyAccess'] }, { uin: 100000000012, presets: ['QcloudOtherFullAccess'], may: [allow('cbs:DeleteSnapshots')] }),
        { call: 'cam.GetPolicy', params: { PolicyId: 1 }, response: { PolicyName: 'QcloudSomethingReadOnlyAccess', Type: 2, PolicyDocument: '{"version":"2.0","statement":[{"effect":"allow","action":["cvm:Describe*"],"resource":"*"}]}' } },
      ],
      expect: { '100000000011': 'pass', '100000000012': 'fail' },
    },
    {
      name: 'Approved by name',
      parameters: { approvedUsers: ['security'] },
      given: usersWithRights({ uin: 100000000011, name: 'security', may: [allow('cbs:DeleteSnapshots')] }, { uin: 100000000012, name: 'other', may: [allow('cbs:DeleteSnapshots')] }),
      expect: { '100000000011': 'pass', '100000000012': 'fail' },
    },
    { name: 'Policies of the user not recorded', given: [users({ Uin: 100000000011 })], expect: { '100000000011': 'unknown' } },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
  ],
});
