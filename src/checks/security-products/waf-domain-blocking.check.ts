import { known } from '../../inventory/resource.js';
import { wafDomain } from '../../inventory/services/waf-domain.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied, OVERSEAS_DOMAIN, wafDomains } from './security-calls.js';

const PATH = 'DescribeDomains Domains[]';

export default defineCheck({
  id: 'waf-domain-blocking',
  title: { en: 'Web firewall blocks attacks on the domain', zh: 'WAF 已对域名启用拦截' },
  failTitle: { en: 'Web firewall lets attacks on the domain through', zh: 'WAF 未对域名启用拦截' },
  why: {
    en: 'A firewall that is off, that only observes, or that sees a mirrored copy of the traffic protects nothing. It is bought and trusted, and attacks arrive all the same.',
    zh: '关闭、仅观察或只分析镜像流量的防火墙起不到防护作用。虽已购买并被信任，攻击仍会到达。',
  },
  severity: 'high',
  subject: wafDomain,
  layer: 'security-configuration',
  objectives: ['waf'],
  remediation: {
    console: [
      { en: 'WAF > Domain access > the domain: switch the firewall on.', zh: 'Web 应用防火墙 > 接入管理 > 域名：开启 WAF 开关。' },
      { en: 'WAF > Basic security > Web security > the domain: mode block; editions on a balancer: traffic mode clean instead of mirror.', zh: 'Web 应用防火墙 > 基础安全 > Web 安全 > 域名：防护模式选择拦截；负载均衡型实例的流量模式选择清洗。' },
    ],
    tccli: 'tccli waf ModifySpartaProtectionMode --Domain <domain> --Mode 1 --Type 0',
    docs: 'https://cloud.tencent.com/document/product/627/99700',
  },
  covers: { statements: ['WP-5.3.1-05', 'WP-3-01', 'WP-3-10'] },
  evaluate({ data }) {
    const expected = 'on, blocking, on the traffic itself';
    const on = known(data.Status ?? undefined, `${PATH}.Status`);
    if (!on) return fail({ path: `${PATH}.Status`, observed: 'off', expected });
    const blocking = known(data.Mode ?? undefined, `${PATH}.Mode`);
    if (!blocking) return fail({ path: `${PATH}.Mode`, observed: 'observing', expected });
    const edition = known(data.Edition ?? undefined, `${PATH}.Edition`);
    const evidence = { path: PATH, observed: 'on, blocking', expected };
    if (edition === 'sparta-waf') return pass(evidence);
    const inline = known(data.FlowMode ?? undefined, `${PATH}.FlowMode`);
    return inline ? pass(evidence) : fail({ path: `${PATH}.FlowMode`, observed: 'a mirrored copy of the traffic', expected });
  },
  examples: [
    { name: 'Blocks', given: wafDomains(), expect: { 'd-1': 'pass', '*': 'not-applicable' } },
    { name: 'Only observes', given: wafDomains({ Mode: 0 }), expect: { 'd-1': 'fail', '*': 'not-applicable' } },
    { name: 'Off', given: wafDomains({ Status: 0 }), expect: { 'd-1': 'fail', '*': 'not-applicable' } },
    { name: 'On a balancer, inline', given: wafDomains({ Edition: 'clb-waf', FlowMode: 1 }), expect: { 'd-1': 'pass', '*': 'not-applicable' } },
    { name: 'On a balancer, mirrored', given: wafDomains({ Edition: 'clb-waf', FlowMode: 0 }), expect: { 'd-1': 'fail', '*': 'not-applicable' } },
    { name: 'Edition is not in the answer', given: wafDomains({ Edition: '' }), expect: { 'd-1': 'unknown', '*': 'not-applicable' } },
    { name: 'A mode nobody documented', given: wafDomains({ Mode: 2 }), expect: { 'd-1': 'unknown', '*': 'not-applicable' } },
    { name: 'Overseas instances were not asked for', given: [wafDomains()[0]], expect: { 'd-1': 'pass', '*': 'unknown' } },
    { name: 'Denied', given: [denied('waf.DescribeDomains'), OVERSEAS_DOMAIN], expect: { 'd-2': 'pass', '*': 'unknown' } },
  ],
});
