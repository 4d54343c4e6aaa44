import { clsTopic } from '../../inventory/data/cls-topic.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { topic, TOPICS_DENIED } from './topic-calls.js';

export default defineCheck({
  id: 'cls-topic-no-anonymous-access',
  title: { en: 'Log topic refuses anonymous access', zh: '日志主题不允许匿名访问' },
  failTitle: { en: 'Log topic accepts anonymous access', zh: '日志主题允许匿名访问' },
  why: {
    en: 'Anyone who knows the topic could write false records or flood it. Logs that strangers can write prove nothing and cost money.',
    zh: '任何知道主题标识的人都可以写入虚假记录或恶意灌入日志。可被陌生人写入的日志无法作为证据，还会产生费用。',
  },
  severity: 'high',
  subject: clsTopic,
  layer: 'security-configuration',
  objectives: ['log-storage-protection'],
  remediation: {
    console: [{ en: 'CLS > log topic > Basic information: turn anonymous access off and upload with credentials.', zh: '日志服务 > 日志主题 > 基本信息：关闭匿名访问，改为使用凭证上传日志。' }],
    docs: 'https://cloud.tencent.com/document/product/614',
  },
  covers: { statements: ['WP-6.2.3-03a', 'WP-6.2.3-04a'] },
  evaluate({ data }) {
    const tracking = known(data.IsWebTracking ?? undefined, 'DescribeTopics Topics[].IsWebTracking');
    if (tracking) return fail({ path: 'DescribeTopics Topics[].IsWebTracking', observed: true, expected: false });
    const path = 'DescribeTopics Topics[].Extends.AnonymousAccess.Operations';
    const extension = known(data.Extends, 'DescribeTopics Topics[].Extends');
    const access = extension === null ? null : known(extension.AnonymousAccess, 'DescribeTopics Topics[].Extends.AnonymousAccess');
    const operations = access === null ? [] : (known(access.Operations, path) ?? []);
    const evidence = { path, observed: operations, expected: 'none' };
    return operations.length === 0 ? pass({ path: 'DescribeTopics Topics[].IsWebTracking', observed: false, expected: false }, evidence) : fail(evidence);
  },
  examples: [
    { name: 'no anonymous access', given: [topic()], expect: { 'topic-1': 'pass' } },
    { name: 'no extension at all', given: [topic({ Extends: null })], expect: { 'topic-1': 'pass' } },
    { name: 'anonymous writing', given: [topic({ IsWebTracking: true })], expect: { 'topic-1': 'fail' } },
    { name: 'an anonymous operation', given: [topic({ Extends: { AnonymousAccess: { Operations: ['trackLog'], Conditions: [] } } })], expect: { 'topic-1': 'fail' } },
    { name: 'the extension was not recorded', given: [topic({ Extends: undefined })], expect: { 'topic-1': 'unknown' } },
    { name: 'the switch was not recorded', given: [topic({ IsWebTracking: undefined })], expect: { 'topic-1': 'unknown' } },
    { name: 'denied', given: [TOPICS_DENIED], expect: { '*': 'unknown' } },
  ],
});
