import { dcdbInstance } from '../../inventory/data/dcdb-instance.js';
import { collected } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { narrowGroup, NO_PUBLIC_ADDRESS, publicDatabaseExamples, publicDatabaseVerdict, RESTRICTED_PUBLIC_DATABASE } from './database-groups.js';
import { tdsql } from './instance-calls.js';
import { tdsqlPublic } from './public-state.js';

const FORM = { instance: 'dcdbt-1', call: 'dcdb.DescribeDBSecurityGroups', key: 'InstanceId', list: 'Groups', rules: 'Inbound', port: 3306 };

export default defineCheck({
  ...RESTRICTED_PUBLIC_DATABASE,
  id: 'dcdb-public-access-restricted',
  title: { en: 'Public TDSQL instance admits known addresses only', zh: '开启公网的 TDSQL 实例仅放通已知来源' },
  failTitle: { en: 'Public TDSQL instance admits the whole internet', zh: '开启公网的 TDSQL 实例对全互联网放通' },
  subject: dcdbInstance,
  remediation: {
    console: narrowGroup('TDSQL for MySQL', 'TDSQL MySQL 版'),
    tccli: 'tccli dcdb ModifyDBInstanceSecurityGroups --Product dcdb --InstanceId <instance-id> --SecurityGroupIds \'["<group-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/557',
  },
  evaluate({ data, details, region }, context) {
    if (!tdsqlPublic(data, 'DescribeDCDBInstances Instances[]')) return NO_PUBLIC_ADDRESS;
    return publicDatabaseVerdict(context, region, collected(details.securityGroups), [data.Vport, data.WanPort], context.parameters.prefix);
  },
  examples: [
    ...publicDatabaseExamples(FORM, tdsql({ WanStatus: 1, WanPort: 20001 }), tdsql({ WanStatus: 2 }), tdsql({ WanStatus: undefined })),
  ],
});
