import { monitorAlarmNotice } from '../../inventory/services/monitor-alarm-notice.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, notices, PERSON } from './monitoring-calls.js';
import { reachesSomebody } from './recipients.js';

const PATH = 'DescribeAlarmNotices Notices[].UserNotices[], URLNotices[]';

export default defineCheck({
  id: 'alarm-notice-has-receivers',
  title: { en: 'Notice template reaches somebody', zh: '通知模板已配置有效接收人' },
  failTitle: { en: 'Notice template reaches nobody', zh: '通知模板无有效接收人' },
  why: {
    en: 'Every alarm that uses this template ends nowhere. It happens when the only receiver leaves and is removed.',
    zh: '使用该模板的所有告警都无人接收。常见原因是唯一的接收人离职并被移除。',
  },
  severity: 'medium',
  subject: monitorAlarmNotice,
  layer: 'security-configuration',
  objectives: ['incident-contacts', 'monitoring-alarms'],
  remediation: {
    console: [{ en: 'Cloud Monitor > Alarm management > Notice templates > the template: add users or groups and at least one channel; delete templates nobody uses.', zh: '腾讯云可观测平台 > 告警管理 > 通知模板 > 模板：添加接收用户或用户组并至少选择一种渠道；删除不再使用的模板。' }],
    tccli: 'tccli monitor ModifyAlarmNotice --Module monitor --NoticeId <notice-id> --Name <name> --NoticeType ALL --NoticeLanguage zh-CN --UserNotices \'[{"ReceiverType":"GROUP","GroupIds":[<group-id>],"NoticeWay":["EMAIL","SMS"],"StartTime":0,"EndTime":86399}]\'',
    docs: 'https://cloud.tencent.com/document/product/248/50398',
  },
  covers: { statements: ['WP-7.2.1-06', 'WP-7.1.2-P03'] },
  evaluate({ data }) {
    const reached = reachesSomebody(data);
    if (reached === undefined) return unknown(`${PATH} does not tell whether anybody is reached`);
    const evidence = { path: PATH, observed: reached ? 'a receiver with a channel' : 'no receiver with a channel', expected: 'a receiver with a channel' };
    return reached ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'One person by mail and text message', given: [notices(PERSON)], expect: { 'notice-1': 'pass' } },
    { name: 'Nobody', given: [notices({ ...PERSON, UserNotices: [] })], expect: { 'notice-1': 'fail' } },
    { name: 'A person without a channel', given: [notices({ ...PERSON, UserNotices: [{ ReceiverType: 'USER', UserIds: [10001], GroupIds: [], NoticeWay: [], OnCallFormIDs: [''] }] })], expect: { 'notice-1': 'fail' } },
    { name: 'Receivers are not in the answer', given: [notices({ Id: 'notice-1', Name: 'on call', URLNotices: [] })], expect: { 'notice-1': 'unknown' } },
    { name: 'Denied', given: [denied('monitor.DescribeAlarmNotices', { Module: 'monitor' })], expect: { '*': 'unknown' } },
  ],
});
