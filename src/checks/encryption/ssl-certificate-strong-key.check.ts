import { sslCertificate } from '../../inventory/data/ssl-certificate.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { certificateState } from './certificate-state.js';

const CALL = 'ssl.DescribeCertificates';
const page = (EncryptAlgorithm: unknown, Status = 1): { readonly [field: string]: unknown } => ({ TotalCount: 1, Certificates: [{ CertificateId: 'cert-1', Status, EncryptAlgorithm }] });

/** Shortest key of each family that is still sound; RSA is a parameter. */
const CURVE_BITS = 256;

export default defineCheck({
  id: 'ssl-certificate-strong-key',
  title: { en: 'Certificate uses a strong key', zh: '证书使用高强度密钥' },
  failTitle: { en: 'Certificate uses a weak key', zh: '证书使用弱密钥' },
  why: {
    en: 'A short key can be computed from the certificate alone. Whoever has it can pose as your site and read recorded traffic.',
    zh: '过短的密钥可以仅凭证书被推算出来。获得密钥的人能够冒充您的站点，并解密被截获的流量。',
  },
  severity: 'medium',
  subject: sslCertificate,
  layer: 'customer-data',
  objectives: ['tls-min-version'],
  parameters: {
    rsaBits: { type: 'number', default: 2048, minimum: 2048, maximum: 8192, unit: 'bits', description: 'Shortest RSA key that is accepted' },
  },
  remediation: {
    console: [{ en: 'SSL Certificate Service: apply for a certificate with RSA 2048 or longer, ECC or SM2, and replace the weak one.', zh: 'SSL 证书：申请使用 RSA 2048 位及以上、ECC 或 SM2 算法的证书，并替换弱密钥证书。' }],
    docs: 'https://cloud.tencent.com/document/product/400',
  },
  covers: { statements: ['WP-6.2.2-04c'] },
  evaluate(certificate, { parameters }) {
    const status = certificateState(certificate);
    if (status.state === 'no') return notApplicable(status.reason);
    const path = 'DescribeCertificates Certificates[].EncryptAlgorithm';
    const algorithm = known(certificate.data.EncryptAlgorithm ?? undefined, path);
    const evidence = { path, observed: algorithm, expected: `RSA with ${parameters.rsaBits} bits or more, ECC with ${CURVE_BITS} or more, or SM2` };
    const [, family, digits] = /^\s*(RSA|ECC|ECDSA|SM2)\D*(\d+)?/i.exec(algorithm) ?? [];
    if (family === undefined) return unknown(`${path} names no algorithm that is known here`);
    if (family.toUpperCase() === 'SM2') return pass(evidence);
    if (family.toUpperCase() !== 'RSA') return digits === undefined || Number(digits) >= CURVE_BITS ? pass(evidence) : fail(evidence);
    if (digits === undefined) return unknown(`${path} names no key length`);
    return Number(digits) >= parameters.rsaBits ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'RSA with 2048 bits', given: [{ call: CALL, response: page('RSA 2048') }], expect: { 'cert-1': 'pass' } },
    { name: 'RSA with 1024 bits', given: [{ call: CALL, response: page('RSA 1024') }], expect: { 'cert-1': 'fail' } },
    { name: 'longer RSA is asked for', given: [{ call: CALL, response: page('RSA 2048') }], parameters: { rsaBits: 3072 }, expect: { 'cert-1': 'fail' } },
    { name: 'an elliptic curve', given: [{ call: CALL, response: page('ECC') }], expect: { 'cert-1': 'pass' } },
    { name: 'a short curve', given: [{ call: CALL, response: page('ECC 160') }], expect: { 'cert-1': 'fail' } },
    { name: 'SM2', given: [{ call: CALL, response: page('SM2') }], expect: { 'cert-1': 'pass' } },
    { name: 'RSA of unknown length', given: [{ call: CALL, response: page('RSA') }], expect: { 'cert-1': 'unknown' } },
    { name: 'an empty algorithm', given: [{ call: CALL, response: page('') }], expect: { 'cert-1': 'unknown' } },
    { name: 'never issued', given: [{ call: CALL, response: page('', 2) }], expect: { 'cert-1': 'not-applicable' } },
  ],
});
