import { sslCertificate } from '../../inventory/data/ssl-certificate.js';
import { known } from '../../inventory/resource.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { daysBetween } from '../days.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { certificateState } from './certificate-state.js';

const CALL = 'ssl.DescribeCertificates';
const listed = (fields: { readonly [field: string]: unknown }): ExampleCall => ({ call: CALL, response: { TotalCount: 1, Certificates: [{ CertificateId: 'cert-1', CertificateType: 'SVR', Status: 1, ...fields }] } });
const field = (name: string): string => `DescribeCertificates Certificates[].${name}`;

export default defineCheck({
  id: 'ssl-certificate-lifetime-short',
  title: { en: 'Certificate lives no longer than browsers accept', zh: '证书有效期未超出浏览器接受的范围' },
  failTitle: { en: 'Certificate lives longer than browsers accept', zh: '证书有效期超出浏览器接受的范围' },
  why: {
    en: 'Browsers refuse certificates that live longer, and a key that is in use for years is stolen unnoticed for years. A very long life also betrays certificates made at home, which nobody revokes.',
    zh: '浏览器不接受有效期过长的证书，而长期使用的私钥被窃取后可能多年不被察觉。超长有效期也往往意味着无人吊销的自签证书。',
  },
  severity: 'low',
  subject: sslCertificate,
  layer: 'customer-data',
  objectives: ['certificate-expiry', 'tls-min-version'],
  parameters: {
    days: { type: 'number', default: 398, minimum: 30, maximum: 3650, unit: 'days', description: 'Longest life of a certificate; browsers accept 398 days, from March 2026 on 200 for new ones' },
  },
  remediation: {
    console: [{ en: 'SSL Certificate Service: apply for a certificate of at most a year, replace the old one and delete it.', zh: 'SSL 证书：申请有效期不超过一年的证书，替换并删除旧证书。' }],
    docs: 'https://cloud.tencent.com/document/product/400',
  },
  evaluate(certificate, { parameters }) {
    const status = certificateState(certificate);
    if (status.state !== 'usable') return notApplicable(status.state === 'no' ? status.reason : 'the certificate has expired, which is judged by a check of its own');
    if (known(certificate.data.CertificateType ?? undefined, field('CertificateType')) === 'CA') return notApplicable('an authority lives longer than the certificates it signs');
    const begin = known(certificate.data.CertBeginTime ?? undefined, field('CertBeginTime'));
    const end = known(certificate.data.CertEndTime ?? undefined, field('CertEndTime'));
    const days = daysBetween(begin, end);
    const evidence = { path: `${field('CertBeginTime')}, CertEndTime`, observed: `${days} days (${begin} to ${end})`, expected: `at most ${parameters.days} days` };
    return days <= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'a year', given: [listed({ CertBeginTime: '2025-06-01 00:00:00', CertEndTime: '2026-06-01 23:59:59' })], expect: { 'cert-1': 'pass' } },
    { name: 'ten years, as home-made ones have', given: [listed({ CertBeginTime: '2020-06-01 00:00:00', CertEndTime: '2030-06-01 00:00:00' })], expect: { 'cert-1': 'fail' } },
    { name: 'a shorter life is asked for', given: [listed({ CertBeginTime: '2025-06-01 00:00:00', CertEndTime: '2026-06-01 00:00:00' })], parameters: { days: 200 }, expect: { 'cert-1': 'fail' } },
    { name: 'an authority', given: [listed({ CertificateType: 'CA', CertBeginTime: '2020-06-01 00:00:00', CertEndTime: '2030-06-01 00:00:00' })], expect: { 'cert-1': 'not-applicable' } },
    { name: 'the begin was not recorded', given: [listed({ CertEndTime: '2030-06-01 00:00:00' })], expect: { 'cert-1': 'unknown' } },
  ],
});
