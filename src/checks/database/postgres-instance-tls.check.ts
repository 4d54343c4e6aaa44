import { postgresInstance } from '../../inventory/data/postgres-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { TLS_DATABASE } from './database-duties.js';
import { answer, denied, postgres } from './instance-calls.js';

const CALL = 'postgres.DescribeDBInstanceSSLConfig';

export default defineCheck({
  ...TLS_DATABASE,
  id: 'postgres-instance-tls',
  title: { en: 'PostgreSQL instance offers TLS', zh: 'PostgreSQL 实例已开启 SSL' },
  failTitle: { en: 'PostgreSQL instance offers no TLS', zh: 'PostgreSQL 实例未开启 SSL' },
  subject: postgresInstance,
  remediation: {
    console: [{ en: 'TencentDB for PostgreSQL > instance > Data security > SSL: enable, then let clients verify the certificate.', zh: '云数据库 PostgreSQL > 实例 > 数据安全 > SSL：开启，并让客户端校验证书。' }],
    docs: 'https://cloud.tencent.com/document/product/409',
  },
  covers: { statements: ['WP-5.3.4-02', 'WP-6.2.2-04c'] },
  evaluate({ details }) {
    const path = 'DescribeDBInstanceSSLConfig SSLEnabled';
    const enabled = known(collected(details.ssl)?.SSLEnabled ?? undefined, path);
    const evidence = { path, observed: enabled, expected: true };
    return enabled ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'on', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { SSLEnabled: true })], expect: { 'postgres-1': 'pass' } },
    { name: 'off', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { SSLEnabled: false })], expect: { 'postgres-1': 'fail' } },
    { name: 'the field is missing', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { CAUrl: '' })], expect: { 'postgres-1': 'unknown' } },
    { name: 'denied', given: [postgres(), denied(CALL, 'DBInstanceId', 'postgres-1')], expect: { 'postgres-1': 'unknown' } },
  ],
});
