import { known } from '../../inventory/resource.js';
import { configDelivery } from '../../inventory/services/config-delivery.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './monitoring-calls.js';

const PATH = 'DescribeConfigDeliver Status';

function delivery(response: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'config.DescribeConfigDeliver', response };
}

export default defineCheck({
  id: 'config-record-delivered',
  title: { en: 'Record of configurations is delivered', zh: '资源配置记录已投递' },
  failTitle: { en: 'Record of configurations is delivered nowhere', zh: '资源配置记录未投递' },
  why: {
    en: 'The record in the console ends after a time and can be switched off. A copy in a bucket or log topic of yours stays, whatever happens in the console.',
    zh: '控制台中的记录有期限，也可能被关闭。投递到自有存储桶或日志主题的副本则始终保留。',
  },
  severity: 'low',
  subject: configDelivery,
  layer: 'security-configuration',
  objectives: ['configuration-drift', 'log-storage-protection'],
  remediation: {
    console: [{ en: 'Config > Settings > Delivery: switch on, to a private bucket or a log topic.', zh: '配置审计 > 设置 > 投递服务：开启并投递至私有存储桶或日志主题。' }],
    tccli: 'tccli config UpdateConfigDeliver --Status 1 --DeliverType cos --DeliverName <name> --TargetArn <bucket-arn> --DeliverPrefix config',
    docs: 'https://cloud.tencent.com/document/product/1579',
  },
  covers: { statements: ['WP-7.2-01', 'WP-6.2.2-03'] },
  evaluate({ data }) {
    const on = known(data.Status ?? undefined, PATH);
    const evidence = { path: PATH, observed: { Status: on ? 'on' : 'off', DeliverType: data.DeliverType ?? null }, expected: 'on' };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Delivered', given: [delivery({ Status: 1, DeliverType: 'cos', DeliverName: 'records' })], expect: { account: 'pass' } },
    { name: 'Not delivered', given: [delivery({ Status: 0, DeliverType: '' })], expect: { account: 'fail' } },
    { name: 'Not in the answer', given: [delivery({ DeliverType: 'cos' })], expect: { account: 'unknown' } },
    { name: 'Denied', given: [denied('config.DescribeConfigDeliver')], expect: { '*': 'unknown' } },
  ],
});
