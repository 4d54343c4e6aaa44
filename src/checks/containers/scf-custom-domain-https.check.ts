import { known } from '../../inventory/resource.js';
import { scfCustomDomain } from '../../inventory/services/scf-custom-domain.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied } from './container-calls.js';

const PATH = 'ListCustomDomains Domains[].Protocol';

function domain(Protocol: unknown): ExampleCall {
  return { call: 'scf.ListCustomDomains', response: { Total: 1, Domains: [{ Domain: 'pay.example.com', Protocol }] } };
}

export default defineCheck({
  id: 'scf-custom-domain-https',
  title: { en: 'Domain of functions answers HTTPS only', zh: '云函数自定义域名仅支持 HTTPS' },
  failTitle: { en: 'Domain of functions answers in clear text', zh: '云函数自定义域名支持明文访问' },
  why: {
    en: 'What callers send to a function in clear text can be read and changed on the way. An open HTTP port next to HTTPS is used by whoever forgets the s.',
    zh: '明文调用函数时，途中任何人都可读取和篡改内容。HTTP 与 HTTPS 并存时，一旦遗漏 s 就会使用明文。',
  },
  severity: 'medium',
  subject: scfCustomDomain,
  layer: 'customer-data',
  objectives: ['tls-in-transit', 'plaintext-protocols'],
  remediation: {
    console: [{ en: 'SCF > Advanced capabilities > Custom domains > the domain: protocol HTTPS, with a certificate.', zh: '云函数 > 高级能力 > 自定义域名 > 域名：协议选择 HTTPS 并绑定证书。' }],
    tccli: 'tccli scf UpdateCustomDomain --Domain <domain> --Protocol HTTPS --CertConfig \'{"CertificateId":"<certificate-id>"}\'',
    docs: 'https://cloud.tencent.com/document/product/583/103733',
  },
  covers: { statements: ['WP-6.2.2-04c', 'WP-6.1.1-C01'] },
  evaluate({ data }) {
    const protocol = known(data.Protocol || undefined, PATH).toUpperCase();
    const evidence = { path: PATH, observed: protocol, expected: 'HTTPS' };
    if (protocol === 'HTTPS') return pass(evidence);
    return protocol === 'HTTP' || protocol === 'HTTP&HTTPS' ? fail(evidence) : unknown(`${PATH} is not one the check knows`);
  },
  examples: [
    { name: 'Encrypted', given: [domain('HTTPS')], expect: { 'pay.example.com': 'pass' } },
    { name: 'Both', given: [domain('HTTP&HTTPS')], expect: { 'pay.example.com': 'fail' } },
    { name: 'Clear text', given: [domain('HTTP')], expect: { 'pay.example.com': 'fail' } },
    { name: 'Not in the answer', given: [domain(null)], expect: { 'pay.example.com': 'unknown' } },
    { name: 'A protocol nobody documented', given: [domain('QUIC')], expect: { 'pay.example.com': 'unknown' } },
    { name: 'Denied', given: [denied('scf.ListCustomDomains')], expect: { '*': 'unknown' } },
  ],
});
