import { collected, known } from '../../inventory/resource.js';
import { teoZone } from '../../inventory/services/teo-zone.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { inactive } from './delivery-domain.js';
import { denied, zone, zoneDomains } from './edge-calls.js';

const PATH = 'DescribeAccelerationDomains AccelerationDomains[].Certificate.Mode';

export default defineCheck({
  id: 'teo-zone-domains-certified',
  title: { en: 'Every domain of the EdgeOne site has a certificate', zh: 'EdgeOne 站点全部域名已配置证书' },
  failTitle: { en: 'A domain of the EdgeOne site answers without encryption', zh: 'EdgeOne 站点存在未配置证书的域名' },
  why: {
    en: 'A domain without a certificate can only be reached in clear text: passwords and pages can be read and changed on the way. Free certificates that renew themselves are one click away.',
    zh: '没有证书的域名只能明文访问，途中任何人都可读取或篡改口令与页面。免费且自动续期的证书一键即可申请。',
  },
  severity: 'high',
  subject: teoZone,
  layer: 'customer-data',
  objectives: ['tls-in-transit', 'plaintext-protocols'],
  remediation: {
    console: [{ en: 'EdgeOne > the site > Domain management > the domain > HTTPS: apply for a free certificate or choose one of SSL Certificates.', zh: '边缘安全加速平台 > 站点 > 域名管理 > 域名 > HTTPS：申请免费证书或选择 SSL 证书托管的证书。' }],
    tccli: 'tccli teo ModifyHostsCertificate --ZoneId <zone-id> --Hosts \'["<domain>"]\' --Mode eofreecert',
    docs: 'https://cloud.tencent.com/document/product/1552/88874',
  },
  covers: { statements: ['WP-5.3.3-09', 'WP-6.2.2-04c'] },
  evaluate(subject) {
    const idle = inactive(subject);
    if (idle !== undefined) return idle;
    const domains = known(collected(subject.details.domains)?.AccelerationDomains ?? undefined, PATH);
    const served = domains.filter(({ DomainStatus }) => DomainStatus !== 'offline');
    if (served.length === 0) return notApplicable('the site has no domain in service');
    // No certificate at all is answered as null.
    const modes = served.map(({ Certificate }) => (Certificate === null ? 'disable' : Certificate?.Mode));
    const bare = served.filter((_, index) => modes[index] === 'disable');
    const evidence = { path: PATH, observed: bare.map(({ DomainName }) => DomainName ?? '(unnamed)'), expected: 'a certificate on every domain in service' };
    // A domain whose state is not known may be out of service.
    if (bare.some(({ DomainStatus }) => DomainStatus)) return fail(evidence);
    return bare.length > 0 || modes.some((mode) => !mode) ? unknown(`${PATH} is not in the recorded answer for every domain`) : pass(evidence);
  },
  examples: [
    { name: 'Certified', given: [zone(), zoneDomains({ DomainName: 'www.example.com', DomainStatus: 'online', Certificate: { Mode: 'eofreecert' } })], expect: { 'zone-1': 'pass' } },
    { name: 'One without', given: [zone(), zoneDomains({ DomainName: 'www.example.com', DomainStatus: 'online', Certificate: { Mode: 'sslcert' } }, { DomainName: 'old.example.com', DomainStatus: 'online', Certificate: { Mode: 'disable' } })], expect: { 'zone-1': 'fail' } },
    { name: 'None at all', given: [zone(), zoneDomains({ DomainName: 'www.example.com', DomainStatus: 'online', Certificate: null })], expect: { 'zone-1': 'fail' } },
    { name: 'Out of service', given: [zone(), zoneDomains({ DomainName: 'old.example.com', DomainStatus: 'offline', Certificate: null })], expect: { 'zone-1': 'not-applicable' } },
    { name: 'A mode nobody documented', given: [zone(), zoneDomains({ DomainName: 'www.example.com', DomainStatus: 'online', Certificate: { Mode: 'x' } })], expect: { 'zone-1': 'unknown' } },
    { name: 'Denied', given: [zone(), denied('teo.DescribeAccelerationDomains', { ZoneId: 'zone-1' })], expect: { 'zone-1': 'unknown' } },
  ],
});
