import { sqlserverInstance } from '../../inventory/data/sqlserver-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { SEVERAL_ZONES } from './database-duties.js';
import { sqlserver } from './instance-calls.js';

/** Models as the API documents them: 3 and 4 and 7 span zones; 1, 2, 5 and 6 do not. */
const OVER_ZONES: readonly number[] = [3, 4, 7];
const IN_ONE_ZONE: readonly number[] = [1, 2, 5, 6];

export default defineCheck({
  ...SEVERAL_ZONES,
  id: 'sqlserver-instance-several-zones',
  title: { en: 'SQL Server instance runs in several zones', zh: 'SQL Server 实例部署在多个可用区' },
  failTitle: { en: 'SQL Server instance runs in one zone only', zh: 'SQL Server 实例仅部署在一个可用区' },
  subject: sqlserverInstance,
  remediation: {
    console: [{ en: 'TencentDB for SQL Server > instance > Adjust specifications: choose deployment over several zones.', zh: '云数据库 SQL Server > 实例 > 调整配置：选择多可用区部署。' }],
    tccli: 'tccli sqlserver UpgradeDBInstance --InstanceId <instance-id> --Memory <gb> --Storage <gb> --MultiZones MultiZones',
    docs: 'https://cloud.tencent.com/document/product/238',
  },
  evaluate({ data }) {
    if (known(data.ROFlag, 'DescribeDBInstances DBInstances[].ROFlag') === 'RO') return notApplicable('a read-only instance is itself a copy');
    const path = 'DescribeDBInstances DBInstances[].Model';
    const model = known(data.Model ?? undefined, path);
    const evidence = { path, observed: model, expected: '3, 4 or 7 (over several zones)' };
    if (OVER_ZONES.includes(model)) return pass(evidence);
    return IN_ONE_ZONE.includes(model) ? fail(evidence) : unknown(`${path} is ${model}, which does not say where the nodes are`);
  },
  examples: [
    { name: 'a cluster over several zones', given: [sqlserver({ Model: 7 })], expect: { 'mssql-1': 'pass' } },
    { name: 'two nodes in one zone', given: [sqlserver({ Model: 1 })], expect: { 'mssql-1': 'fail' } },
    { name: 'a single node', given: [sqlserver({ Model: 2 })], expect: { 'mssql-1': 'fail' } },
    { name: 'a read-only instance', given: [sqlserver({ ROFlag: 'RO' })], expect: { 'mssql-1': 'not-applicable' } },
    { name: 'a model that says nothing about zones', given: [sqlserver({ Model: 9 })], expect: { 'mssql-1': 'unknown' } },
    { name: 'not recorded', given: [sqlserver()], expect: { 'mssql-1': 'unknown' } },
  ],
});
