import { clsTopic } from '../../inventory/data/cls-topic.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { KEY_HEALTH, keyHealth, keyHealthExamples, MEND_KEY } from '../encryption/key-health.js';

const CALL = 'cls.DescribeTopics';

export default defineCheck({
  ...KEY_HEALTH,
  id: 'cls-topic-key-healthy',
  title: { en: 'Log topic is encrypted with a healthy key', zh: '日志主题的加密密钥状态正常' },
  failTitle: { en: 'Log topic is encrypted with a key that is failing', zh: '日志主题的加密密钥状态异常' },
  subject: clsTopic,
  remediation: MEND_KEY,
  evaluate({ data, region }, context) {
    return keyHealth(context, known(data.KeyId, 'DescribeTopics Topics[].KeyId'), region, context.parameters.days);
  },
  examples: [
    ...keyHealthExamples('topic-1', (KeyId) => [{ call: CALL, response: { TotalCount: 1, Topics: [{ TopicId: 'topic-1', TopicName: 'audit', KeyId }] } }]),
  ],
});
