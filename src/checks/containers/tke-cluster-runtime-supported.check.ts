import { known } from '../../inventory/resource.js';
import { tkeCluster } from '../../inventory/services/tke-cluster.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { cluster, denied } from './container-calls.js';

const PATH = 'DescribeClusters Clusters[].ContainerRuntime';

export default defineCheck({
  id: 'tke-cluster-runtime-supported',
  title: { en: 'Cluster runs its containers on a supported runtime', zh: '集群使用受支持的容器运行时' },
  failTitle: { en: 'Cluster runs its containers on a runtime without support', zh: '集群使用已停止支持的容器运行时' },
  why: {
    en: 'Kubernetes gave up Docker as runtime in version 1.24, and what is left of it gets no fixes there. A hole in the runtime lets a container reach the whole node.',
    zh: 'Kubernetes 自 1.24 起不再支持 Docker 运行时，遗留组件不再获得修复。运行时漏洞可使容器控制整个节点。',
  },
  severity: 'medium',
  subject: tkeCluster,
  layer: 'network-host',
  objectives: ['patching-and-images'],
  parameters: {
    supportedRuntimes: { type: 'strings', default: ['containerd'], description: 'Names of container runtimes that get fixes' },
  },
  remediation: {
    console: [{ en: 'TKE > cluster > Basic information > Container runtime: containerd for new nodes; then replace the old nodes pool by pool.', zh: '容器服务 > 集群 > 基本信息 > 运行时组件：新节点选择 containerd，再按节点池逐步替换旧节点。' }],
    tccli: 'tccli tke ModifyClusterRuntimeConfig --ClusterId <cluster-id> --DstK8SVersion <version> --ClusterRuntimeConfig \'{"RuntimeType":"containerd","RuntimeVersion":"<version>"}\'',
    docs: 'https://cloud.tencent.com/document/product/457/35747',
  },
  covers: { statements: ['WP-3-14'] },
  evaluate({ data }, { parameters }) {
    const runtime = known(data.ContainerRuntime || undefined, PATH);
    const evidence = { path: PATH, observed: runtime, expected: parameters.supportedRuntimes.join(', '), note: 'the runtime of new nodes; nodes added earlier may differ' };
    return parameters.supportedRuntimes.includes(runtime.toLowerCase()) ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'containerd', given: [cluster({ ContainerRuntime: 'containerd', RuntimeVersion: '1.6.9' })], expect: { 'cls-1': 'pass' } },
    { name: 'Docker', given: [cluster({ ContainerRuntime: 'docker', RuntimeVersion: '19.3' })], expect: { 'cls-1': 'fail' } },
    { name: 'Not in the answer', given: [cluster({ ContainerRuntime: '' })], expect: { 'cls-1': 'unknown' } },
    { name: 'Clusters denied', given: [denied('tke.DescribeClusters')], expect: { '*': 'unknown' } },
  ],
});
