import { wafSite } from '../../inventory/services/waf-site.js';
import { defineCheck } from '../check.js';
import { denied, wafDomains } from './security-calls.js';
import { judgeModule, siteModules } from './site-modules.js';

export default defineCheck({
  id: 'waf-site-flood-limited',
  title: { en: 'Web firewall limits floods of requests to the site', zh: 'WAF 已启用 CC 防护' },
  failTitle: { en: 'Web firewall lets floods of requests through to the site', zh: 'WAF 未启用 CC 防护' },
  why: {
    en: 'A flood of ordinary-looking requests takes a site down without breaking in. Limits per visitor and page stop it.',
    zh: '大量看似正常的请求无需入侵即可使网站瘫痪。按访问者和页面限频可以阻止。',
  },
  severity: 'medium',
  subject: wafSite,
  layer: 'security-configuration',
  objectives: ['waf', 'ddos-protection'],
  remediation: {
    console: [{ en: 'WAF > Basic security > CC protection > the domain: switch on and add limits for login and search.', zh: 'Web 应用防火墙 > 基础安全 > CC 防护 > 域名：开启并为登录、搜索等页面设置频率限制。' }],
    tccli: 'tccli waf ModifyModuleStatus --Domain <domain> --WebSecurity 1 --AccessControl 1 --CcProtection 1 --ApiProtection 1 --AntiTamper 1 --AntiLeakage 1',
    docs: 'https://cloud.tencent.com/document/product/627/55863',
  },
  covers: { statements: ['WP-5.3.1-08'] },
  evaluate({ details }) {
    return judgeModule(details.modules, 'CcProtection');
  },
  examples: [
    { name: 'On', given: siteModules({ CcProtection: 1 }), expect: { 'shop.example.com': 'pass', '*': 'not-applicable' } },
    { name: 'Off', given: siteModules({ CcProtection: 0 }), expect: { 'shop.example.com': 'fail', '*': 'not-applicable' } },
    { name: 'Not in the answer', given: siteModules({}), expect: { 'shop.example.com': 'unknown', '*': 'not-applicable' } },
    { name: 'Modules were not asked for', given: wafDomains(), expect: { 'shop.example.com': 'unknown', '*': 'not-applicable' } },
    { name: 'Denied', given: [...wafDomains(), denied('waf.DescribeModuleStatus', { Domain: 'shop.example.com' })], expect: { 'shop.example.com': 'unknown', '*': 'not-applicable' } },
  ],
});
