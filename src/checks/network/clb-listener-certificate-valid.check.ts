import { sslCertificate } from '../../inventory/data/ssl-certificate.js';
import { loadBalancer } from '../../inventory/network/load-balancer.js';
import { daysBetween } from '../days.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown, type Evidence } from '../verdict.js';
import { balancers } from './balancer-calls.js';
import { listenersOf } from './balancer-listeners.js';
import { denied, listing } from './network-calls.js';

const ENCRYPTED: readonly string[] = ['HTTPS', 'TCP_SSL', 'QUIC'];
const REVOKED = 10;

export default defineCheck({
  id: 'clb-listener-certificate-valid',
  title: { en: 'Certificates on the load balancer are valid', zh: '负载均衡监听器证书有效' },
  failTitle: { en: 'Load balancer presents an expired or revoked certificate', zh: '负载均衡使用已过期、即将过期或已吊销的证书' },
  why: {
    en: 'Visitors of a site with an invalid certificate are turned away or learn to click warnings aside. The certificates judged are those the listeners really present.',
    zh: '证书失效会使访问者被拦截，或习惯于忽略告警。此处检查监听器实际使用的证书。',
  },
  severity: 'high',
  subject: loadBalancer,
  consults: [sslCertificate],
  layer: 'security-configuration',
  objectives: ['certificate-expiry', 'tls-in-transit'],
  parameters: {
    days: { type: 'number', default: 14, minimum: 0, maximum: 365, unit: 'days', description: 'Fewest days a certificate in use must still be valid' },
  },
  remediation: {
    console: [{ en: 'SSL Certificate Service: renew the certificate and deploy it to the load balancer.', zh: 'SSL 证书：续费证书并部署到负载均衡。' }],
    tccli: 'tccli clb ReplaceCertForLoadBalancers --OldCertificateId <old> --Certificate \'{"SSLMode":"UNIDIRECTIONAL","CertId":"<new>"}\'',
    docs: 'https://cloud.tencent.com/document/product/214/16839',
  },
  covers: { statements: ['WP-6.2.2-04c', 'WP-6.2.1-05'], peers: ['csc-clb-certificate'] },
  evaluate(balancer, context) {
    const listeners = listenersOf(balancer).filter(({ protocol }) => ENCRYPTED.includes(protocol));
    if (listeners.length === 0) return notApplicable('no listener of the balancer presents a certificate');
    const bad: Evidence[] = [];
    const good: Evidence[] = [];
    const unclear: string[] = [];
    for (const { id, certificates, certificatesWhole } of listeners) {
      if (!certificatesWhole) unclear.push(`certificates of the rules of ${id} were not recorded`);
      if (certificates.length === 0) unclear.push(`the certificate of ${id} was not recorded`);
      for (const certificateId of certificates) {
        const certificate = context.find(sslCertificate, certificateId);
        const end = certificate?.data.CertEndTime;
        const evidence = { path: 'ssl.DescribeCertificates Certificates[].CertEndTime', observed: { listener: id, certificate: certificateId, end: end ?? null }, expected: `valid for ${context.parameters.days} days more` };
        if (certificate?.data.Status === REVOKED) bad.push({ ...evidence, path: 'ssl.DescribeCertificates Certificates[].Status', observed: { listener: id, certificate: certificateId, status: 'revoked' }, expected: 'not revoked' });
        else if (certificate !== undefined && certificate.data.Status === undefined) unclear.push(`certificate ${certificateId} of ${id} was not recorded with its status`);
        else if (typeof end !== 'string') unclear.push(`certificate ${certificateId} of ${id} was not recorded with its end`);
        else if (daysBetween(context.capturedAt, end) < context.parameters.days) bad.push(evidence);
        else good.push(evidence);
      }
    }
    const [firstBad, ...otherBad] = bad;
    if (firstBad !== undefined) return fail(firstBad, ...otherBad);
    const [firstGood, ...otherGood] = good;
    return unclear.length > 0 || firstGood === undefined ? unknown(unclear.join('; ')) : pass(firstGood, ...otherGood);
  },
  examples: [
    {
      name: 'Long valid, ending soon, ended on a rule of its own, revoked, no certificate at all',
      given: [
        ...balancers({
          'lb-valid': { listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTPS', Port: 443, Certificate: { CertId: 'cert-long' }, Rules: null }] },
          'lb-soon': { listeners: [{ ListenerId: 'lbl-1', Protocol: 'TCP_SSL', Port: 443, Certificate: { CertId: 'cert-soon' } }] },
          'lb-rule': {
            listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTPS', Port: 443, Certificate: null, SniSwitch: 1, Rules: [{ Domain: 'a.example', Certificate: { CertId: 'cert-long' } }, { Domain: 'b.example', Certificate: { CertId: 'cert-old' } }] }],
          },
          'lb-revoked': { listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTPS', Port: 443, Certificate: { CertId: 'cert-revoked' } }] },
          'lb-http': { listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTP', Port: 80 }] },
        }),
        listing(
          'ssl.DescribeCertificates',
          'Certificates',
          { CertificateId: 'cert-long', Status: 1, CertEndTime: '2027-01-15 08:00:00' },
          { CertificateId: 'cert-soon', Status: 1, CertEndTime: '2026-01-20 08:00:00' },
          { CertificateId: 'cert-old', Status: 3, CertEndTime: '2025-12-01 08:00:00' },
          { CertificateId: 'cert-revoked', Status: 10, CertEndTime: '2027-01-15 08:00:00' },
        ),
      ],
      expect: { 'lb-valid': 'pass', 'lb-soon': 'fail', 'lb-rule': 'fail', 'lb-revoked': 'fail', 'lb-http': 'not-applicable' },
    },
    {
      name: 'A certificate that was not recorded, and one among valid ones that has ended',
      given: [
        ...balancers({
          'lb-lost': { listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTPS', Port: 443, Certificate: { CertId: 'cert-lost' } }] },
          'lb-both': { listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTPS', Port: 443, Certificate: { CertId: 'cert-lost', ExtCertIds: ['cert-old'] } }] },
          'lb-none': { listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTPS', Port: 443 }] },
        }),
        listing('ssl.DescribeCertificates', 'Certificates', { CertificateId: 'cert-old', Status: 3, CertEndTime: '2025-12-01 08:00:00' }),
      ],
      expect: { 'lb-lost': 'unknown', 'lb-both': 'fail', 'lb-none': 'unknown' },
    },
    { name: 'Certificates denied', given: [...balancers({ 'lb-1': { listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTPS', Port: 443, Certificate: { CertId: 'cert-1' } }] } }), denied('ssl.DescribeCertificates')], expect: { 'lb-1': 'unknown' } },
  ],
});
