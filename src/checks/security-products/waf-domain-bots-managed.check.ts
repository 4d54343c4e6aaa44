import { known } from '../../inventory/resource.js';
import { wafDomain } from '../../inventory/services/waf-domain.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, OVERSEAS_DOMAIN, wafDomains } from './security-calls.js';

const PATH = 'DescribeDomains Domains[].BotStatus';

export default defineCheck({
  id: 'waf-domain-bots-managed',
  title: { en: 'Web firewall tells people and bots apart', zh: 'WAF 已启用 BOT 管理' },
  failTitle: { en: 'Web firewall treats bots like people', zh: 'WAF 未启用 BOT 管理' },
  why: {
    en: 'Programs try stolen passwords, empty shops and copy content at a speed no person has. Without telling them apart nothing can treat them differently.',
    zh: '程序以人力不及的速度撞库、抢购和抓取内容。不加区分就无法区别对待。',
  },
  severity: 'low',
  subject: wafDomain,
  layer: 'security-configuration',
  objectives: ['waf'],
  remediation: {
    console: [{ en: 'WAF > Bot and business security > Bot management > the domain: switch on, with a scene for login or ordering.', zh: 'Web 应用防火墙 > BOT 与业务安全 > BOT 管理 > 域名：开启，并为登录或下单创建场景。' }],
    docs: 'https://cloud.tencent.com/document/product/627/63343',
  },
  covers: { statements: ['WP-5.3.1-09'] },
  evaluate({ data }) {
    const status = known(data.BotStatus ?? undefined, PATH);
    const evidence = { path: PATH, observed: status, expected: 1 };
    if (status === 0) return fail(evidence);
    return status === 1 ? pass(evidence) : unknown(`${PATH} ${status} is not documented`);
  },
  examples: [
    { name: 'On', given: wafDomains({ BotStatus: 1 }), expect: { 'd-1': 'pass', '*': 'not-applicable' } },
    { name: 'Off', given: wafDomains({ BotStatus: 0 }), expect: { 'd-1': 'fail', '*': 'not-applicable' } },
    { name: 'A state nobody documented', given: wafDomains({ BotStatus: 2 }), expect: { 'd-1': 'unknown', '*': 'not-applicable' } },
    { name: 'Not in the answer', given: wafDomains(), expect: { 'd-1': 'unknown', '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('waf.DescribeDomains'), OVERSEAS_DOMAIN], expect: { 'd-2': 'unknown', '*': 'unknown' } },
  ],
});
