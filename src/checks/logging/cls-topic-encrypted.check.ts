import { clsTopic } from '../../inventory/data/cls-topic.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { topic, TOPICS_DENIED } from './topic-calls.js';

export default defineCheck({
  id: 'cls-topic-encrypted',
  title: { en: 'Log topic is encrypted with a KMS key', zh: '日志主题已使用 KMS 密钥加密' },
  failTitle: { en: 'Log topic is not encrypted', zh: '日志主题未加密' },
  why: {
    en: 'Logs carry names, addresses and often parts of the data itself. Encrypting them under your own key keeps copies unreadable and lets you withdraw access.',
    zh: '日志包含用户名、地址，往往还含有部分业务数据。使用自己的密钥加密后，副本无法读取，还可随时收回访问权限。',
  },
  severity: 'low',
  subject: clsTopic,
  layer: 'security-configuration',
  objectives: ['log-storage-protection'],
  remediation: {
    console: [{ en: 'CLS > create log topic > Advanced: choose encryption with a KMS key, then move collection to the new topic.', zh: '日志服务 > 新建日志主题 > 高级选项：选择 KMS 密钥加密，然后将采集切换到新主题。' }],
    docs: 'https://cloud.tencent.com/document/product/614',
  },
  covers: { statements: ['WP-6.2.3-03b'] },
  evaluate({ data }) {
    const path = 'DescribeTopics Topics[].KeyId';
    // "" and null alike: no key was chosen.
    const key = known(data.KeyId, path) ?? '';
    const evidence = { path, observed: key, expected: 'a KMS key' };
    return key === '' ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'encrypted', given: [topic({ KeyId: '9d112608-76f7-11ee-aaaa-525400368ae8' })], expect: { 'topic-1': 'pass' } },
    { name: 'no key', given: [topic({ KeyId: '' })], expect: { 'topic-1': 'fail' } },
    { name: 'null instead of an empty key', given: [topic({ KeyId: null })], expect: { 'topic-1': 'fail' } },
    { name: 'the field is missing', given: [topic({ KeyId: undefined })], expect: { 'topic-1': 'unknown' } },
    { name: 'denied', given: [TOPICS_DENIED], expect: { '*': 'unknown' } },
  ],
});
