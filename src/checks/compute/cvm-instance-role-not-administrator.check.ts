import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { camRole } from '../../inventory/identity/cam-role.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { failWith, notApplicable, pass, unknown } from '../verdict.js';
import { denied, instances } from './compute-calls.js';

const PATH = 'cam.ListAttachedRolePolicies List[].PolicyName';
const roles = (...names: string[]) => ({ call: 'cam.DescribeRoleList', params: { Page: 1, Rp: 200 }, response: { TotalNum: names.length, List: names.map((RoleName, index) => ({ RoleId: String(index + 1), RoleName })) } });
const policies = (RoleName: string, ...names: (string | undefined)[]) => ({ call: 'cam.ListAttachedRolePolicies', params: { RoleName, Page: 1, Rp: 200 }, response: { TotalNum: names.length, List: names.map((PolicyName, index) => ({ PolicyId: index + 1, PolicyName })) } });

export default defineCheck({
  id: 'cvm-instance-role-not-administrator',
  title: { en: 'Role of the CVM instance has few rights', zh: '云服务器绑定的角色权限有限' },
  failTitle: { en: 'Role of the CVM instance has the rights of an administrator', zh: '云服务器绑定的角色拥有管理员权限' },
  why: {
    en: 'Every program on an instance can ask its metadata service for the keys of its role, and so can whoever gets a web application there to fetch an address. With an administrator\'s role that is the whole account.',
    zh: '实例上的任何程序都能从元数据服务取得角色密钥，利用 Web 应用的 SSRF 漏洞同样可以。如果角色是管理员，失去的就是整个账号。',
  },
  severity: 'high',
  subject: cvmInstance,
  consults: [camRole],
  layer: 'accounts-access',
  objectives: ['least-privilege', 'programmatic-user-separation'],
  parameters: {
    broadPolicies: { type: 'strings', default: ['AdministratorAccess', 'QCloudResourceFullAccess', 'QcloudCamFullAccess'], description: 'Names of policies that no role of an instance may have' },
    wantedRoles: { type: 'strings', default: [], description: 'Roles that instances may have; empty: any that is not too broad' },
  },
  remediation: {
    console: [
      { en: 'CAM > Roles > <role>: replace the policy named by the evidence by one with the actions and resources that the program needs.', zh: '访问管理 > 角色 > <角色>：将证据所列策略替换为仅包含程序所需操作与资源的策略。' },
      { en: 'CVM > <instance> > Bind/Modify role: bind the narrow role.', zh: '云服务器 > <实例> > 绑定/修改角色：绑定权限最小的角色。' },
    ],
    tccli: 'tccli cam DetachRolePolicy --DetachRoleName <role> --PolicyName AdministratorAccess',
    terraform: 'resource "tencentcloud_instance" "this" {\n  cam_role_name = tencentcloud_cam_role.narrow.name\n}',
    docs: 'https://cloud.tencent.com/document/product/213/47668',
  },
  covers: { statements: ['WP-6.2.1-02b', 'WP-7.2.4-06'], peers: ['config-cvm-instance-specified-role'] },
  evaluate(instance, context) {
    const { broadPolicies, wantedRoles } = context.parameters;
    const name = known(instance.data.CamRoleName, 'CamRoleName') ?? '';
    if (name === '') return notApplicable('no role is bound to it');
    const cause = { kind: 'role', id: name, label: `role ${name}` } as const;
    if (wantedRoles.length > 0 && !wantedRoles.includes(name)) return failWith({ cause, severity: 'medium' }, { path: 'cvm.DescribeInstances InstanceSet[].CamRoleName', observed: name, expected: wantedRoles });
    const role = context.find(camRole, name);
    if (role === undefined) return unknown(`role ${name} was not recorded`);
    const attached = known(collected(role.details.policies)?.List, PATH) ?? [];
    const broad = attached.map(({ PolicyName }) => PolicyName).filter((policy): policy is string => typeof policy === 'string' && broadPolicies.includes(policy));
    if (broad.length > 0) return failWith({ cause }, { path: PATH, observed: { role: name, policies: broad }, expected: 'none of the broad policies' });
    const names = attached.map(({ PolicyName }) => known(PolicyName ?? undefined, PATH));
    return pass({ path: PATH, observed: { role: name, policies: names }, expected: 'none of the broad policies', note: 'own policies are judged by the checks of CAM' });
  },
  examples: [
    {
      name: 'Narrow, administrator, none, not recorded',
      given: [
        instances(
          { InstanceId: 'ins-narrow', CamRoleName: 'logger' },
          { InstanceId: 'ins-admin', CamRoleName: 'boss' },
          { InstanceId: 'ins-none', CamRoleName: '' },
          { InstanceId: 'ins-null', CamRoleName: null },
          { InstanceId: 'ins-lost', CamRoleName: 'lost' },
          { InstanceId: 'ins-silent' },
          { InstanceId: 'ins-odd', CamRoleName: 'odd' },
          { InstanceId: 'ins-denied', CamRoleName: 'closed' },
        ),
        roles('logger', 'boss', 'odd', 'closed'),
        policies('logger', 'QcloudCLSWriteOnly'),
        policies('boss', 'QcloudCLSWriteOnly', 'AdministratorAccess'),
        policies('odd', undefined),
        denied('cam.ListAttachedRolePolicies'),
      ],
      expect: { 'ins-narrow': 'pass', 'ins-admin': 'fail', 'ins-none': 'not-applicable', 'ins-null': 'not-applicable', 'ins-lost': 'unknown', 'ins-silent': 'unknown', 'ins-odd': 'unknown', 'ins-denied': 'unknown' },
    },
    { name: 'Another role than the wanted one', given: [instances({ InstanceId: 'ins-1', CamRoleName: 'logger' }), roles('logger'), policies('logger')], parameters: { wantedRoles: ['web'] }, expect: { 'ins-1': 'fail' } },
  ],
});
