import { redisInstance } from '../../inventory/data/redis-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { TLS_DATABASE } from './database-duties.js';
import { answer, denied, redis } from './instance-calls.js';

const CALL = 'redis.DescribeSSLStatus';

export default defineCheck({
  ...TLS_DATABASE,
  id: 'redis-instance-tls',
  title: { en: 'Redis instance offers TLS', zh: 'Redis 实例已开启 SSL' },
  failTitle: { en: 'Redis instance offers no TLS', zh: 'Redis 实例未开启 SSL' },
  subject: redisInstance,
  remediation: {
    console: [{ en: 'TencentDB for Redis > instance > SSL encryption: enable, then switch clients to TLS.', zh: '云数据库 Redis > 实例 > SSL 加密：开启，并将客户端切换为 TLS 连接。' }],
    tccli: 'tccli redis OpenSSL --InstanceId <instance-id>',
    docs: 'https://cloud.tencent.com/document/product/239',
  },
  covers: { statements: ['WP-5.3.4-02', 'WP-6.2.2-04c'] },
  evaluate({ details }) {
    const path = 'DescribeSSLStatus SSLConfig';
    const status = collected(details.ssl);
    const enabled = known(status?.SSLConfig ?? undefined, path);
    const evidence = { path, observed: enabled, expected: true };
    if (enabled) return pass(evidence);
    return fail(status?.FeatureSupport === false ? { ...evidence, note: 'this version of the instance does not support TLS; upgrade it first' } : evidence);
  },
  examples: [
    { name: 'on', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { SSLConfig: true, FeatureSupport: true })], expect: { 'crs-1': 'pass' } },
    { name: 'off', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { SSLConfig: false, FeatureSupport: true })], expect: { 'crs-1': 'fail' } },
    { name: 'supported says nothing about its being on', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { FeatureSupport: true })], expect: { 'crs-1': 'unknown' } },
    { name: 'denied', given: [redis(), denied(CALL, 'InstanceId', 'crs-1')], expect: { 'crs-1': 'unknown' } },
  ],
});
