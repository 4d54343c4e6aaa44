import { cdnDomain } from '../../inventory/services/cdn-domain.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { outOfService } from './delivery-domain.js';
import { cdn, denied } from './edge-calls.js';

const PATH = 'DescribeDomainsConfig Domains[].Referer.Switch, Authentication.Switch';

export default defineCheck({
  id: 'cdn-domain-referer',
  title: { en: 'CDN domain refuses foreign embedding', zh: 'CDN 域名已启用防盗链' },
  failTitle: { en: 'CDN domain delivers to any site that embeds it', zh: 'CDN 域名未启用防盗链' },
  why: {
    en: 'Other sites can show your files as theirs, and you pay for the traffic. A list of referring sites stops ordinary theft; signed links stop it altogether.',
    zh: '其他网站可以盗用您的文件，而流量费用由您承担。防盗链名单可阻止一般盗链，URL 鉴权可彻底防止。',
  },
  severity: 'low',
  subject: cdnDomain,
  layer: 'customer-data',
  objectives: ['anti-leech-referer'],
  remediation: {
    console: [{ en: 'CDN > Domain management > the domain > Access control: switch referer protection or authentication on.', zh: '内容分发网络 > 域名管理 > 域名 > 访问控制：开启防盗链配置或鉴权配置。' }],
    tccli: 'tccli cdn UpdateDomainConfig --Domain <domain> --Referer \'{"Switch":"on","RefererRules":[{"RuleType":"all","RulePaths":["*"],"RefererType":"whitelist","Referers":["<site>"],"AllowEmpty":true}]}\'',
    docs: 'https://cloud.tencent.com/document/product/228/41454',
  },
  covers: { statements: ['WP-5.3.3-07'] },
  evaluate(subject) {
    const idle = outOfService(subject);
    if (idle !== undefined) return idle;
    const { Referer, Authentication } = subject.data;
    const switches = [Referer, Authentication].map((one) => (one === null ? 'off' : (one?.Switch ?? null)));
    const evidence = { path: PATH, observed: switches, expected: 'at least one on' };
    if (switches.includes('on')) return pass(evidence);
    return switches.includes(null) ? unknown(`${PATH} is not in the recorded answer`) : fail(evidence);
  },
  examples: [
    { name: 'Referring sites listed', given: [cdn()], expect: { 'www.example.com': 'pass' } },
    { name: 'Signed links', given: [cdn({ Referer: { Switch: 'off' }, Authentication: { Switch: 'on' } })], expect: { 'www.example.com': 'pass' } },
    { name: 'Neither', given: [cdn({ Referer: { Switch: 'off', RefererRules: [] }, Authentication: null })], expect: { 'www.example.com': 'fail' } },
    { name: 'One is not in the answer', given: [cdn({ Referer: { Switch: 'off' }, Authentication: {} })], expect: { 'www.example.com': 'unknown' } },
    { name: 'Out of service', given: [cdn({ Status: 'offline', Referer: null, Authentication: null })], expect: { 'www.example.com': 'not-applicable' } },
    { name: 'Denied', given: [denied('cdn.DescribeDomainsConfig')], expect: { '*': 'unknown' } },
  ],
});
