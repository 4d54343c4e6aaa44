import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { unknown } from '../verdict.js';
import { engineSupport, seriesOf, SUPPORTED_ENGINE, SUPPORTED_ENGINE_PARAMETERS } from './engine-support.js';
import { mysql } from './instance-calls.js';

export default defineCheck({
  ...SUPPORTED_ENGINE,
  id: 'cdb-instance-version-supported',
  title: { en: 'MySQL instance runs a supported version', zh: 'MySQL 实例使用受支持的版本' },
  failTitle: { en: 'MySQL instance runs a version without support', zh: 'MySQL 实例使用已停止维护的版本' },
  subject: cdbInstance,
  parameters: SUPPORTED_ENGINE_PARAMETERS,
  remediation: {
    console: [{ en: 'TencentDB for MySQL > instance > Instance details > Database version: upgrade, after a test with a clone.', zh: '云数据库 MySQL > 实例 > 实例详情 > 数据库版本：使用克隆实例验证后升级版本。' }],
    tccli: 'tccli cdb UpgradeDBInstanceEngineVersion --InstanceId <instance-id> --EngineVersion 8.0',
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  evaluate({ data }, { capturedAt, parameters }) {
    const path = 'DescribeDBInstances Items[].EngineVersion';
    const version = known(data.EngineVersion ?? undefined, path);
    const series = seriesOf(version, 2);
    return series === undefined ? unknown(`${path} is ${version}, which is no version`) : engineSupport('mysql', series, path, capturedAt, parameters.days);
  },
  examples: [
    { name: '8.0', given: [mysql({ EngineVersion: '8.0' })], expect: { 'cdb-1': 'pass' } },
    { name: '5.7', given: [mysql({ EngineVersion: '5.7' })], expect: { 'cdb-1': 'fail' } },
    { name: '8.0 ends within the warning asked for', given: [mysql({ EngineVersion: '8.0' })], parameters: { days: 180 }, expect: { 'cdb-1': 'fail' } },
    { name: '5.7 on the last day of its support', given: [mysql({ EngineVersion: '5.7' })], capturedAt: '2023-10-31T12:00:00.000Z', expect: { 'cdb-1': 'pass' } },
    { name: 'a version nobody knows', given: [mysql({ EngineVersion: '12.1' })], expect: { 'cdb-1': 'unknown' } },
    { name: 'not recorded', given: [mysql()], expect: { 'cdb-1': 'unknown' } },
  ],
});
