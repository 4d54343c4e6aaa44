import { tkeCluster } from '../../inventory/services/tke-cluster.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { cluster, denied } from './container-calls.js';
import { nodePools, nodePoolsOf } from './node-pools.js';

const PATH = 'DescribeClusterNodePools NodePoolSet[].DeletionProtection';

export default defineCheck({
  id: 'tke-cluster-node-pools-protected',
  title: { en: 'Node pools of the cluster are protected against deletion', zh: '集群节点池已开启删除保护' },
  failTitle: { en: 'A node pool of the cluster can be deleted with one call', zh: '集群存在未开启删除保护的节点池' },
  why: {
    en: 'Deleting a node pool takes all its nodes and their work down at once. Protection of the cluster does not extend to its pools.',
    zh: '删除节点池会使其全部节点和业务同时中断。集群的删除保护并不覆盖节点池。',
  },
  severity: 'low',
  subject: tkeCluster,
  layer: 'security-configuration',
  objectives: ['deletion-protection'],
  remediation: {
    console: [{ en: 'TKE > cluster > Node management > Node pools > the pool > Edit: deletion protection on.', zh: '容器服务 > 集群 > 节点管理 > 节点池 > 编辑：开启删除保护。' }],
    tccli: 'tccli tke ModifyClusterNodePool --ClusterId <cluster-id> --NodePoolId <node-pool-id> --DeletionProtection true',
    terraform: 'resource "tencentcloud_kubernetes_node_pool" "this" {\n  deletion_protection = true\n}',
    docs: 'https://cloud.tencent.com/document/product/457/43735',
  },
  covers: { statements: ['WP-3-12'] },
  evaluate(subject) {
    const pools = nodePoolsOf(subject);
    if (pools.length === 0) return notApplicable('the cluster has no node pool');
    const open = pools.filter(({ DeletionProtection }) => DeletionProtection === false);
    const evidence = { path: PATH, observed: open.map(({ NodePoolId }) => NodePoolId ?? '(unnamed)'), expected: 'true in every pool' };
    if (open.length > 0) return fail(evidence);
    return pools.every(({ DeletionProtection }) => DeletionProtection) ? pass(evidence) : unknown(`${PATH} is not in the recorded answer for every pool`);
  },
  examples: [
    { name: 'Protected', given: [cluster(), nodePools({ NodePoolId: 'np-1', DeletionProtection: true })], expect: { 'cls-1': 'pass' } },
    { name: 'One is not', given: [cluster(), nodePools({ NodePoolId: 'np-1', DeletionProtection: true }, { NodePoolId: 'np-2', DeletionProtection: false })], expect: { 'cls-1': 'fail' } },
    { name: 'No pools', given: [cluster(), nodePools()], expect: { 'cls-1': 'not-applicable' } },
    { name: 'Not in the answer', given: [cluster(), nodePools({ NodePoolId: 'np-1' })], expect: { 'cls-1': 'unknown' } },
    { name: 'A filtered call does not show all pools', given: [cluster(), { ...nodePools({ NodePoolId: 'np-1', DeletionProtection: true }), params: { ClusterId: 'cls-1', Filters: [{ Name: 'NodePoolsName', Values: ['web'] }] } }], expect: { 'cls-1': 'unknown' } },
    { name: 'Denied', given: [cluster(), denied('tke.DescribeClusterNodePools', { ClusterId: 'cls-1' })], expect: { 'cls-1': 'unknown' } },
  ],
});
