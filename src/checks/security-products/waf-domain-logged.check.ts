import { known } from '../../inventory/resource.js';
import { wafDomain } from '../../inventory/services/waf-domain.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { OVERSEAS_DOMAIN, wafDomains } from './security-calls.js';

const PATH = 'DescribeDomains Domains[].ClsStatus';

export default defineCheck({
  id: 'waf-domain-logged',
  title: { en: 'Web firewall keeps the access log of the domain', zh: 'WAF 已开启域名访问日志' },
  failTitle: { en: 'Web firewall keeps no access log of the domain', zh: 'WAF 未开启域名访问日志' },
  why: {
    en: 'The attack log shows what was caught; the access log shows what came through. Without it nobody can tell afterwards what an attacker reached.',
    zh: '攻击日志记录被拦截的请求，访问日志记录放行的请求。没有访问日志，事后无法判断攻击者访问过什么。',
  },
  severity: 'medium',
  subject: wafDomain,
  layer: 'security-configuration',
  objectives: ['security-product-logs'],
  remediation: {
    console: [{ en: 'WAF > Domain access > the domain: switch the access log on; choose the fields and the time it is kept under Log service.', zh: 'Web 应用防火墙 > 接入管理 > 域名：开启访问日志开关；在“日志服务”中设置字段与存储时长。' }],
    tccli: 'tccli waf ModifyDomainsCLSStatus --Status 1 --Domains \'[{"Domain":"<domain>","InstanceID":"<instance-id>","Edition":"<edition>"}]\'',
    docs: 'https://cloud.tencent.com/document/product/627/39703',
  },
  sources: ['cis-tencent-1.0.0 2.6'],
  covers: { statements: ['WP-6.2.3-01'], peers: ['cis-2.6'] },
  evaluate({ data }) {
    if (!known(data.Status ?? undefined, 'DescribeDomains Domains[].Status')) return notApplicable('the firewall is off for the domain; another check judges that');
    const on = known(data.ClsStatus ?? undefined, PATH);
    const evidence = { path: PATH, observed: on ? 'on' : 'off', expected: 'on' };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: wafDomains(), expect: { 'd-1': 'pass', '*': 'not-applicable' } },
    { name: 'Off', given: wafDomains({ ClsStatus: 0 }), expect: { 'd-1': 'fail', '*': 'not-applicable' } },
    { name: 'The firewall itself is off', given: wafDomains({ Status: 0, ClsStatus: 0 }), expect: { 'd-1': 'not-applicable', '*': 'not-applicable' } },
    { name: 'Not in the answer', given: wafDomains({ ClsStatus: null }), expect: { 'd-1': 'unknown', '*': 'not-applicable' } },
    { name: 'A page is missing', given: [{ ...wafDomains()[0], response: { Total: 2, Domains: [{ DomainId: 'd-1', Domain: 'shop.example.com', Status: 1, ClsStatus: 1 }] } }, OVERSEAS_DOMAIN], expect: { 'd-1': 'pass', 'd-2': 'pass', '*': 'unknown' } },
  ],
});
