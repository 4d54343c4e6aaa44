import { collected, known } from '../../inventory/resource.js';
import { teoZone } from '../../inventory/services/teo-zone.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { inactive } from './delivery-domain.js';
import { acceleration, denied, zone } from './edge-calls.js';

const PATH = 'DescribeL7AccSetting ZoneSetting.ZoneConfig.OCSPStapling.Switch';

export default defineCheck({
  id: 'teo-zone-ocsp-stapling',
  title: { en: 'EdgeOne site proves that its certificates are not revoked', zh: 'EdgeOne 站点已开启 OCSP 装订' },
  failTitle: { en: 'EdgeOne site leaves the revocation check to visitors', zh: 'EdgeOne 站点未开启 OCSP 装订' },
  why: {
    en: 'Browsers that must ask the issuer whether a certificate was revoked mostly give up when no answer comes, so a stolen certificate keeps working. With stapling the proof comes along with the page, and faster.',
    zh: '浏览器向签发机构查询证书是否吊销时，若无应答往往直接放行，被盗证书仍可使用。开启装订后，证明随页面一并返回，且速度更快。',
  },
  severity: 'low',
  subject: teoZone,
  layer: 'customer-data',
  objectives: ['tls-in-transit'],
  remediation: {
    console: [{ en: 'EdgeOne > the site > Site acceleration > HTTPS optimisation > OCSP stapling: switch on.', zh: '边缘安全加速平台 > 站点 > 站点加速 > HTTPS 优化 > OCSP 装订：开启。' }],
    tccli: 'tccli teo ModifyL7AccSetting --ZoneId <zone-id> --ZoneConfig \'{"OCSPStapling":{"Switch":"on"}}\'',
    docs: 'https://cloud.tencent.com/document/product/1552/86334',
  },
  covers: { statements: ['WP-5.3.3-09'] },
  evaluate(subject) {
    const idle = inactive(subject);
    if (idle !== undefined) return idle;
    const value = known(collected(subject.details.acceleration)?.ZoneSetting?.ZoneConfig?.OCSPStapling?.Switch ?? undefined, PATH);
    const evidence = { path: PATH, observed: value, expected: 'on' };
    return value === 'on' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: [zone(), acceleration({ OCSPStapling: { Switch: 'on' } })], expect: { 'zone-1': 'pass' } },
    { name: 'Off', given: [zone(), acceleration({ OCSPStapling: { Switch: 'off' } })], expect: { 'zone-1': 'fail' } },
    { name: 'Null', given: [zone(), acceleration({ OCSPStapling: null })], expect: { 'zone-1': 'unknown' } },
    { name: 'Not active', given: [zone({ Status: 'moved' })], expect: { 'zone-1': 'not-applicable' } },
    { name: 'Denied', given: [zone(), denied('teo.DescribeL7AccSetting', { ZoneId: 'zone-1' })], expect: { 'zone-1': 'unknown' } },
  ],
});
