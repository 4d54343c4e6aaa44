import { postgresInstance } from '../../inventory/data/postgres-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { narrowGroup, SUITED_GROUPS, suitedGroupsExamples, suitedGroupsVerdict } from './database-groups.js';
import { postgres } from './instance-calls.js';

const FORM = { instance: 'postgres-1', call: 'postgres.DescribeDBInstanceSecurityGroups', key: 'DBInstanceId', list: 'SecurityGroupSet', rules: 'Inbound', port: 5432 };

export default defineCheck({
  ...SUITED_GROUPS,
  id: 'postgres-security-groups-suited',
  title: { en: 'PostgreSQL instance has a security group that names its sources', zh: 'PostgreSQL 实例的安全组限定了来源' },
  failTitle: { en: 'PostgreSQL instance has no security group, or one open to every source', zh: 'PostgreSQL 实例未绑定安全组或安全组对所有来源放通' },
  subject: postgresInstance,
  remediation: {
    console: narrowGroup('TencentDB for PostgreSQL', '云数据库 PostgreSQL'),
    tccli: 'tccli postgres ModifyDBInstanceSecurityGroups --DBInstanceId <instance-id> --SecurityGroupIdSet \'["<group-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/409',
  },
  evaluate({ data, details, region }, context) {
    return suitedGroupsVerdict(context, region, collected(details.securityGroups), 'DescribeDBInstanceSecurityGroups SecurityGroupSet', known(data.DBInstanceNetInfo ?? undefined, 'DescribeDBInstances DBInstanceSet[].DBInstanceNetInfo').map((network) => network.Port), context.parameters.prefix);
  },
  examples: [
    ...suitedGroupsExamples(FORM, postgres({ DBInstanceNetInfo: [{ NetType: 'private', Status: 'opened', Port: 5432 }] })),
  ],
});
