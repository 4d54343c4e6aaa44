import { defineCheck } from '../check.js';
import { alarmExamples } from './alarm-calls.js';
import { ALARM_KINDS, judgeAlarm } from './alarm-verdict.js';

export default defineCheck({
  id: 'audit-alarm-bucket-policy-changes',
  title: { en: 'Changes of bucket policies raise an alarm', zh: '存储桶策略变更会触发告警' },
  failTitle: { en: 'Changes of bucket policies raise no alarm', zh: '存储桶策略变更未配置告警' },
  why: {
    en: 'A policy can give a stranger a bucket without any visible change of its access list. Few people read policies unless told to.',
    zh: '策略可在访问列表毫无变化的情况下把存储桶开放给陌生人，若无告警很少有人会去查看。',
  },
  severity: 'medium',
  ...ALARM_KINDS,
  layer: 'security-configuration',
  objectives: ['sensitive-change-alarms'],
  parameters: {
    events: {
      type: 'strings',
      default: ['PutBucketPolicy', 'DeleteBucketPolicy'],
      description: 'Names that the queries of alarms must hold, as the records of operations spell them.',
    },
  },
  remediation: {
    console: [
      { en: 'CloudAudit > Tracking set: deliver to a log topic; CLS > Alarm policies > Create: that topic, with the query below and a notice group.', zh: '在“操作审计 > 跟踪集”中投递到日志主题；在“日志服务 > 告警策略 > 新建”中选择该主题，填写查询语句并关联通知渠道组。' },
    ],
    tccli: 'tccli cls CreateAlarm --Name audit-alarm-bucket-policy-changes --AlarmTargets \'[{"TopicId":"<topic-id>","LogsetId":"<logset-id>","Query":"eventName:PutBucketPolicy OR eventName:DeleteBucketPolicy | select count(*) as n","Number":1,"StartTimeOffset":-15,"EndTimeOffset":0}]\' --Condition \'$1.n > 0\' --MonitorTime \'{"Type":"Period","Time":15}\' --TriggerCount 1 --AlarmPeriod 15 --AlarmNoticeIds \'["<notice-id>"]\'',
    terraform: 'resource "tencentcloud_cls_alarm" "bucket_policy_changes" {\n  name             = "audit-alarm-bucket-policy-changes"\n  alarm_notice_ids = ["<notice-id>"]\n  alarm_period     = 15\n  trigger_count    = 1\n  condition        = "$1.n > 0"\n  alarm_targets {\n    topic_id          = "<topic-id>"\n    logset_id         = "<logset-id>"\n    query             = "eventName:PutBucketPolicy OR eventName:DeleteBucketPolicy | select count(*) as n"\n    number            = 1\n    start_time_offset = -15\n    end_time_offset   = 0\n  }\n  monitor_time {\n    type = "Period"\n    time = 15\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/614/51741',
  },
  covers: { statements: ['WP-6.2.1-06b', 'WP-3-04'], peers: ['cis-2.18'] },
  evaluate: (_, context) => judgeAlarm(context, context.parameters.events),
  examples: alarmExamples('PutBucketPolicy', 'DeleteBucketPolicy'),
});
