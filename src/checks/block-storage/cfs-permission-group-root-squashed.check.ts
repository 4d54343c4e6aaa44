import { cfsPermissionGroup } from '../../inventory/data/cfs-permission-group.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { permissionGroups, permissionRules } from './block-storage-calls.js';

const SQUASHED: readonly string[] = ['root_squash', 'all_squash'];
/** `no_all_squash` keeps every user as it is, root included. */
const ROOT: readonly string[] = ['no_root_squash', 'no_all_squash'];

export default defineCheck({
  id: 'cfs-permission-group-root-squashed',
  title: { en: 'Clients are not root on the file system', zh: '客户端 root 用户已被映射为普通用户' },
  failTitle: { en: 'Clients are root on the file system', zh: '客户端可使用 root 权限访问文件系统' },
  why: {
    en: 'Whoever becomes root on one client is root on the shared files of all clients, and can replace programs that others run. Squashing root ends that at the client.',
    zh: '在某台客户端上获得 root 权限的人，对所有客户端的共享文件也拥有 root 权限，并可替换他人运行的程序。映射 root 用户可以阻断这一途径。',
  },
  severity: 'low',
  subject: cfsPermissionGroup,
  layer: 'security-configuration',
  objectives: ['least-privilege'],
  remediation: {
    console: [{ en: 'CFS > Permission groups > group: set the user permission of the rule to root_squash.', zh: '文件存储 > 权限组 > 权限组：将规则的用户权限设为 root_squash。' }],
    tccli: 'tccli cfs UpdateCfsRule --PGroupId <group-id> --RuleId <rule-id> --UserPermission root_squash',
    docs: 'https://cloud.tencent.com/document/product/582',
  },
  covers: { statements: ['WP-3-12'] },
  evaluate({ data, details }) {
    const bound = known(data.BindCfsNum ?? undefined, 'DescribeCfsPGroups PGroupList[].BindCfsNum');
    if (bound === 0) return notApplicable('the group is bound to no file system');
    const rules = known(collected(details.rules)?.RuleList ?? undefined, 'DescribeCfsRules RuleList');
    const path = 'DescribeCfsRules RuleList[].UserPermission';
    const permissions = rules.map((rule) => known(rule.UserPermission ?? undefined, path).toLowerCase());
    const odd = permissions.find((permission) => !SQUASHED.includes(permission) && !ROOT.includes(permission));
    const evidence = { path, observed: permissions.slice(0, 20), expected: 'root_squash or all_squash' };
    if (permissions.some((permission) => ROOT.includes(permission))) return fail(evidence);
    return odd === undefined ? pass(evidence) : unknown(`${path} is ${odd}, which has no documented meaning`);
  },
  examples: [
    { name: 'root becomes nobody', given: [permissionGroups({ PGroupId: 'pgroup-1', BindCfsNum: 2 }), permissionRules('pgroup-1', { AuthClientIp: '10.1.1.100', RWPermission: 'rw', UserPermission: 'root_squash' })], expect: { 'pgroup-1': 'pass' } },
    { name: 'root stays root', given: [permissionGroups({ PGroupId: 'pgroup-1', BindCfsNum: 2 }), permissionRules('pgroup-1', { AuthClientIp: '10.1.1.100', RWPermission: 'rw', UserPermission: 'no_root_squash' })], expect: { 'pgroup-1': 'fail' } },
    { name: 'bound to nothing', given: [permissionGroups({ PGroupId: 'pgroup-1', BindCfsNum: 0 }), permissionRules('pgroup-1', { UserPermission: 'no_root_squash' })], expect: { 'pgroup-1': 'not-applicable' } },
    { name: 'a word nobody documents', given: [permissionGroups({ PGroupId: 'pgroup-1', BindCfsNum: 2 }), permissionRules('pgroup-1', { UserPermission: 'half_squash' })], expect: { 'pgroup-1': 'unknown' } },
    { name: 'not recorded', given: [permissionGroups({ PGroupId: 'pgroup-1', BindCfsNum: 2 }), permissionRules('pgroup-1', { AuthClientIp: '10.1.1.100' })], expect: { 'pgroup-1': 'unknown' } },
  ],
});
