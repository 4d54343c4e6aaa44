import { collected } from '../../inventory/resource.js';
import { teoZone } from '../../inventory/services/teo-zone.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { inactive, outdatedVersions } from './delivery-domain.js';
import { acceleration, denied, zone } from './edge-calls.js';

const PATH = 'DescribeL7AccSetting ZoneSetting.ZoneConfig.TLSConfig.Version[]';

export default defineCheck({
  id: 'teo-zone-tls-version',
  title: { en: 'EdgeOne site speaks TLS 1.2 or later only', zh: 'EdgeOne 站点仅支持 TLS 1.2 及以上' },
  failTitle: { en: 'EdgeOne site still speaks TLS 1.0 or 1.1', zh: 'EdgeOne 站点仍支持 TLS 1.0 或 1.1' },
  why: {
    en: 'TLS 1.0 and 1.1 have known weaknesses and were withdrawn in 2021. The setting of the site holds for every domain without one of its own.',
    zh: 'TLS 1.0 和 1.1 存在已知缺陷，已于 2021 年废止。站点级配置对未单独设置的所有域名生效。',
  },
  severity: 'medium',
  subject: teoZone,
  layer: 'customer-data',
  objectives: ['tls-min-version'],
  remediation: {
    console: [{ en: 'EdgeOne > the site > Site acceleration > HTTPS optimisation > TLS versions and cipher suites: keep TLS 1.2 and 1.3.', zh: '边缘安全加速平台 > 站点 > 站点加速 > HTTPS 优化 > SSL/TLS 安全配置：仅保留 TLS 1.2 和 1.3。' }],
    tccli: 'tccli teo ModifyL7AccSetting --ZoneId <zone-id> --ZoneConfig \'{"TLSConfig":{"Version":["TLSv1.2","TLSv1.3"],"CipherSuite":"general-v2023"}}\'',
    docs: 'https://cloud.tencent.com/document/product/1552/86334',
  },
  covers: { statements: ['WP-5.3.3-09', 'WP-6.2.2-04c'] },
  evaluate(subject) {
    const idle = inactive(subject);
    if (idle !== undefined) return idle;
    const versions = collected(subject.details.acceleration)?.ZoneSetting?.ZoneConfig?.TLSConfig?.Version ?? [];
    if (versions.length === 0) return unknown(`${PATH} is empty or not in the recorded answer`);
    const evidence = { path: PATH, observed: [...versions], expected: 'TLSv1.2 and later' };
    return outdatedVersions(versions).length > 0 ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'Current versions', given: [zone(), acceleration({ TLSConfig: { Version: ['TLSv1.2', 'TLSv1.3'], CipherSuite: 'strict-v2023' } })], expect: { 'zone-1': 'pass' } },
    { name: 'Old versions too', given: [zone(), acceleration({ TLSConfig: { Version: ['TLSv1', 'TLSv1.1', 'TLSv1.2'], CipherSuite: 'loose-v2023' } })], expect: { 'zone-1': 'fail' } },
    { name: 'Not active', given: [zone({ Status: 'pending' })], expect: { 'zone-1': 'not-applicable' } },
    { name: 'No versions', given: [zone(), acceleration({ TLSConfig: null })], expect: { 'zone-1': 'unknown' } },
    { name: 'Denied', given: [zone(), denied('teo.DescribeL7AccSetting', { ZoneId: 'zone-1' })], expect: { 'zone-1': 'unknown' } },
  ],
});
