import { redisInstance } from '../../inventory/data/redis-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { deniedListing, redis } from './instance-calls.js';

export default defineCheck({
  id: 'redis-instance-password-required',
  title: { en: 'Redis instance requires a password', zh: 'Redis 实例需要密码访问' },
  failTitle: { en: 'Redis instance lets clients in without a password', zh: 'Redis 实例可免密访问' },
  why: {
    en: 'Whoever reaches the port of a password-free Redis owns all its data. One compromised host in the network is enough.',
    zh: '免密访问的 Redis，只要能连通端口就能读写全部数据。内网中只要有一台主机被攻破，数据就会全部失守。',
  },
  severity: 'high',
  subject: redisInstance,
  layer: 'accounts-access',
  objectives: ['default-accounts'],
  remediation: {
    console: [{ en: 'TencentDB for Redis > instance > Account management: disable password-free access and set a strong password.', zh: '云数据库 Redis > 实例 > 账号管理：关闭免密码访问并设置强密码。' }],
    docs: 'https://cloud.tencent.com/document/product/239',
  },
  covers: { statements: ['WP-5.3.4-01', 'WP-3-11', 'WP-2-01'], peers: ['advisor-redis-default-account'] },
  evaluate({ data }) {
    const path = 'DescribeInstances InstanceSet[].NoAuth';
    const open = known(data.NoAuth ?? undefined, path);
    const evidence = { path, observed: open, expected: false };
    return open ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'a password is required', given: [redis({ NoAuth: false })], expect: { 'crs-1': 'pass' } },
    { name: 'password-free access', given: [redis({ NoAuth: true })], expect: { 'crs-1': 'fail' } },
    { name: 'the field is missing', given: [redis({ NoAuth: undefined })], expect: { 'crs-1': 'unknown' } },
    { name: 'a value of another type', given: [redis({ NoAuth: 'no' })], expect: { 'crs-1': 'unknown' } },
    { name: 'the listing was denied', given: [deniedListing('redis.DescribeInstances')], expect: { '*': 'unknown' } },
  ],
});
