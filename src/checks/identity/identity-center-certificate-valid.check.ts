import { identityCenterCertificate } from '../../inventory/identity/identity-center.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { daysBetween } from '../days.js';
import { failWith, pass } from '../verdict.js';
import { certificates } from './identity-center-calls.js';
import { denied } from './identity-calls.js';

export default defineCheck({
  id: 'identity-center-certificate-valid',
  title: { en: 'Signing certificate of the directory is valid for long enough', zh: '身份提供商签名证书在有效期内' },
  failTitle: { en: 'Signing certificate of the directory has expired or soon will', zh: '身份提供商签名证书已过期或即将过期' },
  why: {
    en: 'On the day the certificate ends nobody can sign in through the company\'s directory any more. In the hurry that follows, protections are switched off that stay off.',
    zh: '证书到期当天，所有人都无法再通过企业目录登录。匆忙处理时关闭的防护，往往再也不会恢复。',
  },
  severity: 'medium',
  subject: identityCenterCertificate,
  layer: 'accounts-access',
  objectives: ['federated-identity', 'certificate-expiry'],
  parameters: { warningDays: { type: 'number', default: 30, minimum: 0, maximum: 365, unit: 'days', description: 'Days before its end in which a certificate must have been replaced.' } },
  remediation: {
    console: [{ en: 'Identity Center > Settings > SSO: upload the directory\'s new certificate, then delete the old one.', zh: '在“身份中心 > 设置 > SSO 登录”中上传新的签名证书，然后删除旧证书。' }],
    tccli: 'tccli organization AddExternalSAMLIdPCertificate --ZoneId <zone-id> --X509Certificate <certificate>',
    docs: 'https://cloud.tencent.com/document/product/850',
  },
  covers: { statements: ['WP-7.2.4-05', 'WP-3-15'] },
  evaluate(certificate, { capturedAt, parameters }) {
    const end = known(certificate.data.NotAfter ?? undefined, 'ListExternalSAMLIdPCertificates SAMLIdPCertificates[].NotAfter');
    const left = daysBetween(capturedAt, end);
    const evidence = { path: 'ListExternalSAMLIdPCertificates SAMLIdPCertificates[].NotAfter', observed: `${end} (${left} days)`, expected: `more than ${parameters.warningDays} days after the snapshot` };
    if (left > parameters.warningDays) return pass(evidence);
    return failWith({ cause: { kind: 'certificate', id: certificate.id, label: `certificate ${certificate.id}` }, severity: left < 0 ? 'high' : undefined }, evidence);
  },
  examples: [
    { name: 'Valid, ending soon, expired', given: [certificates({ CertificateId: 'c-1', NotAfter: '2027-06-23 07:04:37' }, { CertificateId: 'c-2', NotAfter: '2026-01-20 07:04:37' }, { CertificateId: 'c-3', NotAfter: '2025-12-01 07:04:37' })], expect: { 'c-1': 'pass', 'c-2': 'fail', 'c-3': 'fail' } },
    { name: 'A longer warning', parameters: { warningDays: 90 }, given: [certificates({ CertificateId: 'c-1', NotAfter: '2026-03-01 00:00:00' })], expect: { 'c-1': 'fail' } },
    { name: 'The end is missing', given: [certificates({ CertificateId: 'c-1' })], expect: { 'c-1': 'unknown' } },
    { name: 'Certificates denied', given: [denied('organization.ListExternalSAMLIdPCertificates', { ZoneId: 'z-1' })], expect: { '*': 'unknown' } },
    { name: 'No certificates', given: [certificates()], expect: { '*': 'not-applicable' } },
  ],
});
