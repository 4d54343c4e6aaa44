import { clsTopic } from '../../inventory/data/cls-topic.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { topic, TOPICS_DENIED } from './topic-calls.js';

const PATH = 'DescribeTopics Topics[].Index';

export default defineCheck({
  id: 'cls-topic-indexed',
  title: { en: 'Log topic can be searched', zh: '日志主题已开启索引' },
  failTitle: { en: 'Log topic cannot be searched', zh: '日志主题未开启索引' },
  why: {
    en: 'Logs without an index are stored and paid for, and cannot be searched when it matters. An index built afterwards does not hold what came before.',
    zh: '未建索引的日志虽已存储并计费，关键时刻却无法检索；事后建立的索引不包含此前的日志。',
  },
  severity: 'low',
  subject: clsTopic,
  layer: 'security-configuration',
  objectives: ['central-log-analysis'],
  remediation: {
    console: [{ en: 'CLS > Log topic > the topic > Index configuration: switch on full-text or key-value index.', zh: '日志服务 > 日志主题 > 主题 > 索引配置：开启全文索引或键值索引。' }],
    tccli: 'tccli cls ModifyIndex --TopicId <topic-id> --Status true --Rule \'{"FullText":{"CaseSensitive":false,"Tokenizer":"@&?|#()=,;:<>[]{}/ \\n\\t\\r\\\\","ContainZH":true}}\'',
    docs: 'https://cloud.tencent.com/document/product/614/50922',
  },
  covers: { statements: ['WP-6.2.3-03a', 'WP-7.2.5-04'] },
  evaluate({ data }) {
    const on = known(data.Index ?? undefined, PATH);
    const evidence = { path: PATH, observed: on, expected: true };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Indexed', given: [topic({ Index: true })], expect: { 'topic-1': 'pass' } },
    { name: 'Not indexed', given: [topic({ Index: false })], expect: { 'topic-1': 'fail' } },
    { name: 'Not in the answer', given: [topic()], expect: { 'topic-1': 'unknown' } },
    { name: 'Denied', given: [TOPICS_DENIED], expect: { '*': 'unknown' } },
  ],
});
