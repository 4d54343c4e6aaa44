import { postgresInstance } from '../../inventory/data/postgres-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { narrowGroup, NO_PUBLIC_ADDRESS, publicDatabaseExamples, publicDatabaseVerdict, RESTRICTED_PUBLIC_DATABASE } from './database-groups.js';
import { postgres } from './instance-calls.js';
import { postgresPublic } from './public-state.js';

const FORM = { instance: 'postgres-1', call: 'postgres.DescribeDBInstanceSecurityGroups', key: 'DBInstanceId', list: 'SecurityGroupSet', rules: 'Inbound', port: 5432 };

export default defineCheck({
  ...RESTRICTED_PUBLIC_DATABASE,
  id: 'postgres-public-access-restricted',
  title: { en: 'Public PostgreSQL instance admits known addresses only', zh: '开启公网的 PostgreSQL 实例仅放通已知来源' },
  failTitle: { en: 'Public PostgreSQL instance admits the whole internet', zh: '开启公网的 PostgreSQL 实例对全互联网放通' },
  subject: postgresInstance,
  remediation: {
    console: narrowGroup('TencentDB for PostgreSQL', '云数据库 PostgreSQL'),
    tccli: 'tccli postgres ModifyDBInstanceSecurityGroups --DBInstanceId <instance-id> --SecurityGroupIdSet \'["<group-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/409',
  },
  evaluate({ data, details, region }, context) {
    if (!postgresPublic(data.DBInstanceNetInfo)) return NO_PUBLIC_ADDRESS;
    return publicDatabaseVerdict(context, region, collected(details.securityGroups), known(data.DBInstanceNetInfo ?? undefined, 'DescribeDBInstances DBInstanceSet[].DBInstanceNetInfo').map((network) => network.Port), context.parameters.prefix);
  },
  examples: [
    ...publicDatabaseExamples(FORM, postgres({ DBInstanceNetInfo: [{ NetType: 'private', Status: 'opened', Port: 5432 }, { NetType: 'public', Status: 'opened', Port: 24001 }] }), postgres({ DBInstanceNetInfo: [{ NetType: 'private', Status: 'opened', Port: 5432 }, { NetType: 'public', Status: 'initing', Port: 0 }] }), postgres()),
  ],
});
