import { mongodbInstance } from '../../inventory/data/mongodb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { KEY_HEALTH, keyHealth, keyHealthExamples, MEND_KEY } from '../encryption/key-health.js';
import { notApplicable, unknown } from '../verdict.js';
import { answer, mongodb } from './instance-calls.js';

const CALL = 'mongodb.DescribeTransparentDataEncryptionStatus';

export default defineCheck({
  ...KEY_HEALTH,
  id: 'mongodb-instance-key-healthy',
  title: { en: 'MongoDB instance is encrypted with a healthy key', zh: 'MongoDB 实例的加密密钥状态正常' },
  failTitle: { en: 'MongoDB instance is encrypted with a key that is failing', zh: 'MongoDB 实例的加密密钥状态异常' },
  subject: mongodbInstance,
  remediation: MEND_KEY,
  evaluate({ details, region }, context) {
    const encryption = collected(details.encryption);
    if (known(encryption?.TransparentDataEncryptionStatus ?? undefined, 'DescribeTransparentDataEncryptionStatus TransparentDataEncryptionStatus') === 'close') return notApplicable('the instance is not encrypted');
    const path = 'DescribeTransparentDataEncryptionStatus KeyInfoList';
    const [key] = known(encryption?.KeyInfoList ?? undefined, path);
    if (key === undefined) return unknown(`${path} names no key`);
    return keyHealth(context, known(key.KeyId, `${path}[].KeyId`), known(key.KmsRegion, `${path}[].KmsRegion`) || region, context.parameters.days);
  },
  examples: [
    ...keyHealthExamples('cmgo-1', (KeyId) => [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { TransparentDataEncryptionStatus: 'open', KeyInfoList: [{ KeyId, KmsRegion: 'ap-guangzhou' }] })]),
    { name: 'not encrypted', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { TransparentDataEncryptionStatus: 'close', KeyInfoList: null })], expect: { 'cmgo-1': 'not-applicable' } },
    { name: 'encrypted, no key named', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { TransparentDataEncryptionStatus: 'open', KeyInfoList: [] })], expect: { 'cmgo-1': 'unknown' } },
  ],
});
