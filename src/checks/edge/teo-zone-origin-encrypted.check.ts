import { collected, known } from '../../inventory/resource.js';
import { teoZone } from '../../inventory/services/teo-zone.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { inactive } from './delivery-domain.js';
import { denied, zone, zoneDomains } from './edge-calls.js';

const PATH = 'DescribeAccelerationDomains AccelerationDomains[].OriginProtocol';

export default defineCheck({
  id: 'teo-zone-origin-encrypted',
  title: { en: 'EdgeOne site fetches from its origins over HTTPS', zh: 'EdgeOne 站点使用 HTTPS 回源' },
  failTitle: { en: 'A domain of the EdgeOne site fetches from its origin in clear text', zh: 'EdgeOne 站点存在明文回源的域名' },
  why: {
    en: 'Visitors see a padlock while the way from the edge to your server is open. What is read or changed there reaches every visitor.',
    zh: '访问者看到的是加密连接，而边缘节点到源站之间却是明文。在这段链路上被读取或篡改的内容会影响所有访问者。',
  },
  severity: 'medium',
  subject: teoZone,
  layer: 'customer-data',
  objectives: ['tls-in-transit'],
  remediation: {
    console: [{ en: 'EdgeOne > the site > Domain management > the domain > Origin: protocol HTTPS.', zh: '边缘安全加速平台 > 站点 > 域名管理 > 域名 > 源站配置：回源协议选择 HTTPS。' }],
    tccli: 'tccli teo ModifyAccelerationDomain --ZoneId <zone-id> --DomainName <domain> --OriginProtocol HTTPS',
    docs: 'https://cloud.tencent.com/document/product/1552/70787',
  },
  covers: { statements: ['WP-5.3.3-09'] },
  evaluate(subject) {
    const idle = inactive(subject);
    if (idle !== undefined) return idle;
    const domains = known(collected(subject.details.domains)?.AccelerationDomains ?? undefined, PATH);
    const served = domains.filter(({ DomainStatus }) => DomainStatus !== 'offline');
    if (served.length === 0) return notApplicable('the site has no domain in service');
    const plain = served.filter(({ OriginProtocol }) => OriginProtocol === 'HTTP');
    const evidence = { path: PATH, observed: plain.map(({ DomainName }) => DomainName ?? '(unnamed)'), expected: 'HTTPS, or the protocol of the visitor' };
    if (plain.some(({ DomainStatus }) => DomainStatus)) return fail(evidence);
    return plain.length > 0 || served.some(({ OriginProtocol }) => !OriginProtocol) ? unknown(`${PATH} is not in the recorded answer for every domain`) : pass(evidence);
  },
  examples: [
    { name: 'HTTPS', given: [zone(), zoneDomains({ DomainName: 'www.example.com', DomainStatus: 'online', OriginProtocol: 'HTTPS' })], expect: { 'zone-1': 'pass' } },
    { name: 'As the visitor came', given: [zone(), zoneDomains({ DomainName: 'www.example.com', DomainStatus: 'online', OriginProtocol: 'FOLLOW' })], expect: { 'zone-1': 'pass' } },
    { name: 'Clear text', given: [zone(), zoneDomains({ DomainName: 'www.example.com', DomainStatus: 'online', OriginProtocol: 'HTTP' })], expect: { 'zone-1': 'fail' } },
    { name: 'Not in the answer', given: [zone(), zoneDomains({ DomainName: 'www.example.com', DomainStatus: 'online' })], expect: { 'zone-1': 'unknown' } },
    { name: 'No domain in service', given: [zone(), zoneDomains()], expect: { 'zone-1': 'not-applicable' } },
    { name: 'Denied', given: [zone(), denied('teo.DescribeAccelerationDomains', { ZoneId: 'zone-1' })], expect: { 'zone-1': 'unknown' } },
  ],
});
