import { camPolicy } from '../../inventory/identity/cam-policy.js';
import { camPresetText } from '../../inventory/identity/cam-preset-text.js';
import { camUser } from '../../inventory/identity/cam-user.js';
import { rightsOfUser } from '../../inventory/identity/rights/identity-rights.js';
import { defineCheck } from '../check.js';
import { denied, users } from './identity-calls.js';
import { ESCALATIONS } from './operations.js';
import { allow, deny, FROM_OFFICE, usersWithRights } from './rights-calls.js';
import { APPROVED_USERS, judgeOperations, RIGHTS_PATH } from './rights-verdict.js';

export default defineCheck({
  id: 'cam-user-no-privilege-escalation',
  title: { en: 'CAM user cannot give itself more rights', zh: '子用户无法自行提升权限' },
  failTitle: { en: 'CAM user can give itself more rights', zh: '子用户可自行提升权限' },
  why: {
    en: 'Some rights are keys to all others: whoever may attach policies, make keys for others or run code with a stronger role is an administrator in all but name. An attacker who takes over such a user needs a single step to own the account.',
    zh: '有些权限等同于通往全部权限的钥匙：能够关联策略、为他人创建密钥或以更高权限角色运行代码的用户，实际上就是管理员。攻击者接管此类用户后，只需一步即可控制整个账号。',
  },
  severity: 'high',
  subject: camUser,
  consults: [camPolicy, camPresetText],
  layer: 'accounts-access',
  objectives: ['least-privilege'],
  parameters: { approvedUsers: APPROVED_USERS },
  remediation: {
    console: [
      { en: 'CAM > Policies > the policy named in the evidence: remove the operations that lead to further rights, or name the users, roles and policies they are for.', zh: '在“访问管理 > 策略”中编辑证据所列策略，移除可导致提权的操作，或限定其适用的用户、角色和策略。' },
      { en: 'CAM > Users > the user > Permissions: detach the policy named in the evidence, or leave the group it comes through.', zh: '在“访问管理 > 用户列表 > 用户详情 > 权限”中解除证据所列策略，或移出其来源用户组。' },
    ],
    tccli: 'tccli cam DetachUserPolicy --DetachUin <uin> --PolicyId <policy-id>',
    terraform: 'resource "tencentcloud_cam_policy" "<policy-name>" {\n  name     = "<policy-name>"\n  document = jsonencode({ version = "2.0", statement = [{ effect = "deny", action = ["cam:AttachUserPolicy"], resource = ["*"] }] })\n}',
    docs: 'https://cloud.tencent.com/document/product/598/10605',
  },
  sources: ['vendor API reference of CAM, STS, SCF, CVM and TAT'],
  covers: { statements: ['WP-6.2.1-02c', 'WP-3-09', 'WP-7.2.4-01'], peers: ['config-cam-user-risky-policy-bound'] },
  evaluate(user, context) {
    const holder = { name: user.name, approved: context.parameters.approvedUsers, path: RIGHTS_PATH };
    return judgeOperations(rightsOfUser(user, context), ESCALATIONS, 'no operation, or pair of operations, that leads to rights beyond its own', holder);
  },
  examples: [
    {
      name: 'Narrow rights, the operation itself, through a group with a wildcard, the whole product, everything',
      given: usersWithRights(
        { uin: 100000000011, may: [allow('cvm:DescribeInstances')] },
        { uin: 100000000012, may: [allow('name/cam:AttachUserPolicy')] },
        { uin: 100000000013, may: [allow(['cam:Attach*'])], group: 'ops' },
        { uin: 100000000014, may: [allow('cam:*', 'qcs::cam:::*')] },
        { uin: 100000000015, presets: ['AdministratorAccess'] },
      ),
      expect: { '100000000011': 'pass', '100000000012': 'fail', '100000000013': 'fail', '100000000014': 'fail', '100000000015': 'not-applicable' },
    },
    {
      name: 'Refused again, outside the boundary, within the boundary, on one resource only',
      given: usersWithRights(
        { uin: 100000000011, may: [allow('cam:*'), deny('cam:*')] },
        { uin: 100000000012, may: [allow('cam:*')], boundary: [allow('cvm:Describe*')] },
        { uin: 100000000013, may: [allow('cam:*')], boundary: [allow('*')] },
        { uin: 100000000014, may: [allow('cam:AttachUserPolicy', 'qcs::cam:ap-guangzhou:uin/100000000001:x/one')] },
      ),
      expect: { '100000000011': 'pass', '100000000012': 'pass', '100000000013': 'fail', '100000000014': 'fail' },
    },
    {
      name: 'Under a condition, policy not read, preset not read, boundary not read, set of operations',
      given: usersWithRights(
        { uin: 100000000011, may: [allow('cam:AttachUserPolicy', '*', FROM_OFFICE)] },
        { uin: 100000000012, may: 'unread' },
        { uin: 100000000013, presets: ['QcloudSomethingFullAccess'] },
        { uin: 100000000014, may: [allow('cam:AttachUserPolicy')], boundary: 'unread' },
        { uin: 100000000015, may: [allow('permid/280655')] },
      ),
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown', '100000000014': 'unknown', '100000000015': 'unknown' },
    },
    {
      name: 'A preset whose text was recorded, and one that was not beside a policy that allows it',
      given: [
        ...usersWithRights({ uin: 100000000011, presets: ['QcloudSomethingReadOnlyAccess'] }, { uin: 100000000012, presets: ['QcloudOtherFullAccess'], may: [allow('cam:AttachUserPolicy')] }),
        { call: 'cam.GetPolicy', params: { PolicyId: 1 }, response: { PolicyName: 'QcloudSomethingReadOnlyAccess', Type: 2, PolicyDocument: '{"version":"2.0","statement":[{"effect":"allow","action":["cvm:Describe*"],"resource":"*"}]}' } },
      ],
      expect: { '100000000011': 'pass', '100000000012': 'fail' },
    },
    {
      name: 'Approved by name',
      parameters: { approvedUsers: ['security'] },
      given: usersWithRights({ uin: 100000000011, name: 'security', may: [allow('cam:AttachUserPolicy')] }, { uin: 100000000012, name: 'other', may: [allow('cam:AttachUserPolicy')] }),
      expect: { '100000000011': 'pass', '100000000012': 'fail' },
    },
    { name: 'Policies of the user not recorded', given: [users({ Uin: 100000000011 })], expect: { '100000000011': 'unknown' } },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
  ],
});
