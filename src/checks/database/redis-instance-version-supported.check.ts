import { redisInstance } from '../../inventory/data/redis-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { unknown } from '../verdict.js';
import { engineSupport, seriesOf, SUPPORTED_ENGINE, SUPPORTED_ENGINE_PARAMETERS } from './engine-support.js';
import { redis } from './instance-calls.js';

export default defineCheck({
  ...SUPPORTED_ENGINE,
  id: 'redis-instance-version-supported',
  title: { en: 'Redis instance runs a supported version', zh: 'Redis 实例使用受支持的版本' },
  failTitle: { en: 'Redis instance runs a version without support', zh: 'Redis 实例使用已停止维护的版本' },
  subject: redisInstance,
  parameters: SUPPORTED_ENGINE_PARAMETERS,
  remediation: {
    console: [{ en: 'TencentDB for Redis > instance > Instance details > Upgrade version: upgrade in a maintenance window.', zh: '云数据库 Redis > 实例 > 实例详情 > 版本升级：在维护窗口内升级。' }],
    tccli: 'tccli redis UpgradeInstanceVersion --InstanceId <instance-id> --TargetInstanceType <type> --SwitchOption 1',
    docs: 'https://cloud.tencent.com/document/product/239',
  },
  evaluate({ data }, { capturedAt, parameters }) {
    const path = 'DescribeInstances InstanceSet[].CurrentRedisVersion';
    const version = known(data.CurrentRedisVersion ?? undefined, path);
    const series = seriesOf(version, 2);
    return series === undefined ? unknown(`${path} is ${version}, which is no version`) : engineSupport('redis', series, path, capturedAt, parameters.days);
  },
  examples: [
    { name: 'supported on the day of the snapshot', given: [redis({ CurrentRedisVersion: '6.2.6' })], capturedAt: '2024-01-15T00:00:00.000Z', expect: { 'crs-1': 'pass' } },
    { name: '4.0', given: [redis({ CurrentRedisVersion: '4.0.11' })], expect: { 'crs-1': 'fail' } },
    { name: 'a version nobody knows', given: [redis({ CurrentRedisVersion: '9.9.0' })], expect: { 'crs-1': 'unknown' } },
    { name: 'an empty version', given: [redis({ CurrentRedisVersion: '' })], expect: { 'crs-1': 'unknown' } },
    { name: 'not recorded', given: [redis()], expect: { 'crs-1': 'unknown' } },
  ],
});
