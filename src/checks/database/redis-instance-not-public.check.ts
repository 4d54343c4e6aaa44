import { redisInstance } from '../../inventory/data/redis-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { deniedListing, redis } from './instance-calls.js';
import { closePublicAddress, PUBLIC_DATABASE } from './public-database.js';

export default defineCheck({
  ...PUBLIC_DATABASE,
  id: 'redis-instance-not-public',
  title: { en: 'Redis instance has no public address', zh: 'Redis 实例未开启公网地址' },
  failTitle: { en: 'Redis instance has a public address', zh: 'Redis 实例已开启公网地址' },
  subject: redisInstance,
  remediation: { console: closePublicAddress('TencentDB for Redis', '云数据库 Redis'), docs: 'https://cloud.tencent.com/document/product/239' },
  covers: { statements: ['WP-5.3.4-01', 'WP-3-12'], peers: ['sentinel-restrict-cdb-public-access'] },
  evaluate({ data }) {
    const path = 'DescribeInstances InstanceSet[].WanAddress';
    // WanIp is no evidence: in spite of its name it is the private address.
    const address = known(data.WanAddress, path) ?? '';
    const evidence = { path, observed: address, expected: 'empty' };
    return address === '' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'no public address; WanIp is the private one', given: [redis({ WanAddress: '', WanIp: '10.0.1.61' })], expect: { 'crs-1': 'pass' } },
    { name: 'a public address', given: [redis({ WanAddress: 'crs-1.sql.tencentcdb.com:27001' })], expect: { 'crs-1': 'fail' } },
    { name: 'the field is missing', given: [redis({ WanAddress: undefined })], expect: { 'crs-1': 'unknown' } },
    { name: 'the listing was denied', given: [deniedListing('redis.DescribeInstances')], expect: { '*': 'unknown' } },
  ],
});
