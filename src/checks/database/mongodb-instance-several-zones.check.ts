import { mongodbInstance } from '../../inventory/data/mongodb-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { SEVERAL_ZONES } from './database-duties.js';
import { mongodb } from './instance-calls.js';

export default defineCheck({
  ...SEVERAL_ZONES,
  id: 'mongodb-instance-several-zones',
  title: { en: 'MongoDB instance runs in several zones', zh: 'MongoDB 实例部署在多个可用区' },
  failTitle: { en: 'MongoDB instance runs in one zone only', zh: 'MongoDB 实例仅部署在一个可用区' },
  subject: mongodbInstance,
  remediation: {
    console: [{ en: 'TencentDB for MongoDB > instance > Node management: move nodes to other zones.', zh: '云数据库 MongoDB > 实例 > 节点管理：将节点调整到其他可用区。' }],
    tccli: 'tccli mongodb ModifyInstanceAz --InstanceId <instance-id>',
    docs: 'https://cloud.tencent.com/document/product/240',
  },
  evaluate({ data }) {
    const type = known(data.InstanceType ?? undefined, 'DescribeDBInstances InstanceDetails[].InstanceType');
    if (type !== 1) return notApplicable('a temporary or read-only instance is itself a copy');
    const path = 'DescribeDBInstances InstanceDetails[].ZoneList';
    const zones = [...new Set(known(data.ZoneList ?? undefined, path))];
    const evidence = { path, observed: zones, expected: 'at least two zones' };
    return zones.length > 1 ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'three zones', given: [mongodb({ ZoneList: ['ap-guangzhou-3', 'ap-guangzhou-4', 'ap-guangzhou-6'] })], expect: { 'cmgo-1': 'pass' } },
    { name: 'one zone', given: [mongodb({ ZoneList: [] })], expect: { 'cmgo-1': 'fail' } },
    { name: 'one zone named twice', given: [mongodb({ ZoneList: ['ap-guangzhou-3', 'ap-guangzhou-3'] })], expect: { 'cmgo-1': 'fail' } },
    { name: 'a read-only instance', given: [mongodb({ InstanceType: 3, ZoneList: [] })], expect: { 'cmgo-1': 'not-applicable' } },
    { name: 'not recorded', given: [mongodb()], expect: { 'cmgo-1': 'unknown' } },
  ],
});
