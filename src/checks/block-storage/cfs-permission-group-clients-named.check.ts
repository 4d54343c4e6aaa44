import { cfsPermissionGroup } from '../../inventory/data/cfs-permission-group.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { permissionGroups, permissionRules } from './block-storage-calls.js';

/** Whether a client stands for every machine or a block wider than the prefix. */
function isWideClient(source: string, prefix: number): boolean {
  if (source === '*' || source === '0.0.0.0') return true;
  const length = /\/(\d{1,2})$/.exec(source)?.[1];
  return length !== undefined && Number(length) < prefix;
}

export default defineCheck({
  id: 'cfs-permission-group-clients-named',
  title: { en: 'Permission group names the clients that may write', zh: '权限组限定了可写客户端' },
  failTitle: { en: 'Permission group lets every client write', zh: '权限组允许任意客户端写入' },
  why: {
    en: 'Every machine that a rule admits can mount the file system and change all files, with no password at all. Rules that name the machines keep one broken machine from reaching the rest.',
    zh: '规则放通的每台主机无需密码即可挂载文件系统并修改所有文件。限定具体主机可以避免一台失陷主机影响其余数据。',
  },
  severity: 'medium',
  subject: cfsPermissionGroup,
  layer: 'network-host',
  objectives: ['default-deny', 'least-privilege'],
  parameters: {
    prefix: { type: 'number', default: 16, minimum: 1, maximum: 32, unit: 'prefix length', description: 'Blocks wider than this count as open' },
  },
  remediation: {
    console: [{ en: 'CFS > Permission groups > group: replace the wide rule by rules for the addresses of your clients.', zh: '文件存储 > 权限组 > 权限组：将宽泛规则替换为针对客户端地址的规则。' }],
    tccli: 'tccli cfs UpdateCfsRule --PGroupId <group-id> --RuleId <rule-id> --AuthClientIp <address> --RWPermission RW --UserPermission root_squash',
    terraform: 'resource "tencentcloud_cfs_access_rule" "r" {\n  access_group_id = "<group-id>"\n  auth_client_ip  = "<address>"\n  rw_permission   = "RW"\n}',
    docs: 'https://cloud.tencent.com/document/product/582',
  },
  covers: { statements: ['WP-3-12'] },
  evaluate({ data, details }, { parameters }) {
    const bound = known(data.BindCfsNum ?? undefined, 'DescribeCfsPGroups PGroupList[].BindCfsNum');
    if (bound === 0) return notApplicable('the group is bound to no file system');
    const rules = known(collected(details.rules)?.RuleList ?? undefined, 'DescribeCfsRules RuleList');
    const path = 'DescribeCfsRules RuleList[].AuthClientIp';
    const writing = rules.filter((rule) => known(rule.RWPermission ?? undefined, 'DescribeCfsRules RuleList[].RWPermission').toLowerCase() !== 'ro');
    const sources = writing.map((rule) => known(rule.AuthClientIp ?? undefined, path).trim());
    const wide = sources.filter((source) => isWideClient(source, parameters.prefix));
    const evidence = { path, observed: sources.slice(0, 20), expected: `no writing rule for * or a block wider than /${parameters.prefix}` };
    return wide.length === 0 ? pass(evidence) : fail({ ...evidence, note: `wide: ${wide.slice(0, 10).join(', ')}` });
  },
  examples: [
    { name: 'one client', given: [permissionGroups({ PGroupId: 'pgroup-1', BindCfsNum: 2 }), permissionRules('pgroup-1', { AuthClientIp: '10.1.1.100', RWPermission: 'rw', UserPermission: 'root_squash' })], expect: { 'pgroup-1': 'pass' } },
    { name: 'everyone writes', given: [permissionGroups({ PGroupId: 'pgroup-1', BindCfsNum: 2 }), permissionRules('pgroup-1', { AuthClientIp: '*', RWPermission: 'rw', UserPermission: 'root_squash' })], expect: { 'pgroup-1': 'fail' } },
    { name: 'a whole class A network writes', given: [permissionGroups({ PGroupId: 'pgroup-1', BindCfsNum: 2 }), permissionRules('pgroup-1', { AuthClientIp: '10.0.0.0/8', RWPermission: 'RW', UserPermission: 'root_squash' })], expect: { 'pgroup-1': 'fail' } },
    { name: 'everyone reads only', given: [permissionGroups({ PGroupId: 'pgroup-1', BindCfsNum: 2 }), permissionRules('pgroup-1', { AuthClientIp: '*', RWPermission: 'RO', UserPermission: 'all_squash' })], expect: { 'pgroup-1': 'pass' } },
    { name: 'bound to nothing', given: [permissionGroups({ PGroupId: 'pgroup-1', BindCfsNum: 0 }), permissionRules('pgroup-1', { AuthClientIp: '*', RWPermission: 'rw' })], expect: { 'pgroup-1': 'not-applicable' } },
    { name: 'a rule without client', given: [permissionGroups({ PGroupId: 'pgroup-1', BindCfsNum: 2 }), permissionRules('pgroup-1', { RWPermission: 'rw' })], expect: { 'pgroup-1': 'unknown' } },
    { name: 'rules denied', given: [permissionGroups({ PGroupId: 'pgroup-1', BindCfsNum: 2 }), { call: 'cfs.DescribeCfsRules', params: { PGroupId: 'pgroup-1' }, error: { code: 'UnauthorizedOperation' } }], expect: { 'pgroup-1': 'unknown' } },
  ],
});
