import { loadBalancer } from '../../inventory/network/load-balancer.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { balancers } from './balancer-calls.js';
import { denied, listing } from './network-calls.js';

const PATH = 'clb.DescribeLoadBalancers LoadBalancerSet[].VpcId';

export default defineCheck({
  id: 'clb-in-vpc',
  title: { en: 'Load balancer stands in a VPC', zh: '负载均衡位于私有网络' },
  failTitle: { en: 'Load balancer stands in the shared basic network', zh: '负载均衡位于共享的基础网络' },
  why: {
    en: 'The basic network is one pool of addresses that all customers share. A VPC is a network of your own with segments, routes and filters that you decide on.',
    zh: '基础网络是所有用户共享的地址池。私有网络则是您自己的网络，网段、路由和过滤规则均由您决定。',
  },
  severity: 'medium',
  subject: loadBalancer,
  layer: 'network-host',
  objectives: ['network-isolation-vpc'],
  remediation: {
    console: [{ en: 'Make a new balancer in a VPC, move listeners, backends and DNS records to it, and delete the old one.', zh: '在私有网络中新建负载均衡，迁移监听器、后端和 DNS 记录后删除旧实例。' }],
    tccli: 'tccli clb CreateLoadBalancer --LoadBalancerType OPEN --VpcId <vpc> --LoadBalancerName <name>',
    terraform: 'resource "tencentcloud_clb_instance" "this" {\n  vpc_id = "<vpc>"\n}',
    docs: 'https://cloud.tencent.com/document/product/214/6149',
  },
  covers: { statements: ['CVM-SEC-08', 'WP-5.2.1-C01'], peers: ['hummerrisk-59a95d30'] },
  evaluate({ data }) {
    const vpcId = known(data.VpcId, PATH) ?? '';
    const evidence = { path: PATH, observed: vpcId, expected: 'the id of a VPC' };
    return vpcId === '' || vpcId === '0' ? fail(evidence) : pass(evidence);
  },
  examples: [
    {
      name: 'In a VPC, in the basic network in its three forms, not recorded',
      given: balancers({ 'lb-1': {}, 'lb-2': { fields: { VpcId: '' } }, 'lb-3': { fields: { VpcId: null } }, 'lb-4': { fields: { VpcId: '0' } }, 'lb-5': { fields: { VpcId: undefined } } }),
      expect: { 'lb-1': 'pass', 'lb-2': 'fail', 'lb-3': 'fail', 'lb-4': 'fail', 'lb-5': 'unknown' },
    },
    { name: 'None', given: [listing('clb.DescribeLoadBalancers', 'LoadBalancerSet')], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('clb.DescribeLoadBalancers')], expect: { '*': 'unknown' } },
  ],
});
