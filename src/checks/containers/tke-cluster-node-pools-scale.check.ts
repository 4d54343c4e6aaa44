import { tkeCluster } from '../../inventory/services/tke-cluster.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { cluster, denied } from './container-calls.js';
import { nodePools, nodePoolsOf } from './node-pools.js';

const PATH = 'DescribeClusterNodePools NodePoolSet[].AutoscalingGroupStatus';

export default defineCheck({
  id: 'tke-cluster-node-pools-scale',
  title: { en: 'Node pools of the cluster grow with the load', zh: '集群节点池已开启弹性伸缩' },
  failTitle: { en: 'A node pool of the cluster cannot grow with the load', zh: '集群节点池未开启弹性伸缩' },
  why: {
    en: 'When a node fails or load rises, pods wait for room that nobody adds. A pool that scales adds nodes by itself, up to a limit you set.',
    zh: '节点故障或负载上升时，Pod 只能等待资源。开启弹性伸缩的节点池会在设定上限内自动增加节点。',
  },
  severity: 'low',
  subject: tkeCluster,
  layer: 'network-host',
  objectives: ['capacity-autoscaling'],
  remediation: {
    console: [{ en: 'TKE > cluster > Node management > Node pools > the pool > Edit: auto scaling on, with a maximum above today\'s number of nodes.', zh: '容器服务 > 集群 > 节点管理 > 节点池 > 编辑：开启弹性伸缩，并将最大节点数设为高于当前数量。' }],
    tccli: 'tccli tke ModifyClusterNodePool --ClusterId <cluster-id> --NodePoolId <node-pool-id> --EnableAutoscale true --MaxNodesNum <maximum>',
    terraform: 'resource "tencentcloud_kubernetes_node_pool" "this" {\n  enable_auto_scale = true\n  max_size          = <maximum>\n}',
    docs: 'https://cloud.tencent.com/document/product/457/43719',
  },
  covers: { statements: ['WP-5.3.2-04'] },
  evaluate(subject) {
    const pools = nodePoolsOf(subject);
    if (pools.length === 0) return notApplicable('the cluster has no node pool');
    const fixed = pools.filter(({ AutoscalingGroupStatus }) => AutoscalingGroupStatus === 'disabled');
    const evidence = { path: PATH, observed: fixed.map(({ NodePoolId }) => NodePoolId ?? '(unnamed)'), expected: 'enabled in every pool' };
    if (fixed.length > 0) return fail(evidence);
    return pools.every(({ AutoscalingGroupStatus }) => AutoscalingGroupStatus === 'enabled') ? pass(evidence) : unknown(`${PATH} is not known, or being changed, for some pool`);
  },
  examples: [
    { name: 'Scales', given: [cluster(), nodePools({ NodePoolId: 'np-1', AutoscalingGroupStatus: 'enabled' })], expect: { 'cls-1': 'pass' } },
    { name: 'Fixed', given: [cluster(), nodePools({ NodePoolId: 'np-1', AutoscalingGroupStatus: 'disabled' })], expect: { 'cls-1': 'fail' } },
    { name: 'Being changed', given: [cluster(), nodePools({ NodePoolId: 'np-1', AutoscalingGroupStatus: 'enabling' })], expect: { 'cls-1': 'unknown' } },
    { name: 'No pools', given: [cluster(), nodePools()], expect: { 'cls-1': 'not-applicable' } },
    { name: 'Denied', given: [cluster(), denied('tke.DescribeClusterNodePools', { ClusterId: 'cls-1' })], expect: { 'cls-1': 'unknown' } },
  ],
});
