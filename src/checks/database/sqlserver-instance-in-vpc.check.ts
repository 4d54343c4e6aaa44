import { sqlserverInstance } from '../../inventory/data/sqlserver-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { PRIVATE_NETWORK_DATABASE } from './database-duties.js';
import { sqlserver } from './instance-calls.js';

export default defineCheck({
  ...PRIVATE_NETWORK_DATABASE,
  id: 'sqlserver-instance-in-vpc',
  title: { en: 'SQL Server instance is in a private network', zh: 'SQL Server 实例位于私有网络' },
  failTitle: { en: 'SQL Server instance is in the shared basic network', zh: 'SQL Server 实例位于基础网络' },
  subject: sqlserverInstance,
  remediation: {
    console: [{ en: 'TencentDB for SQL Server > instance > Instance details > Network: change to a private network.', zh: '云数据库 SQL Server > 实例 > 实例详情 > 所属网络：切换到私有网络。' }],
    tccli: 'tccli sqlserver ModifyDBInstanceNetwork --InstanceId <instance-id> --NewVpcId <vpc-id> --NewSubnetId <subnet-id>',
    docs: 'https://cloud.tencent.com/document/product/238',
  },
  evaluate({ data }) {
    const path = 'DescribeDBInstances DBInstances[].UniqVpcId';
    const vpc = known(data.UniqVpcId, path) ?? '';
    const evidence = { path, observed: vpc, expected: 'a private network' };
    return vpc === '' ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'in a private network', given: [sqlserver({ UniqVpcId: 'vpc-1' })], expect: { 'mssql-1': 'pass' } },
    { name: 'in none', given: [sqlserver({ UniqVpcId: '' })], expect: { 'mssql-1': 'fail' } },
    { name: 'not recorded', given: [sqlserver()], expect: { 'mssql-1': 'unknown' } },
  ],
});
