import { mongodbInstance } from '../../inventory/data/mongodb-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { PRIVATE_NETWORK_DATABASE } from './database-duties.js';
import { mongodb } from './instance-calls.js';

export default defineCheck({
  ...PRIVATE_NETWORK_DATABASE,
  id: 'mongodb-instance-in-vpc',
  title: { en: 'MongoDB instance is in a private network', zh: 'MongoDB 实例位于私有网络' },
  failTitle: { en: 'MongoDB instance is in the shared basic network', zh: 'MongoDB 实例位于基础网络' },
  subject: mongodbInstance,
  remediation: {
    console: [{ en: 'TencentDB for MongoDB > instance > Instance details > Network: change to a private network.', zh: '云数据库 MongoDB > 实例 > 实例详情 > 网络：切换到私有网络。' }],
    tccli: 'tccli mongodb ModifyDBInstanceNetworkAddress --InstanceId <instance-id> --OldIpExpiredTime 1440 --NewUniqVpcId <vpc-id> --NewUniqSubnetId <subnet-id>',
    docs: 'https://cloud.tencent.com/document/product/240',
  },
  covers: { ...PRIVATE_NETWORK_DATABASE.covers, peers: ['hummerrisk-c1b41cbc'] },
  evaluate({ data }) {
    const path = 'DescribeDBInstances InstanceDetails[].NetType';
    const type = known(data.NetType ?? undefined, path);
    const evidence = { path, observed: type, expected: '1 (private network)' };
    if (type === 1) return pass(evidence);
    return type === 0 ? fail(evidence) : unknown(`${path} is ${type}, which has no documented meaning`);
  },
  examples: [
    { name: 'in a private network', given: [mongodb({ NetType: 1 })], expect: { 'cmgo-1': 'pass' } },
    { name: 'in none', given: [mongodb({ NetType: 0 })], expect: { 'cmgo-1': 'fail' } },
    { name: 'a type nobody documents', given: [mongodb({ NetType: 4 })], expect: { 'cmgo-1': 'unknown' } },
    { name: 'not recorded', given: [mongodb()], expect: { 'cmgo-1': 'unknown' } },
  ],
});
