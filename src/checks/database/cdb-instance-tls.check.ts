import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { answer, denied, mysql } from './instance-calls.js';

const CALL = 'cdb.DescribeSSLStatus';

export default defineCheck({
  id: 'cdb-instance-tls',
  title: { en: 'MySQL instance offers TLS', zh: 'MySQL 实例已开启 SSL' },
  failTitle: { en: 'MySQL instance offers no TLS', zh: 'MySQL 实例未开启 SSL' },
  why: {
    en: 'Passwords and query results cross the network in clear text unless the server offers TLS. Whoever can listen on the way, inside the network too, reads or changes them.',
    zh: '数据库未启用 TLS 时，密码和查询结果以明文在网络中传输。能够在传输路径（包括内网）上监听的人都可以读取或篡改。',
  },
  severity: 'medium',
  subject: cdbInstance,
  layer: 'customer-data',
  objectives: ['tls-in-transit'],
  remediation: {
    console: [{ en: 'TencentDB for MySQL > instance > Data security > SSL: enable, then let clients verify the certificate.', zh: '云数据库 MySQL > 实例 > 数据安全性 > SSL：开启，并让客户端校验证书。' }],
    tccli: 'tccli cdb OpenSSL --InstanceId <instance-id>',
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  covers: { statements: ['WP-5.3.4-02', 'WP-6.2.2-04c'], peers: ['cis-5.1'] },
  evaluate({ details }) {
    const path = 'DescribeSSLStatus Status';
    const status = known(collected(details.ssl)?.Status ?? undefined, path);
    const evidence = { path, observed: status, expected: 'ON' };
    return status === 'ON' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'on', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Status: 'ON' })], expect: { 'cdb-1': 'pass' } },
    { name: 'off', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Status: 'OFF' })], expect: { 'cdb-1': 'fail' } },
    { name: 'an empty answer', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', {})], expect: { 'cdb-1': 'unknown' } },
    { name: 'the answer is about another instance', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-2', { Status: 'ON' })], expect: { 'cdb-1': 'unknown' } },
    { name: 'denied', given: [mysql(), denied(CALL, 'InstanceId', 'cdb-1')], expect: { 'cdb-1': 'unknown' } },
  ],
});
