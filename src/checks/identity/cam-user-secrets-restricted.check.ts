import { camPolicy } from '../../inventory/identity/cam-policy.js';
import { camPresetText } from '../../inventory/identity/cam-preset-text.js';
import { camUser } from '../../inventory/identity/cam-user.js';
import { rightsOfUser } from '../../inventory/identity/rights/identity-rights.js';
import { defineCheck } from '../check.js';
import { denied, users } from './identity-calls.js';
import { SECRET_READS } from './operations.js';
import { allow, deny, FROM_OFFICE, usersWithRights } from './rights-calls.js';
import { APPROVED_USERS, judgeOperations, RIGHTS_PATH } from './rights-verdict.js';

export default defineCheck({
  id: 'cam-user-secrets-restricted',
  title: { en: 'CAM user cannot read every secret', zh: '子用户无法读取全部密钥与凭据' },
  failTitle: { en: 'CAM user can read every secret', zh: '子用户可读取全部密钥与凭据' },
  why: {
    en: 'Secrets are the passwords of everything else: databases, partners, certificates. A user who may read them all turns one stolen session into access to every system behind them.',
    zh: '凭据是其他一切系统的口令：数据库、合作方接口、证书。能读取全部凭据的用户一旦会话被盗，其背后的所有系统都会失守。',
  },
  severity: 'high',
  subject: camUser,
  consults: [camPolicy, camPresetText],
  layer: 'accounts-access',
  objectives: ['least-privilege'],
  parameters: { approvedUsers: APPROVED_USERS },
  remediation: {
    console: [
      { en: 'CAM > Policies > the policy named in the evidence: name the secrets and keys that the user needs instead of every resource.', zh: '在“访问管理 > 策略”中编辑证据所列策略，以所需的具体凭据和密钥替换全部资源。' },
      { en: 'CAM > Users > the user > Permissions: detach the policy named in the evidence, or leave the group it comes through.', zh: '在“访问管理 > 用户列表 > 用户详情 > 权限”中解除证据所列策略，或移出其来源用户组。' },
    ],
    tccli: 'tccli cam DetachUserPolicy --DetachUin <uin> --PolicyId <policy-id>',
    terraform: 'resource "tencentcloud_cam_policy" "<policy-name>" {\n  name     = "<policy-name>"\n  document = jsonencode({ version = "2.0", statement = [{ effect = "deny", action = ["ssm:GetSecretValue"], resource = ["*"] }] })\n}',
    docs: 'https://cloud.tencent.com/document/product/598/10605',
  },
  covers: { statements: ['WP-7.2.4-03', 'WP-6.2.1-02c', 'WP-6.2.1-00'] },
  evaluate(user, context) {
    const holder = { name: user.name, approved: context.parameters.approvedUsers, path: RIGHTS_PATH };
    return judgeOperations(rightsOfUser(user, context), SECRET_READS, 'no right to read or decrypt every secret', holder);
  },
  examples: [
    {
      name: 'Narrow rights, the operation itself, through a group with a wildcard, the whole product, everything',
      given: usersWithRights(
        { uin: 100000000011, may: [allow('ssm:ListSecrets')] },
        { uin: 100000000012, may: [allow('name/ssm:GetSecretValue')] },
        { uin: 100000000013, may: [allow(['ssm:Get*'])], group: 'ops' },
        { uin: 100000000014, may: [allow('ssm:*', 'qcs::ssm:::*')] },
        { uin: 100000000015, presets: ['AdministratorAccess'] },
      ),
      expect: { '100000000011': 'pass', '100000000012': 'fail', '100000000013': 'fail', '100000000014': 'fail', '100000000015': 'not-applicable' },
    },
    {
      name: 'Refused again, outside the boundary, within the boundary, on one resource only',
      given: usersWithRights(
        { uin: 100000000011, may: [allow('ssm:*'), deny('ssm:*')] },
        { uin: 100000000012, may: [allow('ssm:*')], boundary: [allow('cvm:Describe*')] },
        { uin: 100000000013, may: [allow('ssm:*')], boundary: [allow('*')] },
        { uin: 100000000014, may: [allow('ssm:GetSecretValue', 'qcs::ssm:ap-guangzhou:uin/100000000001:x/one')] },
      ),
      expect: { '100000000011': 'pass', '100000000012': 'pass', '100000000013': 'fail', '100000000014': 'pass' },
    },
    {
      name: 'Under a condition, policy not read, preset not read, boundary not read, set of operations',
      given: usersWithRights(
        { uin: 100000000011, may: [allow('ssm:GetSecretValue', '*', FROM_OFFICE)] },
        { uin: 100000000012, may: 'unread' },
        { uin: 100000000013, presets: ['QcloudSomethingFullAccess'] },
        { uin: 100000000014, may: [allow('ssm:GetSecretValue')], boundary: 'unread' },
        { uin: 100000000015, may: [allow('permid/280655')] },
      ),
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown', '100000000014': 'unknown', '100000000015': 'unknown' },
    },
    {
      name: 'A preset whose text was recorded, and one that was not beside a policy that allows it',
      given: [
        ...usersWithRights({ uin: 100000000011, presets: ['QcloudSomethingReadOnlyAccess'] }, { uin: 100000000012, presets: ['QcloudOtherFullAccess'], may: [allow('ssm:GetSecretValue')] }),
        { call: 'cam.GetPolicy', params: { PolicyId: 1 }, response: { PolicyName: 'QcloudSomethingReadOnlyAccess', Type: 2, PolicyDocument: '{"version":"2.0","statement":[{"effect":"allow","action":["cvm:Describe*"],"resource":"*"}]}' } },
      ],
      expect: { '100000000011': 'pass', '100000000012': 'fail' },
    },
    {
      name: 'Approved by name',
      parameters: { approvedUsers: ['security'] },
      given: usersWithRights({ uin: 100000000011, name: 'security', may: [allow('ssm:GetSecretValue')] }, { uin: 100000000012, name: 'other', may: [allow('ssm:GetSecretValue')] }),
      expect: { '100000000011': 'pass', '100000000012': 'fail' },
    },
    { name: 'Policies of the user not recorded', given: [users({ Uin: 100000000011 })], expect: { '100000000011': 'unknown' } },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
  ],
});
