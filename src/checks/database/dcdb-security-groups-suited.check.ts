import { dcdbInstance } from '../../inventory/data/dcdb-instance.js';
import { collected } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { narrowGroup, SUITED_GROUPS, suitedGroupsExamples, suitedGroupsVerdict } from './database-groups.js';
import { tdsql } from './instance-calls.js';

const FORM = { instance: 'dcdbt-1', call: 'dcdb.DescribeDBSecurityGroups', key: 'InstanceId', list: 'Groups', rules: 'Inbound', port: 3306 };

export default defineCheck({
  ...SUITED_GROUPS,
  id: 'dcdb-security-groups-suited',
  title: { en: 'TDSQL instance has a security group that names its sources', zh: 'TDSQL 实例的安全组限定了来源' },
  failTitle: { en: 'TDSQL instance has no security group, or one open to every source', zh: 'TDSQL 实例未绑定安全组或安全组对所有来源放通' },
  subject: dcdbInstance,
  remediation: {
    console: narrowGroup('TDSQL for MySQL', 'TDSQL MySQL 版'),
    tccli: 'tccli dcdb ModifyDBInstanceSecurityGroups --Product dcdb --InstanceId <instance-id> --SecurityGroupIds \'["<group-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/557',
  },
  evaluate({ data, details, region }, context) {
    return suitedGroupsVerdict(context, region, collected(details.securityGroups), 'DescribeDBSecurityGroups Groups', [data.Vport], context.parameters.prefix);
  },
  examples: [
    ...suitedGroupsExamples(FORM, tdsql()),
  ],
});
