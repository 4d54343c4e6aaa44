import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { collected } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { narrowGroup, SUITED_GROUPS, suitedGroupsExamples, suitedGroupsVerdict } from './database-groups.js';
import { mysql } from './instance-calls.js';

const FORM = { instance: 'cdb-1', call: 'cdb.DescribeDBSecurityGroups', key: 'InstanceId', list: 'Groups', rules: 'Inbound', port: 3306 };

export default defineCheck({
  ...SUITED_GROUPS,
  id: 'cdb-security-groups-suited',
  title: { en: 'MySQL instance has a security group that names its sources', zh: 'MySQL 实例的安全组限定了来源' },
  failTitle: { en: 'MySQL instance has no security group, or one open to every source', zh: 'MySQL 实例未绑定安全组或安全组对所有来源放通' },
  subject: cdbInstance,
  remediation: {
    console: narrowGroup('TencentDB for MySQL', '云数据库 MySQL'),
    tccli: 'tccli cdb ModifyDBInstanceSecurityGroups --InstanceId <instance-id> --SecurityGroupIds \'["<group-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  covers: { ...SUITED_GROUPS.covers, peers: ['cloudrec-cdb-security-group-bound'] },
  evaluate({ data, details, region }, context) {
    return suitedGroupsVerdict(context, region, collected(details.securityGroups), 'DescribeDBSecurityGroups Groups', [data.Vport], context.parameters.prefix);
  },
  examples: [
    ...suitedGroupsExamples(FORM, mysql({ Vport: 3306 })),
  ],
});
