import { sqlserverInstance } from '../../inventory/data/sqlserver-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { engineSupport, SUPPORTED_ENGINE, SUPPORTED_ENGINE_PARAMETERS } from './engine-support.js';
import { sqlserver } from './instance-calls.js';

export default defineCheck({
  ...SUPPORTED_ENGINE,
  id: 'sqlserver-instance-version-supported',
  title: { en: 'SQL Server instance runs a supported version', zh: 'SQL Server 实例使用受支持的版本' },
  failTitle: { en: 'SQL Server instance runs a version without support', zh: 'SQL Server 实例使用已停止维护的版本' },
  subject: sqlserverInstance,
  parameters: SUPPORTED_ENGINE_PARAMETERS,
  remediation: {
    console: [{ en: 'TencentDB for SQL Server > instance > Instance details > Upgrade version: upgrade to a supported version, after a test with a clone.', zh: '云数据库 SQL Server > 实例 > 实例详情 > 升级版本：使用克隆实例验证后升级到受支持的版本。' }],
    tccli: 'tccli sqlserver UpgradeDBInstance --InstanceId <instance-id> --Memory <gb> --Storage <gb> --DBVersion 2019',
    docs: 'https://cloud.tencent.com/document/product/238',
  },
  evaluate({ data }, { capturedAt, parameters }) {
    const path = 'DescribeDBInstances DBInstances[].Version';
    return engineSupport('sqlserver', known(data.Version ?? undefined, path).replace(/\s/g, ''), path, capturedAt, parameters.days);
  },
  examples: [
    { name: '2019', given: [sqlserver({ Version: '2019' })], expect: { 'mssql-1': 'pass' } },
    { name: '2008R2', given: [sqlserver({ Version: '2008R2' })], expect: { 'mssql-1': 'fail' } },
    { name: '2014 with a service pack', given: [sqlserver({ Version: '2014SP2' })], expect: { 'mssql-1': 'fail' } },
    { name: 'a version nobody knows', given: [sqlserver({ Version: '2035' })], expect: { 'mssql-1': 'unknown' } },
    { name: 'not recorded', given: [sqlserver()], expect: { 'mssql-1': 'unknown' } },
  ],
});
