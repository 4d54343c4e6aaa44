import { collected, known } from '../../inventory/resource.js';
import { tcrRegistry } from '../../inventory/services/tcr-registry.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { aboutRegistry, denied, registry } from './container-calls.js';

const PATH = 'DescribeServiceAccounts ServiceAccounts[]';
const MILLISECONDS_PER_DAY = 86_400_000;

function accounts(...ServiceAccounts: readonly { readonly [field: string]: unknown }[]): ExampleCall {
  return aboutRegistry('DescribeServiceAccounts', { ServiceAccounts, TotalCount: ServiceAccounts.length });
}

export default defineCheck({
  id: 'tcr-service-accounts-expire',
  title: { en: 'Service accounts of the registry expire', zh: '镜像仓库服务级账号设有有效期' },
  failTitle: { en: 'A service account of the registry works nearly for ever', zh: '镜像仓库服务级账号有效期过长' },
  why: {
    en: 'The password of a service account lies in build servers and clusters and is rarely changed. One that ends within a year limits how long a stolen copy is worth something.',
    zh: '服务级账号的口令保存在构建服务器和集群中，很少更换。限定一年内到期可缩短被盗口令的可用时间。',
  },
  severity: 'medium',
  subject: tcrRegistry,
  layer: 'accounts-access',
  objectives: ['access-key-rotation'],
  parameters: {
    days: { type: 'number', default: 365, minimum: 1, maximum: 3650, unit: 'days', description: 'Longest time an account may still be valid' },
  },
  remediation: {
    console: [{ en: 'TCR > Instance > Access management > Service accounts: create one that expires, change the users of the old one, delete it.', zh: '容器镜像服务 > 实例 > 访问管理 > 服务级账号：新建设有到期时间的账号，替换使用方后删除旧账号。' }],
    tccli: 'tccli tcr ModifyServiceAccount --RegistryId <registry-id> --Name <account> --Duration 180',
    docs: 'https://cloud.tencent.com/document/product/1141/89137',
  },
  covers: { statements: ['WP-6.2.1-05', 'WP-6.2.1-00'] },
  evaluate({ details }, { capturedAt, parameters }) {
    const list = known(collected(details.serviceAccounts)?.ServiceAccounts ?? undefined, PATH);
    const enabled = list.filter(({ Disable }) => Disable !== true);
    if (enabled.length === 0) return notApplicable('the registry has no service account that works');
    const limit = Date.parse(capturedAt) + parameters.days * MILLISECONDS_PER_DAY;
    const long = enabled.filter(({ ExpiresAt, Disable }) => Disable === false && typeof ExpiresAt === 'number' && ExpiresAt > limit);
    const evidence = { path: PATH, observed: long.map(({ Name }) => Name ?? '(unnamed)'), expected: `every account ends within ${parameters.days} days` };
    if (long.length > 0) return fail(evidence);
    // What a time of zero or below means is not documented.
    return enabled.every(({ ExpiresAt, Disable }) => (typeof ExpiresAt === 'number' && ExpiresAt > 0 && ExpiresAt <= limit) && Disable === false) ? pass(evidence) : unknown(`${PATH}.ExpiresAt or Disable is not in the recorded answer for every account`);
  },
  examples: [
    { name: 'Ends in spring', given: [registry(), accounts({ Name: 'tcr$ci', Disable: false, ExpiresAt: 1775000000000 })], expect: { 'tcr-1': 'pass' } },
    { name: 'Ends in ten years', given: [registry(), accounts({ Name: 'tcr$ci', Disable: false, ExpiresAt: 2083000000000 })], expect: { 'tcr-1': 'fail' } },
    { name: 'Switched off', given: [registry(), accounts({ Name: 'tcr$ci', Disable: true, ExpiresAt: 2083000000000 })], expect: { 'tcr-1': 'not-applicable' } },
    { name: 'None', given: [registry(), accounts()], expect: { 'tcr-1': 'not-applicable' } },
    { name: 'No end in the answer', given: [registry(), accounts({ Name: 'tcr$ci', Disable: false })], expect: { 'tcr-1': 'unknown' } },
    { name: 'An end nobody documented', given: [registry(), accounts({ Name: 'tcr$ci', Disable: false, ExpiresAt: -1 })], expect: { 'tcr-1': 'unknown' } },
    { name: 'Denied', given: [registry(), denied('tcr.DescribeServiceAccounts', { RegistryId: 'tcr-1' })], expect: { 'tcr-1': 'unknown' } },
  ],
});
