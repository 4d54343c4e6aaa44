import { known } from '../../inventory/resource.js';
import { tcssBaselineTask } from '../../inventory/services/tcss-baseline-task.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeCompliancePeriodTaskList PeriodTaskSet[].PeriodRule.Enable';

function task(PeriodRule: unknown): ExampleCall {
  return { call: 'tcss.DescribeCompliancePeriodTaskList', response: { TotalCount: 1, PeriodTaskSet: [{ PeriodTaskId: 3, AssetType: 'ASSET_K8S', PeriodRule }] } };
}

export default defineCheck({
  id: 'tcss-baseline-scheduled',
  title: { en: 'Baseline of containers and clusters is checked by schedule', zh: '容器与集群基线定期检查已开启' },
  failTitle: { en: 'Baseline of containers and clusters is not checked by schedule', zh: '容器与集群基线未定期检查' },
  why: {
    en: 'Settings of containers, nodes and clusters drift with every change. A scheduled comparison with the baseline shows the drift before it is used.',
    zh: '容器、节点与集群的设置会随变更逐渐偏离。定期与基线对比可在被利用之前发现偏离。',
  },
  severity: 'medium',
  subject: tcssBaselineTask,
  layer: 'security-configuration',
  objectives: ['container-baseline-checks'],
  remediation: {
    console: [{ en: 'Container Security > Baseline management > the kind of asset > Settings: periodic check on.', zh: '容器安全服务 > 安全基线 > 资产类型 > 检测设置：开启定期检测。' }],
    tccli: 'tccli tcss ModifyCompliancePeriodTask --PeriodTaskId <task-id> --PeriodRule \'{"Frequency":1,"ExecutionTime":"02:00:00","Enable":true}\'',
    docs: 'https://cloud.tencent.com/document/product/1285/60518',
  },
  sources: ['cis-tencent-1.0.0 9.6', 'cis-tencent-1.0.0 9.8'],
  covers: { statements: ['WP-3-12', 'WP-3-14'], peers: ['cis-9.6', 'cis-9.8'] },
  evaluate({ data }) {
    const on = known(data.PeriodRule?.Enable ?? undefined, PATH);
    const evidence = { path: PATH, observed: { AssetType: data.AssetType ?? null, Enable: on, Frequency: data.PeriodRule?.Frequency ?? null }, expected: 'on' };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Daily', given: [task({ Enable: true, Frequency: 1 })], expect: { 3: 'pass' } },
    { name: 'Off', given: [task({ Enable: false, Frequency: 1 })], expect: { 3: 'fail' } },
    { name: 'Switch is null', given: [task({ Enable: null, Frequency: 1 })], expect: { 3: 'unknown' } },
    { name: 'Denied', given: [denied('tcss.DescribeCompliancePeriodTaskList')], expect: { '*': 'unknown' } },
    { name: 'No schedule exists', given: [{ call: 'tcss.DescribeCompliancePeriodTaskList', response: { TotalCount: 0, PeriodTaskSet: [] } }], expect: { '*': 'not-applicable' } },
  ],
});
