import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { KEY_HEALTH, keyHealth, keyHealthExamples, MEND_KEY } from '../encryption/key-health.js';
import { notApplicable } from '../verdict.js';
import { answer, mysql } from './instance-calls.js';

const CALL = 'cdb.DescribeDBInstanceInfo';

export default defineCheck({
  ...KEY_HEALTH,
  id: 'cdb-instance-key-healthy',
  title: { en: 'MySQL instance is encrypted with a healthy key', zh: 'MySQL 实例的加密密钥状态正常' },
  failTitle: { en: 'MySQL instance is encrypted with a key that is failing', zh: 'MySQL 实例的加密密钥状态异常' },
  subject: cdbInstance,
  remediation: MEND_KEY,
  evaluate({ data, details, region }, context) {
    const type = known(data.InstanceType ?? undefined, 'DescribeDBInstances Items[].InstanceType');
    if (type !== 1) return notApplicable('encryption of a read-only or disaster recovery instance follows its primary instance');
    const info = collected(details.info);
    if (known(info?.Encryption ?? undefined, 'DescribeDBInstanceInfo Encryption') === 'NO') return notApplicable('the instance is not encrypted');
    const keyRegion = known(info?.KeyRegion, 'DescribeDBInstanceInfo KeyRegion') || region;
    return keyHealth(context, known(info?.KeyId, 'DescribeDBInstanceInfo KeyId'), keyRegion, context.parameters.days);
  },
  examples: [
    ...keyHealthExamples('cdb-1', (KeyId) => [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Encryption: 'YES', KeyId, KeyRegion: 'ap-guangzhou' })]),
    { name: 'not encrypted', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Encryption: 'NO' })], expect: { 'cdb-1': 'not-applicable' } },
    { name: 'a read-only instance', given: [mysql({ InstanceType: 3 })], expect: { 'cdb-1': 'not-applicable' } },
  ],
});
