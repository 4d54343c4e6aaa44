import { camPolicy } from '../../inventory/identity/cam-policy.js';
import { camPresetText } from '../../inventory/identity/cam-preset-text.js';
import { camUser } from '../../inventory/identity/cam-user.js';
import { rightsOfUser } from '../../inventory/identity/rights/identity-rights.js';
import { defineCheck } from '../check.js';
import { denied, users } from './identity-calls.js';
import { AUDIT_TRAIL_CHANGES } from './operations.js';
import { allow, deny, FROM_OFFICE, usersWithRights } from './rights-calls.js';
import { APPROVED_USERS, judgeOperations, RIGHTS_PATH } from './rights-verdict.js';

export default defineCheck({
  id: 'cam-user-audit-trail-protected',
  title: { en: 'CAM user cannot stop or alter the audit trail', zh: '子用户无法停止或篡改操作审计' },
  failTitle: { en: 'CAM user can stop or alter the audit trail', zh: '子用户可停止或篡改操作审计' },
  why: {
    en: 'The first thing an intruder does is to switch off the camera. Only the few who look after the record of operations should be able to change it, and they should not be those whose work it records.',
    zh: '入侵者首先会关掉“摄像头”。只有负责审计的少数人员才应能够修改操作记录，且他们不应是被记录的操作人员。',
  },
  severity: 'high',
  subject: camUser,
  consults: [camPolicy, camPresetText],
  layer: 'accounts-access',
  objectives: ['separation-of-duties', 'log-storage-protection'],
  parameters: { approvedUsers: APPROVED_USERS },
  remediation: {
    console: [
      { en: 'CAM > Policies > the policy named in the evidence: remove the CloudAudit operations, or give them to the auditors alone.', zh: '在“访问管理 > 策略”中编辑证据所列策略，移除操作审计相关操作，或仅授予审计人员。' },
      { en: 'CAM > Users > the user > Permissions: detach the policy named in the evidence, or leave the group it comes through.', zh: '在“访问管理 > 用户列表 > 用户详情 > 权限”中解除证据所列策略，或移出其来源用户组。' },
    ],
    tccli: 'tccli cam DetachUserPolicy --DetachUin <uin> --PolicyId <policy-id>',
    terraform: 'resource "tencentcloud_cam_policy" "<policy-name>" {\n  name     = "<policy-name>"\n  document = jsonencode({ version = "2.0", statement = [{ effect = "deny", action = ["cloudaudit:DeleteAuditTrack", "cloudaudit:ModifyAuditTrack"], resource = ["*"] }] })\n}',
    docs: 'https://cloud.tencent.com/document/product/598/10605',
  },
  covers: { statements: ['WP-6.2.3-04a', 'WP-6.2.1-02c', 'WP-7.2.5-01'] },
  evaluate(user, context) {
    const holder = { name: user.name, approved: context.parameters.approvedUsers, path: RIGHTS_PATH };
    return judgeOperations(rightsOfUser(user, context), AUDIT_TRAIL_CHANGES, 'no right to delete, stop or change a tracking set', holder);
  },
  examples: [
    {
      name: 'Narrow rights, the operation itself, through a group with a wildcard, the whole product, everything',
      given: usersWithRights(
        { uin: 100000000011, may: [allow('cloudaudit:DescribeEvents')] },
        { uin: 100000000012, may: [allow('name/cloudaudit:DeleteAuditTrack')] },
        { uin: 100000000013, may: [allow(['cloudaudit:Delete*'])], group: 'ops' },
        { uin: 100000000014, may: [allow('cloudaudit:*', 'qcs::cloudaudit:::*')] },
        { uin: 100000000015, presets: ['AdministratorAccess'] },
      ),
      expect: { '100000000011': 'pass', '100000000012': 'fail', '100000000013': 'fail', '100000000014': 'fail', '100000000015': 'not-applicable' },
    },
    {
      name: 'Refused again, outside the boundary, within the boundary, on one resource only',
      given: usersWithRights(
        { uin: 100000000011, may: [allow('cloudaudit:*'), deny('cloudaudit:*')] },
        { uin: 100000000012, may: [allow('cloudaudit:*')], boundary: [allow('cvm:Describe*')] },
        { uin: 100000000013, may: [allow('cloudaudit:*')], boundary: [allow('*')] },
        { uin: 100000000014, may: [allow('cloudaudit:DeleteAuditTrack', 'qcs::cloudaudit:ap-guangzhou:uin/100000000001:x/one')] },
      ),
      expect: { '100000000011': 'pass', '100000000012': 'pass', '100000000013': 'fail', '100000000014': 'fail' },
    },
    {
      name: 'Under a condition, policy not read, preset not read, boundary not read, set of operations',
      given: usersWithRights(
        { uin: 100000000011, may: [allow('cloudaudit:DeleteAuditTrack', '*', FROM_OFFICE)] },
        { uin: 100000000012, may: 'unread' },
        { uin: 100000000013, presets: ['QcloudSomethingFullAccess'] },
        { uin: 100000000014, may: [allow('cloudaudit:DeleteAuditTrack')], boundary: 'unread' },
        { uin: 100000000015, may: [allow('permid/280655')] },
      ),
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown', '100000000014': 'unknown', '100000000015': 'unknown' },
    },
    {
      name: 'A preset whose text was recorded, and one that was not beside a policy that allows it',
      given: [
        ...usersWithRights({ uin: 100000000011, presets: ['QcloudSomethingReadOnlyAccess'] }, { uin: 100000000012, presets: ['QcloudOtherFullAccess'], may: [allow('cloudaudit:DeleteAuditTrack')] }),
        { call: 'cam.GetPolicy', params: { PolicyId: 1 }, response: { PolicyName: 'QcloudSomethingReadOnlyAccess', Type: 2, PolicyDocument: '{"version":"2.0","statement":[{"effect":"allow","action":["cvm:Describe*"],"resource":"*"}]}' } },
      ],
      expect: { '100000000011': 'pass', '100000000012': 'fail' },
    },
    {
      name: 'Approved by name',
      parameters: { approvedUsers: ['security'] },
      given: usersWithRights({ uin: 100000000011, name: 'security', may: [allow('cloudaudit:DeleteAuditTrack')] }, { uin: 100000000012, name: 'other', may: [allow('cloudaudit:DeleteAuditTrack')] }),
      expect: { '100000000011': 'pass', '100000000012': 'fail' },
    },
    { name: 'Policies of the user not recorded', given: [users({ Uin: 100000000011 })], expect: { '100000000011': 'unknown' } },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
  ],
});
