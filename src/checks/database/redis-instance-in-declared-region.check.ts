import { redisInstance } from '../../inventory/data/redis-instance.js';
import { defineCheck } from '../check.js';
import { DECLARED_REGION, declaredRegion, declaredRegionExamples } from './declared-region.js';
import { redis } from './instance-calls.js';

export default defineCheck({
  ...DECLARED_REGION,
  id: 'redis-instance-in-declared-region',
  title: { en: 'Redis instance lies in a declared region', zh: 'Redis 实例位于声明的地域' },
  failTitle: { en: 'Redis instance lies outside the declared regions', zh: 'Redis 实例不在声明的地域内' },
  subject: redisInstance,
  remediation: {
    console: [{ en: 'TencentDB for Redis: create the instance in a declared region, migrate the data with DTS or a backup, and destroy the old one; or declare its region.', zh: '云数据库 Redis：在声明的地域新建实例，通过 DTS 或备份迁移数据后销毁原实例；或将其所在地域加入声明清单。' }],
    docs: 'https://cloud.tencent.com/document/product/239',
  },
  evaluate({ region }, { parameters }) {
    return declaredRegion(region, parameters.regions);
  },
  examples: [
    ...declaredRegionExamples('crs-1', redis()),
  ],
});
