import { known } from '../../inventory/resource.js';
import { tkeCluster } from '../../inventory/services/tke-cluster.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { cluster, denied } from './container-calls.js';

const PATH = 'DescribeClusters Clusters[].DeletionProtection';

export default defineCheck({
  id: 'tke-cluster-deletion-protected',
  title: { en: 'Cluster is protected against deletion', zh: '集群已开启删除保护' },
  failTitle: { en: 'Cluster can be deleted with one call', zh: '集群未开启删除保护' },
  why: {
    en: 'Deleting a cluster takes all its workloads down at once. Deletion protection stops mistakes and slows an intruder down.',
    zh: '删除集群会使其上全部业务同时中断。删除保护可防止误操作，也能延缓入侵者的破坏。',
  },
  severity: 'medium',
  subject: tkeCluster,
  layer: 'security-configuration',
  objectives: ['deletion-protection'],
  remediation: {
    console: [{ en: 'TKE > cluster > Basic information > Deletion protection: switch on.', zh: '容器服务 > 集群 > 基本信息 > 删除保护：开启。' }],
    tccli: 'tccli tke EnableClusterDeletionProtection --ClusterId <cluster-id>',
    terraform: 'resource "tencentcloud_kubernetes_cluster" "this" {\n  deletion_protection = true\n}',
    docs: 'https://cloud.tencent.com/document/product/457/32191',
  },
  covers: { statements: ['WP-3-12'] },
  evaluate({ data }) {
    const on = known(data.DeletionProtection ?? undefined, PATH);
    const evidence = { path: PATH, observed: on, expected: true };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: [cluster()], expect: { 'cls-1': 'pass' } },
    { name: 'Off', given: [cluster({ DeletionProtection: false })], expect: { 'cls-1': 'fail' } },
    { name: 'Not in the answer', given: [cluster({ DeletionProtection: null })], expect: { 'cls-1': 'unknown' } },
    { name: 'Clusters denied', given: [denied('tke.DescribeClusters')], expect: { '*': 'unknown' } },
    { name: 'No clusters', given: [{ call: 'tke.DescribeClusters', response: { TotalCount: 0, Clusters: null } }], expect: { '*': 'not-applicable' } },
    { name: 'A page is missing', given: [{ call: 'tke.DescribeClusters', params: { Offset: 0, Limit: 1 }, response: { TotalCount: 2, Clusters: [{ ClusterId: 'cls-1', DeletionProtection: true }] } }], expect: { 'cls-1': 'pass', '*': 'unknown' } },
  ],
});
