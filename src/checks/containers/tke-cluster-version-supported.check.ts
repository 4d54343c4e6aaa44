import { known } from '../../inventory/resource.js';
import { tkeCluster } from '../../inventory/services/tke-cluster.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { cluster, denied } from './container-calls.js';

const PATH = 'DescribeClusters Clusters[].ClusterVersion';

export default defineCheck({
  id: 'tke-cluster-version-supported',
  title: { en: 'Cluster runs a supported Kubernetes version', zh: '集群运行受支持的 Kubernetes 版本' },
  failTitle: { en: 'Cluster runs an outdated Kubernetes version', zh: '集群 Kubernetes 版本过旧' },
  why: {
    en: 'Old Kubernetes versions get no more security fixes, while their holes are public. The longer an upgrade waits, the more versions it has to climb.',
    zh: '旧版本 Kubernetes 不再获得安全修复，而其漏洞已经公开。升级拖得越久，需要跨越的版本越多。',
  },
  severity: 'medium',
  subject: tkeCluster,
  layer: 'network-host',
  objectives: ['patching-and-images'],
  parameters: {
    oldestMinorVersion: { type: 'number', default: 30, minimum: 10, maximum: 99, description: 'Oldest accepted minor version of Kubernetes 1, e.g. 30 for 1.30' },
  },
  remediation: {
    console: [{ en: 'TKE > cluster > Basic information > Kubernetes version > Upgrade: the control plane first, one minor version at a time, then the nodes.', zh: '容器服务 > 集群 > 基本信息 > Kubernetes 版本 > 升级：先升级 Master，每次一个小版本，再升级节点。' }],
    tccli: 'tccli tke UpdateClusterVersion --ClusterId <cluster-id> --DstVersion <version>',
    docs: 'https://cloud.tencent.com/document/product/457/47791',
  },
  sources: ['cis-tencent-1.0.0 6.6: sign-in with a static password ended with Kubernetes 1.19'],
  covers: { statements: ['WP-3-14'], peers: ['cis-6.6', 'sentinel-restrict-tke-cluster'] },
  evaluate({ data }, { parameters }) {
    const version = known(data.ClusterVersion ?? undefined, PATH);
    const parts = /^v?(\d{1,3})\.(\d{1,3})(\D|$)/.exec(version);
    if (parts === null) return unknown(`${PATH} is no version number`);
    const [major, minor] = [Number(parts[1]), Number(parts[2])];
    const evidence = { path: PATH, observed: version, expected: `1.${parameters.oldestMinorVersion} or later` };
    return major > 1 || (major === 1 && minor >= parameters.oldestMinorVersion) ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Current', given: [cluster({ ClusterVersion: '1.32.2' })], expect: { 'cls-1': 'pass' } },
    { name: 'Just accepted', given: [cluster({ ClusterVersion: '1.30.0' })], expect: { 'cls-1': 'pass' } },
    { name: 'Old', given: [cluster({ ClusterVersion: '1.24.4' })], expect: { 'cls-1': 'fail' } },
    { name: 'Older versions accepted', given: [cluster({ ClusterVersion: '1.24.4' })], parameters: { oldestMinorVersion: 24 }, expect: { 'cls-1': 'pass' } },
    { name: 'A single digit is older, not newer', given: [cluster({ ClusterVersion: '1.8.13' })], expect: { 'cls-1': 'fail' } },
    { name: 'No version', given: [cluster({ ClusterVersion: '' })], expect: { 'cls-1': 'unknown' } },
    { name: 'Clusters denied', given: [denied('tke.DescribeClusters')], expect: { '*': 'unknown' } },
  ],
});
