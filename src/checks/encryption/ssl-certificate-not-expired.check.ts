import { sslCertificate } from '../../inventory/data/ssl-certificate.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { certificateState } from './certificate-state.js';

const CALL = 'ssl.DescribeCertificates';
const page = (...certificates: readonly unknown[]): { readonly [field: string]: unknown } => ({ TotalCount: certificates.length, Certificates: certificates });
const DAY = 86_400_000;

export default defineCheck({
  id: 'ssl-certificate-not-expired',
  title: { en: 'Certificate stays valid for the warning period', zh: '证书在预警期内不会过期' },
  failTitle: { en: 'Certificate has expired or soon will', zh: '证书已过期或即将过期' },
  why: {
    en: 'An expired certificate takes the site down or teaches users to ignore warnings. Renewing needs time for validation and deployment, so it has to start before the last day.',
    zh: '证书过期会导致站点不可用，或让用户习惯忽略安全警告。续期需要验证和部署时间，必须提前进行。',
  },
  severity: 'high',
  subject: sslCertificate,
  layer: 'security-configuration',
  objectives: ['certificate-expiry'],
  parameters: {
    days: { type: 'number', default: 30, minimum: 0, maximum: 365, unit: 'days', description: 'How long before its end a certificate counts as expiring' },
  },
  remediation: {
    console: [{ en: 'SSL Certificate Service > My certificates: renew, deploy the new certificate, and delete the old one.', zh: 'SSL 证书 > 我的证书：续费签发并部署新证书，然后删除旧证书。' }],
    docs: 'https://cloud.tencent.com/document/product/400',
  },
  covers: { statements: ['WP-6.2.1-05', 'WP-5.3.3-09'], peers: ['csc-ssl-validity'] },
  evaluate(certificate, { capturedAt, parameters }) {
    const status = certificateState(certificate);
    if (status.state === 'no') return notApplicable(status.reason);
    const expected = `valid for at least ${parameters.days} days after the snapshot`;
    if (status.state === 'expired') return fail({ path: 'DescribeCertificates Certificates[].Status', observed: 3, expected, note: '3 stands for expired' });
    const path = 'DescribeCertificates Certificates[].CertEndTime';
    const end = known(certificate.data.CertEndTime ?? undefined, path);
    const evidence = { path, observed: end, expected };
    return Date.parse(end) >= Date.parse(capturedAt) + parameters.days * DAY ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'valid for months', given: [{ call: CALL, response: page({ CertificateId: 'cert-1', Status: 1, CertEndTime: '2026-06-01 23:59:59' }) }], expect: { 'cert-1': 'pass' } },
    { name: 'ends in twelve days', given: [{ call: CALL, response: page({ CertificateId: 'cert-1', Status: 1, CertEndTime: '2026-01-27 23:59:59' }) }], expect: { 'cert-1': 'fail' } },
    { name: 'ended, and says so by its status alone', given: [{ call: CALL, response: page({ CertificateId: 'cert-1', Status: 3, CertEndTime: null }) }], expect: { 'cert-1': 'fail' } },
    {
      name: 'times are UTC+8: eight hours decide',
      given: [{ call: CALL, response: page({ CertificateId: 'cert-1', Status: 1, CertEndTime: '2026-01-16 07:59:59' }, { CertificateId: 'cert-2', Status: 1, CertEndTime: '2026-01-16 08:00:00' }) }],
      parameters: { days: 1 },
      expect: { 'cert-1': 'fail', 'cert-2': 'pass' },
    },
    { name: 'revoked', given: [{ call: CALL, response: page({ CertificateId: 'cert-1', Status: 10, CertEndTime: '2026-01-20 00:00:00' }) }], expect: { 'cert-1': 'not-applicable' } },
    { name: 'still in review, without an end', given: [{ call: CALL, response: page({ CertificateId: 'cert-1', Status: 0, CertEndTime: null }) }], expect: { 'cert-1': 'not-applicable' } },
    { name: 'issued, but without an end', given: [{ call: CALL, response: page({ CertificateId: 'cert-1', Status: 1, CertEndTime: null }) }], expect: { 'cert-1': 'unknown' } },
    { name: 'the status is missing', given: [{ call: CALL, response: page({ CertificateId: 'cert-1', CertEndTime: '2026-06-01 23:59:59' }) }], expect: { 'cert-1': 'unknown' } },
    { name: 'a filtered listing proves nothing about the rest', given: [{ call: CALL, params: { SearchKey: 'example.com' }, response: page({ CertificateId: 'cert-1', Status: 1, CertEndTime: '2026-06-01 23:59:59' }) }], expect: { 'cert-1': 'pass', '*': 'unknown' } },
  ],
});
