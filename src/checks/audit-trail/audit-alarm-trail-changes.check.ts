import { defineCheck } from '../check.js';
import { alarmExamples } from './alarm-calls.js';
import { ALARM_KINDS, judgeAlarm } from './alarm-verdict.js';

export default defineCheck({
  id: 'audit-alarm-trail-changes',
  title: { en: 'Changes of the audit trail raise an alarm', zh: '操作审计变更会触发告警' },
  failTitle: { en: 'Changes of the audit trail raise no alarm', zh: '操作审计变更未配置告警' },
  why: {
    en: 'Whoever stops the record of operations has something to hide or made a grave mistake. Either way it has to be known at once, because from then on nothing else is.',
    zh: '停止操作审计的人要么有所隐瞒，要么犯下严重错误。无论哪种都必须立刻知晓，因为此后将再无记录。',
  },
  severity: 'high',
  ...ALARM_KINDS,
  layer: 'security-configuration',
  objectives: ['sensitive-change-alarms'],
  parameters: {
    events: {
      type: 'strings',
      default: ['DeleteAuditTrack', 'ModifyAuditTrack'],
      description: 'Names that the queries of alarms must hold, as the records of operations spell them.',
    },
  },
  remediation: {
    console: [
      { en: 'CloudAudit > Tracking set: deliver to a log topic; CLS > Alarm policies > Create: that topic, with the query below and a notice group.', zh: '在“操作审计 > 跟踪集”中投递到日志主题；在“日志服务 > 告警策略 > 新建”中选择该主题，填写查询语句并关联通知渠道组。' },
    ],
    tccli: 'tccli cls CreateAlarm --Name audit-alarm-trail-changes --AlarmTargets \'[{"TopicId":"<topic-id>","LogsetId":"<logset-id>","Query":"eventName:DeleteAuditTrack OR eventName:ModifyAuditTrack | select count(*) as n","Number":1,"StartTimeOffset":-15,"EndTimeOffset":0}]\' --Condition \'$1.n > 0\' --MonitorTime \'{"Type":"Period","Time":15}\' --TriggerCount 1 --AlarmPeriod 15 --AlarmNoticeIds \'["<notice-id>"]\'',
    terraform: 'resource "tencentcloud_cls_alarm" "trail_changes" {\n  name             = "audit-alarm-trail-changes"\n  alarm_notice_ids = ["<notice-id>"]\n  alarm_period     = 15\n  trigger_count    = 1\n  condition        = "$1.n > 0"\n  alarm_targets {\n    topic_id          = "<topic-id>"\n    logset_id         = "<logset-id>"\n    query             = "eventName:DeleteAuditTrack OR eventName:ModifyAuditTrack | select count(*) as n"\n    number            = 1\n    start_time_offset = -15\n    end_time_offset   = 0\n  }\n  monitor_time {\n    type = "Period"\n    time = 15\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/614/51741',
  },
  covers: { statements: ['WP-6.2.1-06b', 'WP-3-04'] },
  evaluate: (_, context) => judgeAlarm(context, context.parameters.events),
  examples: alarmExamples('DeleteAuditTrack', 'ModifyAuditTrack'),
});
