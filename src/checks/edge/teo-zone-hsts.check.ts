import { collected, known } from '../../inventory/resource.js';
import { teoZone } from '../../inventory/services/teo-zone.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { inactive } from './delivery-domain.js';
import { acceleration, denied, zone } from './edge-calls.js';

const PATH = 'DescribeL7AccSetting ZoneSetting.ZoneConfig.HSTS';

export default defineCheck({
  id: 'teo-zone-hsts',
  title: { en: 'EdgeOne site tells browsers to insist on HTTPS', zh: 'EdgeOne 站点已启用 HSTS' },
  failTitle: { en: 'EdgeOne site does not tell browsers to insist on HTTPS', zh: 'EdgeOne 站点未启用 HSTS' },
  why: {
    en: 'Without HSTS a browser tries plain HTTP first, and whoever sits on the way can keep it there. With it, a browser that came once never tries again.',
    zh: '未启用 HSTS 时，浏览器会先尝试明文 HTTP，中间人可借机阻止其升级。启用后，访问过的浏览器不会再使用明文。',
  },
  severity: 'low',
  subject: teoZone,
  layer: 'customer-data',
  objectives: ['tls-in-transit'],
  parameters: {
    seconds: { type: 'number', default: 15552000, minimum: 1, maximum: 63072000, unit: 'seconds', description: 'Least time for which browsers must remember it; default 180 days' },
  },
  remediation: {
    console: [{ en: 'EdgeOne > the site > Site acceleration > HTTPS optimisation > HSTS: switch on, at first with a short time.', zh: '边缘安全加速平台 > 站点 > 站点加速 > HTTPS 优化 > HSTS：开启，建议先设置较短的缓存时间。' }],
    tccli: 'tccli teo ModifyL7AccSetting --ZoneId <zone-id> --ZoneConfig \'{"HSTS":{"Switch":"on","Timeout":31536000}}\'',
    docs: 'https://cloud.tencent.com/document/product/1552/86334',
  },
  covers: { statements: ['WP-5.3.3-09'] },
  evaluate(subject, { parameters }) {
    const idle = inactive(subject);
    if (idle !== undefined) return idle;
    const hsts = known(collected(subject.details.acceleration)?.ZoneSetting?.ZoneConfig?.HSTS ?? undefined, PATH);
    const expected = `on, for at least ${parameters.seconds} seconds`;
    const value = known(hsts.Switch ?? undefined, `${PATH}.Switch`);
    if (value === 'off') return fail({ path: `${PATH}.Switch`, observed: 'off', expected });
    const seconds = known(hsts.Timeout ?? undefined, `${PATH}.Timeout`);
    const evidence = { path: `${PATH}.Timeout`, observed: seconds, expected };
    return seconds >= parameters.seconds ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: [zone(), acceleration({ HSTS: { Switch: 'on', Timeout: 31536000 } })], expect: { 'zone-1': 'pass' } },
    { name: 'Off', given: [zone(), acceleration({ HSTS: { Switch: 'off', Timeout: 0 } })], expect: { 'zone-1': 'fail' } },
    { name: 'Forgotten after a minute', given: [zone(), acceleration({ HSTS: { Switch: 'on', Timeout: 60 } })], expect: { 'zone-1': 'fail' } },
    { name: 'Time is not in the answer', given: [zone(), acceleration({ HSTS: { Switch: 'on' } })], expect: { 'zone-1': 'unknown' } },
    { name: 'Null', given: [zone(), acceleration({ HSTS: null })], expect: { 'zone-1': 'unknown' } },
    { name: 'Not active', given: [zone({ Status: 'pending' })], expect: { 'zone-1': 'not-applicable' } },
    { name: 'Denied', given: [zone(), denied('teo.DescribeL7AccSetting', { ZoneId: 'zone-1' })], expect: { 'zone-1': 'unknown' } },
  ],
});
