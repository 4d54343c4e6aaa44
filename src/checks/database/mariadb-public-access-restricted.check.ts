import { mariadbInstance } from '../../inventory/data/mariadb-instance.js';
import { collected } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { narrowGroup, NO_PUBLIC_ADDRESS, publicDatabaseExamples, publicDatabaseVerdict, RESTRICTED_PUBLIC_DATABASE } from './database-groups.js';
import { mariadb } from './instance-calls.js';
import { tdsqlPublic } from './public-state.js';

const FORM = { instance: 'tdsql-1', call: 'mariadb.DescribeDBSecurityGroups', key: 'InstanceId', list: 'Groups', rules: 'Inbound', port: 3306 };

export default defineCheck({
  ...RESTRICTED_PUBLIC_DATABASE,
  id: 'mariadb-public-access-restricted',
  title: { en: 'Public MariaDB instance admits known addresses only', zh: '开启公网的 MariaDB 实例仅放通已知来源' },
  failTitle: { en: 'Public MariaDB instance admits the whole internet', zh: '开启公网的 MariaDB 实例对全互联网放通' },
  subject: mariadbInstance,
  remediation: {
    console: narrowGroup('TencentDB for MariaDB', '云数据库 MariaDB'),
    tccli: 'tccli mariadb ModifyDBInstanceSecurityGroups --Product mariadb --InstanceId <instance-id> --SecurityGroupIds \'["<group-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/237',
  },
  evaluate({ data, details, region }, context) {
    if (!tdsqlPublic(data, 'DescribeDBInstances Instances[]')) return NO_PUBLIC_ADDRESS;
    return publicDatabaseVerdict(context, region, collected(details.securityGroups), [data.Vport, data.WanPort], context.parameters.prefix);
  },
  examples: [
    ...publicDatabaseExamples(FORM, mariadb({ WanStatus: 1, WanPort: 20001 }), mariadb({ WanStatus: 2 }), mariadb({ WanStatus: undefined })),
  ],
});
