import { known } from '../../inventory/resource.js';
import { cwpWarning } from '../../inventory/services/cwp-warning.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeWarningList WarningInfoList[].DisablePhoneWarning';

function warning(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'cwp.DescribeWarningList', response: { WarningInfoList: [{ Type: 2, ...fields }] } };
}

export default defineCheck({
  id: 'cwp-warning-on',
  title: { en: 'Host security tells somebody about this kind of event', zh: '主机安全该类告警已开启' },
  failTitle: { en: 'Host security tells nobody about this kind of event', zh: '主机安全该类告警已关闭' },
  why: {
    en: 'An intrusion that only shows in a console is seen when somebody happens to look. A message at night is what ends it early.',
    zh: '只在控制台显示的入侵，要等有人查看才会被发现。及时的消息通知才能尽早止损。',
  },
  severity: 'medium',
  subject: cwpWarning,
  layer: 'security-configuration',
  objectives: ['incident-contacts', 'monitoring-alarms'],
  parameters: {
    judgedTypes: { type: 'strings', default: ['1', '2', '3', '4'], description: 'Kinds of event that must be told: 1 agent offline, 2 malware, 3 unusual login, 4 brute force' },
  },
  remediation: {
    console: [{ en: 'Host Security > Settings centre > Notices: switch on for the kind of event, all machines, all hours.', zh: '主机安全 > 设置中心 > 告警设置：开启该类型告警，范围为全部主机与全天时段。' }],
    tccli: 'tccli cwp ModifyWarningSetting --WarningObjects \'[{"Type":<type>,"DisablePhoneWarning":0,"BeginTime":"00:00","EndTime":"23:59"}]\'',
    docs: 'https://cloud.tencent.com/document/product/296/12237',
  },
  sources: ['cis-tencent-1.0.0 8.5'],
  covers: { statements: ['WP-6.2.1-06b'], peers: ['cis-8.5'] },
  evaluate({ id, data }, { parameters }) {
    if (!parameters.judgedTypes.includes(id)) return notApplicable(`events of type ${id} need not be told`);
    const off = known(data.DisablePhoneWarning ?? undefined, PATH);
    const evidence = { path: PATH, observed: off ? 'off' : 'on', expected: 'on' };
    return off ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'Told', given: [warning({ DisablePhoneWarning: 0 })], expect: { 2: 'pass' } },
    { name: 'Not told', given: [warning({ DisablePhoneWarning: 1 })], expect: { 2: 'fail' } },
    { name: 'A kind nobody asked for', given: [warning({ Type: 9, DisablePhoneWarning: 1 })], expect: { 9: 'not-applicable' } },
    { name: 'Not in the answer', given: [warning({})], expect: { 2: 'unknown' } },
    { name: 'Denied', given: [denied('cwp.DescribeWarningList')], expect: { '*': 'unknown' } },
  ],
});
