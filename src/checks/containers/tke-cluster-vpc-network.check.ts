import { known } from '../../inventory/resource.js';
import { tkeCluster } from '../../inventory/services/tke-cluster.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { cluster, denied } from './container-calls.js';

const PATH = 'DescribeClusters Clusters[].Property NetworkType';

export default defineCheck({
  id: 'tke-cluster-vpc-network',
  title: { en: 'Pods of the cluster have addresses of the VPC', zh: '集群 Pod 使用 VPC-CNI 网络' },
  failTitle: { en: 'Pods of the cluster hide in a network of their own', zh: '集群 Pod 未使用 VPC-CNI 网络' },
  why: {
    en: 'Pods with addresses of the VPC are seen by security groups, flow logs and firewalls like any instance. In a network of the cluster\'s own they all look like the node they run on.',
    zh: '使用 VPC 地址的 Pod 可像普通实例一样受安全组、流日志和防火墙管控；使用集群自有网络时，流量看起来都来自所在节点。',
  },
  severity: 'low',
  subject: tkeCluster,
  layer: 'network-host',
  objectives: ['network-isolation-vpc'],
  parameters: {
    acceptedTypes: { type: 'strings', default: ['VPC-CNI'], description: 'Network types that are accepted, as the API names them' },
  },
  remediation: {
    console: [{ en: 'TKE > Create cluster > Network: VPC-CNI. The network of a cluster in the global-router mode can be extended with VPC-CNI under Basic information > VPC-CNI mode.', zh: '容器服务 > 新建集群 > 容器网络插件：选择 VPC-CNI；已有 Global Router 集群可在“基本信息 > VPC-CNI 模式”中开启。' }],
    tccli: 'tccli tke EnableVpcCniNetworkType --ClusterId <cluster-id> --VpcCniType tke-route-eni --EnableStaticIp false --Subnets \'["<subnet-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/457/50355',
  },
  sources: ['cis-tencent-1.0.0 6.8'],
  covers: { statements: ['WP-3-14'], peers: ['cis-6.8', 'sentinel-restrict-tke-cluster'] },
  evaluate({ data }, { parameters }) {
    const type = known(data.Property?.NetworkType || undefined, PATH);
    const evidence = { path: PATH, observed: type, expected: parameters.acceptedTypes.join(', ') };
    return parameters.acceptedTypes.includes(type) ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Addresses of the VPC', given: [cluster({ Property: '{"NodeNameType":"lan-ip","NetworkType":"VPC-CNI"}' })], expect: { 'cls-1': 'pass' } },
    { name: 'A network of its own; the field Cni says true all the same', given: [cluster({ Property: '{"NetworkType":"GR"}', ClusterNetworkSettings: { Cni: true } })], expect: { 'cls-1': 'fail' } },
    { name: 'Accepted', given: [cluster({ Property: '{"NetworkType":"GR"}' })], parameters: { acceptedTypes: ['GR', 'VPC-CNI'] }, expect: { 'cls-1': 'pass' } },
    { name: 'Type is not in the answer', given: [cluster({ Property: '{"NodeNameType":"lan-ip"}' })], expect: { 'cls-1': 'unknown' } },
    { name: 'No JSON', given: [cluster({ Property: 'x' })], expect: { 'cls-1': 'unknown' } },
    { name: 'Clusters denied', given: [denied('tke.DescribeClusters')], expect: { '*': 'unknown' } },
  ],
});
