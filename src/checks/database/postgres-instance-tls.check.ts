import { postgresInstance } from '../../inventory/data/postgres-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { answer, denied, postgres } from './instance-calls.js';

const CALL = 'postgres.DescribeDBInstanceSSLConfig';

export default defineCheck({
  id: 'postgres-instance-tls',
  title: { en: 'PostgreSQL instance offers TLS', zh: 'PostgreSQL 实例已开启 SSL' },
  failTitle: { en: 'PostgreSQL instance offers no TLS', zh: 'PostgreSQL 实例未开启 SSL' },
  why: {
    en: 'Passwords and query results cross the network in clear text unless the server offers TLS. Whoever can listen on the way, inside the network too, reads or changes them.',
    zh: '数据库未启用 TLS 时，密码和查询结果以明文在网络中传输。能够在传输路径（包括内网）上监听的人都可以读取或篡改。',
  },
  severity: 'medium',
  subject: postgresInstance,
  layer: 'customer-data',
  objectives: ['tls-in-transit'],
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
