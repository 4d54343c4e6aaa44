import { loadBalancer } from '../../inventory/network/load-balancer.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { balancers } from './balancer-calls.js';

const FLAG = 'DeleteProtect';

export default defineCheck({
  id: 'clb-delete-protected',
  title: { en: 'Load balancer is protected against deletion', zh: '负载均衡已开启删除保护' },
  failTitle: { en: 'Load balancer can be deleted by one call', zh: '负载均衡未开启删除保护' },
  why: {
    en: 'Deleting a balancer takes every site behind it down and gives its address away for good. Protection turns a slip or a stolen key into a refused call.',
    zh: '删除负载均衡会使其后的所有站点下线，且地址无法找回。开启保护后，误操作或密钥被盗只会得到一次被拒绝的调用。',
  },
  severity: 'low',
  subject: loadBalancer,
  layer: 'security-configuration',
  objectives: ['deletion-protection'],
  remediation: {
    console: [{ en: 'CLB > instance > Basic information: switch deletion protection on.', zh: '负载均衡 > 实例 > 基本信息：开启删除保护。' }],
    tccli: 'tccli clb ModifyLoadBalancerAttributes --LoadBalancerId <balancer> --DeleteProtect true',
    docs: 'https://cloud.tencent.com/document/product/214/30680',
  },
  covers: { statements: ['WP-3-12'], peers: ['sentinel-restrict-clb-deletion-protection'] },
  evaluate(balancer) {
    const flags = known(balancer.data.AttributeFlags, 'AttributeFlags');
    const evidence = { path: 'clb.DescribeLoadBalancers LoadBalancerSet[].AttributeFlags', observed: flags, expected: FLAG };
    return (flags ?? []).includes(FLAG) ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'Protected, not protected in both forms, not recorded',
      given: balancers({
        'lb-1': { fields: { AttributeFlags: ['DeleteProtect'] } },
        'lb-2': { fields: { AttributeFlags: ['SharedLimitFlag'] } },
        'lb-3': { fields: { AttributeFlags: null } },
        'lb-4': {},
      }),
      expect: { 'lb-1': 'pass', 'lb-2': 'fail', 'lb-3': 'fail', 'lb-4': 'unknown' },
    },
  ],
});
