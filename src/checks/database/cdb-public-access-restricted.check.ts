import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { collected } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { narrowGroup, NO_PUBLIC_ADDRESS, publicDatabaseExamples, publicDatabaseVerdict, RESTRICTED_PUBLIC_DATABASE } from './database-groups.js';
import { mysql } from './instance-calls.js';
import { hasPublicAddress } from './public-state.js';

const FORM = { instance: 'cdb-1', call: 'cdb.DescribeDBSecurityGroups', key: 'InstanceId', list: 'Groups', rules: 'Inbound', port: 3306 };

export default defineCheck({
  ...RESTRICTED_PUBLIC_DATABASE,
  id: 'cdb-public-access-restricted',
  title: { en: 'Public MySQL instance admits known addresses only', zh: '开启公网的 MySQL 实例仅放通已知来源' },
  failTitle: { en: 'Public MySQL instance admits the whole internet', zh: '开启公网的 MySQL 实例对全互联网放通' },
  subject: cdbInstance,
  remediation: {
    console: narrowGroup('TencentDB for MySQL', '云数据库 MySQL'),
    tccli: 'tccli cdb ModifyDBInstanceSecurityGroups --InstanceId <instance-id> --SecurityGroupIds \'["<group-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  covers: { ...RESTRICTED_PUBLIC_DATABASE.covers, peers: ['cloudrec-cdb-security-group-open'] },
  evaluate({ data, details, region }, context) {
    if (!hasPublicAddress(data.WanStatus, [1], [0, 2], 'DescribeDBInstances Items[].WanStatus')) return NO_PUBLIC_ADDRESS;
    return publicDatabaseVerdict(context, region, collected(details.securityGroups), [data.Vport, data.WanPort], context.parameters.prefix);
  },
  examples: [
    ...publicDatabaseExamples(FORM, mysql({ WanStatus: 1, Vport: 3306, WanPort: 20001 }), mysql({ WanStatus: 0, Vport: 3306, WanPort: 0 }), mysql({ WanStatus: undefined, Vport: 3306 })),
  ],
});
