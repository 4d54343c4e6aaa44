import { defineCheck } from '../check.js';
import { alarmExamples } from './alarm-calls.js';
import { ALARM_KINDS, judgeAlarm } from './alarm-verdict.js';

export default defineCheck({
  id: 'audit-alarm-security-group-changes',
  title: { en: 'Changes of security groups raise an alarm', zh: '安全组变更会触发告警' },
  failTitle: { en: 'Changes of security groups raise no alarm', zh: '安全组变更未配置告警' },
  why: {
    en: 'Opening a port to the world for a quick test is the commonest way in. A message at that moment reminds the tester and shows the intruder.',
    zh: '为临时测试将端口对全网开放是最常见的入侵途径。即时告警可提醒测试者，也可暴露入侵者。',
  },
  severity: 'low',
  ...ALARM_KINDS,
  layer: 'security-configuration',
  objectives: ['sensitive-change-alarms'],
  parameters: {
    events: {
      type: 'strings',
      default: ['CreateSecurityGroupPolicies', 'ModifySecurityGroupPolicies', 'DeleteSecurityGroupPolicies'],
      description: 'Names that the queries of alarms must hold, as the records of operations spell them.',
    },
  },
  remediation: {
    console: [
      { en: 'CloudAudit > Tracking set: deliver to a log topic; CLS > Alarm policies > Create: that topic, with the query below and a notice group.', zh: '在“操作审计 > 跟踪集”中投递到日志主题；在“日志服务 > 告警策略 > 新建”中选择该主题，填写查询语句并关联通知渠道组。' },
    ],
    tccli: 'tccli cls CreateAlarm --Name audit-alarm-security-group-changes --AlarmTargets \'[{"TopicId":"<topic-id>","LogsetId":"<logset-id>","Query":"eventName:CreateSecurityGroupPolicies OR eventName:ModifySecurityGroupPolicies OR eventName:DeleteSecurityGroupPolicies | select count(*) as n","Number":1,"StartTimeOffset":-15,"EndTimeOffset":0}]\' --Condition \'$1.n > 0\' --MonitorTime \'{"Type":"Period","Time":15}\' --TriggerCount 1 --AlarmPeriod 15 --AlarmNoticeIds \'["<notice-id>"]\'',
    terraform: 'resource "tencentcloud_cls_alarm" "security_group_changes" {\n  name             = "audit-alarm-security-group-changes"\n  alarm_notice_ids = ["<notice-id>"]\n  alarm_period     = 15\n  trigger_count    = 1\n  condition        = "$1.n > 0"\n  alarm_targets {\n    topic_id          = "<topic-id>"\n    logset_id         = "<logset-id>"\n    query             = "eventName:CreateSecurityGroupPolicies OR eventName:ModifySecurityGroupPolicies OR eventName:DeleteSecurityGroupPolicies | select count(*) as n"\n    number            = 1\n    start_time_offset = -15\n    end_time_offset   = 0\n  }\n  monitor_time {\n    type = "Period"\n    time = 15\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/614/51741',
  },
  covers: { statements: ['WP-6.2.1-06b', 'WP-3-04'], peers: ['cis-2.19'] },
  evaluate: (_, context) => judgeAlarm(context, context.parameters.events),
  examples: alarmExamples('CreateSecurityGroupPolicies', 'ModifySecurityGroupPolicies', 'DeleteSecurityGroupPolicies'),
});
