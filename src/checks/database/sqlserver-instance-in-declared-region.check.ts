import { sqlserverInstance } from '../../inventory/data/sqlserver-instance.js';
import { defineCheck } from '../check.js';
import { DECLARED_REGION, declaredRegion, declaredRegionExamples } from './declared-region.js';
import { sqlserver } from './instance-calls.js';

export default defineCheck({
  ...DECLARED_REGION,
  id: 'sqlserver-instance-in-declared-region',
  title: { en: 'SQL Server instance lies in a declared region', zh: 'SQL Server 实例位于声明的地域' },
  failTitle: { en: 'SQL Server instance lies outside the declared regions', zh: 'SQL Server 实例不在声明的地域内' },
  subject: sqlserverInstance,
  remediation: {
    console: [{ en: 'TencentDB for SQL Server: create the instance in a declared region, migrate the data with DTS or a backup, and destroy the old one; or declare its region.', zh: '云数据库 SQL Server：在声明的地域新建实例，通过 DTS 或备份迁移数据后销毁原实例；或将其所在地域加入声明清单。' }],
    docs: 'https://cloud.tencent.com/document/product/238',
  },
  evaluate({ region }, { parameters }) {
    return declaredRegion(region, parameters.regions);
  },
  examples: [
    ...declaredRegionExamples('mssql-1', sqlserver()),
  ],
});
