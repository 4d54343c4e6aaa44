import { engineParameter } from '../../inventory/data/database-details.js';
import { postgresInstance } from '../../inventory/data/postgres-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { answer, denied, postgres } from './instance-calls.js';

const CALL = 'postgres.DescribeDBInstanceParameters';

export default defineCheck({
  id: 'postgres-password-hash-strong',
  title: { en: 'PostgreSQL stores passwords with SCRAM', zh: 'PostgreSQL 使用 SCRAM 存储口令' },
  failTitle: { en: 'PostgreSQL stores passwords with MD5', zh: 'PostgreSQL 使用 MD5 存储口令' },
  why: {
    en: 'MD5 digests of passwords can be used in place of the password and are quickly computed back. SCRAM digests can be used for neither.',
    zh: '口令的 MD5 摘要可以直接代替口令使用，也能被快速破解。SCRAM 摘要则不存在这两种风险。',
  },
  severity: 'medium',
  subject: postgresInstance,
  layer: 'accounts-access',
  objectives: ['password-policy', 'default-accounts'],
  remediation: {
    console: [{ en: 'TencentDB for PostgreSQL > instance > Parameter settings: set password_encryption to scram-sha-256, then let every account set its password again.', zh: '云数据库 PostgreSQL > 实例 > 参数设置：将 password_encryption 设为 scram-sha-256，然后让各账号重新设置密码。' }],
    tccli: 'tccli postgres ModifyDBInstanceParameters --DBInstanceId <instance-id> --ParamList \'[{"Name":"password_encryption","ExpectedValue":"scram-sha-256"}]\'',
    docs: 'https://cloud.tencent.com/document/product/409',
  },
  covers: { statements: ['WP-3-12'] },
  evaluate({ details }) {
    const path = 'DescribeDBInstanceParameters Detail[] Name password_encryption';
    const value = known(engineParameter(collected(details.parameters)?.Detail, 'Name', 'CurrentValue', 'password_encryption'), path).trim().toLowerCase();
    const evidence = { path, observed: value, expected: 'scram-sha-256' };
    if (value === 'scram-sha-256') return pass(evidence);
    return value === 'md5' || value === 'on' ? fail(evidence) : unknown(`${path} is ${value}, which has no documented meaning`);
  },
  examples: [
    { name: 'as it should be', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { Detail: [{ Name: 'password_encryption', CurrentValue: 'scram-sha-256' }] })], expect: { 'postgres-1': 'pass' } },
    { name: 'as it should not be', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { Detail: [{ Name: 'password_encryption', CurrentValue: 'md5' }] })], expect: { 'postgres-1': 'fail' } },
    { name: 'a value nobody documents', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { Detail: [{ Name: 'password_encryption', CurrentValue: 'perhaps' }] })], expect: { 'postgres-1': 'unknown' } },
    { name: 'the list does not hold it', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { Detail: [{ Name: 'max_connections', CurrentValue: '1000' }] })], expect: { 'postgres-1': 'unknown' } },
    { name: 'denied', given: [postgres(), denied(CALL, 'DBInstanceId', 'postgres-1')], expect: { 'postgres-1': 'unknown' } },
  ],
});
