import { postgresInstance } from '../../inventory/data/postgres-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { ENCRYPTED_DATABASE } from './database-duties.js';
import { answer, denied, postgres } from './instance-calls.js';

const CALL = 'postgres.DescribeEncryptionKeys';

export default defineCheck({
  ...ENCRYPTED_DATABASE,
  id: 'postgres-instance-encrypted',
  title: { en: 'PostgreSQL instance is encrypted at rest', zh: 'PostgreSQL 实例已开启数据加密' },
  failTitle: { en: 'PostgreSQL instance is not encrypted at rest', zh: 'PostgreSQL 实例未开启数据加密' },
  subject: postgresInstance,
  remediation: {
    console: [{ en: 'Transparent encryption is chosen when an instance is created: create an encrypted instance and migrate the data into it.', zh: '透明数据加密仅能在创建实例时选择：新建加密实例并将数据迁移过去。' }],
    docs: 'https://cloud.tencent.com/document/product/409',
  },
  covers: { statements: ['WP-6.2.2-04b', 'WP-5.3.4-02', 'WP-2-01'] },
  evaluate({ details }) {
    const path = 'DescribeEncryptionKeys EncryptionKeys[].IsEnabled';
    // IsSupportTDE of the listing is no evidence: it only says that encryption could be used.
    const keys = known(collected(details.encryptionKeys)?.EncryptionKeys, 'DescribeEncryptionKeys EncryptionKeys') ?? [];
    const states = keys.map((key) => known(key.IsEnabled ?? undefined, path));
    const evidence = { path, observed: states, expected: 'an active key' };
    return states.includes(true) ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'an active key', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { EncryptionKeys: [{ KeyId: 'k-0', IsEnabled: 0 }, { KeyId: 'k-1', IsEnabled: 1 }] })], expect: { 'postgres-1': 'pass' } },
    { name: 'supported but not used', given: [postgres({ IsSupportTDE: 1 }), answer(CALL, 'DBInstanceId', 'postgres-1', { EncryptionKeys: [] })], expect: { 'postgres-1': 'fail' } },
    { name: 'null instead of an empty list', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { EncryptionKeys: null })], expect: { 'postgres-1': 'fail' } },
    { name: 'a key without a state', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { EncryptionKeys: [{ KeyId: 'k-1' }] })], expect: { 'postgres-1': 'unknown' } },
    { name: 'denied', given: [postgres({ IsSupportTDE: 1 }), denied(CALL, 'DBInstanceId', 'postgres-1')], expect: { 'postgres-1': 'unknown' } },
  ],
});
