import { known } from '../../inventory/resource.js';
import { csipNotice } from '../../inventory/services/csip-notice.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeNotifySetting List[].Status';

function notice(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'csip.DescribeNotifySetting', response: { List: [{ Module: 'Alert', ...fields }] } };
}

export default defineCheck({
  id: 'csip-notice-on',
  title: { en: 'Security centre tells somebody about this subject', zh: '云安全中心该类通知已开启' },
  failTitle: { en: 'Security centre tells nobody about this subject', zh: '云安全中心该类通知已关闭' },
  why: {
    en: 'What the security centre finds at night is worth little when nobody hears of it before morning. A message reaches people who do not look at consoles.',
    zh: '云安全中心夜间的发现若无人及时得知便失去意义。消息通知可触达不在控制台前的人员。',
  },
  severity: 'medium',
  subject: csipNotice,
  layer: 'security-configuration',
  objectives: ['incident-contacts'],
  remediation: {
    console: [{ en: 'Cloud Security Center > Settings > Notices: switch the subject on, for high and critical levels, with receivers.', zh: '云安全中心 > 设置中心 > 通知设置：开启该类通知，覆盖高危与严重级别并配置接收人。' }],
    docs: 'https://cloud.tencent.com/document/product/664/87855',
  },
  sources: ['cis-tencent-1.0.0 7.5'],
  covers: { statements: ['WP-7.1.2-P03', 'WP-6.2.1-06b'], peers: ['cis-7.5'] },
  evaluate({ data }) {
    const on = known(data.Status ?? undefined, PATH);
    const evidence = { path: PATH, observed: on ? 'on' : 'off', expected: 'on' };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: [notice({ Status: 1 })], expect: { Alert: 'pass' } },
    { name: 'Off', given: [notice({ Status: 0 })], expect: { Alert: 'fail' } },
    { name: 'Not in the answer', given: [notice({})], expect: { Alert: 'unknown' } },
    { name: 'Denied', given: [denied('csip.DescribeNotifySetting')], expect: { '*': 'unknown' } },
  ],
});
