import { sslCertificate } from '../../inventory/data/ssl-certificate.js';
import { known } from '../../inventory/resource.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { certificateState } from './certificate-state.js';

const CALL = 'ssl.DescribeCertificates';
const listed = (fields: { readonly [field: string]: unknown }): ExampleCall => ({ call: CALL, response: { TotalCount: 1, Certificates: [{ CertificateId: 'cert-1', CertificateType: 'SVR', Status: 1, ...fields }] } });
const field = (name: string): string => `DescribeCertificates Certificates[].${name}`;

export default defineCheck({
  id: 'ssl-certificate-names-few',
  title: { en: 'Certificate is for few names', zh: '证书覆盖的域名有限' },
  failTitle: { en: 'One certificate is for many sites', zh: '单个证书覆盖过多域名' },
  why: {
    en: 'A certificate for many names or whole domains is installed in many places; whoever takes its key from the weakest of them can pose as all the others. Separate certificates keep the loss small.',
    zh: '覆盖众多域名或整个域的证书会部署在多处；从最薄弱的一处窃取私钥即可冒充所有站点。分开使用证书可以缩小损失。',
  },
  severity: 'low',
  subject: sslCertificate,
  layer: 'customer-data',
  objectives: ['tls-min-version'],
  parameters: {
    names: { type: 'number', default: 20, minimum: 1, maximum: 250, unit: 'names', description: 'How many names a certificate may carry' },
    wildcards: { type: 'number', default: 1, minimum: 0, maximum: 250, unit: 'names', description: 'How many of them may be wildcards' },
  },
  remediation: {
    console: [{ en: 'SSL Certificate Service: apply for a certificate per site and replace the shared one.', zh: 'SSL 证书：为每个站点单独申请证书并替换共用证书。' }],
    docs: 'https://cloud.tencent.com/document/product/400',
  },
  evaluate(certificate, { parameters }) {
    const status = certificateState(certificate);
    if (status.state !== 'usable') return notApplicable(status.state === 'no' ? status.reason : 'the certificate has expired, which is judged by a check of its own');
    const names = known(certificate.data.SubjectAltName ?? undefined, field('SubjectAltName'));
    const wildcards = names.filter((name) => name.startsWith('*.'));
    const evidence = { path: field('SubjectAltName'), observed: { names: names.length, wildcards: wildcards.slice(0, 20) }, expected: `at most ${parameters.names} names and ${parameters.wildcards} wildcards` };
    return names.length <= parameters.names && wildcards.length <= parameters.wildcards ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'two names', given: [listed({ SubjectAltName: ['www.example.com', 'example.com'] })], expect: { 'cert-1': 'pass' } },
    { name: 'one wildcard', given: [listed({ SubjectAltName: ['*.example.com', 'example.com'] })], expect: { 'cert-1': 'pass' } },
    { name: 'several wildcards', given: [listed({ SubjectAltName: ['*.example.com', '*.example.net'] })], expect: { 'cert-1': 'fail' } },
    { name: 'no wildcard is accepted', given: [listed({ SubjectAltName: ['*.example.com'] })], parameters: { wildcards: 0 }, expect: { 'cert-1': 'fail' } },
    { name: 'never issued', given: [listed({ Status: 0, SubjectAltName: ['*.example.com', '*.example.net'] })], expect: { 'cert-1': 'not-applicable' } },
    { name: 'null says nothing about the names', given: [listed({ SubjectAltName: null })], expect: { 'cert-1': 'unknown' } },
  ],
});
