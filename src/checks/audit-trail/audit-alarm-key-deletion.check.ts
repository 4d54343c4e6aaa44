import { defineCheck } from '../check.js';
import { alarmExamples } from './alarm-calls.js';
import { ALARM_KINDS, judgeAlarm } from './alarm-verdict.js';

export default defineCheck({
  id: 'audit-alarm-key-deletion',
  title: { en: 'Disabling and deletion of keys raise an alarm', zh: '密钥禁用与删除会触发告警' },
  failTitle: { en: 'Disabling and deletion of keys raise no alarm', zh: '密钥禁用与删除未配置告警' },
  why: {
    en: 'Deleting a key deletes all that is encrypted with it, after a waiting time in which it can be stopped. Only who is told in time can stop it.',
    zh: '删除密钥等于删除其加密的全部数据，等待期内可以撤销。只有及时得知才能阻止。',
  },
  severity: 'high',
  ...ALARM_KINDS,
  layer: 'security-configuration',
  objectives: ['sensitive-change-alarms'],
  parameters: {
    events: {
      type: 'strings',
      default: ['DisableKey', 'ScheduleKeyDeletion'],
      description: 'Names that the queries of alarms must hold, as the records of operations spell them.',
    },
  },
  remediation: {
    console: [
      { en: 'CloudAudit > Tracking set: deliver to a log topic; CLS > Alarm policies > Create: that topic, with the query below and a notice group.', zh: '在“操作审计 > 跟踪集”中投递到日志主题；在“日志服务 > 告警策略 > 新建”中选择该主题，填写查询语句并关联通知渠道组。' },
    ],
    tccli: 'tccli cls CreateAlarm --Name audit-alarm-key-deletion --AlarmTargets \'[{"TopicId":"<topic-id>","LogsetId":"<logset-id>","Query":"eventName:DisableKey OR eventName:ScheduleKeyDeletion | select count(*) as n","Number":1,"StartTimeOffset":-15,"EndTimeOffset":0}]\' --Condition \'$1.n > 0\' --MonitorTime \'{"Type":"Period","Time":15}\' --TriggerCount 1 --AlarmPeriod 15 --AlarmNoticeIds \'["<notice-id>"]\'',
    terraform: 'resource "tencentcloud_cls_alarm" "key_deletion" {\n  name             = "audit-alarm-key-deletion"\n  alarm_notice_ids = ["<notice-id>"]\n  alarm_period     = 15\n  trigger_count    = 1\n  condition        = "$1.n > 0"\n  alarm_targets {\n    topic_id          = "<topic-id>"\n    logset_id         = "<logset-id>"\n    query             = "eventName:DisableKey OR eventName:ScheduleKeyDeletion | select count(*) as n"\n    number            = 1\n    start_time_offset = -15\n    end_time_offset   = 0\n  }\n  monitor_time {\n    type = "Period"\n    time = 15\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/614/51741',
  },
  covers: { statements: ['WP-6.2.1-06b', 'WP-3-04'], peers: ['cis-2.17'] },
  evaluate: (_, context) => judgeAlarm(context, context.parameters.events),
  examples: alarmExamples('DisableKey', 'ScheduleKeyDeletion'),
});
