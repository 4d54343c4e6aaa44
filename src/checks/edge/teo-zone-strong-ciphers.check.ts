import { collected } from '../../inventory/resource.js';
import { teoZone } from '../../inventory/services/teo-zone.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { inactive } from './delivery-domain.js';
import { acceleration, denied, zone } from './edge-calls.js';

const PATH = 'DescribeL7AccSetting ZoneSetting.ZoneConfig.TLSConfig.CipherSuite';

export default defineCheck({
  id: 'teo-zone-strong-ciphers',
  title: { en: 'EdgeOne site offers strong ciphers only', zh: 'EdgeOne 站点仅使用高强度加密套件' },
  failTitle: { en: 'EdgeOne site still offers weak ciphers', zh: 'EdgeOne 站点仍启用弱加密套件' },
  why: {
    en: 'The loose set of ciphers holds ones without forward secrecy: who records the traffic today can read it once the key leaks. Browsers of the last ten years need none of them.',
    zh: '宽松套件中包含不具备前向保密性的算法：今天录下的流量，一旦密钥泄露即可被解密。近十年的浏览器都不需要它们。',
  },
  severity: 'low',
  subject: teoZone,
  layer: 'customer-data',
  objectives: ['tls-min-version'],
  parameters: {
    weakSuites: { type: 'strings', default: ['loose-v2023'], description: 'Names of cipher sets that are not accepted' },
  },
  remediation: {
    console: [{ en: 'EdgeOne > the site > Site acceleration > HTTPS optimisation > TLS versions and cipher suites: choose the general or the strict set.', zh: '边缘安全加速平台 > 站点 > 站点加速 > HTTPS 优化 > SSL/TLS 安全配置：选择通用或严格套件。' }],
    tccli: 'tccli teo ModifyL7AccSetting --ZoneId <zone-id> --ZoneConfig \'{"TLSConfig":{"Version":["TLSv1.2","TLSv1.3"],"CipherSuite":"strict-v2023"}}\'',
    docs: 'https://cloud.tencent.com/document/product/1552/86334',
  },
  covers: { statements: ['WP-5.3.3-09', 'WP-6.2.2-04c'] },
  evaluate(subject, { parameters }) {
    const idle = inactive(subject);
    if (idle !== undefined) return idle;
    const suite = collected(subject.details.acceleration)?.ZoneSetting?.ZoneConfig?.TLSConfig?.CipherSuite ?? '';
    if (suite === '') return unknown(`${PATH} is empty or not in the recorded answer`);
    const evidence = { path: PATH, observed: suite, expected: `none of ${parameters.weakSuites.join(', ')}` };
    return parameters.weakSuites.includes(suite) ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'Strict', given: [zone(), acceleration({ TLSConfig: { Version: ['TLSv1.2'], CipherSuite: 'strict-v2023' } })], expect: { 'zone-1': 'pass' } },
    { name: 'Loose', given: [zone(), acceleration({ TLSConfig: { Version: ['TLSv1.2'], CipherSuite: 'loose-v2023' } })], expect: { 'zone-1': 'fail' } },
    { name: 'Only the strict set is accepted', given: [zone(), acceleration({ TLSConfig: { CipherSuite: 'general-v2023' } })], parameters: { weakSuites: ['loose-v2023', 'general-v2023'] }, expect: { 'zone-1': 'fail' } },
    { name: 'Null', given: [zone(), acceleration({ TLSConfig: null })], expect: { 'zone-1': 'unknown' } },
    { name: 'Not active', given: [zone({ Status: 'moved' })], expect: { 'zone-1': 'not-applicable' } },
    { name: 'Denied', given: [zone(), denied('teo.DescribeL7AccSetting', { ZoneId: 'zone-1' })], expect: { 'zone-1': 'unknown' } },
  ],
});
