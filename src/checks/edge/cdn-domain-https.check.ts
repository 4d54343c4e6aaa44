import { cdnDomain } from '../../inventory/services/cdn-domain.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { answersHttps, outOfService } from './delivery-domain.js';
import { cdn, denied } from './edge-calls.js';

export default defineCheck({
  id: 'cdn-domain-https',
  title: { en: 'CDN domain answers HTTPS', zh: 'CDN 域名已启用 HTTPS' },
  failTitle: { en: 'CDN domain answers plain HTTP only', zh: 'CDN 域名未启用 HTTPS' },
  why: {
    en: 'Plain HTTP lets everyone on the way read and change what visitors get. Browsers mark such sites as not secure.',
    zh: '明文 HTTP 使传输途中的任何人都能读取或篡改内容。浏览器会将此类网站标记为不安全。',
  },
  severity: 'high',
  subject: cdnDomain,
  layer: 'customer-data',
  objectives: ['tls-in-transit', 'plaintext-protocols'],
  remediation: {
    console: [{ en: 'CDN > Domain management > the domain > HTTPS configuration: add a certificate and switch HTTPS on.', zh: '内容分发网络 > 域名管理 > 域名 > HTTPS 配置：配置证书并开启 HTTPS 服务。' }],
    tccli: 'tccli cdn UpdateDomainConfig --Domain <domain> --Https \'{"Switch":"on","CertInfo":{"CertId":"<certificate-id>"}}\'',
    terraform: 'resource "tencentcloud_cdn_domain" "this" {\n  https_config {\n    https_switch = "on"\n    server_certificate_config {\n      certificate_id = "<certificate-id>"\n    }\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/228/41687',
  },
  covers: { statements: ['WP-5.3.3-09', 'WP-6.2.2-04c'] },
  evaluate(subject) {
    const idle = outOfService(subject);
    if (idle !== undefined) return idle;
    const on = answersHttps(subject);
    const evidence = { path: 'DescribeDomainsConfig Domains[].Https.Switch', observed: on ? 'on' : (subject.data.Https?.Switch ?? 'no HTTPS configuration'), expected: 'on' };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: [cdn()], expect: { 'www.example.com': 'pass' } },
    { name: 'Off', given: [cdn({ Https: { Switch: 'off', TlsVersion: null } })], expect: { 'www.example.com': 'fail' } },
    { name: 'Never configured', given: [cdn({ Https: null })], expect: { 'www.example.com': 'fail' } },
    { name: 'Out of service', given: [cdn({ Status: 'offline', Https: null })], expect: { 'www.example.com': 'not-applicable' } },
    { name: 'Not in the answer', given: [cdn({ Https: {} })], expect: { 'www.example.com': 'unknown' } },
    { name: 'Denied', given: [denied('cdn.DescribeDomainsConfig')], expect: { '*': 'unknown' } },
    { name: 'No domains', given: [{ call: 'cdn.DescribeDomainsConfig', response: { TotalNumber: 0, Domains: [] } }], expect: { '*': 'not-applicable' } },
    { name: 'Searched for one domain only', given: [{ ...cdn(), params: { Filters: [{ Name: 'domain', Value: ['www.example.com'] }] } }], expect: { 'www.example.com': 'pass', '*': 'unknown' } },
  ],
});
