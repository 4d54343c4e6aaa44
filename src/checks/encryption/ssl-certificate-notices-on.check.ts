import { sslCertificate } from '../../inventory/data/ssl-certificate.js';
import { known } from '../../inventory/resource.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { certificateState } from './certificate-state.js';

const CALL = 'ssl.DescribeCertificates';
const listed = (fields: { readonly [field: string]: unknown }): ExampleCall => ({ call: CALL, response: { TotalCount: 1, Certificates: [{ CertificateId: 'cert-1', CertificateType: 'SVR', Status: 1, ...fields }] } });
const field = (name: string): string => `DescribeCertificates Certificates[].${name}`;

export default defineCheck({
  id: 'ssl-certificate-notices-on',
  title: { en: 'Expiry notices of the certificate are on', zh: '证书到期通知已开启' },
  failTitle: { en: 'Expiry notices of the certificate are ignored', zh: '证书到期通知已被忽略' },
  why: {
    en: 'The last warning before a certificate expires is a message from the service. Somebody switched it off for this one, so its end will come as a surprise.',
    zh: '证书到期前的最后一道提醒是服务发送的通知。该证书的通知已被关闭，到期时将毫无预警。',
  },
  severity: 'low',
  subject: sslCertificate,
  layer: 'security-configuration',
  objectives: ['certificate-expiry', 'incident-contacts'],
  remediation: {
    console: [{ en: 'SSL Certificate Service > certificate > More: switch the expiry notice on again, or delete the certificate if nothing uses it.', zh: 'SSL 证书 > 证书 > 更多：重新开启到期通知；若已无使用则删除证书。' }],
    tccli: 'tccli ssl ModifyCertificatesExpiringNotificationSwitch --CertificateIds \'["<certificate-id>"]\' --SwitchStatus 0',
    docs: 'https://cloud.tencent.com/document/product/400',
  },
  evaluate(certificate) {
    const status = certificateState(certificate);
    if (status.state !== 'usable') return notApplicable(status.state === 'no' ? status.reason : 'the certificate has expired, which is judged by a check of its own');
    const ignored = known(certificate.data.IsIgnore ?? undefined, field('IsIgnore'));
    const evidence = { path: field('IsIgnore'), observed: ignored, expected: false };
    return ignored ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'on', given: [listed({ IsIgnore: false })], expect: { 'cert-1': 'pass' } },
    { name: 'ignored', given: [listed({ IsIgnore: true })], expect: { 'cert-1': 'fail' } },
    { name: 'expired', given: [listed({ Status: 3, IsIgnore: true })], expect: { 'cert-1': 'not-applicable' } },
    { name: 'not recorded', given: [listed({})], expect: { 'cert-1': 'unknown' } },
  ],
});
