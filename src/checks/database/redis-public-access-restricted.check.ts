import { redisInstance } from '../../inventory/data/redis-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { narrowGroup, NO_PUBLIC_ADDRESS, publicDatabaseExamples, publicDatabaseVerdict, RESTRICTED_PUBLIC_DATABASE } from './database-groups.js';
import { redis } from './instance-calls.js';

const FORM = { instance: 'crs-1', call: 'redis.DescribeDBSecurityGroups', key: 'InstanceId', list: 'Groups', rules: 'Inbound', port: 6379 };

export default defineCheck({
  ...RESTRICTED_PUBLIC_DATABASE,
  id: 'redis-public-access-restricted',
  title: { en: 'Public Redis instance admits known addresses only', zh: '开启公网的 Redis 实例仅放通已知来源' },
  failTitle: { en: 'Public Redis instance admits the whole internet', zh: '开启公网的 Redis 实例对全互联网放通' },
  subject: redisInstance,
  remediation: {
    console: narrowGroup('TencentDB for Redis', '云数据库 Redis'),
    tccli: 'tccli redis ModifyDBInstanceSecurityGroups --Product redis --InstanceId <instance-id> --SecurityGroupIds \'["<group-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/239',
  },
  evaluate({ data, details, region }, context) {
    if (!((known(data.WanAddress, 'DescribeInstances InstanceSet[].WanAddress') ?? '') !== '')) return NO_PUBLIC_ADDRESS;
    return publicDatabaseVerdict(context, region, collected(details.securityGroups), [data.Port], context.parameters.prefix);
  },
  examples: [
    ...publicDatabaseExamples(FORM, redis({ WanAddress: 'crs-1.sql.tencentcdb.com:27001', Port: 6379 }), redis({ WanAddress: '', Port: 6379 }), redis({ WanAddress: undefined, Port: 6379 })),
  ],
});
