import { postgresInstance } from '../../inventory/data/postgres-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { SEVERAL_ZONES } from './database-duties.js';
import { postgres } from './instance-calls.js';

export default defineCheck({
  ...SEVERAL_ZONES,
  id: 'postgres-instance-several-zones',
  title: { en: 'PostgreSQL instance runs in several zones', zh: 'PostgreSQL 实例部署在多个可用区' },
  failTitle: { en: 'PostgreSQL instance runs in one zone only', zh: 'PostgreSQL 实例仅部署在一个可用区' },
  subject: postgresInstance,
  remediation: {
    console: [{ en: 'TencentDB for PostgreSQL > instance > Instance details > Availability zone: move the standby to another zone.', zh: '云数据库 PostgreSQL > 实例 > 实例详情 > 可用区：将备节点调整到其他可用区。' }],
    docs: 'https://cloud.tencent.com/document/product/409',
  },
  evaluate({ data }) {
    const type = known(data.DBInstanceType ?? undefined, 'DescribeDBInstances DBInstanceSet[].DBInstanceType');
    if (type !== 'primary') return notApplicable('a read-only or disaster recovery instance is itself a copy');
    const path = 'DescribeDBInstances DBInstanceSet[].DBNodeSet[].Zone';
    const nodes = known(data.DBNodeSet ?? undefined, 'DescribeDBInstances DBInstanceSet[].DBNodeSet');
    const zones = nodes.map((node) => known(node.Zone ?? undefined, path));
    const evidence = { path, observed: zones, expected: 'at least two zones' };
    return new Set(zones).size > 1 ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'two zones', given: [postgres({ DBNodeSet: [{ Role: 'Primary', Zone: 'ap-guangzhou-6' }, { Role: 'Standby', Zone: 'ap-guangzhou-7' }] })], expect: { 'postgres-1': 'pass' } },
    { name: 'both nodes in one zone', given: [postgres({ DBNodeSet: [{ Role: 'Primary', Zone: 'ap-guangzhou-6' }, { Role: 'Standby', Zone: 'ap-guangzhou-6' }] })], expect: { 'postgres-1': 'fail' } },
    { name: 'a read-only instance', given: [postgres({ DBInstanceType: 'readonly' })], expect: { 'postgres-1': 'not-applicable' } },
    { name: 'null says nothing about the nodes', given: [postgres({ DBNodeSet: null })], expect: { 'postgres-1': 'unknown' } },
    { name: 'a node that names no zone', given: [postgres({ DBNodeSet: [{ Role: 'Primary' }] })], expect: { 'postgres-1': 'unknown' } },
  ],
});
