import { redisInstance } from '../../inventory/data/redis-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { PRIVATE_NETWORK_DATABASE } from './database-duties.js';
import { redis } from './instance-calls.js';

export default defineCheck({
  ...PRIVATE_NETWORK_DATABASE,
  id: 'redis-instance-in-vpc',
  title: { en: 'Redis instance is in a private network', zh: 'Redis 实例位于私有网络' },
  failTitle: { en: 'Redis instance is in the shared basic network', zh: 'Redis 实例位于基础网络' },
  subject: redisInstance,
  remediation: {
    console: [{ en: 'TencentDB for Redis > instance > Instance details > Network: change to a private network.', zh: '云数据库 Redis > 实例 > 实例详情 > 网络：切换到私有网络。' }],
    tccli: 'tccli redis ModifyNetworkConfig --InstanceId <instance-id> --Operation changeVpc --VpcId <vpc-id> --SubnetId <subnet-id>',
    docs: 'https://cloud.tencent.com/document/product/239',
  },
  covers: { ...PRIVATE_NETWORK_DATABASE.covers, peers: ['hummerrisk-21fc2518'] },
  evaluate({ data }) {
    const path = 'DescribeInstances InstanceSet[].UniqVpcId';
    const vpc = known(data.UniqVpcId, path) ?? '';
    const evidence = { path, observed: vpc, expected: 'a private network' };
    return vpc === '' ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'in a private network', given: [redis({ UniqVpcId: 'vpc-1' })], expect: { 'crs-1': 'pass' } },
    { name: 'in none', given: [redis({ UniqVpcId: '' })], expect: { 'crs-1': 'fail' } },
    { name: 'not recorded', given: [redis()], expect: { 'crs-1': 'unknown' } },
  ],
});
