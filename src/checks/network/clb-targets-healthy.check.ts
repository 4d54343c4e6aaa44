import { loadBalancer } from '../../inventory/network/load-balancer.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { balancers } from './balancer-calls.js';
import { isRedirect } from './balancer-listeners.js';
import { denied } from './network-calls.js';

const PATH = 'clb.DescribeTargetHealth LoadBalancers[].Listeners[].Rules[].Targets[].HealthStatus';
const health = (id: string, ...targets: object[]) => ({
  call: 'clb.DescribeTargetHealth',
  params: { LoadBalancerIds: [id] },
  response: { LoadBalancers: [{ LoadBalancerId: id, Listeners: [{ ListenerId: 'lbl-1', Protocol: 'TCP', Port: 80, Rules: [{ LocationId: 'loc-1', Targets: targets }] }] }] },
});
const target = (TargetId: string, HealthStatus: unknown, HealthStatusDetail = HealthStatus === true ? 'Alive' : 'Dead') => ({ TargetId, IP: '10.0.0.4', Port: 80, HealthStatus, HealthStatusDetail });

export default defineCheck({
  id: 'clb-targets-healthy',
  title: { en: 'Every listener has enough healthy backends', zh: '每个监听器均有足够的健康后端' },
  failTitle: { en: 'A listener has too few healthy backends', zh: '监听器的健康后端不足' },
  why: {
    en: 'A listener with one living server is one failure away from an outage, and one with none is an outage. The balancer knows it first; this tells the people.',
    zh: '只剩一台健康后端的监听器再坏一台就会中断，没有健康后端的已经中断。负载均衡最先知道，此检查让人也知道。',
  },
  severity: 'medium',
  subject: loadBalancer,
  layer: 'network-host',
  objectives: ['load-balancer-health'],
  parameters: { minimum: { type: 'number', default: 2, minimum: 1, maximum: 100, unit: 'backends', description: 'Healthy backends that every listener or forwarding rule must have' } },
  remediation: {
    console: [
      { en: 'CLB > <balancer> > Listener management > <listener>: look at the health of each backend, and mend or replace the dead ones.', zh: '负载均衡 > <实例> > 监听器管理 > <监听器>：查看各后端的健康状态，修复或更换异常后端。' },
      { en: 'Check that the security groups of the backends admit the health checks.', zh: '确认后端安全组已放通健康检查。' },
    ],
    tccli: 'tccli clb DescribeTargetHealth --LoadBalancerIds \'["<balancer>"]\'',
    terraform: 'resource "tencentcloud_clb_attachment" "this" {\n  clb_id      = "<balancer>"\n  listener_id = "<listener>"\n  targets {\n    instance_id = "<second-instance>"\n    port        = 80\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/214/6097',
  },
  covers: { statements: ['WP-5.3.2-09'], peers: ['custodian-clb-instances'] },
  evaluate(balancer, { parameters }) {
    if (known(balancer.data.Forward ?? undefined, 'Forward') === 0) return notApplicable('a classic balancer, whose health is answered by another call');
    const answer = known(collected(balancer.details.health)?.LoadBalancers ?? undefined, 'DescribeTargetHealth LoadBalancers');
    const own = answer.find(({ LoadBalancerId }) => LoadBalancerId === balancer.id);
    if (own === undefined) return unknown('the answer does not speak of this balancer');
    const listeners = known(own.Listeners, 'LoadBalancers[].Listeners') ?? [];
    const { listeners: configured } = balancer.details;
    const rules = 'missing' in configured ? [] : (configured.value?.Listeners ?? []).flatMap(({ Rules }) => Rules ?? []);
    const short: string[] = [];
    let unread = 0;
    let places = 0;
    for (const { ListenerId, Rules } of listeners) {
      for (const { LocationId, Targets } of known(Rules, 'LoadBalancers[].Listeners[].Rules') ?? []) {
        const targets = known(Targets, PATH) ?? [];
        const unclear = targets.filter(({ HealthStatus, HealthStatusDetail }) => HealthStatus === undefined || HealthStatus === null || /unknown/i.test(HealthStatusDetail ?? 'unknown')).length;
        const alive = targets.filter(({ HealthStatus, HealthStatusDetail }) => HealthStatus === true && !/unknown/i.test(HealthStatusDetail ?? 'unknown')).length;
        // What only redirects has no backends: where that was not recorded, an empty rule may be such.
        const rule = rules.find((one) => one.LocationId === LocationId);
        const redirect = targets.length > 0 ? false : rule === undefined ? undefined : isRedirect(rule);
        if (redirect === true) continue;
        places++;
        if (redirect === undefined) {
          unread++;
          continue;
        }
        if (alive >= parameters.minimum) continue;
        if (alive + unclear >= parameters.minimum) unread++;
        else short.push(`${ListenerId ?? 'listener'} ${LocationId ?? ''}: ${alive} of ${targets.length} healthy`);
      }
    }
    if (places === 0) return notApplicable('it hands traffic to nothing');
    const evidence = { path: PATH, observed: short.length > 0 ? short : `${places} listeners and rules`, expected: `at least ${parameters.minimum} healthy backends each` };
    if (short.length > 0) return fail(evidence);
    return unread > 0 ? unknown(`the health of backends of ${unread} listeners or rules was not recorded, or is not known yet`) : pass(evidence);
  },
  examples: [
    {
      name: 'Two alive, one dead, none, not known yet, not recorded',
      given: [
        ...balancers({ 'lb-1': {}, 'lb-2': {}, 'lb-3': { listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTP', Rules: [{ LocationId: 'loc-1', RewriteTarget: null }] }] }, 'lb-4': {}, 'lb-5': {}, 'lb-6': { fields: { Forward: 0 } }, 'lb-7': { listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTP', Rules: [{ LocationId: 'loc-1', RewriteTarget: { TargetListenerId: 'lbl-2' } }] }] }, 'lb-8': {} }),
        health('lb-1', target('ins-1', true), target('ins-2', true)),
        health('lb-2', target('ins-1', true), target('ins-2', false)),
        health('lb-3'),
        health('lb-7'),
        health('lb-8'),
        health('lb-4', target('ins-1', true), target('ins-2', false, 'Unknown')),
        denied('clb.DescribeTargetHealth', { LoadBalancerIds: ['lb-5'] }),
      ],
      expect: { 'lb-1': 'pass', 'lb-2': 'fail', 'lb-3': 'fail', 'lb-4': 'unknown', 'lb-5': 'unknown', 'lb-6': 'not-applicable', 'lb-7': 'not-applicable', 'lb-8': 'unknown' },
    },
    {
      name: 'One is enough where it was said so; a balancer that hands nothing on',
      given: [...balancers({ 'lb-1': {}, 'lb-2': {} }), health('lb-1', target('ins-1', true)), { call: 'clb.DescribeTargetHealth', params: { LoadBalancerIds: ['lb-2'] }, response: { LoadBalancers: [{ LoadBalancerId: 'lb-2', Listeners: [] }] } }],
      parameters: { minimum: 1 },
      expect: { 'lb-1': 'pass', 'lb-2': 'not-applicable' },
    },
  ],
});
