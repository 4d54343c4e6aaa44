import { clsAlarm } from '../../inventory/data/cls-alarm.js';
import { known } from '../../inventory/resource.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass } from '../verdict.js';

const PATH = 'DescribeAlarms Alarms[]';

function alarm(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'cls.DescribeAlarms', response: { TotalCount: 1, Alarms: [{ AlarmId: 'alarm-1', Name: 'logins', Status: true, AlarmNoticeIds: ['notice-1'], ...fields }] } };
}

export default defineCheck({
  id: 'cls-alarm-enabled-and-notifying',
  title: { en: 'Log alarm is on and tells somebody', zh: '日志告警策略已启用并配置通知' },
  failTitle: { en: 'Log alarm is off or tells nobody', zh: '日志告警策略未启用或无通知渠道' },
  why: {
    en: 'An alarm that is switched off, or whose message goes to nobody, is worse than none: everyone believes the logs are watched.',
    zh: '被关闭或无人接收的告警比没有更糟：所有人都以为日志处于监控之中。',
  },
  severity: 'medium',
  subject: clsAlarm,
  layer: 'security-configuration',
  objectives: ['monitoring-alarms'],
  remediation: {
    console: [{ en: 'CLS > Monitoring alarms > Alarm policies > the policy: switch on and choose a notice channel group.', zh: '日志服务 > 监控告警 > 告警策略 > 策略：启用并选择通知渠道组。' }],
    tccli: 'tccli cls ModifyAlarm --AlarmId <alarm-id> --Status true --AlarmNoticeIds \'["<notice-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/614/51741',
  },
  covers: { statements: ['WP-6.2.1-06b', 'WP-7.2.1-06'] },
  evaluate({ data }) {
    const on = known(data.Status ?? undefined, `${PATH}.Status`);
    const expected = 'on, with a group of channels';
    if (!on) return fail({ path: `${PATH}.Status`, observed: 'off', expected });
    const groups = known(data.AlarmNoticeIds, `${PATH}.AlarmNoticeIds[]`) ?? [];
    const evidence = { path: `${PATH}.AlarmNoticeIds[]`, observed: [...groups], expected, note: 'alarms that notify through templates of Cloud Monitor hold no group here' };
    return groups.some((group) => group !== '') ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: [alarm({})], expect: { 'alarm-1': 'pass' } },
    { name: 'Off', given: [alarm({ Status: false })], expect: { 'alarm-1': 'fail' } },
    { name: 'Tells nobody', given: [alarm({ AlarmNoticeIds: [] })], expect: { 'alarm-1': 'fail' } },
    { name: 'State is not in the answer', given: [alarm({ Status: null })], expect: { 'alarm-1': 'unknown' } },
    { name: 'Channels are not in the answer', given: [alarm({ AlarmNoticeIds: 'x' })], expect: { 'alarm-1': 'unknown' } },
    { name: 'No alarms', given: [{ call: 'cls.DescribeAlarms', response: { TotalCount: 0, Alarms: [] } }], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [{ call: 'cls.DescribeAlarms', error: { code: 'UnauthorizedOperation' } }], expect: { '*': 'unknown' } },
  ],
});
