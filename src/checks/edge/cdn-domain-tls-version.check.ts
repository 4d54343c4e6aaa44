import { cdnDomain } from '../../inventory/services/cdn-domain.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { answersHttps, outdatedVersions, outOfService } from './delivery-domain.js';
import { cdn, denied } from './edge-calls.js';

const PATH = 'DescribeDomainsConfig Domains[].Https.TlsVersion[]';

export default defineCheck({
  id: 'cdn-domain-tls-version',
  title: { en: 'CDN domain speaks TLS 1.2 or later only', zh: 'CDN 域名仅支持 TLS 1.2 及以上' },
  failTitle: { en: 'CDN domain still speaks TLS 1.0 or 1.1', zh: 'CDN 域名仍支持 TLS 1.0 或 1.1' },
  why: {
    en: 'TLS 1.0 and 1.1 have known weaknesses and were withdrawn in 2021. Whoever can interfere with a connection makes visitors fall back to them.',
    zh: 'TLS 1.0 和 1.1 存在已知缺陷，已于 2021 年废止。能够干扰连接的人可迫使访问者降级使用它们。',
  },
  severity: 'medium',
  subject: cdnDomain,
  layer: 'customer-data',
  objectives: ['tls-min-version'],
  remediation: {
    console: [{ en: 'CDN > Domain management > the domain > HTTPS configuration > TLS version: keep TLSv1.2 and TLSv1.3.', zh: '内容分发网络 > 域名管理 > 域名 > HTTPS 配置 > TLS 版本配置：仅保留 TLSv1.2 和 TLSv1.3。' }],
    tccli: 'tccli cdn UpdateDomainConfig --Domain <domain> --Https \'{"Switch":"on","TlsVersion":["TLSv1.2","TLSv1.3"]}\'',
    terraform: 'resource "tencentcloud_cdn_domain" "this" {\n  https_config {\n    https_switch = "on"\n    tls_versions = ["TLSv1.2", "TLSv1.3"]\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/228/41688',
  },
  covers: { statements: ['WP-5.3.3-09', 'WP-6.2.2-04c'] },
  evaluate(subject) {
    const idle = outOfService(subject);
    if (idle !== undefined) return idle;
    if (!answersHttps(subject)) return notApplicable('the domain answers no HTTPS; another check judges that');
    const versions = subject.data.Https?.TlsVersion ?? [];
    if (versions.length === 0) return unknown('the versions were never set on the domain; which hold then is not documented');
    const evidence = { path: PATH, observed: [...versions], expected: 'TLSv1.2 and later' };
    return outdatedVersions(versions).length > 0 ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'Current versions', given: [cdn()], expect: { 'www.example.com': 'pass' } },
    { name: 'Old versions too', given: [cdn({ Https: { Switch: 'on', TlsVersion: ['TLSv1', 'TLSv1.1', 'TLSv1.2'] } })], expect: { 'www.example.com': 'fail' } },
    { name: 'Never set', given: [cdn({ Https: { Switch: 'on', TlsVersion: null } })], expect: { 'www.example.com': 'unknown' } },
    { name: 'An empty list', given: [cdn({ Https: { Switch: 'on', TlsVersion: [] } })], expect: { 'www.example.com': 'unknown' } },
    { name: 'No HTTPS', given: [cdn({ Https: { Switch: 'off', TlsVersion: ['TLSv1'] } })], expect: { 'www.example.com': 'not-applicable' } },
    { name: 'HTTPS is not in the answer', given: [cdn({ Https: undefined })], expect: { 'www.example.com': 'unknown' } },
    { name: 'Denied', given: [denied('cdn.DescribeDomainsConfig')], expect: { '*': 'unknown' } },
  ],
});
