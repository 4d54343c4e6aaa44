import { clsTopic } from '../../inventory/data/cls-topic.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { topic, TOPICS_DENIED } from './topic-calls.js';

/** `Period` of a topic that is kept for ever. */
const FOR_EVER = 3640;

export default defineCheck({
  id: 'cls-topic-retention-180',
  title: { en: 'Log topic keeps its logs for half a year', zh: '日志主题保存不少于 180 天' },
  failTitle: { en: 'Log topic drops its logs too early', zh: '日志主题保存时间不足' },
  why: {
    en: 'Incidents are often discovered months after they began, and several regulations ask for logs of at least half a year. What a topic has dropped cannot be recovered.',
    zh: '安全事件往往在发生数月后才被发现，多项法规也要求日志留存不少于六个月。日志主题已清除的日志无法恢复。',
  },
  severity: 'medium',
  subject: clsTopic,
  layer: 'security-configuration',
  objectives: ['audit-retention-180'],
  parameters: {
    days: { type: 'number', default: 180, minimum: 1, maximum: 3600, unit: 'days', description: 'How long logs must be kept' },
  },
  remediation: {
    console: [{ en: 'CLS > log topic > Basic information: raise the retention period, or archive with a shipping task and document it.', zh: '日志服务 > 日志主题 > 基本信息：提高保存时间；或通过投递任务归档并留存记录。' }],
    tccli: 'tccli cls ModifyTopic --TopicId <topic-id> --Period 180',
    terraform: 'resource "tencentcloud_cls_topic" "t" {\n  topic_name = "<name>"\n  logset_id  = "<logset-id>"\n  period     = 180\n}',
    docs: 'https://cloud.tencent.com/document/product/614',
  },
  covers: { statements: ['WP-6.2.3-03a'], peers: ['cis-2.20', 'custodian-cls-period'] },
  evaluate({ data }, { parameters }) {
    const path = 'DescribeTopics Topics[].Period';
    const days = known(data.Period ?? undefined, path);
    const evidence = { path, observed: days, expected: `at least ${parameters.days} days, or ${FOR_EVER} (for ever)` };
    return days >= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'half a year', given: [topic({ Period: 180 })], expect: { 'topic-1': 'pass' } },
    { name: 'for ever', given: [topic({ Period: FOR_EVER })], expect: { 'topic-1': 'pass' } },
    { name: 'a month', given: [topic({ Period: 30 })], expect: { 'topic-1': 'fail' } },
    { name: 'a year is asked for', given: [topic({ Period: 180 })], parameters: { days: 365 }, expect: { 'topic-1': 'fail' } },
    { name: 'the period is missing', given: [topic({ Period: undefined })], expect: { 'topic-1': 'unknown' } },
    { name: 'metric topics alone were listed', given: [{ ...topic({ Period: 180 }), params: { BizType: 1 } }], expect: { 'topic-1': 'pass', '*': 'unknown' } },
    { name: 'denied', given: [TOPICS_DENIED], expect: { '*': 'unknown' } },
    { name: 'no topics', given: [{ call: 'cls.DescribeTopics', response: { TotalCount: 0, Topics: [] } }], expect: { '*': 'not-applicable' } },
  ],
});
