import { known } from '../../inventory/resource.js';
import { cdnDomain } from '../../inventory/services/cdn-domain.js';
import { defineCheck } from '../check.js';
import { daysBetween } from '../days.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { answersHttps, outOfService } from './delivery-domain.js';
import { cdn, denied } from './edge-calls.js';

const PATH = 'DescribeDomainsConfig Domains[].Https.CertInfo.ExpireTime';

export default defineCheck({
  id: 'cdn-domain-certificate-valid',
  title: { en: 'CDN domain serves a valid certificate', zh: 'CDN 域名证书在有效期内' },
  failTitle: { en: 'Certificate of the CDN domain has expired or is about to', zh: 'CDN 域名证书已过期或即将过期' },
  why: {
    en: 'An expired certificate makes browsers turn visitors away, and teaches them to click warnings off. Certificates of delivery domains are often uploaded once and forgotten.',
    zh: '证书过期会使浏览器拦截访问者，也会让用户习惯于忽略警告。加速域名的证书往往上传后便被遗忘。',
  },
  severity: 'high',
  subject: cdnDomain,
  layer: 'customer-data',
  objectives: ['certificate-expiry', 'tls-in-transit'],
  parameters: {
    days: { type: 'number', default: 14, minimum: 0, maximum: 365, unit: 'days', description: 'Days of validity that must be left' },
  },
  remediation: {
    console: [{ en: 'CDN > Domain management > the domain > HTTPS configuration > Certificate: choose a renewed certificate, best one that is hosted and renews itself.', zh: '内容分发网络 > 域名管理 > 域名 > HTTPS 配置 > 证书：更换为续期后的证书，建议使用可自动续期的托管证书。' }],
    tccli: 'tccli cdn UpdateDomainConfig --Domain <domain> --Https \'{"Switch":"on","CertInfo":{"CertId":"<certificate-id>"}}\'',
    docs: 'https://cloud.tencent.com/document/product/228/41687',
  },
  covers: { statements: ['WP-5.3.3-09', 'WP-6.2.1-05'] },
  evaluate(subject, { capturedAt, parameters }) {
    const idle = outOfService(subject);
    if (idle !== undefined) return idle;
    if (!answersHttps(subject)) return notApplicable('the domain answers no HTTPS; another check judges that');
    const expires = known(subject.data.Https?.CertInfo?.ExpireTime ?? undefined, PATH);
    const left = daysBetween(capturedAt, expires);
    const evidence = { path: PATH, observed: { ExpireTime: expires, daysLeft: left }, expected: `at least ${parameters.days} days left` };
    return left >= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Long valid', given: [cdn({ Https: { Switch: 'on', CertInfo: { CertId: 'c-1', ExpireTime: '2026-12-01 00:00:00' } } })], expect: { 'www.example.com': 'pass' } },
    { name: 'Expired', given: [cdn({ Https: { Switch: 'on', CertInfo: { CertId: 'c-1', ExpireTime: '2026-01-01 00:00:00' } } })], expect: { 'www.example.com': 'fail' } },
    { name: 'Expires next week', given: [cdn({ Https: { Switch: 'on', CertInfo: { CertId: 'c-1', ExpireTime: '2026-01-22 00:00:00' } } })], expect: { 'www.example.com': 'fail' } },
    { name: 'A week is enough', given: [cdn({ Https: { Switch: 'on', CertInfo: { CertId: 'c-1', ExpireTime: '2026-01-24 00:00:00' } } })], parameters: { days: 7 }, expect: { 'www.example.com': 'pass' } },
    { name: 'Times are of UTC+8: the last hours of a day count', given: [cdn({ Https: { Switch: 'on', CertInfo: { ExpireTime: '2026-01-15 07:00:00' } } })], parameters: { days: 0 }, expect: { 'www.example.com': 'fail' } },
    { name: 'No certificate in the answer', given: [cdn({ Https: { Switch: 'on', CertInfo: null } })], expect: { 'www.example.com': 'unknown' } },
    { name: 'No HTTPS', given: [cdn({ Https: { Switch: 'off' } })], expect: { 'www.example.com': 'not-applicable' } },
    { name: 'Denied', given: [denied('cdn.DescribeDomainsConfig')], expect: { '*': 'unknown' } },
  ],
});
