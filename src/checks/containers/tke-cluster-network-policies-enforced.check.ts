import { collected, known } from '../../inventory/resource.js';
import { tkeCluster } from '../../inventory/services/tke-cluster.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { aboutCluster, cluster, denied } from './container-calls.js';

const PATH = 'DescribeAddon Addons[]';

function addons(...Addons: readonly { readonly [field: string]: unknown }[]): ExampleCall {
  return aboutCluster('DescribeAddon', { Addons });
}

export default defineCheck({
  id: 'tke-cluster-network-policies-enforced',
  title: { en: 'Cluster can enforce network policies', zh: '集群可执行网络策略' },
  failTitle: { en: 'Network policies of the cluster have no effect', zh: '集群的网络策略不会生效' },
  why: {
    en: 'Without the component that enforces them, network policies are accepted and ignored: every pod reaches every other, and one broken application opens the way to all.',
    zh: '未安装执行组件时，网络策略会被接受但不生效：任意 Pod 之间均可互访，一个应用被攻破即可横向移动。',
  },
  severity: 'medium',
  subject: tkeCluster,
  layer: 'network-host',
  objectives: ['kubernetes-network-policy'],
  parameters: {
    enforcingAddons: { type: 'strings', default: ['networkpolicy', 'cilium'], description: 'Add-ons that enforce network policies, as the API names them' },
  },
  remediation: {
    console: [{ en: 'TKE > cluster > Component management > Create: NetworkPolicy; then write policies that refuse by default in each namespace.', zh: '容器服务 > 集群 > 组件管理 > 新建：安装 NetworkPolicy 组件，然后在各命名空间配置默认拒绝的网络策略。' }],
    tccli: 'tccli tke InstallAddon --ClusterId <cluster-id> --AddonName networkpolicy',
    terraform: 'resource "tencentcloud_kubernetes_addon" "networkpolicy" {\n  cluster_id = "<cluster-id>"\n  addon_name = "networkpolicy"\n}',
    docs: 'https://cloud.tencent.com/document/product/457/50841',
  },
  sources: ['cis-tencent-1.0.0 6.7'],
  covers: { statements: ['WP-3-06', 'WP-3-14'], peers: ['cis-6.7'] },
  evaluate({ details }, { parameters }) {
    const list = known(collected(details.addons)?.Addons ?? undefined, PATH);
    const wanted = parameters.enforcingAddons.map((name) => name.toLowerCase());
    const found = list.filter(({ AddonName }) => wanted.includes((AddonName ?? '').toLowerCase()));
    const evidence = { path: PATH, observed: found.map(({ AddonName, Phase }) => `${AddonName ?? ''}: ${Phase ?? '?'}`), expected: `one of ${wanted.join(', ')} in phase Succeeded`, note: 'which policies exist inside the cluster is not in the answer' };
    if (found.some(({ Phase }) => Phase === 'Succeeded')) return pass(evidence);
    return found.length > 0 || list.some(({ AddonName }) => !AddonName) ? unknown(`${PATH} does not tell whether the add-on works`) : fail(evidence);
  },
  examples: [
    { name: 'Installed', given: [cluster(), addons({ AddonName: 'cbs', Phase: 'Succeeded' }, { AddonName: 'networkpolicy', Phase: 'Succeeded' })], expect: { 'cls-1': 'pass' } },
    { name: 'Not installed', given: [cluster(), addons({ AddonName: 'cbs', Phase: 'Succeeded' })], expect: { 'cls-1': 'fail' } },
    { name: 'Being installed', given: [cluster(), addons({ AddonName: 'NetworkPolicy', Phase: 'Installing' })], expect: { 'cls-1': 'unknown' } },
    { name: 'The answer is about one add-on', given: [cluster(), { call: 'tke.DescribeAddon', params: { ClusterId: 'cls-1', AddonName: 'cbs' }, response: { Addons: [{ AddonName: 'cbs', Phase: 'Succeeded' }] } }], expect: { 'cls-1': 'unknown' } },
    { name: 'Denied', given: [cluster(), denied('tke.DescribeAddon', { ClusterId: 'cls-1' })], expect: { 'cls-1': 'unknown' } },
  ],
});
