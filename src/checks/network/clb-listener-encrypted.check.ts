import { loadBalancer } from '../../inventory/network/load-balancer.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, type Evidence } from '../verdict.js';
import { balancers } from './balancer-calls.js';
import { isPublic, listenersOf, type AnyListener } from './balancer-listeners.js';
import { answer, denied, listing } from './network-calls.js';

const PATH = 'clb.DescribeListeners Listeners[]';
const EXPECTED = 'HTTPS, or HTTP that only redirects to HTTPS';

/** Rules that serve content in the clear instead of sending the browser to another listener. */
function plaintextRules({ application }: AnyListener): readonly string[] {
  if (application === null) return ['all paths'];
  const rules = known(application.Rules, 'Listeners[].Rules') ?? [];
  return rules.flatMap((rule) => {
    const redirect = known(rule.RewriteTarget, 'Listeners[].Rules[].RewriteTarget');
    const target = redirect === null ? null : known(redirect.TargetListenerId, 'Listeners[].Rules[].RewriteTarget.TargetListenerId');
    return target ? [] : [`${rule.Domain ?? ''}${rule.Url ?? ''}` || (rule.LocationId ?? 'a rule')];
  });
}

export default defineCheck({
  id: 'clb-listener-encrypted',
  title: { en: 'Public load balancer serves web traffic encrypted', zh: '公网负载均衡以加密方式提供 Web 服务' },
  failTitle: { en: 'Public load balancer serves web traffic in the clear', zh: '公网负载均衡以明文提供 Web 服务' },
  why: {
    en: 'Everything sent over plain HTTP, session cookies and passwords included, can be read and changed on the way. HTTP that only redirects to HTTPS is fine.',
    zh: '通过明文 HTTP 传输的一切内容（包括会话 Cookie 和密码）都可能在途中被窃取和篡改。仅用于跳转 HTTPS 的 HTTP 监听器不受影响。',
  },
  severity: 'high',
  subject: loadBalancer,
  layer: 'network-host',
  objectives: ['tls-in-transit', 'plaintext-protocols'],
  parameters: {
    plaintextPorts: { type: 'strings', default: ['21', '23', '80', '110', '143', '389'], description: 'Ports on which a TCP listener is taken to carry a plaintext protocol' },
  },
  remediation: {
    console: [
      { en: 'CLB > instance > Listener management: add an HTTPS listener with a certificate.', zh: '负载均衡 > 实例 > 监听器管理：新建 HTTPS 监听器并配置证书。' },
      { en: 'Redirection configuration: redirect every rule of the HTTP listener to the HTTPS listener.', zh: '重定向配置：将 HTTP 监听器的全部规则重定向到 HTTPS 监听器。' },
    ],
    tccli: 'tccli clb AutoRewrite --LoadBalancerId <balancer> --ListenerId <https-listener>',
    docs: 'https://cloud.tencent.com/document/product/214/36386',
  },
  covers: { statements: ['WP-6.2.2-04c', 'WP-6.1.1-C01', 'WP-6.2.1-01'], peers: ['checkov-CKV_TC_12'] },
  evaluate(balancer, { parameters }) {
    if (!isPublic(balancer)) return notApplicable('the balancer is private');
    const listeners = listenersOf(balancer);
    const judged = listeners.filter(({ protocol, port }) => protocol === 'HTTP' || protocol === 'HTTPS' || protocol === 'TCP_SSL' || protocol === 'QUIC' || (protocol === 'TCP' && parameters.plaintextPorts.includes(String(port))));
    if (judged.length === 0) return notApplicable(listeners.length === 0 ? 'nothing listens on the balancer' : 'no listener carries web traffic or a protocol known to be plaintext');
    const open = judged.flatMap((listener): Evidence[] => {
      const { protocol, port, id } = listener;
      if (protocol === 'TCP') return [{ path: PATH, observed: `${id}: TCP ${port}`, expected: 'no plaintext protocol', note: 'judged by the port' }];
      const rules = protocol === 'HTTP' ? plaintextRules(listener) : [];
      return rules.length === 0 ? [] : [{ path: PATH, observed: { listener: `${id}: ${protocol} ${port}`, withoutRedirect: rules.slice(0, 10) }, expected: EXPECTED }];
    });
    const [first, ...others] = open;
    return first === undefined ? pass({ path: PATH, observed: judged.map(({ protocol, port }) => `${protocol} ${port}`), expected: EXPECTED }) : fail(first, ...others);
  },
  examples: [
    {
      name: 'HTTPS, HTTP that redirects, HTTP that serves, TCP on a plaintext port, other TCP, private, empty',
      given: balancers({
        'lb-https': { listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTPS', Port: 443, Rules: [] }] },
        'lb-redirect': {
          listeners: [
            { ListenerId: 'lbl-1', Protocol: 'HTTPS', Port: 443, Rules: [] },
            { ListenerId: 'lbl-2', Protocol: 'HTTP', Port: 80, Rules: [{ LocationId: 'loc-1', Domain: 'a.example', Url: '/', RewriteTarget: { TargetListenerId: 'lbl-1', TargetLocationId: 'loc-2' } }] },
          ],
        },
        'lb-http': { listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTP', Port: 8080, Rules: [{ LocationId: 'loc-1', Domain: 'a.example', Url: '/', RewriteTarget: { TargetListenerId: null, TargetLocationId: null } }] }] },
        'lb-telnet': { listeners: [{ ListenerId: 'lbl-1', Protocol: 'TCP', Port: 23, Rules: null }] },
        'lb-tcp': { listeners: [{ ListenerId: 'lbl-1', Protocol: 'TCP', Port: 9000, Rules: null }] },
        'lb-private': { fields: { LoadBalancerType: 'INTERNAL' }, listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTP', Port: 80 }] },
        'lb-empty': { listeners: [] },
      }),
      expect: { 'lb-https': 'pass', 'lb-redirect': 'pass', 'lb-http': 'fail', 'lb-telnet': 'fail', 'lb-tcp': 'not-applicable', 'lb-private': 'not-applicable', 'lb-empty': 'not-applicable' },
    },
    {
      name: 'A classic balancer',
      given: [
        listing('clb.DescribeLoadBalancers', 'LoadBalancerSet', { LoadBalancerId: 'lb-1', LoadBalancerType: 'OPEN', Forward: 0 }),
        answer('clb.DescribeClassicalLBListeners', 'LoadBalancerId', 'lb-1', { Listeners: [{ ListenerId: 'lbl-1', ListenerPort: 80, InstancePort: 8080, Protocol: 'http' }] }),
      ],
      expect: { 'lb-1': 'fail' },
    },
    {
      name: 'Listeners denied, asked for with a filter, or without what tells a redirect',
      given: [
        ...balancers({ 'lb-1': {}, 'lb-2': {}, 'lb-3': { listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTP', Port: 80, Rules: [{ LocationId: 'loc-1' }] }] } }),
        denied('clb.DescribeListeners', { LoadBalancerId: 'lb-1' }),
        { call: 'clb.DescribeListeners', params: { LoadBalancerId: 'lb-2', Protocol: 'HTTPS' }, response: { Listeners: [] } },
      ],
      expect: { 'lb-1': 'unknown', 'lb-2': 'unknown', 'lb-3': 'unknown' },
    },
  ],
});
