import { known } from '../../inventory/resource.js';
import { cdnDomain } from '../../inventory/services/cdn-domain.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { outOfService, redirectsToHttps } from './delivery-domain.js';
import { cdn, denied } from './edge-calls.js';

const PATH = 'DescribeDomainsConfig Domains[].Origin.OriginPullProtocol';

export default defineCheck({
  id: 'cdn-domain-origin-encrypted',
  title: { en: 'CDN domain fetches from its origin over HTTPS', zh: 'CDN 域名使用 HTTPS 回源' },
  failTitle: { en: 'CDN domain fetches from its origin in clear text', zh: 'CDN 域名使用明文回源' },
  why: {
    en: 'Visitors see a padlock while the way from the CDN to your server is open. What is read or changed there reaches every visitor.',
    zh: '访问者看到的是加密连接，而 CDN 到源站之间却是明文。在这段链路上被读取或篡改的内容会影响所有访问者。',
  },
  severity: 'medium',
  subject: cdnDomain,
  layer: 'customer-data',
  objectives: ['tls-in-transit'],
  remediation: {
    console: [{ en: 'CDN > Domain management > the domain > Basic configuration > Origin: origin-pull protocol HTTPS.', zh: '内容分发网络 > 域名管理 > 域名 > 基本配置 > 源站信息：回源协议选择 HTTPS。' }],
    docs: 'https://cloud.tencent.com/document/product/228/41480',
  },
  covers: { statements: ['WP-5.3.3-09', 'WP-6.2.2-04c'] },
  evaluate(subject) {
    const idle = outOfService(subject);
    if (idle !== undefined) return idle;
    const protocol = known(subject.data.Origin?.OriginPullProtocol ?? undefined, PATH);
    const evidence = { path: PATH, observed: protocol, expected: 'https, or follow where every visitor is sent to HTTPS' };
    if (protocol === 'follow') return redirectsToHttps(subject) ? pass(evidence) : fail(evidence);
    return protocol === 'https' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'HTTPS', given: [cdn()], expect: { 'www.example.com': 'pass' } },
    { name: 'HTTP', given: [cdn({ Origin: { OriginPullProtocol: 'http' } })], expect: { 'www.example.com': 'fail' } },
    { name: 'As the visitor came, who is always sent to HTTPS', given: [cdn({ Origin: { OriginPullProtocol: 'follow' } })], expect: { 'www.example.com': 'pass' } },
    { name: 'As the visitor came, who may come in clear text', given: [cdn({ Origin: { OriginPullProtocol: 'follow' }, ForceRedirect: { Switch: 'off' } })], expect: { 'www.example.com': 'fail' } },
    { name: 'As the visitor came, and nobody knows how', given: [cdn({ Origin: { OriginPullProtocol: 'follow' }, ForceRedirect: {} })], expect: { 'www.example.com': 'unknown' } },
    { name: 'Not in the answer', given: [cdn({ Origin: null })], expect: { 'www.example.com': 'unknown' } },
    { name: 'Denied', given: [denied('cdn.DescribeDomainsConfig')], expect: { '*': 'unknown' } },
  ],
});
