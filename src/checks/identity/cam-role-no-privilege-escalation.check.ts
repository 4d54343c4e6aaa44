import { camPolicy } from '../../inventory/identity/cam-policy.js';
import { camPresetText } from '../../inventory/identity/cam-preset-text.js';
import { camRole } from '../../inventory/identity/cam-role.js';
import { rightsOfRole } from '../../inventory/identity/rights/identity-rights.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { notApplicable } from '../verdict.js';
import { denied, roles } from './identity-calls.js';
import { ESCALATIONS } from './operations.js';
import { allow, FROM_OFFICE, rolesWithRights } from './rights-calls.js';
import { judgeOperations, ROLE_RIGHTS_PATH } from './rights-verdict.js';

export default defineCheck({
  id: 'cam-role-no-privilege-escalation',
  title: { en: 'CAM role cannot give itself more rights', zh: 'CAM 角色无法自行提升权限' },
  failTitle: { en: 'CAM role can give itself more rights', zh: 'CAM 角色可自行提升权限' },
  why: {
    en: 'A program that may attach policies, make keys or start machines with stronger roles can be turned into an administrator by anybody who breaks into it. Machines with such roles are what intruders look for first.',
    zh: '能够关联策略、创建密钥或以更高权限角色启动机器的程序，一旦被攻破就会变成管理员。携带此类角色的机器正是入侵者首先寻找的目标。',
  },
  severity: 'high',
  subject: camRole,
  consults: [camPolicy, camPresetText],
  layer: 'accounts-access',
  objectives: ['least-privilege'],
  parameters: { approvedRoles: { type: 'strings', default: [], description: 'Names of roles that are meant to administer identities (deployment pipelines, say).' } },
  remediation: {
    console: [{ en: 'CAM > Policies > the policy named in the evidence: remove the operations that lead to further rights, or name the users, roles and policies they are for.', zh: '在“访问管理 > 策略”中编辑证据所列策略，移除可导致提权的操作，或限定其适用的用户、角色和策略。' }],
    tccli: 'tccli cam UpdatePolicy --PolicyId <policy-id> --PolicyDocument \'<document>\'',
    terraform: 'resource "tencentcloud_cam_policy" "<policy-name>" {\n  name     = "<policy-name>"\n  document = jsonencode({ version = "2.0", statement = [{ effect = "allow", action = ["<needed actions>"], resource = ["<needed resources>"] }] })\n}',
    docs: 'https://cloud.tencent.com/document/product/598/10605',
  },
  sources: ['vendor API reference of CAM, STS, SCF, CVM and TAT'],
  covers: { statements: ['WP-6.2.1-02c', 'WP-3-09'] },
  evaluate(role, context) {
    if (known(role.data.RoleType, 'DescribeRoleList List[].RoleType') === 'service_linked') return notApplicable('a role whose rights the provider\'s product sets');
    const holder = { name: role.id, approved: context.parameters.approvedRoles, path: ROLE_RIGHTS_PATH };
    return judgeOperations(rightsOfRole(role, context), ESCALATIONS, 'no operation, or pair of operations, that leads to rights beyond its own', holder);
  },
  examples: [
    {
      name: 'Narrow, passes roles to functions, half of the pair, only for one role, administrator, of a product',
      given: rolesWithRights(
        { name: 'narrow', may: [allow(['cos:Get*', 'cls:*'])] },
        { name: 'deploy', may: [allow('cam:PassRole'), allow('scf:CreateFunction')] },
        { name: 'half', may: [allow('scf:CreateFunction')] },
        { name: 'one-role', may: [allow('cam:PassRole', 'qcs::cam::uin/100000000001:roleName/app'), allow('scf:CreateFunction')] },
        { name: 'admin', presets: ['AdministratorAccess'] },
        { name: 'product', type: 'service_linked', may: [allow('cam:*')] },
      ),
      expect: { narrow: 'pass', deploy: 'fail', half: 'pass', 'one-role': 'pass', admin: 'not-applicable', product: 'not-applicable' },
    },
    {
      name: 'Policies not recorded, boundary not recorded, under a condition',
      given: rolesWithRights({ name: 'a', may: 'unread' }, { name: 'b', may: [allow('cam:*')], boundary: 'unread' }, { name: 'c', may: [allow('cam:*', '*', FROM_OFFICE)] }),
      expect: { a: 'unknown', b: 'unknown', c: 'unknown' },
    },
    { name: 'Approved by name', parameters: { approvedRoles: ['pipeline'] }, given: rolesWithRights({ name: 'pipeline', may: [allow('cam:*')] }), expect: { pipeline: 'pass' } },
    { name: 'Denied', given: [denied('cam.DescribeRoleList')], expect: { '*': 'unknown' } },
    { name: 'No roles', given: [roles()], expect: { '*': 'not-applicable' } },
  ],
});
