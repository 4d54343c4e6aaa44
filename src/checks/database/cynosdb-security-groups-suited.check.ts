import { cynosdbInstance } from '../../inventory/data/cynosdb-instance.js';
import { collected } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { narrowGroup, SUITED_GROUPS, suitedGroupsExamples, suitedGroupsVerdict } from './database-groups.js';
import { tdsqlcInstance } from './instance-calls.js';

const FORM = { instance: 'cynosdbmysql-ins-1', call: 'cynosdb.DescribeDBSecurityGroups', key: 'InstanceId', list: 'Groups', rules: 'Inbound', port: 3306 };

export default defineCheck({
  ...SUITED_GROUPS,
  id: 'cynosdb-security-groups-suited',
  title: { en: 'TDSQL-C instance has a security group that names its sources', zh: 'TDSQL-C 实例的安全组限定了来源' },
  failTitle: { en: 'TDSQL-C instance has no security group, or one open to every source', zh: 'TDSQL-C 实例未绑定安全组或安全组对所有来源放通' },
  subject: cynosdbInstance,
  remediation: {
    console: narrowGroup('TDSQL-C for MySQL', 'TDSQL-C MySQL 版'),
    tccli: 'tccli cynosdb ModifyDBInstanceSecurityGroups --InstanceId <instance-id> --Zone <zone> --SecurityGroupIds \'["<group-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/1003',
  },
  evaluate({ data, details, region }, context) {
    return suitedGroupsVerdict(context, region, collected(details.securityGroups), 'DescribeDBSecurityGroups Groups', [data.Vport], context.parameters.prefix);
  },
  examples: [
    ...suitedGroupsExamples(FORM, tdsqlcInstance()),
  ],
});
