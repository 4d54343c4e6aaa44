import { known } from '../../inventory/resource.js';
import { cfwLogStorage } from '../../inventory/services/cfw-log-storage.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeLogStorageStatistic';

function storage(response: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'cfw.DescribeLogStorageStatistic', response: { ReturnCode: 0, ...response } };
}

export default defineCheck({
  id: 'cfw-logs-kept',
  title: { en: 'Logs of Cloud Firewall are kept long enough', zh: '云防火墙日志保存期限达标' },
  failTitle: { en: 'Logs of Cloud Firewall are kept too short or no longer written', zh: '云防火墙日志保存期限过短或已停止写入' },
  why: {
    en: 'What the firewall let through and stopped is the record of every attack at your border. It is needed months later, when somebody asks how it began.',
    zh: '防火墙放行与拦截的记录就是边界攻击的完整痕迹。数月后追溯起因时必不可少。',
  },
  severity: 'medium',
  subject: cfwLogStorage,
  layer: 'security-configuration',
  objectives: ['security-product-logs', 'audit-retention-180'],
  parameters: {
    days: { type: 'number', default: 180, minimum: 1, maximum: 3650, unit: 'days', description: 'Days for which logs must be kept; MLPS demands 180, PCI DSS 365' },
  },
  remediation: {
    console: [{ en: 'Cloud Firewall > Log analysis > Storage settings: period of 180 days or more, and enough room.', zh: '云防火墙 > 日志分析 > 存储设置：保存期限不少于 180 天，并保证容量充足。' }],
    docs: 'https://cloud.tencent.com/document/product/1132/70475',
  },
  sources: ['cis-tencent-1.0.0 2.7'],
  covers: { statements: ['WP-6.2.3-01'], peers: ['cis-2.7'] },
  evaluate({ data }, { parameters }) {
    const expected = `written, and kept for ${parameters.days} days or more`;
    if (data.ArrearsStopWriting === true) return fail({ path: `${PATH} ArrearsStopWriting`, observed: 'not written because of arrears', expected });
    const days = known(data.StorageDay ?? undefined, `${PATH} StorageDay`);
    const evidence = { path: `${PATH} StorageDay`, observed: days, expected };
    if (days < parameters.days) return fail(evidence);
    known(data.ArrearsStopWriting ?? undefined, `${PATH} ArrearsStopWriting`);
    return pass(evidence);
  },
  examples: [
    { name: 'Half a year', given: [storage({ StorageDay: 180, ArrearsStopWriting: 0 })], expect: { account: 'pass' } },
    { name: 'Two months', given: [storage({ StorageDay: 60, ArrearsStopWriting: 0 })], expect: { account: 'fail' } },
    { name: 'No longer written', given: [storage({ StorageDay: 365, ArrearsStopWriting: 1 })], expect: { account: 'fail' } },
    { name: 'A year demanded', given: [storage({ StorageDay: 180, ArrearsStopWriting: 0 })], parameters: { days: 365 }, expect: { account: 'fail' } },
    { name: 'Whether it is written is not in the answer', given: [storage({ StorageDay: 180 })], expect: { account: 'unknown' } },
    { name: 'Denied', given: [denied('cfw.DescribeLogStorageStatistic')], expect: { '*': 'unknown' } },
  ],
});
