import { defineCheck } from '../check.js';
import { alarmExamples } from './alarm-calls.js';
import { ALARM_KINDS, judgeAlarm } from './alarm-verdict.js';

export default defineCheck({
  id: 'audit-alarm-root-use',
  title: { en: 'Use of the root user raises an alarm', zh: '主账号的使用会触发告警' },
  failTitle: { en: 'Use of the root user raises no alarm', zh: '主账号的使用未配置告警' },
  why: {
    en: 'Root is for emergencies, so that every use of it is worth a telephone call. Without an alarm its misuse looks like any other work.',
    zh: '主账号仅用于紧急情况，每次使用都值得电话确认。没有告警，滥用就会混同于日常操作。',
  },
  severity: 'high',
  ...ALARM_KINDS,
  layer: 'security-configuration',
  objectives: ['sensitive-change-alarms'],
  parameters: {
    events: {
      type: 'strings',
      default: ['root'],
      description: 'Names that the queries of alarms must hold, as the records of operations spell them.',
    },
  },
  remediation: {
    console: [
      { en: 'CloudAudit > Tracking set: deliver to a log topic; CLS > Alarm policies > Create: that topic, with the query below and a notice group.', zh: '在“操作审计 > 跟踪集”中投递到日志主题；在“日志服务 > 告警策略 > 新建”中选择该主题，填写查询语句并关联通知渠道组。' },
    ],
    tccli: 'tccli cls CreateAlarm --Name audit-alarm-root-use --AlarmTargets \'[{"TopicId":"<topic-id>","LogsetId":"<logset-id>","Query":"userIdentity.userName:root | select count(*) as n","Number":1,"StartTimeOffset":-15,"EndTimeOffset":0}]\' --Condition \'$1.n > 0\' --MonitorTime \'{"Type":"Period","Time":15}\' --TriggerCount 1 --AlarmPeriod 15 --AlarmNoticeIds \'["<notice-id>"]\'',
    terraform: 'resource "tencentcloud_cls_alarm" "root_use" {\n  name             = "audit-alarm-root-use"\n  alarm_notice_ids = ["<notice-id>"]\n  alarm_period     = 15\n  trigger_count    = 1\n  condition        = "$1.n > 0"\n  alarm_targets {\n    topic_id          = "<topic-id>"\n    logset_id         = "<logset-id>"\n    query             = "userIdentity.userName:root | select count(*) as n"\n    number            = 1\n    start_time_offset = -15\n    end_time_offset   = 0\n  }\n  monitor_time {\n    type = "Period"\n    time = 15\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/614/51741',
  },
  covers: { statements: ['WP-6.2.1-06b', 'WP-3-04'], peers: ['cis-2.16'] },
  evaluate: (_, context) => judgeAlarm(context, context.parameters.events),
  examples: alarmExamples('root'),
});
