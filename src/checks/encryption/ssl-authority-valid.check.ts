import { sslCertificate } from '../../inventory/data/ssl-certificate.js';
import { known } from '../../inventory/resource.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { daysBetween } from '../days.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';

const CALL = 'ssl.DescribeCertificates';
const listed = (fields: { readonly [field: string]: unknown }): ExampleCall => ({ call: CALL, response: { TotalCount: 1, Certificates: [{ CertificateId: 'cert-1', CertificateType: 'SVR', Status: 1, ...fields }] } });
const field = (name: string): string => `DescribeCertificates Certificates[].${name}`;

export default defineCheck({
  id: 'ssl-authority-valid',
  title: { en: 'Uploaded authority stays valid', zh: '上传的 CA 证书在有效期内' },
  failTitle: { en: 'Uploaded authority has expired or soon will', zh: '上传的 CA 证书已过期或即将过期' },
  why: {
    en: 'Listeners that ask clients for certificates check them against this authority. When it expires, every client is turned away at once.',
    zh: '要求客户端证书的监听器使用该 CA 进行校验。一旦过期，所有客户端会同时被拒绝。',
  },
  severity: 'medium',
  subject: sslCertificate,
  layer: 'security-configuration',
  objectives: ['certificate-expiry'],
  parameters: {
    days: { type: 'number', default: 60, minimum: 0, maximum: 365, unit: 'days', description: 'How long before its end an authority counts as expiring' },
  },
  remediation: {
    console: [{ en: 'SSL Certificate Service > My certificates: upload the renewed authority, bind it to the listeners and give clients certificates it signed.', zh: 'SSL 证书 > 我的证书：上传续期后的 CA，绑定到监听器并为客户端签发新证书。' }],
    tccli: 'tccli ssl UploadCertificate --CertificatePublicKey <pem> --CertificateType CA',
    docs: 'https://cloud.tencent.com/document/product/400',
  },
  evaluate(certificate, { capturedAt, parameters }) {
    if (known(certificate.data.CertificateType ?? undefined, field('CertificateType')) !== 'CA') return notApplicable('the certificate is no uploaded authority');
    const ends = known(certificate.data.CAEndTimes ?? undefined, field('CAEndTimes'));
    if (ends.length === 0) return unknown(`${field('CAEndTimes')} names no end`);
    const evidence = { path: field('CAEndTimes'), observed: ends, expected: `valid for at least ${parameters.days} days after the snapshot` };
    return ends.every((end) => daysBetween(capturedAt, end) >= parameters.days) ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'valid for years', given: [listed({ CertificateType: 'CA', CAEndTimes: ['2030-01-01 00:00:00'] })], expect: { 'cert-1': 'pass' } },
    { name: 'one of the chain ends next month', given: [listed({ CertificateType: 'CA', CAEndTimes: ['2030-01-01 00:00:00', '2026-02-10 00:00:00'] })], expect: { 'cert-1': 'fail' } },
    { name: 'a server certificate', given: [listed({ CAEndTimes: [] })], expect: { 'cert-1': 'not-applicable' } },
    { name: 'no ends', given: [listed({ CertificateType: 'CA', CAEndTimes: [] })], expect: { 'cert-1': 'unknown' } },
    { name: 'ends were not recorded', given: [listed({ CertificateType: 'CA' })], expect: { 'cert-1': 'unknown' } },
  ],
});
