import { known } from '../../inventory/resource.js';
import { cwpLogStorage } from '../../inventory/services/cwp-log-storage.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeLogStorageConfig';

function storage(response: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'cwp.DescribeLogStorageConfig', response };
}

export default defineCheck({
  id: 'cwp-logs-kept',
  title: { en: 'Logs of host security are kept long enough', zh: '主机安全日志保存期限达标' },
  failTitle: { en: 'Logs of host security are kept too short or not at all', zh: '主机安全日志未保存或期限过短' },
  why: {
    en: 'An intrusion is found after months on average. What the agents saw then is needed to learn what was touched.',
    zh: '入侵平均数月后才被发现。届时需要依靠当时的记录判断受影响范围。',
  },
  severity: 'medium',
  subject: cwpLogStorage,
  layer: 'security-configuration',
  objectives: ['security-product-logs', 'audit-retention-180'],
  parameters: {
    days: { type: 'number', default: 180, minimum: 1, maximum: 3650, unit: 'days', description: 'Days for which logs must be kept; MLPS demands 180, PCI DSS 365' },
  },
  remediation: {
    console: [{ en: 'Host Security > Log analysis > Storage settings: choose the kinds of logs and a period of 180 days or more.', zh: '主机安全 > 日志分析 > 存储设置：勾选日志类型，保存期限不少于 180 天。' }],
    tccli: 'tccli cwp ModifyLogStorageConfig --IsModifyPeriod true --Type \'["<type>"]\' --Period 180',
    docs: 'https://cloud.tencent.com/document/product/296/68041',
  },
  sources: ['cis-tencent-1.0.0 8.6'],
  covers: { statements: ['WP-6.2.3-00', 'WP-6.2.3-02'], peers: ['cis-8.6'] },
  evaluate({ data }, { parameters }) {
    const types = known(data.Type, `${PATH} Type[]`) ?? [];
    const expected = `at least one kind of log, for ${parameters.days} days or more`;
    if (types.length === 0) return fail({ path: `${PATH} Type[]`, observed: 'none', expected });
    const days = known(data.Period ?? undefined, `${PATH} Period`);
    const evidence = { path: `${PATH} Type[], Period`, observed: { types: [...types], days }, expected };
    return days >= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Half a year', given: [storage({ Type: ['malware', 'brute'], Period: 180 })], expect: { account: 'pass' } },
    { name: 'A month', given: [storage({ Type: ['malware'], Period: 30 })], expect: { account: 'fail' } },
    { name: 'A year demanded', given: [storage({ Type: ['malware'], Period: 180 })], parameters: { days: 365 }, expect: { account: 'fail' } },
    { name: 'Nothing is stored', given: [storage({ Type: [], Period: 180 })], expect: { account: 'fail' } },
    { name: 'Period is not in the answer', given: [storage({ Type: ['malware'] })], expect: { account: 'unknown' } },
    { name: 'Denied', given: [denied('cwp.DescribeLogStorageConfig')], expect: { '*': 'unknown' } },
  ],
});
