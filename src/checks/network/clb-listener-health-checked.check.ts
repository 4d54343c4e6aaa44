import { loadBalancer } from '../../inventory/network/load-balancer.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { balancers } from './balancer-calls.js';
import { isRedirect } from './balancer-listeners.js';
import { denied, listing } from './network-calls.js';

const PATH = 'clb.DescribeListeners Listeners[].HealthCheck.HealthSwitch';
const LAYER_7 = /^(HTTP|HTTPS|QUIC)$/i;
const on = { HealthCheck: { HealthSwitch: 1 } };
const off = { HealthCheck: { HealthSwitch: 0 } };

export default defineCheck({
  id: 'clb-listener-health-checked',
  title: { en: 'Listeners try the health of their backends', zh: '监听器已开启健康检查' },
  failTitle: { en: 'A listener sends traffic to backends without trying them', zh: '监听器未开启健康检查' },
  why: {
    en: 'Without health checks a balancer keeps sending visitors to a server that has died, so one failure becomes everybody\'s failure. With them it leaves the dead one out within seconds.',
    zh: '未开启健康检查时，负载均衡会继续把访问转发到已故障的服务器，单点故障变成整体故障。开启后数秒内即可剔除故障后端。',
  },
  severity: 'low',
  subject: loadBalancer,
  layer: 'network-host',
  objectives: ['load-balancer-health'],
  remediation: {
    console: [{ en: 'CLB > <balancer> > Listener management > <listener> > Health check: switch it on, with a path that tests the application.', zh: '负载均衡 > <实例> > 监听器管理 > <监听器> > 健康检查：开启，并设置能反映业务状态的检查路径。' }],
    tccli: "tccli clb ModifyListener --LoadBalancerId <balancer> --ListenerId <listener> --HealthCheck '{\"HealthSwitch\":1}'",
    terraform: 'resource "tencentcloud_clb_listener" "this" {\n  health_check_switch = true\n}',
    docs: 'https://cloud.tencent.com/document/product/214/6097',
  },
  covers: { statements: ['WP-5.3.2-09'] },
  evaluate(balancer) {
    if (known(balancer.data.Forward ?? undefined, 'Forward') === 0) return notApplicable('a classic balancer, whose listeners answer their checks in another way');
    const listeners = known(collected(balancer.details.listeners)?.Listeners, 'DescribeListeners Listeners') ?? [];
    if (listeners.length === 0) return notApplicable('it has no listeners');
    const unchecked: string[] = [];
    const unread: string[] = [];
    for (const { ListenerId, Protocol, HealthCheck, Rules } of listeners) {
      const layer7 = LAYER_7.test(known(Protocol ?? undefined, 'Listeners[].Protocol'));
      const places = layer7 ? (known(Rules, 'Listeners[].Rules') ?? []).filter((rule) => isRedirect(rule) !== true).map((rule) => ({ id: `${ListenerId} ${rule.LocationId ?? ''}`, check: rule.HealthCheck })) : [{ id: ListenerId ?? 'listener', check: HealthCheck }];
      for (const { id, check } of places) {
        if (check?.HealthSwitch === 0) unchecked.push(id);
        else if (check?.HealthSwitch !== 1) unread.push(id);
      }
    }
    const evidence = { path: PATH, observed: unchecked.length > 0 ? unchecked : `${listeners.length} listeners`, expected: '1 wherever traffic is handed on' };
    if (unchecked.length > 0) return fail(evidence);
    known(unread.length > 0 ? undefined : true, `${PATH} of ${unread[0] ?? ''}`);
    return pass(evidence);
  },
  examples: [
    {
      name: 'On, off, on rules, off on a rule, no listeners, not recorded',
      given: balancers({
        'lb-1': { listeners: [{ ListenerId: 'lbl-1', Protocol: 'TCP', ...on }] },
        'lb-2': { listeners: [{ ListenerId: 'lbl-2', Protocol: 'TCP', ...off }] },
        'lb-3': { listeners: [{ ListenerId: 'lbl-3', Protocol: 'HTTPS', HealthCheck: null, Rules: [{ LocationId: 'loc-1', ...on }] }] },
        'lb-4': { listeners: [{ ListenerId: 'lbl-4', Protocol: 'HTTP', Rules: [{ LocationId: 'loc-1', ...on }, { LocationId: 'loc-2', ...off }] }] },
        'lb-9': { listeners: [{ ListenerId: 'lbl-9', Protocol: 'HTTP', Rules: [{ LocationId: 'loc-1', ...on }, { LocationId: 'loc-2', RewriteTarget: { TargetListenerId: 'lbl-1' } }] }] },
        'lb-5': { listeners: [] },
        'lb-6': {},
        'lb-7': { listeners: [{ ListenerId: 'lbl-7', Protocol: 'TCP' }] },
        'lb-8': { fields: { Forward: 0 } },
      }),
      expect: { 'lb-1': 'pass', 'lb-2': 'fail', 'lb-3': 'pass', 'lb-4': 'fail', 'lb-5': 'not-applicable', 'lb-6': 'unknown', 'lb-7': 'unknown', 'lb-8': 'not-applicable', 'lb-9': 'pass' },
    },
    { name: 'None', given: [listing('clb.DescribeLoadBalancers', 'LoadBalancerSet')], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('clb.DescribeLoadBalancers')], expect: { '*': 'unknown' } },
  ],
});
