import { cdnDomain } from '../../inventory/services/cdn-domain.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { outOfService, redirectsToHttps } from './delivery-domain.js';
import { cdn, denied } from './edge-calls.js';

const PATH = 'DescribeDomainsConfig Domains[].ForceRedirect';

export default defineCheck({
  id: 'cdn-domain-redirect',
  title: { en: 'CDN domain sends HTTP visitors to HTTPS', zh: 'CDN 域名强制跳转至 HTTPS' },
  failTitle: { en: 'CDN domain serves visitors over plain HTTP', zh: 'CDN 域名未强制跳转至 HTTPS' },
  why: {
    en: 'A domain that answers both keeps serving old links and typed addresses unprotected. A redirect takes every visitor to the encrypted site.',
    zh: '同时响应两种协议的域名会继续以明文提供旧链接和手动输入的地址。强制跳转可让每位访问者使用加密站点。',
  },
  severity: 'medium',
  subject: cdnDomain,
  layer: 'customer-data',
  objectives: ['tls-in-transit', 'plaintext-protocols'],
  remediation: {
    console: [{ en: 'CDN > Domain management > the domain > HTTPS configuration > Forced redirect: HTTP to HTTPS, 301.', zh: '内容分发网络 > 域名管理 > 域名 > HTTPS 配置 > 强制跳转：HTTP -> HTTPS，跳转方式 301。' }],
    tccli: 'tccli cdn UpdateDomainConfig --Domain <domain> --ForceRedirect \'{"Switch":"on","RedirectType":"https","RedirectStatusCode":301}\'',
    terraform: 'resource "tencentcloud_cdn_domain" "this" {\n  https_config {\n    force_redirect {\n      switch               = "on"\n      redirect_type        = "https"\n      redirect_status_code = 301\n    }\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/228/41690',
  },
  covers: { statements: ['WP-5.3.3-09'] },
  evaluate(subject) {
    const idle = outOfService(subject);
    if (idle !== undefined) return idle;
    const redirected = redirectsToHttps(subject);
    const { Switch, RedirectType } = subject.data.ForceRedirect ?? {};
    const evidence = { path: PATH, observed: Switch === 'on' ? `on, to ${RedirectType ?? 'nowhere'}` : 'off', expected: 'on, to https' };
    return redirected ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'To HTTPS', given: [cdn()], expect: { 'www.example.com': 'pass' } },
    { name: 'Off', given: [cdn({ ForceRedirect: { Switch: 'off', RedirectType: 'http', RedirectStatusCode: 302 } })], expect: { 'www.example.com': 'fail' } },
    { name: 'The wrong way round', given: [cdn({ ForceRedirect: { Switch: 'on', RedirectType: 'http' } })], expect: { 'www.example.com': 'fail' } },
    { name: 'Never set', given: [cdn({ ForceRedirect: null })], expect: { 'www.example.com': 'fail' } },
    { name: 'Where to is not in the answer', given: [cdn({ ForceRedirect: { Switch: 'on' } })], expect: { 'www.example.com': 'unknown' } },
    { name: 'Rejected', given: [cdn({ Status: 'rejected' })], expect: { 'www.example.com': 'not-applicable' } },
    { name: 'Denied', given: [denied('cdn.DescribeDomainsConfig')], expect: { '*': 'unknown' } },
  ],
});
