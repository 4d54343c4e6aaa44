import { redisInstance } from '../../inventory/data/redis-instance.js';
import { collected } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { narrowGroup, SUITED_GROUPS, suitedGroupsExamples, suitedGroupsVerdict } from './database-groups.js';
import { redis } from './instance-calls.js';

const FORM = { instance: 'crs-1', call: 'redis.DescribeDBSecurityGroups', key: 'InstanceId', list: 'Groups', rules: 'Inbound', port: 6379 };

export default defineCheck({
  ...SUITED_GROUPS,
  id: 'redis-security-groups-suited',
  title: { en: 'Redis instance has a security group that names its sources', zh: 'Redis 实例的安全组限定了来源' },
  failTitle: { en: 'Redis instance has no security group, or one open to every source', zh: 'Redis 实例未绑定安全组或安全组对所有来源放通' },
  subject: redisInstance,
  remediation: {
    console: narrowGroup('TencentDB for Redis', '云数据库 Redis'),
    tccli: 'tccli redis ModifyDBInstanceSecurityGroups --Product redis --InstanceId <instance-id> --SecurityGroupIds \'["<group-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/239',
  },
  evaluate({ data, details, region }, context) {
    return suitedGroupsVerdict(context, region, collected(details.securityGroups), 'DescribeDBSecurityGroups Groups', [data.Port], context.parameters.prefix);
  },
  examples: [
    ...suitedGroupsExamples(FORM, redis({ Port: 6379 })),
  ],
});
