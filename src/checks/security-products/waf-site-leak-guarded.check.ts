import { wafSite } from '../../inventory/services/waf-site.js';
import { defineCheck } from '../check.js';
import { denied, wafDomains } from './security-calls.js';
import { judgeModule, siteModules } from './site-modules.js';

export default defineCheck({
  id: 'waf-site-leak-guarded',
  title: { en: 'Web firewall keeps sensitive data from leaving the site', zh: 'WAF 已启用信息防泄漏' },
  failTitle: { en: 'Web firewall lets sensitive data leave the site', zh: 'WAF 未启用信息防泄漏' },
  why: {
    en: 'A fault in an application shows identity numbers, phone numbers or error traces to whoever asks. The firewall can mask them on the way out.',
    zh: '应用缺陷可能向任意访问者泄露身份证号、手机号或错误堆栈。WAF 可在返回时进行遮蔽。',
  },
  severity: 'low',
  subject: wafSite,
  layer: 'security-configuration',
  objectives: ['data-leakage-prevention'],
  remediation: {
    console: [{ en: 'WAF > Basic security > Data leakage prevention > the domain: switch on and choose what to mask.', zh: 'Web 应用防火墙 > 基础安全 > 信息防泄漏 > 域名：开启并选择遮蔽内容。' }],
    docs: 'https://cloud.tencent.com/document/product/627/38389',
  },
  covers: { statements: ['WP-5.3.1-07'] },
  evaluate({ details }) {
    return judgeModule(details.modules, 'AntiLeakage');
  },
  examples: [
    { name: 'On', given: siteModules({ AntiLeakage: 1 }), expect: { 'shop.example.com': 'pass', '*': 'not-applicable' } },
    { name: 'Off', given: siteModules({ AntiLeakage: 0 }), expect: { 'shop.example.com': 'fail', '*': 'not-applicable' } },
    { name: 'Not in the answer', given: siteModules({}), expect: { 'shop.example.com': 'unknown', '*': 'not-applicable' } },
    { name: 'Denied', given: [...wafDomains(), denied('waf.DescribeModuleStatus', { Domain: 'shop.example.com' })], expect: { 'shop.example.com': 'unknown', '*': 'not-applicable' } },
  ],
});
