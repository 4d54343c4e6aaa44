import { collected, known } from '../../inventory/resource.js';
import { tcrRegistry } from '../../inventory/services/tcr-registry.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { aboutRegistry, denied, registry } from './container-calls.js';
import { admitsInternet } from './source-ranges.js';

const LIST = 'DescribeSecurityPolicies SecurityPolicySet[].CidrBlock';

const open = aboutRegistry('DescribeExternalEndpointStatus', { Status: 'Opened' });

function sources(...ranges: readonly string[]) {
  return aboutRegistry('DescribeSecurityPolicies', { SecurityPolicySet: ranges.map((CidrBlock) => ({ CidrBlock })) });
}

export default defineCheck({
  id: 'tcr-registry-access-restricted',
  title: { en: 'Registry admits only named addresses from the internet', zh: '镜像仓库实例公网访问已限制来源' },
  failTitle: { en: 'Registry is open to every internet address', zh: '镜像仓库实例向任意公网地址开放' },
  why: {
    en: 'An open registry can be searched with guessed or leaked passwords from anywhere. Your build machines and clusters have known addresses, or reach it privately.',
    zh: '对公网完全开放的镜像仓库可被任何人使用猜测或泄露的密码尝试访问。构建机与集群的地址是已知的，或可通过内网访问。',
  },
  severity: 'medium',
  subject: tcrRegistry,
  layer: 'network-host',
  objectives: ['default-deny'],
  remediation: {
    console: [
      { en: 'TCR > Access control > Public network: close public access, or remove 0.0.0.0/0 from the list of admitted addresses.', zh: '容器镜像服务 > 访问控制 > 公网访问：关闭公网访问入口，或从白名单中删除 0.0.0.0/0。' },
      { en: 'Connect your networks under Access control > Private network instead.', zh: '改为在“访问控制 > 内网访问”中接入私有网络。' },
    ],
    tccli: 'tccli tcr ManageExternalEndpoint --RegistryId <registry-id> --Operation Delete',
    docs: 'https://cloud.tencent.com/document/product/1141/41836',
  },
  covers: { statements: ['WP-3-12'] },
  evaluate({ details }) {
    const path = 'DescribeExternalEndpointStatus Status';
    const status = known(collected(details.externalEndpoint)?.Status ?? undefined, path);
    if (status === 'Closed') return pass({ path, observed: status, expected: 'Closed, or named addresses only' });
    const entries = known(collected(details.accessList)?.SecurityPolicySet, LIST);
    if (entries === null || entries.length === 0) return unknown('public access is open with an empty list; what an empty list admits is not documented');
    const ranges = entries.flatMap(({ CidrBlock }) => (typeof CidrBlock === 'string' ? [CidrBlock] : []));
    const wide = admitsInternet(ranges);
    const evidence = { path: LIST, observed: ranges, expected: 'named addresses only' };
    if (wide === true && status === 'Opened') return fail(evidence);
    if (wide === false && ranges.length === entries.length) return pass(evidence);
    return unknown(wide === true ? 'public access is being opened' : 'an admitted range cannot be read');
  },
  examples: [
    { name: 'No public access', given: [registry(), aboutRegistry('DescribeExternalEndpointStatus', { Status: 'Closed', Reason: '' })], expect: { 'tcr-1': 'pass' } },
    { name: 'An office only', given: [registry(), open, sources('198.51.100.7/32')], expect: { 'tcr-1': 'pass' } },
    { name: 'Everyone', given: [registry(), open, sources('198.51.100.7/32', '0.0.0.0/0')], expect: { 'tcr-1': 'fail' } },
    { name: 'Being opened', given: [registry(), aboutRegistry('DescribeExternalEndpointStatus', { Status: 'Opening' }), sources('0.0.0.0/0')], expect: { 'tcr-1': 'unknown' } },
    { name: 'An empty list', given: [registry(), open, aboutRegistry('DescribeSecurityPolicies', { SecurityPolicySet: null })], expect: { 'tcr-1': 'unknown' } },
    { name: 'A range that cannot be read', given: [registry(), open, sources('office')], expect: { 'tcr-1': 'unknown' } },
    { name: 'The list is denied', given: [registry(), open, denied('tcr.DescribeSecurityPolicies', { RegistryId: 'tcr-1' })], expect: { 'tcr-1': 'unknown' } },
    { name: 'The state was not asked for', given: [registry(), sources('198.51.100.7/32')], expect: { 'tcr-1': 'unknown' } },
  ],
});
