import { postgresInstance } from '../../inventory/data/postgres-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { unknown } from '../verdict.js';
import { engineSupport, seriesOf, SUPPORTED_ENGINE, SUPPORTED_ENGINE_PARAMETERS } from './engine-support.js';
import { postgres } from './instance-calls.js';

export default defineCheck({
  ...SUPPORTED_ENGINE,
  id: 'postgres-instance-version-supported',
  title: { en: 'PostgreSQL instance runs a supported version', zh: 'PostgreSQL 实例使用受支持的版本' },
  failTitle: { en: 'PostgreSQL instance runs a version without support', zh: 'PostgreSQL 实例使用已停止维护的版本' },
  subject: postgresInstance,
  parameters: SUPPORTED_ENGINE_PARAMETERS,
  remediation: {
    console: [{ en: 'TencentDB for PostgreSQL > instance > Instance details > Version upgrade: upgrade to a supported major version, after a test with a clone.', zh: '云数据库 PostgreSQL > 实例 > 实例详情 > 版本升级：使用克隆实例验证后升级到受支持的大版本。' }],
    tccli: 'tccli postgres UpgradeDBInstanceMajorVersion --DBInstanceId <instance-id> --TargetDBKernelVersion <version>',
    docs: 'https://cloud.tencent.com/document/product/409',
  },
  evaluate({ data }, { capturedAt, parameters }) {
    const path = 'DescribeDBInstances DBInstanceSet[].DBVersion';
    const version = known(data.DBVersion ?? undefined, path);
    const series = seriesOf(version, /^9\./.test(version) ? 2 : 1);
    return series === undefined ? unknown(`${path} is ${version}, which is no version`) : engineSupport('postgresql', series, path, capturedAt, parameters.days);
  },
  examples: [
    { name: '16.2', given: [postgres({ DBVersion: '16.2' })], expect: { 'postgres-1': 'pass' } },
    { name: '11.22', given: [postgres({ DBVersion: '11.22' })], expect: { 'postgres-1': 'fail' } },
    { name: 'before version 10 two numbers count', given: [postgres({ DBVersion: '9.5.4' })], expect: { 'postgres-1': 'fail' } },
    { name: 'a version nobody knows', given: [postgres({ DBVersion: '40.1' })], expect: { 'postgres-1': 'unknown' } },
    { name: 'no version at all', given: [postgres({ DBVersion: '' })], expect: { 'postgres-1': 'unknown' } },
    { name: 'not recorded', given: [postgres()], expect: { 'postgres-1': 'unknown' } },
  ],
});
