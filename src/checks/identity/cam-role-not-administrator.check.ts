import { camPolicy } from '../../inventory/identity/cam-policy.js';
import { camPresetText } from '../../inventory/identity/cam-preset-text.js';
import { camRole } from '../../inventory/identity/cam-role.js';
import { rightsOfRole } from '../../inventory/identity/rights/identity-rights.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { notApplicable } from '../verdict.js';
import { denied, roles } from './identity-calls.js';
import { allow, FROM_OFFICE, rolesWithRights } from './rights-calls.js';
import { judgeAdministrator, ROLE_RIGHTS_PATH } from './rights-verdict.js';

export default defineCheck({
  id: 'cam-role-not-administrator',
  title: { en: 'CAM role holds no administrator rights', zh: 'CAM 角色不具备管理员权限' },
  failTitle: { en: 'CAM role holds administrator rights', zh: 'CAM 角色具备管理员权限' },
  why: {
    en: 'Whoever may take the role, or runs on a machine or function that carries it, owns the account for the length of a session. Roles are shared by many and watched by few.',
    zh: '任何能够扮演该角色的人，或携带该角色的机器与函数，在会话期内都等于拥有整个账号。角色往往多方共用，却少有人关注。',
  },
  severity: 'high',
  subject: camRole,
  consults: [camPolicy, camPresetText],
  layer: 'accounts-access',
  objectives: ['least-privilege'],
  parameters: {
    approvedRoles: { type: 'strings', default: [], description: 'Names of roles that are meant to be administrators (the organisation\'s access role, say).' },
  },
  remediation: {
    console: [{ en: 'CAM > Roles > the role > Permissions: attach policies for the task at hand, then detach the one named in the evidence.', zh: '在“访问管理 > 角色 > 角色详情 > 权限”中改为关联任务所需策略，然后解除证据所列策略。' }],
    tccli: 'tccli cam DetachRolePolicy --DetachRoleName <role> --PolicyName <policy-name>',
    terraform: 'resource "tencentcloud_cam_role_policy_attachment" "<role>" {\n  role_id   = "<role-id>"\n  policy_id = "<narrow-policy-id>"\n}',
    docs: 'https://cloud.tencent.com/document/product/598/10605',
  },
  covers: { statements: ['WP-6.2.1-02b', 'WP-6.2.1-02c'], peers: ['config-cam-policy-admin-access-bound'] },
  evaluate(role, context) {
    if (known(role.data.RoleType, 'DescribeRoleList List[].RoleType') === 'service_linked') return notApplicable('a role whose rights the provider\'s product sets');
    return judgeAdministrator(rightsOfRole(role, context), { name: role.id, approved: context.parameters.approvedRoles, path: ROLE_RIGHTS_PATH });
  },
  examples: [
    {
      name: 'Preset, own policy, narrow, limited by a boundary, of a product',
      given: rolesWithRights(
        { name: 'preset', presets: ['AdministratorAccess'] },
        { name: 'own', may: [allow('*')] },
        { name: 'narrow', may: [allow('cos:Get*')] },
        { name: 'limited', may: [allow('*')], boundary: [allow('cvm:*')] },
        { name: 'product', type: 'service_linked', may: [allow('*')] },
      ),
      expect: { preset: 'fail', own: 'fail', narrow: 'pass', limited: 'pass', product: 'not-applicable' },
    },
    { name: 'Approved by name', parameters: { approvedRoles: ['OrganizationAccessControlRole'] }, given: rolesWithRights({ name: 'OrganizationAccessControlRole', presets: ['AdministratorAccess'] }), expect: { OrganizationAccessControlRole: 'pass' } },
    {
      name: 'Policies not recorded, boundary not recorded, under a condition',
      given: rolesWithRights({ name: 'a', may: 'unread' }, { name: 'b', may: [allow('*')], boundary: 'unread' }, { name: 'c', may: [allow('*', '*', FROM_OFFICE)] }),
      expect: { a: 'unknown', b: 'unknown', c: 'unknown' },
    },
    { name: 'Denied', given: [denied('cam.DescribeRoleList')], expect: { '*': 'unknown' } },
    { name: 'No roles', given: [roles()], expect: { '*': 'not-applicable' } },
  ],
});
