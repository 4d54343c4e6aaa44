import { known } from '../../inventory/resource.js';
import { cdnDomain } from '../../inventory/services/cdn-domain.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { outOfService } from './delivery-domain.js';
import { cdn, denied } from './edge-calls.js';

const PATH = 'DescribeDomainsConfig Domains[].Authentication.Switch';

export default defineCheck({
  id: 'cdn-domain-links-signed',
  title: { en: 'Links of the CDN domain are signed and expire', zh: 'CDN 域名已启用 URL 鉴权' },
  failTitle: { en: 'Links of the CDN domain work for everybody for ever', zh: 'CDN 域名未启用 URL 鉴权' },
  why: {
    en: 'A link that was copied once can be passed on without end. Signed links carry a time and a signature, so a copied one stops working.',
    zh: '链接一旦被复制即可无限传播。带签名和时间戳的链接在到期后自动失效。',
  },
  severity: 'low',
  subject: cdnDomain,
  layer: 'application',
  objectives: ['anti-leech-referer'],
  parameters: {
    publicDomains: { type: 'strings', default: [], description: 'Domains whose content is meant for everybody, such as a home page' },
  },
  remediation: {
    console: [{ en: 'CDN > Domain management > the domain > Access control > Authentication: switch on, choose a mode and a validity, and sign links in your application.', zh: '内容分发网络 > 域名管理 > 域名 > 访问控制 > 鉴权配置：开启，选择鉴权模式与有效时间，并在应用中生成签名链接。' }],
    docs: 'https://cloud.tencent.com/document/product/228/41622',
  },
  covers: { statements: ['WP-5.3.3-08'] },
  evaluate(subject, { parameters }) {
    const idle = outOfService(subject);
    if (idle !== undefined) return idle;
    if (parameters.publicDomains.includes(subject.id)) return pass({ path: 'parameter publicDomains', observed: subject.id, expected: 'signed links, or a domain that is public on purpose' });
    const authentication = known(subject.data.Authentication, PATH);
    const value = authentication === null ? 'off' : known(authentication.Switch ?? undefined, PATH);
    const evidence = { path: PATH, observed: value, expected: 'on' };
    return value === 'on' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Signed', given: [cdn({ Authentication: { Switch: 'on' } })], expect: { 'www.example.com': 'pass' } },
    { name: 'Not signed', given: [cdn()], expect: { 'www.example.com': 'fail' } },
    { name: 'Public on purpose', given: [cdn()], parameters: { publicDomains: ['www.example.com'] }, expect: { 'www.example.com': 'pass' } },
    { name: 'Not in the answer', given: [cdn({ Authentication: {} })], expect: { 'www.example.com': 'unknown' } },
    { name: 'Out of service', given: [cdn({ Status: 'offline' })], expect: { 'www.example.com': 'not-applicable' } },
    { name: 'Denied', given: [denied('cdn.DescribeDomainsConfig')], expect: { '*': 'unknown' } },
  ],
});
