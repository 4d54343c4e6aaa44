import { camPolicy } from '../../inventory/identity/cam-policy.js';
import { camPresetText } from '../../inventory/identity/cam-preset-text.js';
import { camRole } from '../../inventory/identity/cam-role.js';
import { rightsOfRole } from '../../inventory/identity/rights/identity-rights.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { notApplicable, unknown } from '../verdict.js';
import { denied, roles, ROOT } from './identity-calls.js';
import { allow, FROM_OFFICE, rolesWithRights } from './rights-calls.js';
import { judgeAdministrator, ROLE_RIGHTS_PATH } from './rights-verdict.js';
import { accountOf, isAnyone, trustedPrincipals } from './trust-policy.js';

const SUPPLIER = { qcs: ['qcs::cam::uin/100000000099:root'] } as const;

export default defineCheck({
  id: 'cam-role-external-not-administrator',
  title: { en: 'CAM role for other accounts holds no administrator rights', zh: '授予其他账号的角色不具备管理员权限' },
  failTitle: { en: 'Another account can take a role with administrator rights', zh: '其他账号可扮演具备管理员权限的角色' },
  why: {
    en: 'Whoever breaks into the other account owns this one too, and nobody here would notice. Suppliers need a small part of the account, for as long as they work for you.',
    zh: '对方账号一旦失守，本账号也随之失守，而这里无人察觉。服务商只需要账号中的一小部分权限，且仅在合作期间需要。',
  },
  severity: 'critical',
  subject: camRole,
  consults: [camPolicy, camPresetText],
  layer: 'accounts-access',
  objectives: ['third-party-access', 'least-privilege'],
  parameters: { approvedRoles: { type: 'strings', default: [], description: 'Names of roles with which the own organisation administers this account.' } },
  remediation: {
    console: [{ en: 'CAM > Roles > the role > Permissions: attach what the other account needs, then detach the policy named in the evidence; or remove the account from the role carriers.', zh: '在“访问管理 > 角色 > 角色详情 > 权限”中改为关联对方所需策略并解除证据所列策略，或从角色载体中移除该账号。' }],
    tccli: 'tccli cam DetachRolePolicy --DetachRoleName <role> --PolicyName <policy-name>',
    terraform: 'resource "tencentcloud_cam_role_policy_attachment" "<role>" {\n  role_id   = "<role-id>"\n  policy_id = "<narrow-policy-id>"\n}',
    docs: 'https://cloud.tencent.com/document/product/598/19389',
  },
  covers: { statements: ['WP-6.2.1-02b', 'WP-6.2.1-02c'], peers: ['config-cam-policy-admin-access-bound'] },
  evaluate(role, context) {
    const document = known(role.data.PolicyDocument, 'DescribeRoleList List[].PolicyDocument');
    if (document === null) return unknown('the answer holds no trust policy');
    const foreign = trustedPrincipals(document).filter((principal) => isAnyone(principal) || (accountOf(principal) ?? context.account.uin) !== context.account.uin);
    if (foreign.length === 0) return notApplicable('the role trusts no other account');
    return judgeAdministrator(rightsOfRole(role, context), { name: role.id, approved: context.parameters.approvedRoles, path: `DescribeRoleList List[].PolicyDocument, ${ROLE_RIGHTS_PATH}` });
  },
  examples: [
    {
      name: 'Narrow, administrator, anyone, own account, limited by a boundary',
      given: rolesWithRights(
        { name: 'narrow', trusts: SUPPLIER, may: [allow('cos:Get*')] },
        { name: 'admin', trusts: SUPPLIER, presets: ['AdministratorAccess'] },
        { name: 'anyone', trusts: { qcs: ['*'] }, may: [allow('*')] },
        { name: 'own', trusts: { qcs: [`qcs::cam::uin/${ROOT}:root`] }, presets: ['AdministratorAccess'] },
        { name: 'limited', trusts: SUPPLIER, may: [allow('*')], boundary: [allow('cos:*')] },
      ),
      expect: { narrow: 'pass', admin: 'fail', anyone: 'fail', own: 'not-applicable', limited: 'pass' },
    },
    { name: 'The organisation\'s own role', parameters: { approvedRoles: ['OrganizationAccessControlRole'] }, given: rolesWithRights({ name: 'OrganizationAccessControlRole', trusts: SUPPLIER, presets: ['AdministratorAccess'] }), expect: { OrganizationAccessControlRole: 'pass' } },
    {
      name: 'Policies or boundary not recorded, rights under a condition',
      given: rolesWithRights({ name: 'a', trusts: SUPPLIER, may: 'unread' }, { name: 'b', trusts: SUPPLIER, may: [allow('*')], boundary: 'unread' }, { name: 'c', trusts: SUPPLIER, may: [allow('*', '*', FROM_OFFICE)] }),
      expect: { a: 'unknown', b: 'unknown', c: 'unknown' },
    },
    { name: 'No trust policy', given: [roles({ RoleName: 'a', RoleType: 'user' })], expect: { a: 'unknown' } },
    { name: 'Denied', given: [denied('cam.DescribeRoleList')], expect: { '*': 'unknown' } },
    { name: 'No roles', given: [roles()], expect: { '*': 'not-applicable' } },
  ],
});
