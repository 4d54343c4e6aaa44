import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { known } from '../../inventory/resource.js';
import { tkeNode } from '../../inventory/services/tke-node.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { cluster, denied } from './container-calls.js';

const PATH = 'cvm.DescribeInstances InstanceSet[].PublicIpAddresses[]';

function nodes(...ids: readonly string[]): readonly ExampleCall[] {
  return [cluster(), { call: 'tke.DescribeClusterInstances', params: { ClusterId: 'cls-1' }, response: { TotalCount: ids.length, InstanceSet: ids.map((InstanceId) => ({ InstanceId, InstanceRole: 'WORKER', InstanceState: 'running' })) } }];
}

function instance(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'cvm.DescribeInstances', response: { TotalCount: 1, InstanceSet: [{ InstanceId: 'ins-1', ...fields }] } };
}

export default defineCheck({
  id: 'tke-node-no-public-address',
  title: { en: 'Node has no public address', zh: '集群节点无公网 IP' },
  failTitle: { en: 'Node has a public address', zh: '集群节点拥有公网 IP' },
  why: {
    en: 'A node runs the containers of many applications; whoever breaks into it holds all of them. Traffic reaches applications through balancers, and nodes need no address of their own.',
    zh: '节点上运行着众多应用的容器，一旦节点失陷，所有容器都会受控。流量应经负载均衡到达应用，节点无需公网 IP。',
  },
  severity: 'medium',
  subject: cvmInstance,
  consults: [tkeNode],
  layer: 'network-host',
  objectives: ['public-ip-minimisation'],
  remediation: {
    console: [{ en: 'TKE > cluster > Node management > Node pools > the pool: public network bandwidth off; replace nodes, or unbind their elastic IPs, and send outbound traffic through a NAT gateway.', zh: '容器服务 > 集群 > 节点管理 > 节点池：不分配公网带宽；替换节点或解绑其弹性公网 IP，出网流量改走 NAT 网关。' }],
    tccli: 'tccli vpc DisassociateAddress --AddressId <eip-id>',
    terraform: 'resource "tencentcloud_kubernetes_node_pool" "this" {\n  auto_scaling_config {\n    public_ip_assigned = false\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/457/43735',
  },
  covers: { statements: ['WP-3-14', 'WP-5.3.2-12'], peers: ['checkov-CKV_TC_7'] },
  evaluate({ id, region, data }, context) {
    if (context.owned(tkeNode, id).length === 0) {
      const listing = context.slice(tkeNode, region);
      return listing.state === 'complete' ? notApplicable('the instance is no node of a cluster') : unknown(`whether it is a node of a cluster is not known: ${listing.reason}`);
    }
    const addresses = known(data.PublicIpAddresses, PATH) ?? [];
    const evidence = { path: PATH, observed: [...addresses], expected: 'none' };
    return addresses.length > 0 ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'Private', given: [...nodes('ins-1'), instance({ PublicIpAddresses: null })], expect: { 'ins-1': 'pass' } },
    { name: 'Public', given: [...nodes('ins-1'), instance({ PublicIpAddresses: ['203.0.113.7'] })], expect: { 'ins-1': 'fail' } },
    { name: 'No node', given: [...nodes('ins-2'), instance({ PublicIpAddresses: ['203.0.113.7'] })], expect: { 'ins-1': 'not-applicable' } },
    { name: 'No clusters', given: [{ call: 'tke.DescribeClusters', response: { TotalCount: 0, Clusters: [] } }, instance({ PublicIpAddresses: ['203.0.113.7'] })], expect: { 'ins-1': 'unknown' } },
    { name: 'Addresses are not in the answer', given: [...nodes('ins-1'), instance({})], expect: { 'ins-1': 'unknown' } },
    { name: 'Nodes of the cluster were not listed', given: [cluster(), denied('tke.DescribeClusterInstances', { ClusterId: 'cls-1' }), instance({ PublicIpAddresses: [] })], expect: { 'ins-1': 'unknown' } },
    { name: 'Nodes of another cluster were not listed', given: [{ call: 'tke.DescribeClusters', response: { TotalCount: 2, Clusters: [{ ClusterId: 'cls-1' }, { ClusterId: 'cls-2' }] } }, nodes('ins-2')[1] as ExampleCall, instance({ PublicIpAddresses: [] })], expect: { 'ins-1': 'unknown' } },
    { name: 'Instances denied', given: [...nodes('ins-1'), denied('cvm.DescribeInstances')], expect: { '*': 'unknown' } },
  ],
});
