import { known } from '../../inventory/resource.js';
import { cdnDomain } from '../../inventory/services/cdn-domain.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { answersHttps, outOfService } from './delivery-domain.js';
import { cdn, denied } from './edge-calls.js';

const PATH = 'DescribeDomainsConfig Domains[].Https.OcspStapling';

export default defineCheck({
  id: 'cdn-domain-ocsp-stapling',
  title: { en: 'CDN domain proves that its certificate is not revoked', zh: 'CDN 域名已开启 OCSP 装订' },
  failTitle: { en: 'CDN domain leaves the revocation check to visitors', zh: 'CDN 域名未开启 OCSP 装订' },
  why: {
    en: 'Browsers that must ask the issuer whether a certificate was revoked mostly give up when no answer comes, so a stolen certificate keeps working. With stapling the proof comes along with the page, and faster.',
    zh: '浏览器向签发机构查询证书是否吊销时，若无应答往往直接放行，被盗证书仍可使用。开启装订后，证明随页面一并返回，且速度更快。',
  },
  severity: 'low',
  subject: cdnDomain,
  layer: 'customer-data',
  objectives: ['tls-in-transit'],
  remediation: {
    console: [{ en: 'CDN > Domain management > the domain > HTTPS configuration > OCSP stapling: switch on.', zh: '内容分发网络 > 域名管理 > 域名 > HTTPS 配置 > OCSP 装订：开启。' }],
    tccli: 'tccli cdn UpdateDomainConfig --Domain <domain> --Https \'{"Switch":"on","OcspStapling":"on"}\'',
    docs: 'https://cloud.tencent.com/document/product/228/41690',
  },
  covers: { statements: ['WP-5.3.3-09'] },
  evaluate(subject) {
    const idle = outOfService(subject);
    if (idle !== undefined) return idle;
    if (!answersHttps(subject)) return notApplicable('the domain answers no HTTPS; another check judges that');
    const value = known(subject.data.Https?.OcspStapling ?? undefined, PATH);
    const evidence = { path: PATH, observed: value, expected: 'on' };
    return value === 'on' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: [cdn({ Https: { Switch: 'on', OcspStapling: 'on' } })], expect: { 'www.example.com': 'pass' } },
    { name: 'Off', given: [cdn({ Https: { Switch: 'on', OcspStapling: 'off' } })], expect: { 'www.example.com': 'fail' } },
    { name: 'Not in the answer', given: [cdn({ Https: { Switch: 'on' } })], expect: { 'www.example.com': 'unknown' } },
    { name: 'No HTTPS', given: [cdn({ Https: { Switch: 'off', OcspStapling: 'off' } })], expect: { 'www.example.com': 'not-applicable' } },
    { name: 'Out of service', given: [cdn({ Status: 'offline' })], expect: { 'www.example.com': 'not-applicable' } },
    { name: 'Denied', given: [denied('cdn.DescribeDomainsConfig')], expect: { '*': 'unknown' } },
  ],
});
