import { collected, known } from '../../inventory/resource.js';
import { tcrRegistry } from '../../inventory/services/tcr-registry.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { aboutRegistry, denied, registry } from './container-calls.js';

const PATH = 'DescribeTagRetentionRules RetentionPolicyList[]';

function retention(...RetentionPolicyList: readonly { readonly [field: string]: unknown }[]): ExampleCall {
  return aboutRegistry('DescribeTagRetentionRules', { RetentionPolicyList, TotalCount: RetentionPolicyList.length });
}

export default defineCheck({
  id: 'tcr-registry-old-images-removed',
  title: { en: 'Old images of the registry are removed by themselves', zh: '镜像仓库已配置版本保留规则' },
  failTitle: { en: 'Old images of the registry stay for ever', zh: '镜像仓库未配置版本保留规则' },
  why: {
    en: 'Images of years ago are full of holes found since, and still one typing error away from running. A retention setting keeps the last versions and clears the rest.',
    zh: '多年前的镜像充满后来发现的漏洞，却仍可能因一次误操作而运行。保留规则仅保留近期版本并清理其余镜像。',
  },
  severity: 'low',
  subject: tcrRegistry,
  layer: 'customer-data',
  objectives: ['data-retention-disposal'],
  remediation: {
    console: [{ en: 'TCR > Instance > Version management > Retention: add an entry for each namespace and let it run weekly.', zh: '容器镜像服务 > 实例 > 版本管理 > 版本保留：为各命名空间添加规则并设置每周执行。' }],
    tccli: 'tccli tcr CreateTagRetentionRule --RegistryId <registry-id> --NamespaceId <namespace-id> --RetentionRule \'{"Key":"latestPushedK","Value":20}\' --CronSetting weekly',
    docs: 'https://cloud.tencent.com/document/product/1141/45561',
  },
  covers: { statements: ['WP-5.3.1-15'], peers: ['custodian-tcr-lifecycle'] },
  evaluate({ details }) {
    const rules = known(collected(details.retention)?.RetentionPolicyList ?? undefined, PATH);
    const states = rules.map(({ Disabled, CronSetting }) => (Disabled === true || CronSetting === 'manual' ? false : Disabled === false && CronSetting ? true : undefined));
    const evidence = { path: PATH, observed: rules.map(({ NamespaceName, Disabled, CronSetting }) => `${NamespaceName ?? '?'}: ${Disabled ? 'off' : (CronSetting ?? '?')}`), expected: 'at least one entry that is on and runs by itself' };
    if (states.includes(true)) return pass(evidence);
    return states.includes(undefined) ? unknown(`${PATH} does not tell for every entry whether it runs`) : fail(evidence);
  },
  examples: [
    { name: 'Runs weekly', given: [registry(), retention({ NamespaceName: 'prod', Disabled: false, CronSetting: 'weekly' })], expect: { 'tcr-1': 'pass' } },
    { name: 'Off', given: [registry(), retention({ NamespaceName: 'prod', Disabled: true, CronSetting: 'weekly' })], expect: { 'tcr-1': 'fail' } },
    { name: 'By hand only', given: [registry(), retention({ NamespaceName: 'prod', Disabled: false, CronSetting: 'manual' })], expect: { 'tcr-1': 'fail' } },
    { name: 'None', given: [registry(), retention()], expect: { 'tcr-1': 'fail' } },
    { name: 'State is not in the answer', given: [registry(), retention({ NamespaceName: 'prod', CronSetting: 'weekly' })], expect: { 'tcr-1': 'unknown' } },
    { name: 'Denied', given: [registry(), denied('tcr.DescribeTagRetentionRules', { RegistryId: 'tcr-1' })], expect: { 'tcr-1': 'unknown' } },
  ],
});
