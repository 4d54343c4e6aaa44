import { mongodbInstance } from '../../inventory/data/mongodb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { TLS_DATABASE } from './database-duties.js';
import { answer, denied, mongodb } from './instance-calls.js';

const CALL = 'mongodb.DescribeInstanceSSL';

export default defineCheck({
  ...TLS_DATABASE,
  id: 'mongodb-instance-tls',
  title: { en: 'MongoDB instance offers TLS', zh: 'MongoDB 实例已开启 SSL' },
  failTitle: { en: 'MongoDB instance offers no TLS', zh: 'MongoDB 实例未开启 SSL' },
  subject: mongodbInstance,
  remediation: {
    console: [{ en: 'TencentDB for MongoDB > instance > Data security > Access encryption: enable SSL, then connect with the certificate.', zh: '云数据库 MongoDB > 实例 > 数据安全 > 访问加密：开启 SSL，并使用证书连接。' }],
    docs: 'https://cloud.tencent.com/document/product/240',
  },
  evaluate({ details }) {
    const path = 'DescribeInstanceSSL Status';
    const status = known(collected(details.ssl)?.Status ?? undefined, path);
    const evidence = { path, observed: status, expected: '1 (on)' };
    if (status === 1) return pass(evidence);
    return status === 0 ? fail(evidence) : unknown(`${path} is ${status}, which has no documented meaning`);
  },
  examples: [
    { name: 'on', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { Status: 1 })], expect: { 'cmgo-1': 'pass' } },
    { name: 'off', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { Status: 0 })], expect: { 'cmgo-1': 'fail' } },
    { name: 'null says nothing', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { Status: null })], expect: { 'cmgo-1': 'unknown' } },
    { name: 'a state nobody documents', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { Status: 5 })], expect: { 'cmgo-1': 'unknown' } },
    { name: 'denied', given: [mongodb(), denied(CALL, 'InstanceId', 'cmgo-1')], expect: { 'cmgo-1': 'unknown' } },
  ],
});
