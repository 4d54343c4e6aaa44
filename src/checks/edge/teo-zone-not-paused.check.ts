import { known } from '../../inventory/resource.js';
import { teoZone } from '../../inventory/services/teo-zone.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { inactive } from './delivery-domain.js';
import { denied, zone } from './edge-calls.js';

const PATH = 'DescribeZones Zones[].Paused';

export default defineCheck({
  id: 'teo-zone-not-paused',
  title: { en: 'EdgeOne site is in operation', zh: 'EdgeOne 站点处于启用状态' },
  failTitle: { en: 'EdgeOne site is paused and protects nothing', zh: 'EdgeOne 站点已暂停，防护失效' },
  why: {
    en: 'A paused site sends visitors straight to your servers: nothing is filtered, and the addresses hidden behind the edge become visible. Pausing is meant for minutes and often lasts for years.',
    zh: '站点暂停后，访问者会直达源站：不再过滤任何请求，原本隐藏的源站地址也会暴露。暂停本应只持续片刻，却常被遗忘。',
  },
  severity: 'high',
  subject: teoZone,
  layer: 'security-configuration',
  objectives: ['waf', 'ddos-protection'],
  remediation: {
    console: [{ en: 'EdgeOne > Sites: enable the site; where it is no longer needed, delete it.', zh: '边缘安全加速平台 > 站点列表：启用站点；若不再需要，请删除。' }],
    tccli: 'tccli teo ModifyZoneStatus --ZoneId <zone-id> --Paused false',
    docs: 'https://cloud.tencent.com/document/product/1552/80720',
  },
  covers: { statements: ['WP-5.3.3-10'] },
  evaluate(subject) {
    const idle = inactive(subject);
    if (idle !== undefined) return idle;
    const paused = known(subject.data.Paused ?? undefined, PATH);
    const evidence = { path: PATH, observed: paused, expected: false };
    return paused ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'In operation', given: [zone({ Paused: false })], expect: { 'zone-1': 'pass' } },
    { name: 'Paused', given: [zone({ Paused: true })], expect: { 'zone-1': 'fail' } },
    { name: 'Not in the answer', given: [zone()], expect: { 'zone-1': 'unknown' } },
    { name: 'Never taken into operation', given: [zone({ Status: 'initializing', Paused: false })], expect: { 'zone-1': 'not-applicable' } },
    { name: 'Denied', given: [denied('teo.DescribeZones')], expect: { '*': 'unknown' } },
  ],
});
