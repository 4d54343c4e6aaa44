import { redisInstance } from '../../inventory/data/redis-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { SEVERAL_ZONES } from './database-duties.js';
import { redis } from './instance-calls.js';

export default defineCheck({
  ...SEVERAL_ZONES,
  id: 'redis-instance-several-zones',
  title: { en: 'Redis instance runs in several zones', zh: 'Redis 实例部署在多个可用区' },
  failTitle: { en: 'Redis instance runs in one zone only', zh: 'Redis 实例仅部署在一个可用区' },
  subject: redisInstance,
  remediation: {
    console: [{ en: 'TencentDB for Redis > instance > Node management: upgrade to several zones and place a replica in another zone.', zh: '云数据库 Redis > 实例 > 节点管理：升级为多可用区，并在其他可用区部署副本。' }],
    tccli: 'tccli redis UpgradeVersionToMultiAvailabilityZones --InstanceId <instance-id> --UpgradeProxyAndRedisServer true',
    docs: 'https://cloud.tencent.com/document/product/239',
  },
  covers: { ...SEVERAL_ZONES.covers, peers: ['advisor-redis-zones'] },
  evaluate({ data }) {
    const path = 'DescribeInstances InstanceSet[].NodeSet[].ZoneId';
    // Nodes are listed for instances over several zones only: null or an empty list stand for one zone.
    const nodes = known(data.NodeSet, 'DescribeInstances InstanceSet[].NodeSet') ?? [];
    const zones = [...new Set(nodes.map((node) => known(node.ZoneId ?? undefined, path)))];
    const evidence = { path, observed: zones, expected: 'at least two zones' };
    return zones.length > 1 ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'two zones', given: [redis({ NodeSet: [{ NodeType: 0, ZoneId: 100002 }, { NodeType: 1, ZoneId: 100003 }] })], expect: { 'crs-1': 'pass' } },
    { name: 'nodes in one zone', given: [redis({ NodeSet: [{ NodeType: 0, ZoneId: 100002 }, { NodeType: 1, ZoneId: 100002 }] })], expect: { 'crs-1': 'fail' } },
    { name: 'an instance in one zone lists no nodes', given: [redis({ NodeSet: null })], expect: { 'crs-1': 'fail' } },
    { name: 'a node without zone', given: [redis({ NodeSet: [{ NodeType: 0 }] })], expect: { 'crs-1': 'unknown' } },
    { name: 'not recorded', given: [redis()], expect: { 'crs-1': 'unknown' } },
  ],
});
