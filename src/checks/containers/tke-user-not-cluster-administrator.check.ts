import { camUser } from '../../inventory/identity/cam-user.js';
import { tkeCluster } from '../../inventory/services/tke-cluster.js';
import { tkeUserPermissions } from '../../inventory/services/tke-user-permissions.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { cluster, denied } from './container-calls.js';

const PATH = 'DescribeUserPermissions Permissions[]';

function user(name = 'li'): ExampleCall {
  return { call: 'cam.ListUsers', response: { Data: [{ Uin: 100000000002, Name: name, ConsoleLogin: 1 }] } };
}

function permissions(...Permissions: readonly { readonly [field: string]: unknown }[]): ExampleCall {
  return { call: 'tke.DescribeUserPermissions', params: { TargetUin: '100000000002' }, response: { TargetUin: '100000000002', Permissions } };
}

export default defineCheck({
  id: 'tke-user-not-cluster-administrator',
  title: { en: 'User is no administrator inside clusters', zh: '用户不具备集群管理员角色' },
  failTitle: { en: 'User is an administrator inside clusters', zh: '用户具备集群管理员角色' },
  why: {
    en: 'An administrator of a cluster reads every secret and changes every workload in it, whatever CAM says. Most work needs a role in one namespace.',
    zh: '集群管理员可读取全部 Secret 并修改全部负载，不受访问管理策略限制。多数工作只需单个命名空间的角色。',
  },
  severity: 'medium',
  subject: camUser,
  alsoReads: [tkeCluster],
  consults: [tkeUserPermissions],
  layer: 'accounts-access',
  objectives: ['kubernetes-access-control', 'least-privilege'],
  parameters: {
    administratorRoles: { type: 'strings', default: ['tke:admin', 'cluster-admin'], description: 'Roles that hold every right in a cluster' },
    approvedUsers: { type: 'strings', default: [], description: 'Names of users that are meant to administer clusters' },
  },
  remediation: {
    console: [{ en: 'TKE > cluster > Authorisation management > the user: replace the administrator role by operations, developer or read-only, in the namespaces needed.', zh: '容器服务 > 集群 > 授权管理 > 用户：将管理员角色替换为运维、开发或只读角色，并限定命名空间。' }],
    tccli: 'tccli tke DeleteUserPermissions --TargetUin <uin> --Permissions \'[{"ClusterId":"<cluster-id>","RoleName":"tke:admin","RoleType":"cluster"}]\'',
    docs: 'https://cloud.tencent.com/document/product/457/46104',
  },
  sources: ['cis-tencent-1.0.0 6.3'],
  covers: { statements: ['WP-3-13', 'WP-3-14'], peers: ['cis-6.3'] },
  evaluate(subject, context) {
    const { administratorRoles, approvedUsers } = context.parameters;
    const regions = [...new Set(context.all(tkeCluster).map(({ region }) => region))];
    if (regions.length === 0) return notApplicable('the account has no cluster');
    const answers = regions.map((region) => context.find(tkeUserPermissions, subject.id, region)?.data.Permissions);
    const held = answers.flatMap((answer) => answer ?? []).filter(({ RoleName }) => administratorRoles.includes(RoleName ?? ''));
    // A role in one namespace does not administer the cluster.
    const everywhere = held.filter(({ Namespace }) => Namespace === '' || Namespace === null);
    const evidence = { path: PATH, observed: everywhere.map(({ ClusterId, RoleName }) => `${ClusterId ?? '?'}: ${RoleName ?? '?'}`), expected: `none of ${administratorRoles.join(', ')}` };
    if (everywhere.length > 0) {
      if (approvedUsers.length > 0 && subject.name === null) return unknown('the user has no name in the recorded answer, and may be an approved one');
      return approvedUsers.includes(subject.name ?? '') ? pass({ ...evidence, note: 'approved as administrator' }) : fail(evidence);
    }
    const unread = answers.some((answer) => answer === undefined) || answers.some((answer) => (answer ?? []).some(({ RoleName, Namespace }) => RoleName === undefined || Namespace === undefined));
    return unread ? unknown(`${PATH} was not recorded whole in every region that has clusters`) : pass(evidence);
  },
  examples: [
    { name: 'Read-only', given: [cluster(), user(), permissions({ ClusterId: 'cls-1', Namespace: '', RoleName: 'tke:ro', RoleType: 'cluster' })], expect: { '100000000002': 'pass' } },
    { name: 'Administrator', given: [cluster(), user(), permissions({ ClusterId: 'cls-1', Namespace: '', RoleName: 'tke:admin', RoleType: 'cluster' })], expect: { '100000000002': 'fail' } },
    { name: 'Administrator by approval', given: [cluster(), user(), permissions({ ClusterId: 'cls-1', Namespace: '', RoleName: 'tke:admin', RoleType: 'cluster' })], parameters: { approvedUsers: ['li'] }, expect: { '100000000002': 'pass' } },
    { name: 'Administrator of one namespace', given: [cluster(), user(), permissions({ ClusterId: 'cls-1', Namespace: 'shop', RoleName: 'tke:admin', RoleType: 'namespace' })], expect: { '100000000002': 'pass' } },
    { name: 'No role', given: [cluster(), user(), permissions()], expect: { '100000000002': 'pass' } },
    { name: 'Role is not in the answer', given: [cluster(), user(), permissions({ ClusterId: 'cls-1', Namespace: '' })], expect: { '100000000002': 'unknown' } },
    { name: 'Denied', given: [cluster(), user(), denied('tke.DescribeUserPermissions', { TargetUin: '100000000002' })], expect: { '100000000002': 'unknown' } },
    { name: 'No clusters', given: [{ call: 'tke.DescribeClusters', response: { TotalCount: 0, Clusters: [] } }, user()], expect: { '100000000002': 'not-applicable' } },
  ],
});
