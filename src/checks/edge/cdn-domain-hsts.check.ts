import { known } from '../../inventory/resource.js';
import { cdnDomain } from '../../inventory/services/cdn-domain.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { answersHttps, outOfService } from './delivery-domain.js';
import { cdn, denied } from './edge-calls.js';

const PATH = 'DescribeDomainsConfig Domains[].Https.Hsts.Switch';

export default defineCheck({
  id: 'cdn-domain-hsts',
  title: { en: 'CDN domain tells browsers to insist on HTTPS', zh: 'CDN 域名已启用 HSTS' },
  failTitle: { en: 'CDN domain does not tell browsers to insist on HTTPS', zh: 'CDN 域名未启用 HSTS' },
  why: {
    en: 'Without HSTS a browser tries plain HTTP first, and whoever sits on the way can keep it there. With it, a browser that came once never tries again.',
    zh: '未启用 HSTS 时，浏览器会先尝试明文 HTTP，中间人可借机阻止其升级。启用后，访问过的浏览器不会再使用明文。',
  },
  severity: 'low',
  subject: cdnDomain,
  layer: 'customer-data',
  objectives: ['tls-in-transit'],
  remediation: {
    console: [{ en: 'CDN > Domain management > the domain > HTTPS configuration > HSTS: switch on, at first with a short age.', zh: '内容分发网络 > 域名管理 > 域名 > HTTPS 配置 > HSTS 配置：开启，建议先设置较短的过期时间。' }],
    tccli: 'tccli cdn UpdateDomainConfig --Domain <domain> --Https \'{"Switch":"on","Hsts":{"Switch":"on","MaxAge":31536000}}\'',
    docs: 'https://cloud.tencent.com/document/product/228/41689',
  },
  covers: { statements: ['WP-5.3.3-09'] },
  evaluate(subject) {
    const idle = outOfService(subject);
    if (idle !== undefined) return idle;
    if (!answersHttps(subject)) return notApplicable('the domain answers no HTTPS; another check judges that');
    const hsts = known(subject.data.Https?.Hsts, PATH);
    const value = hsts === null ? 'off' : known(hsts.Switch ?? undefined, PATH);
    const evidence = { path: PATH, observed: value, expected: 'on' };
    return value === 'on' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: [cdn()], expect: { 'www.example.com': 'pass' } },
    { name: 'Off', given: [cdn({ Https: { Switch: 'on', Hsts: { Switch: 'off', MaxAge: 0 } } })], expect: { 'www.example.com': 'fail' } },
    { name: 'Never set', given: [cdn({ Https: { Switch: 'on', Hsts: null } })], expect: { 'www.example.com': 'fail' } },
    { name: 'Not in the answer', given: [cdn({ Https: { Switch: 'on' } })], expect: { 'www.example.com': 'unknown' } },
    { name: 'No HTTPS', given: [cdn({ Https: { Switch: 'off' } })], expect: { 'www.example.com': 'not-applicable' } },
    { name: 'Denied', given: [denied('cdn.DescribeDomainsConfig')], expect: { '*': 'unknown' } },
  ],
});
