import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { mysql } from './instance-calls.js';

export default defineCheck({
  id: 'cdb-instance-several-nodes',
  title: { en: 'MySQL instance has a standby node', zh: 'MySQL 实例有备用节点' },
  failTitle: { en: 'MySQL instance is the single-node edition', zh: 'MySQL 实例为单节点版' },
  why: {
    en: 'A single node has nobody to take over: when its machine fails, the database is down until it is rebuilt from a backup, and what came after the backup is lost.',
    zh: '单节点没有备用节点可接管：主机故障时数据库停止服务，只能从备份重建，备份之后的数据会丢失。',
  },
  severity: 'medium',
  subject: cdbInstance,
  layer: 'network-host',
  objectives: ['multi-az', 'backups-enabled'],
  remediation: {
    console: [{ en: 'TencentDB for MySQL > instance > Create a two-node instance and migrate the data with DTS.', zh: '云数据库 MySQL > 实例 > 新建双节点实例并使用 DTS 迁移数据。' }],
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  covers: { statements: ['WP-5.3.4-04'], peers: ['hummerrisk-4cffcef8'] },
  evaluate({ data }) {
    const type = known(data.InstanceType ?? undefined, 'DescribeDBInstances Items[].InstanceType');
    if (type !== 1) return notApplicable('a read-only or disaster recovery instance is itself a copy');
    const path = 'DescribeDBInstances Items[].InstanceNodes';
    const nodes = known(data.InstanceNodes ?? undefined, path);
    const evidence = { path, observed: nodes, expected: 'at least 2' };
    return nodes >= 2 ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'two nodes', given: [mysql({ InstanceNodes: 2 })], expect: { 'cdb-1': 'pass' } },
    { name: 'a single node', given: [mysql({ InstanceNodes: 1 })], expect: { 'cdb-1': 'fail' } },
    { name: 'a read-only instance', given: [mysql({ InstanceType: 3, InstanceNodes: 1 })], expect: { 'cdb-1': 'not-applicable' } },
    { name: 'not recorded', given: [mysql()], expect: { 'cdb-1': 'unknown' } },
  ],
});
