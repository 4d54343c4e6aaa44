import { cynosdbInstance } from '../../inventory/data/cynosdb-instance.js';
import { collected } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { narrowGroup, NO_PUBLIC_ADDRESS, publicDatabaseExamples, publicDatabaseVerdict, RESTRICTED_PUBLIC_DATABASE } from './database-groups.js';
import { tdsqlcInstance } from './instance-calls.js';
import { tdsqlcPublic } from './public-state.js';

const FORM = { instance: 'cynosdbmysql-ins-1', call: 'cynosdb.DescribeDBSecurityGroups', key: 'InstanceId', list: 'Groups', rules: 'Inbound', port: 3306 };

export default defineCheck({
  ...RESTRICTED_PUBLIC_DATABASE,
  id: 'cynosdb-public-access-restricted',
  title: { en: 'Public TDSQL-C instance admits known addresses only', zh: '开启公网的 TDSQL-C 实例仅放通已知来源' },
  failTitle: { en: 'Public TDSQL-C instance admits the whole internet', zh: '开启公网的 TDSQL-C 实例对全互联网放通' },
  subject: cynosdbInstance,
  remediation: {
    console: narrowGroup('TDSQL-C for MySQL', 'TDSQL-C MySQL 版'),
    tccli: 'tccli cynosdb ModifyDBInstanceSecurityGroups --InstanceId <instance-id> --Zone <zone> --SecurityGroupIds \'["<group-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/1003',
  },
  evaluate({ data, details, region }, context) {
    if (!tdsqlcPublic(data.WanStatus, 'DescribeInstances InstanceSet[].WanStatus')) return NO_PUBLIC_ADDRESS;
    return publicDatabaseVerdict(context, region, collected(details.securityGroups), [data.Vport, data.WanPort], context.parameters.prefix);
  },
  examples: [
    ...publicDatabaseExamples(FORM, tdsqlcInstance({ WanStatus: 'open', WanPort: 20001 }), tdsqlcInstance({ WanStatus: 'init' }), tdsqlcInstance()),
  ],
});
