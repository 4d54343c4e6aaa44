import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { PRIVATE_NETWORK_DATABASE } from './database-duties.js';
import { mysql } from './instance-calls.js';

export default defineCheck({
  ...PRIVATE_NETWORK_DATABASE,
  id: 'cdb-instance-in-vpc',
  title: { en: 'MySQL instance is in a private network', zh: 'MySQL 实例位于私有网络' },
  failTitle: { en: 'MySQL instance is in the shared basic network', zh: 'MySQL 实例位于基础网络' },
  subject: cdbInstance,
  remediation: {
    console: [{ en: 'TencentDB for MySQL > instance > Instance details > Network: change to a private network.', zh: '云数据库 MySQL > 实例 > 实例详情 > 所属网络：切换到私有网络。' }],
    tccli: 'tccli cdb ModifyDBInstanceVipVport --InstanceId <instance-id> --UniqVpcId <vpc-id> --UniqSubnetId <subnet-id>',
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  covers: { ...PRIVATE_NETWORK_DATABASE.covers, peers: ['hummerrisk-2c4de559'] },
  evaluate({ data }) {
    const path = 'DescribeDBInstances Items[].UniqVpcId';
    const vpc = known(data.UniqVpcId, path) ?? '';
    const evidence = { path, observed: vpc, expected: 'a private network' };
    return vpc === '' ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'in a private network', given: [mysql({ UniqVpcId: 'vpc-1' })], expect: { 'cdb-1': 'pass' } },
    { name: 'in none', given: [mysql({ UniqVpcId: '' })], expect: { 'cdb-1': 'fail' } },
    { name: 'not recorded', given: [mysql()], expect: { 'cdb-1': 'unknown' } },
  ],
});
