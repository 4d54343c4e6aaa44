import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { CUSTOMER_KEY, customerKey, customerKeyExamples } from '../encryption/key-health.js';
import { notApplicable } from '../verdict.js';
import { answer, mysql } from './instance-calls.js';

const CALL = 'cdb.DescribeDBInstanceInfo';

export default defineCheck({
  ...CUSTOMER_KEY,
  id: 'cdb-instance-customer-key',
  title: { en: 'Encrypted MySQL instance is encrypted with a key of the customer', zh: '加密的 MySQL 实例使用用户自有密钥加密' },
  failTitle: { en: 'Encrypted MySQL instance is not encrypted with a key of the customer', zh: '加密的 MySQL 实例未使用用户自有密钥加密' },
  subject: cdbInstance,
  remediation: {
    console: [{ en: 'TencentDB for MySQL > instance > Data security > Data encryption: choose a key of your own when enabling; migrate into a new instance where another key is in use.', zh: '云数据库 MySQL > 实例 > 数据安全性 > 数据加密：开启时选择自有密钥；已使用其他密钥的实例需迁移到新实例。' }],
    tccli: 'tccli cdb OpenDBInstanceEncryption --InstanceId <instance-id> --KeyId <key-id> --KeyRegion <region>',
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  covers: { statements: ['WP-5.3.4-02'], peers: ['cis-5.6'] },
  evaluate({ data, details, region }, context) {
    const type = known(data.InstanceType ?? undefined, 'DescribeDBInstances Items[].InstanceType');
    if (type !== 1) return notApplicable('encryption of a read-only or disaster recovery instance follows its primary instance');
    const info = collected(details.info);
    if (known(info?.Encryption ?? undefined, 'DescribeDBInstanceInfo Encryption') === 'NO') return notApplicable('the instance is not encrypted');
    const keyRegion = known(info?.KeyRegion, 'DescribeDBInstanceInfo KeyRegion') || region;
    const path = 'DescribeDBInstanceInfo KeyId';
    return customerKey(context, known(info?.KeyId, path), keyRegion, path);
  },
  examples: [
    ...customerKeyExamples('cdb-1', (KeyId) => [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Encryption: 'YES', KeyId, KeyRegion: 'ap-guangzhou' })]),
    { name: 'not encrypted', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Encryption: 'NO' })], expect: { 'cdb-1': 'not-applicable' } },
    { name: 'a read-only instance', given: [mysql({ InstanceType: 3 })], expect: { 'cdb-1': 'not-applicable' } },
  ],
});
