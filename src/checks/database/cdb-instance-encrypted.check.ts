import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { ENCRYPTED_DATABASE } from './database-duties.js';
import { answer, denied, mysql } from './instance-calls.js';

const CALL = 'cdb.DescribeDBInstanceInfo';

export default defineCheck({
  ...ENCRYPTED_DATABASE,
  id: 'cdb-instance-encrypted',
  title: { en: 'MySQL instance is encrypted at rest', zh: 'MySQL 实例已开启数据加密' },
  failTitle: { en: 'MySQL instance is not encrypted at rest', zh: 'MySQL 实例未开启数据加密' },
  subject: cdbInstance,
  remediation: {
    console: [{ en: 'TencentDB for MySQL > instance > Data security > Data encryption: enable with a KMS key (it cannot be turned off again).', zh: '云数据库 MySQL > 实例 > 数据安全性 > 数据加密：使用 KMS 密钥开启（开启后不可关闭）。' }],
    tccli: 'tccli cdb OpenDBInstanceEncryption --InstanceId <instance-id>',
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  covers: { statements: ['WP-6.2.2-04b', 'WP-5.3.4-02', 'WP-2-01'], peers: ['cis-5.5'] },
  evaluate({ data, details }) {
    const type = known(data.InstanceType ?? undefined, 'DescribeDBInstances Items[].InstanceType');
    if (type === 2 || type === 3) return notApplicable('encryption of a read-only or disaster recovery instance follows its primary instance');
    const path = 'DescribeDBInstanceInfo Encryption';
    const state = known(collected(details.info)?.Encryption ?? undefined, path);
    const evidence = { path, observed: state, expected: 'YES' };
    return state === 'YES' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'encrypted', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Encryption: 'YES', KeyId: 'k-1' })], expect: { 'cdb-1': 'pass' } },
    { name: 'not encrypted', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Encryption: 'NO' })], expect: { 'cdb-1': 'fail' } },
    { name: 'a read-only instance', given: [mysql({ InstanceType: 3 })], expect: { 'cdb-1': 'not-applicable' } },
    { name: 'the role of the instance is not known', given: [mysql({ InstanceType: undefined }), answer(CALL, 'InstanceId', 'cdb-1', { Encryption: 'YES' })], expect: { 'cdb-1': 'unknown' } },
    { name: 'denied', given: [mysql(), denied(CALL, 'InstanceId', 'cdb-1')], expect: { 'cdb-1': 'unknown' } },
  ],
});
