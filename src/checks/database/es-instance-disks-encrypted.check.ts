import { esInstance } from '../../inventory/data/es-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { ENCRYPTED_DATABASE } from './database-duties.js';
import { elastic } from './instance-calls.js';

export default defineCheck({
  ...ENCRYPTED_DATABASE,
  id: 'es-instance-disks-encrypted',
  title: { en: 'Elasticsearch disks are encrypted', zh: 'Elasticsearch 节点磁盘已加密' },
  failTitle: { en: 'Elasticsearch disks are not encrypted', zh: 'Elasticsearch 节点磁盘未加密' },
  subject: esInstance,
  remediation: {
    console: [{ en: 'Disk encryption is chosen when a cluster is created: create an encrypted cluster and move the indices by snapshot.', zh: '磁盘加密仅能在创建集群时选择：新建加密集群，并通过快照迁移索引。' }],
    tccli: 'tccli es CreateInstance --DiskEncrypt 1 --InstanceName <name>',
    docs: 'https://cloud.tencent.com/document/product/845',
  },
  evaluate({ data }) {
    const path = 'DescribeInstances InstanceList[].NodeInfoList[].DiskEncrypt';
    const nodes = known(data.NodeInfoList ?? undefined, 'DescribeInstances InstanceList[].NodeInfoList');
    if (nodes.length === 0) return unknown('DescribeInstances InstanceList[].NodeInfoList names no nodes');
    const states = nodes.map((node) => ({ Type: node.Type ?? null, DiskEncrypt: known(node.DiskEncrypt ?? undefined, path) }));
    const evidence = { path, observed: states, expected: 'true on every node' };
    return states.every((state) => state.DiskEncrypt) ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'every node', given: [elastic({ NodeInfoList: [{ Type: 'hotData', DiskEncrypt: 1 }, { Type: 'dedicatedMaster', DiskEncrypt: 1 }] })], expect: { 'es-1': 'pass' } },
    { name: 'warm nodes were forgotten', given: [elastic({ NodeInfoList: [{ Type: 'hotData', DiskEncrypt: 1 }, { Type: 'warmData', DiskEncrypt: 0 }] })], expect: { 'es-1': 'fail' } },
    { name: 'one node does not say', given: [elastic({ NodeInfoList: [{ Type: 'hotData', DiskEncrypt: 1 }, { Type: 'warmData' }] })], expect: { 'es-1': 'unknown' } },
    { name: 'null says nothing about the nodes', given: [elastic({ NodeInfoList: null })], expect: { 'es-1': 'unknown' } },
  ],
});
