import { redisInstance } from '../../inventory/data/redis-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { PROTECTED_DATABASE } from './database-duties.js';
import { deniedListing, redis } from './instance-calls.js';

export default defineCheck({
  ...PROTECTED_DATABASE,
  id: 'redis-instance-deletion-protected',
  title: { en: 'Redis instance is protected from deletion', zh: 'Redis 实例已开启销毁保护' },
  failTitle: { en: 'Redis instance can be deleted at once', zh: 'Redis 实例未开启销毁保护' },
  subject: redisInstance,
  remediation: {
    console: [{ en: 'TencentDB for Redis > instance > Instance details: enable termination protection.', zh: '云数据库 Redis > 实例 > 实例详情：开启实例销毁保护。' }],
    docs: 'https://cloud.tencent.com/document/product/239',
  },
  covers: { statements: ['WP-3-12'] },
  evaluate({ data }) {
    const path = 'DescribeInstances InstanceSet[].DeleteProtectionSwitch';
    const on = known(data.DeleteProtectionSwitch ?? undefined, path);
    const evidence = { path, observed: on, expected: true };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'protected', given: [redis({ DeleteProtectionSwitch: 1 })], expect: { 'crs-1': 'pass' } },
    { name: 'not protected', given: [redis({ DeleteProtectionSwitch: 0 })], expect: { 'crs-1': 'fail' } },
    { name: 'the field is missing', given: [redis()], expect: { 'crs-1': 'unknown' } },
    { name: 'a switch with a third state', given: [redis({ DeleteProtectionSwitch: 2 })], expect: { 'crs-1': 'unknown' } },
    { name: 'the listing was denied', given: [deniedListing('redis.DescribeInstances')], expect: { '*': 'unknown' } },
  ],
});
