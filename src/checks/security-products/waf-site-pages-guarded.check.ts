import { wafSite } from '../../inventory/services/waf-site.js';
import { defineCheck } from '../check.js';
import { denied, wafDomains } from './security-calls.js';
import { judgeModule, siteModules } from './site-modules.js';

export default defineCheck({
  id: 'waf-site-pages-guarded',
  title: { en: 'Web firewall keeps changed pages from being shown', zh: 'WAF 已启用网页防篡改' },
  failTitle: { en: 'Web firewall shows pages as the server has them, changed or not', zh: 'WAF 未启用网页防篡改' },
  why: {
    en: 'Who breaks into a web server changes its front page first. With protection visitors get the last good copy while you repair.',
    zh: '攻陷网站后攻击者常首先篡改首页。启用防篡改后，修复期间访问者看到的仍是正确的页面副本。',
  },
  severity: 'low',
  subject: wafSite,
  layer: 'security-configuration',
  objectives: ['tamper-protection'],
  remediation: {
    console: [{ en: 'WAF > Basic security > Tamper protection > the domain: switch on and name the pages.', zh: 'Web 应用防火墙 > 基础安全 > 网页防篡改 > 域名：开启并添加受保护页面。' }],
    docs: 'https://cloud.tencent.com/document/product/627/11729',
  },
  covers: { statements: ['WP-5.3.1-11'] },
  evaluate({ details }) {
    return judgeModule(details.modules, 'AntiTamper');
  },
  examples: [
    { name: 'On', given: siteModules({ AntiTamper: 1 }), expect: { 'shop.example.com': 'pass', '*': 'not-applicable' } },
    { name: 'Off', given: siteModules({ AntiTamper: 0 }), expect: { 'shop.example.com': 'fail', '*': 'not-applicable' } },
    { name: 'Not in the answer', given: siteModules({}), expect: { 'shop.example.com': 'unknown', '*': 'not-applicable' } },
    { name: 'Denied', given: [...wafDomains(), denied('waf.DescribeModuleStatus', { Domain: 'shop.example.com' })], expect: { 'shop.example.com': 'unknown', '*': 'not-applicable' } },
  ],
});
