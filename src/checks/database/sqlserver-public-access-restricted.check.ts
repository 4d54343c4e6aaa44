import { sqlserverInstance } from '../../inventory/data/sqlserver-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { narrowGroup, NO_PUBLIC_ADDRESS, publicDatabaseExamples, publicDatabaseVerdict, RESTRICTED_PUBLIC_DATABASE } from './database-groups.js';
import { sqlserver } from './instance-calls.js';

const FORM = { instance: 'mssql-1', call: 'sqlserver.DescribeDBSecurityGroups', key: 'InstanceId', list: 'SecurityGroupSet', rules: 'InboundSet', port: 1433 };

export default defineCheck({
  ...RESTRICTED_PUBLIC_DATABASE,
  id: 'sqlserver-public-access-restricted',
  title: { en: 'Public SQL Server instance admits known addresses only', zh: '开启公网的 SQL Server 实例仅放通已知来源' },
  failTitle: { en: 'Public SQL Server instance admits the whole internet', zh: '开启公网的 SQL Server 实例对全互联网放通' },
  subject: sqlserverInstance,
  remediation: {
    console: narrowGroup('TencentDB for SQL Server', '云数据库 SQL Server'),
    tccli: 'tccli sqlserver ModifyDBInstanceSecurityGroups --InstanceId <instance-id> --SecurityGroupIdSet \'["<group-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/238',
  },
  evaluate({ data, details, region }, context) {
    if (!((known(data.DnsPodDomain, 'DescribeDBInstances DBInstances[].DnsPodDomain') ?? '') !== '' || (known(data.TgwWanVPort, 'DescribeDBInstances DBInstances[].TgwWanVPort') ?? 0) > 0)) return NO_PUBLIC_ADDRESS;
    return publicDatabaseVerdict(context, region, collected(details.securityGroups), [data.Vport, data.TgwWanVPort], context.parameters.prefix);
  },
  examples: [
    ...publicDatabaseExamples(FORM, sqlserver({ DnsPodDomain: 'x.sqlserver.rds.tencentcdb.com', TgwWanVPort: 26412 }), sqlserver(), sqlserver({ DnsPodDomain: undefined })),
  ],
});
