import { known } from '../../inventory/resource.js';
import { configRecorder } from '../../inventory/services/config-recorder.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './monitoring-calls.js';

const PATH = 'DescribeConfigRecorder Status';

function recorder(response: { readonly [field: string]: unknown }) {
  return { call: 'config.DescribeConfigRecorder', response };
}

export default defineCheck({
  id: 'config-recorder-enabled',
  title: { en: 'Changes to resources are recorded', zh: '已开启资源配置变更记录' },
  failTitle: { en: 'Changes to resources are not recorded', zh: '未开启资源配置变更记录' },
  why: {
    en: 'The recorder keeps what every resource looked like before and after a change. Without it nobody can say when a setting became unsafe, or what to restore.',
    zh: '记录器保存每个资源变更前后的配置。没有它，无法说明某项设置何时变得不安全，也不知道应恢复为什么。',
  },
  severity: 'medium',
  subject: configRecorder,
  layer: 'security-configuration',
  objectives: ['configuration-drift', 'continuous-posture-assessment'],
  remediation: {
    console: [{ en: 'Config > Settings > Resource monitoring: switch on for all resource types, with delivery to a bucket.', zh: '配置审计 > 设置 > 资源监控：对全部资源类型开启，并设置投递至存储桶。' }],
    tccli: 'tccli config OpenConfigRecorder',
    terraform: 'resource "tencentcloud_config_recorder_config" "this" {\n  status = true\n}',
    docs: 'https://cloud.tencent.com/document/product/1579',
  },
  covers: { statements: ['WP-7.2-01', 'WP-6.2.2-03'] },
  evaluate({ data }) {
    const on = known(data.Status ?? undefined, PATH);
    const evidence = { path: PATH, observed: on ? 'on' : 'off', expected: 'on' };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: [recorder({ Status: 1, OpenCount: 1, Items: [{ ResourceType: 'QCS::CVM::Instance' }] })], expect: { account: 'pass' } },
    { name: 'Off', given: [recorder({ Status: 0, Items: [] })], expect: { account: 'fail' } },
    { name: 'Null', given: [recorder({ Status: null })], expect: { account: 'unknown' } },
    { name: 'A state nobody documented', given: [recorder({ Status: 9 })], expect: { account: 'unknown' } },
    { name: 'Denied', given: [denied('config.DescribeConfigRecorder')], expect: { '*': 'unknown' } },
  ],
});
