import { collected, known } from '../../inventory/resource.js';
import { teoZone } from '../../inventory/services/teo-zone.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { inactive } from './delivery-domain.js';
import { acceleration, denied, zone } from './edge-calls.js';

const PATH = 'DescribeL7AccSetting ZoneSetting.ZoneConfig.ForceRedirectHTTPS.Switch';

export default defineCheck({
  id: 'teo-zone-https-redirect',
  title: { en: 'EdgeOne site sends HTTP visitors to HTTPS', zh: 'EdgeOne 站点强制跳转至 HTTPS' },
  failTitle: { en: 'EdgeOne site serves visitors over plain HTTP', zh: 'EdgeOne 站点未强制跳转至 HTTPS' },
  why: {
    en: 'A site that answers both keeps serving old links and typed addresses unprotected. A redirect takes every visitor to the encrypted site.',
    zh: '同时响应两种协议的站点会继续以明文提供旧链接和手动输入的地址。强制跳转可让每位访问者使用加密站点。',
  },
  severity: 'medium',
  subject: teoZone,
  layer: 'customer-data',
  objectives: ['tls-in-transit', 'plaintext-protocols'],
  remediation: {
    console: [{ en: 'EdgeOne > the site > Site acceleration > HTTPS optimisation > Forced HTTPS: switch on.', zh: '边缘安全加速平台 > 站点 > 站点加速 > HTTPS 优化 > 强制 HTTPS 访问：开启。' }],
    tccli: 'tccli teo ModifyL7AccSetting --ZoneId <zone-id> --ZoneConfig \'{"ForceRedirectHTTPS":{"Switch":"on","RedirectStatusCode":301}}\'',
    docs: 'https://cloud.tencent.com/document/product/1552/70854',
  },
  covers: { statements: ['WP-5.3.3-09'] },
  evaluate(subject) {
    const idle = inactive(subject);
    if (idle !== undefined) return idle;
    const value = known(collected(subject.details.acceleration)?.ZoneSetting?.ZoneConfig?.ForceRedirectHTTPS?.Switch ?? undefined, PATH);
    const evidence = { path: PATH, observed: value, expected: 'on' };
    return value === 'on' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: [zone(), acceleration({ ForceRedirectHTTPS: { Switch: 'on', RedirectStatusCode: 301 } })], expect: { 'zone-1': 'pass' } },
    { name: 'Off', given: [zone(), acceleration({ ForceRedirectHTTPS: { Switch: 'off', RedirectStatusCode: 302 } })], expect: { 'zone-1': 'fail' } },
    { name: 'Deactivated', given: [zone({ Status: 'deactivated' }), acceleration({ ForceRedirectHTTPS: { Switch: 'off' } })], expect: { 'zone-1': 'not-applicable' } },
    { name: 'Not in the answer', given: [zone(), acceleration({ ForceRedirectHTTPS: null })], expect: { 'zone-1': 'unknown' } },
    { name: 'Settings were not asked for', given: [zone()], expect: { 'zone-1': 'unknown' } },
    { name: 'Sites denied', given: [denied('teo.DescribeZones')], expect: { '*': 'unknown' } },
  ],
});
