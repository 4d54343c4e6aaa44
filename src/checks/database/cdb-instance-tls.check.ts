import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { TLS_DATABASE } from './database-duties.js';
import { answer, denied, mysql } from './instance-calls.js';

const CALL = 'cdb.DescribeSSLStatus';

export default defineCheck({
  ...TLS_DATABASE,
  id: 'cdb-instance-tls',
  title: { en: 'MySQL instance offers TLS', zh: 'MySQL 实例已开启 SSL' },
  failTitle: { en: 'MySQL instance offers no TLS', zh: 'MySQL 实例未开启 SSL' },
  subject: cdbInstance,
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
