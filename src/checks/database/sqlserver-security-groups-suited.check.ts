import { sqlserverInstance } from '../../inventory/data/sqlserver-instance.js';
import { collected } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { narrowGroup, SUITED_GROUPS, suitedGroupsExamples, suitedGroupsVerdict } from './database-groups.js';
import { sqlserver } from './instance-calls.js';

const FORM = { instance: 'mssql-1', call: 'sqlserver.DescribeDBSecurityGroups', key: 'InstanceId', list: 'SecurityGroupSet', rules: 'InboundSet', port: 1433 };

export default defineCheck({
  ...SUITED_GROUPS,
  id: 'sqlserver-security-groups-suited',
  title: { en: 'SQL Server instance has a security group that names its sources', zh: 'SQL Server 实例的安全组限定了来源' },
  failTitle: { en: 'SQL Server instance has no security group, or one open to every source', zh: 'SQL Server 实例未绑定安全组或安全组对所有来源放通' },
  subject: sqlserverInstance,
  remediation: {
    console: narrowGroup('TencentDB for SQL Server', '云数据库 SQL Server'),
    tccli: 'tccli sqlserver ModifyDBInstanceSecurityGroups --InstanceId <instance-id> --SecurityGroupIdSet \'["<group-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/238',
  },
  evaluate({ data, details, region }, context) {
    return suitedGroupsVerdict(context, region, collected(details.securityGroups), 'DescribeDBSecurityGroups SecurityGroupSet', [data.Vport], context.parameters.prefix);
  },
  examples: [
    ...suitedGroupsExamples(FORM, sqlserver()),
  ],
});
