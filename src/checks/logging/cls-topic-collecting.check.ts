import { clsTopic } from '../../inventory/data/cls-topic.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { topic, TOPICS_DENIED } from './topic-calls.js';

const PATH = 'DescribeTopics Topics[].Status';

export default defineCheck({
  id: 'cls-topic-collecting',
  title: { en: 'Log topic takes logs in', zh: '日志主题采集已开启' },
  failTitle: { en: 'Log topic takes no logs in', zh: '日志主题采集已停止' },
  why: {
    en: 'A topic whose collection was paused looks like a quiet system. It is found out when somebody looks for what was never written.',
    zh: '采集被暂停的主题看起来就像系统一切平静，直到查找时才发现日志从未写入。',
  },
  severity: 'medium',
  subject: clsTopic,
  layer: 'security-configuration',
  objectives: ['central-log-analysis'],
  remediation: {
    console: [{ en: 'CLS > Log topic > the topic: switch collection on; delete the topic where it is no longer needed.', zh: '日志服务 > 日志主题 > 主题：开启采集；若不再使用请删除。' }],
    tccli: 'tccli cls ModifyTopic --TopicId <topic-id> --Status true',
    docs: 'https://cloud.tencent.com/document/product/614/41035',
  },
  covers: { statements: ['WP-6.2.3-03a', 'WP-6.2.3-00'] },
  evaluate({ data }) {
    const on = known(data.Status ?? undefined, PATH);
    const evidence = { path: PATH, observed: on, expected: true };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Takes logs in', given: [topic({ Status: true })], expect: { 'topic-1': 'pass' } },
    { name: 'Paused', given: [topic({ Status: false })], expect: { 'topic-1': 'fail' } },
    { name: 'Not in the answer', given: [topic()], expect: { 'topic-1': 'unknown' } },
    { name: 'Denied', given: [TOPICS_DENIED], expect: { '*': 'unknown' } },
  ],
});
