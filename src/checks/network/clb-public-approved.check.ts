import { balancerAddress } from '../../inventory/network/balancer-address.js';
import { loadBalancer } from '../../inventory/network/load-balancer.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { balancers } from './balancer-calls.js';
import { isPublic } from './balancer-listeners.js';
import { denied, listing } from './network-calls.js';

const PATH = 'clb.DescribeLoadBalancers LoadBalancerSet[].LoadBalancerType';
const MARK = [{ TagKey: 'public-address', TagValue: 'shop' }];

export default defineCheck({
  id: 'clb-public-approved',
  title: { en: 'Public load balancer is marked as wanted', zh: '公网负载均衡已标记为需要对外' },
  failTitle: { en: 'Load balancer is public and nobody marked it as wanted', zh: '负载均衡为公网类型但未标记为需要对外' },
  why: {
    en: 'A public balancer is a front door. Doors that nobody remembers asking for lead into test systems and old versions; a tag on each wanted one makes the others stand out.',
    zh: '公网负载均衡就是一扇对外的大门。无人认领的大门往往通向测试系统或旧版本；为每个需要的实例打上标签，其余的便一目了然。',
  },
  severity: 'low',
  subject: loadBalancer,
  consults: [balancerAddress],
  layer: 'network-host',
  objectives: ['public-ip-minimisation'],
  parameters: { exemptTag: { type: 'strings', default: ['public-address'], description: 'Tag keys whose presence says that the balancer is meant to be public' } },
  remediation: {
    console: [
      { en: 'CLB > <balancer> > Tags: add the tag, with what the balancer is for as its value.', zh: '负载均衡 > <实例> > 标签：添加标签，并以用途作为标签值。' },
      { en: 'Where nobody needs it from outside: make a private balancer, move the listeners, delete this one.', zh: '如无需对外：新建内网负载均衡并迁移监听器，然后删除此实例。' },
    ],
    tccli: 'tccli tag TagResources --ResourceList \'["qcs::clb:<region>:uin/<uin>:clb/<balancer>"]\' --Tags \'[{"TagKey":"public-address","TagValue":"<purpose>"}]\'',
    terraform: 'resource "tencentcloud_clb_instance" "this" {\n  network_type = "INTERNAL"\n}',
    docs: 'https://cloud.tencent.com/document/product/214/6149',
  },
  covers: { statements: ['WP-3-06'], peers: ['hummerrisk-525d0b91'] },
  evaluate(balancer, context) {
    const elastic = context.all(balancerAddress, balancer.region).find(({ data }) => data.InstanceId === balancer.id);
    if (!isPublic(balancer) && elastic === undefined) {
      const untold = context.all(balancerAddress, balancer.region).find(({ data }) => data.InstanceId === undefined);
      if (untold !== undefined) return unknown(`elastic IP ${untold.id} does not name what it is bound to`);
      const listing = context.slice(balancerAddress, balancer.region);
      return listing.state === 'complete' ? notApplicable('it is private') : unknown(`whether an elastic IP is bound to it is not known: ${listing.reason}`);
    }
    const wanted = balancer.tags?.find(({ Key }) => context.parameters.exemptTag.includes(Key));
    const evidence = { path: PATH, observed: { type: balancer.data.LoadBalancerType ?? null, 'elastic IP': elastic?.data.AddressIp ?? null, tag: wanted === undefined ? null : `${wanted.Key}=${wanted.Value}` }, expected: `private, or a tag ${context.parameters.exemptTag.join(' or ')}` };
    if (wanted !== undefined) return pass(evidence);
    return balancer.tags === undefined ? unknown('its tags were not recorded') : fail(evidence);
  },
  examples: [
    {
      name: 'Marked, unmarked, private, private with an elastic IP, tags not recorded',
      given: [
        ...balancers({
          'lb-marked': { fields: { Tags: MARK } },
          'lb-open': { fields: { Tags: [] } },
          'lb-private': { fields: { LoadBalancerType: 'INTERNAL', Tags: [] } },
          'lb-elastic': { fields: { LoadBalancerType: 'INTERNAL', Tags: [] } },
          'lb-silent': {},
        }),
        listing('vpc.DescribeAddresses', 'AddressSet', { AddressId: 'eip-1', AddressIp: '203.0.113.50', InstanceId: 'lb-elastic', InstanceType: 'CLB' }),
      ],
      expect: { 'lb-marked': 'pass', 'lb-open': 'fail', 'lb-private': 'not-applicable', 'lb-elastic': 'fail', 'lb-silent': 'unknown' },
    },
    { name: 'Elastic IPs were not recorded', given: [...balancers({ 'lb-private': { fields: { LoadBalancerType: 'INTERNAL', Tags: [] } } }), denied('vpc.DescribeAddresses')], expect: { 'lb-private': 'unknown' } },
    { name: 'None', given: [listing('clb.DescribeLoadBalancers', 'LoadBalancerSet')], expect: { '*': 'not-applicable' } },
  ],
});
