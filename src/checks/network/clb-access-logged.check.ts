import { loadBalancer } from '../../inventory/network/load-balancer.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { balancers } from './balancer-calls.js';
import { listenersOf } from './balancer-listeners.js';
import { listing } from './network-calls.js';

const PATH = 'clb.DescribeLoadBalancers LoadBalancerSet[].LogTopicId';
/** Only these write access logs. */
const WEB: readonly string[] = ['HTTP', 'HTTPS', 'QUIC', 'GRPC'];

export default defineCheck({
  id: 'clb-access-logged',
  title: { en: 'Load balancer writes access logs', zh: '负载均衡已开启访问日志' },
  failTitle: { en: 'Load balancer writes no access logs', zh: '负载均衡未开启访问日志' },
  why: {
    en: 'The access log is the one record of who asked a public site for what. Without it an attack on the application cannot be traced.',
    zh: '访问日志是记录谁对公网站点发起了何种请求的唯一凭据。没有它，针对应用的攻击无从追查。',
  },
  severity: 'medium',
  subject: loadBalancer,
  layer: 'security-configuration',
  objectives: ['product-access-logs'],
  remediation: {
    console: [{ en: 'CLB > Access logs > Access logs on layer 7: choose a logset and log topic for the instance.', zh: '负载均衡 > 访问日志 > 七层访问日志：为实例选择日志集和日志主题。' }],
    tccli: 'tccli clb SetLoadBalancerClsLog --LoadBalancerId <balancer> --LogSetId <logset> --LogTopicId <topic>',
    docs: 'https://cloud.tencent.com/document/product/214/41379',
  },
  covers: { statements: ['WP-6.2.3-01'], peers: ['checkov-CKV_TC_11'] },
  evaluate(balancer) {
    const topic = known(balancer.data.LogTopicId, 'LogTopicId');
    const evidence = { path: PATH, observed: topic, expected: 'a log topic' };
    if (topic) return pass(evidence);
    return listenersOf(balancer).some(({ protocol }) => WEB.includes(protocol)) ? fail(evidence) : notApplicable('no web listener, and others write no access logs');
  },
  examples: [
    {
      name: 'Logged, not logged in both forms, nothing to log, not recorded',
      given: balancers({
        'lb-logged': { fields: { LogTopicId: 'topic-1' } },
        'lb-empty': { fields: { LogTopicId: '' }, listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTPS', Port: 443 }] },
        'lb-null': { fields: { LogTopicId: null }, listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTP', Port: 80 }] },
        'lb-tcp': { fields: { LogTopicId: '' }, listeners: [{ ListenerId: 'lbl-1', Protocol: 'TCP', Port: 443 }] },
        'lb-field': { listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTPS', Port: 443 }] },
        'lb-listeners': { fields: { LogTopicId: '' } },
      }),
      expect: { 'lb-logged': 'pass', 'lb-empty': 'fail', 'lb-null': 'fail', 'lb-tcp': 'not-applicable', 'lb-field': 'unknown', 'lb-listeners': 'unknown' },
    },
    { name: 'No balancer', given: [listing('clb.DescribeLoadBalancers', 'LoadBalancerSet')], expect: { '*': 'not-applicable' } },
  ],
});
