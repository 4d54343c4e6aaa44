import { postgresInstance } from '../../inventory/data/postgres-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { KEY_HEALTH, keyHealth, keyHealthExamples, MEND_KEY } from '../encryption/key-health.js';
import { notApplicable } from '../verdict.js';
import { answer, postgres } from './instance-calls.js';

const CALL = 'postgres.DescribeEncryptionKeys';

export default defineCheck({
  ...KEY_HEALTH,
  id: 'postgres-instance-key-healthy',
  title: { en: 'PostgreSQL instance is encrypted with a healthy key', zh: 'PostgreSQL 实例的加密密钥状态正常' },
  failTitle: { en: 'PostgreSQL instance is encrypted with a key that is failing', zh: 'PostgreSQL 实例的加密密钥状态异常' },
  subject: postgresInstance,
  remediation: MEND_KEY,
  evaluate({ details, region }, context) {
    const keys = known(collected(details.encryptionKeys)?.EncryptionKeys, 'DescribeEncryptionKeys EncryptionKeys') ?? [];
    const active = keys.find((key) => known(key.IsEnabled ?? undefined, 'DescribeEncryptionKeys EncryptionKeys[].IsEnabled'));
    if (active === undefined) return notApplicable('the instance is not encrypted');
    const keyRegion = known(active.KeyRegion, 'DescribeEncryptionKeys EncryptionKeys[].KeyRegion') || region;
    return keyHealth(context, known(active.KeyId, 'DescribeEncryptionKeys EncryptionKeys[].KeyId'), keyRegion, context.parameters.days);
  },
  examples: [
    ...keyHealthExamples('postgres-1', (KeyId) => [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { EncryptionKeys: [{ KeyId, KeyRegion: 'ap-guangzhou', IsEnabled: 1 }] })]),
    { name: 'not encrypted', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { EncryptionKeys: [] })], expect: { 'postgres-1': 'not-applicable' } },
  ],
});
