import { mariadbInstance } from '../../inventory/data/mariadb-instance.js';
import { collected } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { narrowGroup, SUITED_GROUPS, suitedGroupsExamples, suitedGroupsVerdict } from './database-groups.js';
import { mariadb } from './instance-calls.js';

const FORM = { instance: 'tdsql-1', call: 'mariadb.DescribeDBSecurityGroups', key: 'InstanceId', list: 'Groups', rules: 'Inbound', port: 3306 };

export default defineCheck({
  ...SUITED_GROUPS,
  id: 'mariadb-security-groups-suited',
  title: { en: 'MariaDB instance has a security group that names its sources', zh: 'MariaDB 实例的安全组限定了来源' },
  failTitle: { en: 'MariaDB instance has no security group, or one open to every source', zh: 'MariaDB 实例未绑定安全组或安全组对所有来源放通' },
  subject: mariadbInstance,
  remediation: {
    console: narrowGroup('TencentDB for MariaDB', '云数据库 MariaDB'),
    tccli: 'tccli mariadb ModifyDBInstanceSecurityGroups --Product mariadb --InstanceId <instance-id> --SecurityGroupIds \'["<group-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/237',
  },
  evaluate({ data, details, region }, context) {
    return suitedGroupsVerdict(context, region, collected(details.securityGroups), 'DescribeDBSecurityGroups Groups', [data.Vport], context.parameters.prefix);
  },
  examples: [
    ...suitedGroupsExamples(FORM, mariadb()),
  ],
});
