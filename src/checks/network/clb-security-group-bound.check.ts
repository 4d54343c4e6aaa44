import { loadBalancer } from '../../inventory/network/load-balancer.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { balancers } from './balancer-calls.js';
import { isPublic } from './balancer-listeners.js';
import { denied, listing } from './network-calls.js';

const PATH = 'clb.DescribeLoadBalancers LoadBalancerSet[].SecureGroups';

export default defineCheck({
  id: 'clb-security-group-bound',
  title: { en: 'Public load balancer has a security group', zh: '公网负载均衡已绑定安全组' },
  failTitle: { en: 'Public load balancer has no security group', zh: '公网负载均衡未绑定安全组' },
  why: {
    en: 'A balancer without a group takes traffic from everywhere on every listener, the ones added next year included. With traffic passed to targets, the groups of the servers do not help either.',
    zh: '未绑定安全组的负载均衡会在所有监听器上接受任意来源的流量，包括以后新增的监听器。开启默认放通后，后端的安全组也不起作用。',
  },
  severity: 'medium',
  subject: loadBalancer,
  layer: 'network-host',
  objectives: ['security-group-binding', 'default-deny'],
  remediation: {
    console: [{ en: 'CLB > <balancer> > Security groups: bind a group that admits only the ports of the listeners, from the sources that need them.', zh: '负载均衡 > <实例> > 安全组：绑定仅放通监听端口和所需来源的安全组。' }],
    tccli: 'tccli clb SetLoadBalancerSecurityGroups --LoadBalancerId <balancer> --SecurityGroups \'["<group>"]\'',
    terraform: 'resource "tencentcloud_clb_instance" "this" {\n  network_type    = "OPEN"\n  security_groups = ["<group>"]\n}',
    docs: 'https://cloud.tencent.com/document/product/214/14733',
  },
  covers: { statements: ['CVM-SEC-01'], peers: ['cis-3.7'] },
  evaluate(balancer) {
    if (!isPublic(balancer)) return notApplicable('it is no public balancer');
    const groups = known(balancer.data.SecureGroups, PATH) ?? [];
    const evidence = { path: PATH, observed: groups, expected: 'at least one group' };
    if (groups.length > 0) return pass(evidence);
    const open = balancer.data.LoadBalancerPassToTarget === true;
    return fail(open ? { ...evidence, note: 'traffic is passed to targets without trying their groups' } : evidence);
  },
  examples: [
    {
      name: 'Bound, none in both forms, private, not recorded',
      given: balancers({
        'lb-1': { fields: { SecureGroups: ['sg-1'] } },
        'lb-2': { fields: { SecureGroups: [], LoadBalancerPassToTarget: true } },
        'lb-3': { fields: { SecureGroups: null } },
        'lb-4': { fields: { LoadBalancerType: 'INTERNAL', SecureGroups: [] } },
        'lb-5': {},
        'lb-6': { fields: { LoadBalancerType: undefined, SecureGroups: [] } },
      }),
      expect: { 'lb-1': 'pass', 'lb-2': 'fail', 'lb-3': 'fail', 'lb-4': 'not-applicable', 'lb-5': 'unknown', 'lb-6': 'unknown' },
    },
    { name: 'None', given: [listing('clb.DescribeLoadBalancers', 'LoadBalancerSet')], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('clb.DescribeLoadBalancers')], expect: { '*': 'unknown' } },
  ],
});
