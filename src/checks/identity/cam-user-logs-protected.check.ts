import { camPolicy } from '../../inventory/identity/cam-policy.js';
import { camPresetText } from '../../inventory/identity/cam-preset-text.js';
import { camUser } from '../../inventory/identity/cam-user.js';
import { rightsOfUser } from '../../inventory/identity/rights/identity-rights.js';
import { defineCheck } from '../check.js';
import { denied, users } from './identity-calls.js';
import { LOG_DELETIONS } from './operations.js';
import { allow, deny, FROM_OFFICE, usersWithRights } from './rights-calls.js';
import { APPROVED_USERS, judgeOperations, RIGHTS_PATH } from './rights-verdict.js';

export default defineCheck({
  id: 'cam-user-logs-protected',
  title: { en: 'CAM user cannot destroy logs', zh: '子用户无法销毁日志' },
  failTitle: { en: 'CAM user can destroy logs', zh: '子用户可销毁日志' },
  why: {
    en: 'After an intrusion the logs are all that shows what was taken. A user who may delete every log, or have it forgotten early, can remove that proof.',
    zh: '入侵之后，日志是还原损失的唯一依据。可删除全部日志或缩短其保存期的用户，能够抹去这些证据。',
  },
  severity: 'medium',
  subject: camUser,
  consults: [camPolicy, camPresetText],
  layer: 'accounts-access',
  objectives: ['log-storage-protection', 'separation-of-duties'],
  parameters: { approvedUsers: APPROVED_USERS },
  remediation: {
    console: [
      { en: 'CAM > Policies > the policy named in the evidence: remove the deleting operations, or name the topics that the user owns.', zh: '在“访问管理 > 策略”中编辑证据所列策略，移除删除类操作，或限定为该用户负责的日志主题。' },
      { en: 'CAM > Users > the user > Permissions: detach the policy named in the evidence, or leave the group it comes through.', zh: '在“访问管理 > 用户列表 > 用户详情 > 权限”中解除证据所列策略，或移出其来源用户组。' },
    ],
    tccli: 'tccli cam DetachUserPolicy --DetachUin <uin> --PolicyId <policy-id>',
    terraform: 'resource "tencentcloud_cam_policy" "<policy-name>" {\n  name     = "<policy-name>"\n  document = jsonencode({ version = "2.0", statement = [{ effect = "deny", action = ["cls:DeleteTopic", "cls:DeleteLogset"], resource = ["*"] }] })\n}',
    docs: 'https://cloud.tencent.com/document/product/598/10605',
  },
  covers: { statements: ['WP-6.2.3-04a'] },
  evaluate(user, context) {
    const holder = { name: user.name, approved: context.parameters.approvedUsers, path: RIGHTS_PATH };
    return judgeOperations(rightsOfUser(user, context), LOG_DELETIONS, 'no right to delete every log or to shorten how long it is kept', holder);
  },
  examples: [
    {
      name: 'Narrow rights, the operation itself, through a group with a wildcard, the whole product, everything',
      given: usersWithRights(
        { uin: 100000000011, may: [allow('cls:SearchLog')] },
        { uin: 100000000012, may: [allow('name/cls:DeleteTopic')] },
        { uin: 100000000013, may: [allow(['cls:Delete*'])], group: 'ops' },
        { uin: 100000000014, may: [allow('cls:*', 'qcs::cls:::*')] },
        { uin: 100000000015, presets: ['AdministratorAccess'] },
      ),
      expect: { '100000000011': 'pass', '100000000012': 'fail', '100000000013': 'fail', '100000000014': 'fail', '100000000015': 'not-applicable' },
    },
    {
      name: 'Refused again, outside the boundary, within the boundary, on one resource only',
      given: usersWithRights(
        { uin: 100000000011, may: [allow('cls:*'), deny('cls:*')] },
        { uin: 100000000012, may: [allow('cls:*')], boundary: [allow('cvm:Describe*')] },
        { uin: 100000000013, may: [allow('cls:*')], boundary: [allow('*')] },
        { uin: 100000000014, may: [allow('cls:DeleteTopic', 'qcs::cls:ap-guangzhou:uin/100000000001:x/one')] },
      ),
      expect: { '100000000011': 'pass', '100000000012': 'pass', '100000000013': 'fail', '100000000014': 'pass' },
    },
    {
      name: 'Under a condition, policy not read, preset not read, boundary not read, set of operations',
      given: usersWithRights(
        { uin: 100000000011, may: [allow('cls:DeleteTopic', '*', FROM_OFFICE)] },
        { uin: 100000000012, may: 'unread' },
        { uin: 100000000013, presets: ['QcloudSomethingFullAccess'] },
        { uin: 100000000014, may: [allow('cls:DeleteTopic')], boundary: 'unread' },
        { uin: 100000000015, may: [allow('permid/280655')] },
      ),
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown', '100000000014': 'unknown', '100000000015': 'unknown' },
    },
    {
      name: 'A preset whose text was recorded, and one that was not beside a policy that allows it',
      given: [
        ...usersWithRights({ uin: 100000000011, presets: ['QcloudSomethingReadOnlyAccess'] }, { uin: 100000000012, presets: ['QcloudOtherFullAccess'], may: [allow('cls:DeleteTopic')] }),
        { call: 'cam.GetPolicy', params: { PolicyId: 1 }, response: { PolicyName: 'QcloudSomethingReadOnlyAccess', Type: 2, PolicyDocument: '{"version":"2.0","statement":[{"effect":"allow","action":["cvm:Describe*"],"resource":"*"}]}' } },
      ],
      expect: { '100000000011': 'pass', '100000000012': 'fail' },
    },
    {
      name: 'Approved by name',
      parameters: { approvedUsers: ['security'] },
      given: usersWithRights({ uin: 100000000011, name: 'security', may: [allow('cls:DeleteTopic')] }, { uin: 100000000012, name: 'other', may: [allow('cls:DeleteTopic')] }),
      expect: { '100000000011': 'pass', '100000000012': 'fail' },
    },
    { name: 'Policies of the user not recorded', given: [users({ Uin: 100000000011 })], expect: { '100000000011': 'unknown' } },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
  ],
});
