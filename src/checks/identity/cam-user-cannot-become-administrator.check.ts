import { camPolicy } from '../../inventory/identity/cam-policy.js';
import { camPresetText } from '../../inventory/identity/cam-preset-text.js';
import { camRole } from '../../inventory/identity/cam-role.js';
import { camUser } from '../../inventory/identity/cam-user.js';
import { decideAdministrator } from '../../inventory/identity/rights/administrator.js';
import { assumableRoles } from '../../inventory/identity/rights/assumption.js';
import { rightsOfRole, rightsOfUser } from '../../inventory/identity/rights/identity-rights.js';
import { defineCheck } from '../check.js';
import { failWith, notApplicable, pass, unknown } from '../verdict.js';
import { denied, roles, ROOT, users } from './identity-calls.js';
import { allow, FROM_OFFICE, rolesWithRights, usersWithRights } from './rights-calls.js';
import { pathText } from './rights-verdict.js';

const MAY_TAKE_ANY = [allow('sts:AssumeRole')];

export default defineCheck({
  id: 'cam-user-cannot-become-administrator',
  title: { en: 'CAM user can take no administrator role', zh: '子用户无法扮演管理员角色' },
  failTitle: { en: 'CAM user can take an administrator role', zh: '子用户可扮演管理员角色' },
  why: {
    en: 'A user whose own rights look harmless may still step into a role that can do everything. Reviews that look at users alone miss this path; attackers do not.',
    zh: '自身权限看似无害的用户，仍可能通过扮演角色获得全部权限。只审查用户本身会遗漏这条路径，而攻击者不会。',
  },
  severity: 'high',
  subject: camUser,
  alsoReads: [camRole],
  consults: [camPolicy, camPresetText],
  layer: 'accounts-access',
  objectives: ['least-privilege', 'separation-of-duties'],
  parameters: { approvedRoles: { type: 'strings', default: [], description: 'Names of administrator roles whose users are known and watched.' } },
  remediation: {
    console: [
      { en: 'CAM > Policies > the policy named in the evidence: name the roles that the user needs instead of every role.', zh: '在“访问管理 > 策略”中编辑证据所列策略，将 sts:AssumeRole 限定为所需角色。' },
      { en: 'CAM > Roles > the role > Role carriers: name the users that may take it instead of the whole account.', zh: '在“访问管理 > 角色 > 角色详情 > 角色载体”中指定可扮演的用户，而不是整个账号。' },
    ],
    tccli: 'tccli cam UpdateAssumeRolePolicy --RoleName <role> --PolicyDocument \'<document>\'',
    terraform: 'resource "tencentcloud_cam_role" "<role>" {\n  name     = "<role>"\n  document = jsonencode({ version = "2.0", statement = [{ effect = "allow", action = "name/sts:AssumeRole", principal = { qcs = ["qcs::cam::uin/<account-uin>:uin/<user-uin>"] } }] })\n}',
    docs: 'https://cloud.tencent.com/document/product/598/19389',
  },
  sources: ['vendor API reference of STS AssumeRole'],
  covers: { statements: ['WP-6.2.1-02b', 'WP-6.2.1-02c'] },
  evaluate(user, context) {
    const rights = rightsOfUser(user, context);
    if (decideAdministrator(rights).outcome === 'allowed') return notApplicable('an administrator already, as the checks of administrators say');
    const roles = assumableRoles(rights, user.id, context).filter(({ role }) => !context.parameters.approvedRoles.includes(role.id));
    const judged = roles.map((assumption) => ({ ...assumption, administrator: decideAdministrator(rightsOfRole(assumption.role, context)) }));
    const path = 'ListAttachedUserAllPolicies PolicyList[], DescribeRoleList List[].PolicyDocument, ListAttachedRolePolicies List[]';
    const expected = 'no role with administrator rights that the user may take';
    const certain = judged.filter(({ outcome, administrator }) => outcome === 'allowed' && administrator.outcome === 'allowed');
    if (certain.length > 0) {
      const observed = certain.slice(0, 20).map(({ role, decision, administrator }) => ({ role: role.id, taken: decision.by.map(pathText).join('; '), rights: administrator.by.map(pathText).join('; ') }));
      const role = certain[0]?.role.id ?? '';
      return failWith({ cause: { kind: 'role', id: role, label: `role ${role}` } }, { path, observed, expected });
    }
    const open = judged.find(({ administrator }) => administrator.outcome !== 'denied');
    if (open !== undefined) return unknown(`role ${open.role.id} may be taken (${open.outcome}) and may be an administrator (${open.administrator.outcome}): ${open.administrator.reason || open.decision.reason}`);
    return pass({ path, observed: judged.slice(0, 20).map(({ role }) => role.id), expected });
  },
  examples: [
    {
      name: 'May take every role, one harmless role, none; an administrator',
      given: [
        ...usersWithRights({ uin: 100000000011, may: MAY_TAKE_ANY }, { uin: 100000000012, may: [allow('sts:AssumeRole', `qcs::cam::uin/${ROOT}:roleName/reader`)] }, { uin: 100000000013, may: [allow('cos:*')] }, { uin: 100000000014, presets: ['AdministratorAccess'] }),
        ...rolesWithRights({ name: 'admin', presets: ['AdministratorAccess'] }, { name: 'reader', may: [allow('cos:Get*')] }),
      ],
      expect: { '100000000011': 'fail', '100000000012': 'pass', '100000000013': 'pass', '100000000014': 'not-applicable' },
    },
    {
      name: 'The administrator role trusts a service, another account, another user, this user',
      given: [
        ...usersWithRights({ uin: 100000000011, may: MAY_TAKE_ANY }),
        ...rolesWithRights(
          { name: 'service', presets: ['AdministratorAccess'], trusts: { service: ['cvm.qcloud.com'] } },
          { name: 'foreign', presets: ['AdministratorAccess'], trusts: { qcs: ['qcs::cam::uin/100000000099:root'] } },
          { name: 'other', presets: ['AdministratorAccess'], trusts: { qcs: [`qcs::cam::uin/${ROOT}:uin/100000000012`] } },
        ),
      ],
      expect: { '100000000011': 'pass' },
    },
    {
      name: 'It trusts this user alone',
      given: [...usersWithRights({ uin: 100000000011, may: MAY_TAKE_ANY }), ...rolesWithRights({ name: 'admin', presets: ['AdministratorAccess'], trusts: { qcs: [`qcs::cam::uin/${ROOT}:uin/100000000011`] } })],
      expect: { '100000000011': 'fail' },
    },
    { name: 'Approved role', parameters: { approvedRoles: ['admin'] }, given: [...usersWithRights({ uin: 100000000011, may: MAY_TAKE_ANY }), ...rolesWithRights({ name: 'admin', presets: ['AdministratorAccess'] })], expect: { '100000000011': 'pass' } },
    {
      name: 'Trust under a condition',
      given: [...usersWithRights({ uin: 100000000011, may: MAY_TAKE_ANY }), ...rolesWithRights({ name: 'admin', presets: ['AdministratorAccess'], condition: FROM_OFFICE })],
      expect: { '100000000011': 'unknown' },
    },
    { name: 'Policies of a role not recorded', given: [...usersWithRights({ uin: 100000000011, may: MAY_TAKE_ANY }), ...rolesWithRights({ name: 'admin', may: 'unread' })], expect: { '100000000011': 'unknown' } },
    { name: 'A policy of the user not read', given: [...usersWithRights({ uin: 100000000011, may: 'unread' }), ...rolesWithRights({ name: 'admin', presets: ['AdministratorAccess'] })], expect: { '100000000011': 'unknown' } },
    { name: 'Roles denied', given: [...usersWithRights({ uin: 100000000011, may: MAY_TAKE_ANY }), denied('cam.DescribeRoleList')], expect: { '100000000011': 'unknown' } },
    { name: 'No roles', given: [...usersWithRights({ uin: 100000000011, may: MAY_TAKE_ANY }), roles()], expect: { '100000000011': 'pass' } },
    { name: 'No users', given: [users(), roles()], expect: { '*': 'not-applicable' } },
  ],
});
