import { mongodbInstance } from '../../inventory/data/mongodb-instance.js';
import { collected } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { narrowGroup, SUITED_GROUPS, suitedGroupsExamples, suitedGroupsVerdict } from './database-groups.js';
import { mongodb } from './instance-calls.js';

const FORM = { instance: 'cmgo-1', call: 'mongodb.DescribeSecurityGroup', key: 'InstanceId', list: 'Groups', rules: 'Inbound', port: 27017 };

export default defineCheck({
  ...SUITED_GROUPS,
  id: 'mongodb-security-groups-suited',
  title: { en: 'MongoDB instance has a security group that names its sources', zh: 'MongoDB 实例的安全组限定了来源' },
  failTitle: { en: 'MongoDB instance has no security group, or one open to every source', zh: 'MongoDB 实例未绑定安全组或安全组对所有来源放通' },
  subject: mongodbInstance,
  remediation: {
    console: narrowGroup('TencentDB for MongoDB', '云数据库 MongoDB'),
    tccli: 'tccli mongodb ModifyDBInstanceSecurityGroup --InstanceId <instance-id> --SecurityGroupIds \'["<group-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/240',
  },
  evaluate({ data, details, region }, context) {
    return suitedGroupsVerdict(context, region, collected(details.securityGroups), 'DescribeSecurityGroup Groups', [data.Vport], context.parameters.prefix);
  },
  examples: [
    ...suitedGroupsExamples(FORM, mongodb()),
  ],
});
