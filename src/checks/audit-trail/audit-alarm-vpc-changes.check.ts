import { defineCheck } from '../check.js';
import { alarmExamples } from './alarm-calls.js';
import { ALARM_KINDS, judgeAlarm } from './alarm-verdict.js';

export default defineCheck({
  id: 'audit-alarm-vpc-changes',
  title: { en: 'Changes of private networks raise an alarm', zh: '私有网络变更会触发告警' },
  failTitle: { en: 'Changes of private networks raise no alarm', zh: '私有网络变更未配置告警' },
  why: {
    en: 'New networks and connections between them undo the separation that other protections rely on. They are rare enough to ask about each one.',
    zh: '新建网络或网络互联会破坏其他防护所依赖的隔离。此类变更很少，值得逐一确认。',
  },
  severity: 'medium',
  ...ALARM_KINDS,
  layer: 'security-configuration',
  objectives: ['sensitive-change-alarms'],
  parameters: {
    events: {
      type: 'strings',
      default: ['CreateVpc', 'DeleteVpc', 'CreateVpcPeeringConnection', 'AttachCcnInstances'],
      description: 'Names that the queries of alarms must hold, as the records of operations spell them.',
    },
  },
  remediation: {
    console: [
      { en: 'CloudAudit > Tracking set: deliver to a log topic; CLS > Alarm policies > Create: that topic, with the query below and a notice group.', zh: '在“操作审计 > 跟踪集”中投递到日志主题；在“日志服务 > 告警策略 > 新建”中选择该主题，填写查询语句并关联通知渠道组。' },
    ],
    tccli: 'tccli cls CreateAlarm --Name audit-alarm-vpc-changes --AlarmTargets \'[{"TopicId":"<topic-id>","LogsetId":"<logset-id>","Query":"eventName:CreateVpc OR eventName:DeleteVpc OR eventName:CreateVpcPeeringConnection OR eventName:AttachCcnInstances | select count(*) as n","Number":1,"StartTimeOffset":-15,"EndTimeOffset":0}]\' --Condition \'$1.n > 0\' --MonitorTime \'{"Type":"Period","Time":15}\' --TriggerCount 1 --AlarmPeriod 15 --AlarmNoticeIds \'["<notice-id>"]\'',
    terraform: 'resource "tencentcloud_cls_alarm" "vpc_changes" {\n  name             = "audit-alarm-vpc-changes"\n  alarm_notice_ids = ["<notice-id>"]\n  alarm_period     = 15\n  trigger_count    = 1\n  condition        = "$1.n > 0"\n  alarm_targets {\n    topic_id          = "<topic-id>"\n    logset_id         = "<logset-id>"\n    query             = "eventName:CreateVpc OR eventName:DeleteVpc OR eventName:CreateVpcPeeringConnection OR eventName:AttachCcnInstances | select count(*) as n"\n    number            = 1\n    start_time_offset = -15\n    end_time_offset   = 0\n  }\n  monitor_time {\n    type = "Period"\n    time = 15\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/614/51741',
  },
  covers: { statements: ['WP-6.2.1-06b', 'WP-3-04'], peers: ['cis-2.12'] },
  evaluate: (_, context) => judgeAlarm(context, context.parameters.events),
  examples: alarmExamples('CreateVpc', 'DeleteVpc', 'CreateVpcPeeringConnection', 'AttachCcnInstances'),
});
