import { known } from '../../inventory/resource.js';
import { monitorAlarmNotice } from '../../inventory/services/monitor-alarm-notice.js';
import { monitorAlarmPolicy } from '../../inventory/services/monitor-alarm-policy.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, notices, PERSON, policies, policy } from './monitoring-calls.js';
import { notifiesSomebody, watchesSomething } from './recipients.js';

const PATH = 'DescribeAlarmPolicies Policies[]';

export default defineCheck({
  id: 'alarm-policy-enabled-and-notifying',
  title: { en: 'Alarm policy is on and tells somebody', zh: '告警策略已启用并能通知到人' },
  failTitle: { en: 'Alarm policy is off or tells nobody', zh: '告警策略未启用或无通知对象' },
  why: {
    en: 'An alarm that is switched off, or whose message goes to nobody, is worse than none: everyone believes the system is watched.',
    zh: '被关闭或无人接收的告警比没有更糟：所有人都以为系统处于监控之中。',
  },
  severity: 'medium',
  subject: monitorAlarmPolicy,
  consults: [monitorAlarmNotice],
  layer: 'security-configuration',
  objectives: ['monitoring-alarms'],
  remediation: {
    console: [
      { en: 'Cloud Monitor > Alarm management > Policies > the policy: switch it on and bind a notice template.', zh: '腾讯云可观测平台 > 告警管理 > 策略管理 > 策略：启用并绑定通知模板。' },
      { en: 'Cloud Monitor > Alarm management > Notice templates > the template: add users or groups and at least one channel.', zh: '腾讯云可观测平台 > 告警管理 > 通知模板 > 模板：添加接收用户或用户组，并至少选择一种渠道。' },
    ],
    tccli: 'tccli monitor ModifyAlarmPolicyNotice --Module monitor --PolicyId <policy-id> --NoticeIds \'["<notice-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/248/51279',
  },
  covers: { statements: ['WP-7.2.1-02', 'WP-7.2.1-06', 'WP-7.2-01'] },
  evaluate({ data }, context) {
    const enabled = known(data.Enable ?? undefined, `${PATH}.Enable`);
    const watching = watchesSomething(data);
    if (watching === false) return notApplicable('the policy is bound to no resource');
    if (watching === undefined) return unknown('whether the policy is bound to any resource is not in the recorded answer');
    const expected = 'on, and a notice with a receiver and a channel';
    if (!enabled) return fail({ path: `${PATH}.Enable`, observed: 'off', expected });
    const told = notifiesSomebody(data, context);
    const evidence = { path: `${PATH}.NoticeIds, Notices[]`, observed: [...(data.NoticeIds ?? [])], expected };
    if (told === undefined) return unknown('whether a notice of the policy reaches somebody is not in the recorded answers');
    return told ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Tells a person', given: [policies(policy())], expect: { 'policy-1': 'pass' } },
    { name: 'Tells a verified callback', given: [policies(policy({ Notices: [{ Id: 'notice-1', UserNotices: [], URLNotices: [{ IsValid: 1 }] }] }))], expect: { 'policy-1': 'pass' } },
    { name: 'The notice is only in the list of notices', given: [policies(policy({ Notices: null })), notices(PERSON)], expect: { 'policy-1': 'pass' } },
    { name: 'Off', given: [policies(policy({ Enable: 0 }))], expect: { 'policy-1': 'fail' } },
    { name: 'No notice', given: [policies(policy({ NoticeIds: [], Notices: [] }))], expect: { 'policy-1': 'fail' } },
    { name: 'No notice, told as null', given: [policies(policy({ NoticeIds: null, Notices: null }))], expect: { 'policy-1': 'fail' } },
    { name: 'A notice without receivers', given: [policies(policy({ Notices: [{ Id: 'notice-1', UserNotices: [{ UserIds: [], GroupIds: [], NoticeWay: ['EMAIL'] }], URLNotices: null, CLSNotices: [{ TopicId: 't', Enable: 1 }] }] }))], expect: { 'policy-1': 'fail' } },
    { name: 'A receiver without a channel', given: [policies(policy({ Notices: [{ Id: 'notice-1', UserNotices: [{ UserIds: [1], GroupIds: null, NoticeWay: [] }], URLNotices: [] }] }))], expect: { 'policy-1': 'fail' } },
    { name: 'Bound to nothing', given: [policies(policy({ UseSum: 0, Enable: 0 }))], expect: { 'policy-1': 'not-applicable' } },
    { name: 'A callback that was never verified', given: [policies(policy({ Notices: [{ Id: 'notice-1', UserNotices: [], URLNotices: [{ IsValid: 0 }] }] }))], expect: { 'policy-1': 'unknown' } },
    { name: 'The notice was not recorded', given: [policies(policy({ Notices: null })), denied('monitor.DescribeAlarmNotices', { Module: 'monitor' })], expect: { 'policy-1': 'unknown' } },
    { name: 'What it is bound to is not in the answer', given: [policies(policy({ UseSum: null }))], expect: { 'policy-1': 'unknown' } },
    { name: 'The switch is not in the answer', given: [policies(policy({ Enable: null }))], expect: { 'policy-1': 'unknown' } },
    { name: 'Denied', given: [denied('monitor.DescribeAlarmPolicies', { Module: 'monitor' })], expect: { '*': 'unknown' } },
    { name: 'Policies of one namespace only', given: [{ ...policies(policy()), params: { Module: 'monitor', Namespaces: ['cvm_device'] } }], expect: { 'policy-1': 'pass', '*': 'unknown' } },
  ],
});
