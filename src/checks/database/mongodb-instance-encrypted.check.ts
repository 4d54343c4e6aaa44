import { mongodbInstance } from '../../inventory/data/mongodb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { ENCRYPTED_DATABASE } from './database-duties.js';
import { answer, denied, listing } from './instance-calls.js';

const CALL = 'mongodb.DescribeTransparentDataEncryptionStatus';
const INSTANCE = listing('mongodb.DescribeDBInstances', 'InstanceDetails', { InstanceId: 'cmgo-1', InstanceName: 'profiles', Status: 2 });

export default defineCheck({
  ...ENCRYPTED_DATABASE,
  id: 'mongodb-instance-encrypted',
  title: { en: 'MongoDB instance is encrypted at rest', zh: 'MongoDB 实例已开启数据加密' },
  failTitle: { en: 'MongoDB instance is not encrypted at rest', zh: 'MongoDB 实例未开启数据加密' },
  subject: mongodbInstance,
  remediation: {
    console: [{ en: 'TencentDB for MongoDB > instance > Data security > Data encryption: enable with a KMS key.', zh: '云数据库 MongoDB > 实例 > 数据安全 > 数据加密：使用 KMS 密钥开启。' }],
    docs: 'https://cloud.tencent.com/document/product/240',
  },
  covers: { statements: ['WP-6.2.2-04b', 'WP-5.3.4-02', 'WP-2-01'] },
  evaluate({ details }) {
    const path = 'DescribeTransparentDataEncryptionStatus TransparentDataEncryptionStatus';
    const state = known(collected(details.encryption)?.TransparentDataEncryptionStatus ?? undefined, path);
    const evidence = { path, observed: state, expected: 'open' };
    return state === 'open' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'encryption is on', given: [INSTANCE, answer(CALL, 'InstanceId', 'cmgo-1', { TransparentDataEncryptionStatus: 'open' })], expect: { 'cmgo-1': 'pass' } },
    { name: 'encryption is off', given: [INSTANCE, answer(CALL, 'InstanceId', 'cmgo-1', { TransparentDataEncryptionStatus: 'close' })], expect: { 'cmgo-1': 'fail' } },
    { name: 'an unfamiliar word', given: [INSTANCE, answer(CALL, 'InstanceId', 'cmgo-1', { TransparentDataEncryptionStatus: 'opening' })], expect: { 'cmgo-1': 'unknown' } },
    { name: 'denied', given: [INSTANCE, denied(CALL, 'InstanceId', 'cmgo-1')], expect: { 'cmgo-1': 'unknown' } },
  ],
});
