import { known } from '../../inventory/resource.js';
import { csipAccessKeyAlarm } from '../../inventory/services/csip-access-key-alarm.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeAccessKeyAlarm Data[]';

function alarm(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'csip.DescribeAccessKeyAlarm', params: { Filter: { Limit: 10, Offset: 0 } }, response: { Total: 1, Data: [{ ID: 5, Name: 'example', Level: 5, Status: 0, LastAlarmTime: '2026-01-14 10:00:00', ...fields }] } };
}

export default defineCheck({
  id: 'csip-access-key-alarm-handled',
  title: { en: 'Unusual use of an access key was dealt with', zh: '访问密钥异常告警已处置' },
  failTitle: { en: 'Unusual use of an access key waits for somebody', zh: '访问密钥异常告警未处置' },
  why: {
    en: 'The security centre saw one of your keys used from a strange place or for a strange purpose. If the key is stolen, every hour counts.',
    zh: '云安全中心发现某个访问密钥在异常地点或以异常方式被使用。若密钥已泄露，分秒必争。',
  },
  severity: 'critical',
  subject: csipAccessKeyAlarm,
  layer: 'accounts-access',
  objectives: ['threat-detection-service'],
  parameters: {
    lowestLevel: { type: 'number', default: 4, minimum: 1, maximum: 5, description: 'Lowest level judged: 1 hint, 2 low, 3 medium, 4 high, 5 critical' },
  },
  remediation: {
    console: [{ en: 'Cloud Security Center > Access keys > Alarms: disable the key, replace it, look what was done with it, then mark the alarm.', zh: '云安全中心 > 云 API 密钥安全 > 告警：禁用并更换密钥，排查其操作记录，然后标记处置。' }],
    tccli: 'tccli cam UpdateAccessKey --AccessKeyId <access-key-id> --Status Inactive',
    docs: 'https://cloud.tencent.com/document/product/664/112985',
  },
  sources: ['cis-tencent-1.0.0 7.2'],
  covers: { statements: ['WP-6.2.1-06b', 'WP-7.2.5-05'], peers: ['cis-7.2'] },
  evaluate({ data }, { parameters }) {
    const level = known(data.Level ?? undefined, `${PATH}.Level`);
    if (level < parameters.lowestLevel) return notApplicable(`level ${level} is below the level judged`);
    const status = known(data.Status ?? undefined, `${PATH}.Status`);
    const evidence = { path: `${PATH}.Status`, observed: { Status: status, LastAlarmTime: data.LastAlarmTime ?? null }, expected: 'dealt with (not 0)' };
    return status === 0 ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'Waits', given: [alarm({})], expect: { 5: 'fail' } },
    { name: 'Dealt with', given: [alarm({ Status: 1 })], expect: { 5: 'pass' } },
    { name: 'A hint', given: [alarm({ Level: 1 })], expect: { 5: 'not-applicable' } },
    { name: 'Hints count too', given: [alarm({ Level: 1 })], parameters: { lowestLevel: 1 }, expect: { 5: 'fail' } },
    { name: 'State is not in the answer', given: [alarm({ Status: null })], expect: { 5: 'unknown' } },
    { name: 'Denied', given: [denied('csip.DescribeAccessKeyAlarm')], expect: { '*': 'unknown' } },
  ],
});
