import { sslCertificate } from '../../inventory/data/ssl-certificate.js';
import { known } from '../../inventory/resource.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { certificateState } from './certificate-state.js';

const CALL = 'ssl.DescribeCertificates';
const listed = (fields: { readonly [field: string]: unknown }): ExampleCall => ({ call: CALL, response: { TotalCount: 1, Certificates: [{ CertificateId: 'cert-1', CertificateType: 'SVR', Status: 1, ...fields }] } });
const field = (name: string): string => `DescribeCertificates Certificates[].${name}`;

export default defineCheck({
  id: 'ssl-certificate-renews',
  title: { en: 'Certificate is renewed and replaced without hands', zh: '证书已开启自动续费或托管' },
  failTitle: { en: 'Nobody renews the certificate', zh: '证书未开启自动续费或托管' },
  why: {
    en: 'Certificates expire on a day that nobody has in mind, and the site is down until somebody has ordered, validated and installed a new one. Hosting or automatic renewal does that in time.',
    zh: '证书到期的日子往往无人记得，站点会一直中断，直到重新申请、验证并部署新证书。开启托管或自动续费可以及时完成。',
  },
  severity: 'low',
  subject: sslCertificate,
  layer: 'security-configuration',
  objectives: ['certificate-expiry'],
  remediation: {
    console: [{ en: 'SSL Certificate Service > certificate: enable automatic renewal or certificate hosting.', zh: 'SSL 证书 > 证书：开启自动续费或证书托管。' }],
    docs: 'https://cloud.tencent.com/document/product/400',
  },
  covers: { statements: ['WP-5.3.3-05'] },
  evaluate(certificate) {
    const status = certificateState(certificate);
    if (status.state !== 'usable') return notApplicable(status.state === 'no' ? status.reason : 'the certificate has expired, which is judged by a check of its own');
    if (known(certificate.data.CertificateType ?? undefined, field('CertificateType')) === 'CA') return notApplicable('an uploaded authority is not renewed by the service');
    const renews = known(certificate.data.AutoRenewFlag ?? undefined, field('AutoRenewFlag'));
    const hosting = known(certificate.data.HostingStatus ?? undefined, field('HostingStatus'));
    const first = { path: field('AutoRenewFlag'), observed: renews, expected: true };
    const second = { path: field('HostingStatus'), observed: hosting, expected: '0, 5 or 10 (hosted)' };
    if (renews || hosting >= 0) return pass(first, second);
    const order = known(certificate.data.HasRenewOrder, field('HasRenewOrder')) ?? '';
    return order === '' ? fail(first, second) : pass({ path: field('HasRenewOrder'), observed: order, expected: 'the certificate that follows' });
  },
  examples: [
    { name: 'renews automatically', given: [listed({ AutoRenewFlag: 1, HostingStatus: -1 })], expect: { 'cert-1': 'pass' } },
    { name: 'hosted', given: [listed({ AutoRenewFlag: 0, HostingStatus: 0 })], expect: { 'cert-1': 'pass' } },
    { name: 'its successor is on order', given: [listed({ AutoRenewFlag: 0, HostingStatus: -1, HasRenewOrder: 'cert-2' })], expect: { 'cert-1': 'pass' } },
    { name: 'neither', given: [listed({ AutoRenewFlag: 0, HostingStatus: -1, HasRenewOrder: '' })], expect: { 'cert-1': 'fail' } },
    { name: 'expired', given: [listed({ Status: 3, AutoRenewFlag: 0, HostingStatus: -1 })], expect: { 'cert-1': 'not-applicable' } },
    { name: 'an uploaded authority', given: [listed({ CertificateType: 'CA', AutoRenewFlag: 0, HostingStatus: -1 })], expect: { 'cert-1': 'not-applicable' } },
    { name: 'hosting was not recorded', given: [listed({ AutoRenewFlag: 1 })], expect: { 'cert-1': 'unknown' } },
    { name: 'renewal was not recorded', given: [listed({ HostingStatus: -1 })], expect: { 'cert-1': 'unknown' } },
  ],
});
