import { collected, known } from '../../inventory/resource.js';
import { teoZone } from '../../inventory/services/teo-zone.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { inactive } from './delivery-domain.js';
import { denied, protection, zone } from './edge-calls.js';

const PATH = 'DescribeSecurityPolicy SecurityPolicy.BotManagement.Enabled';

export default defineCheck({
  id: 'teo-zone-bots-managed',
  title: { en: 'EdgeOne site tells people and bots apart', zh: 'EdgeOne 站点已启用 Bot 管理' },
  failTitle: { en: 'EdgeOne site treats bots like people', zh: 'EdgeOne 站点未启用 Bot 管理' },
  why: {
    en: 'Programs try stolen passwords, empty shops and copy content at a speed no person has. Without telling them apart nothing can treat them differently.',
    zh: '程序以人力不及的速度撞库、抢购和抓取内容。不加区分就无法区别对待。',
  },
  severity: 'low',
  subject: teoZone,
  layer: 'security-configuration',
  objectives: ['waf'],
  remediation: {
    console: [{ en: 'EdgeOne > the site > Security protection > Web protection > Bot management: enable, and choose actions for categories.', zh: '边缘安全加速平台 > 站点 > 安全防护 > Web 防护 > Bot 管理：启用，并为各类别选择处置方式。' }],
    docs: 'https://cloud.tencent.com/document/product/1552/91116',
  },
  covers: { statements: ['WP-5.3.1-09', 'WP-5.3.3-10'] },
  evaluate(subject) {
    const idle = inactive(subject);
    if (idle !== undefined) return idle;
    const value = known(collected(subject.details.protection)?.SecurityPolicy?.BotManagement?.Enabled ?? undefined, PATH);
    const evidence = { path: PATH, observed: value, expected: 'on', note: 'the setting of the site; single hosts may differ' };
    return value === 'on' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: [zone(), protection({ BotManagement: { Enabled: 'on' } })], expect: { 'zone-1': 'pass' } },
    { name: 'Off', given: [zone(), protection({ BotManagement: { Enabled: 'off' } })], expect: { 'zone-1': 'fail' } },
    { name: 'Null', given: [zone(), protection({ BotManagement: null })], expect: { 'zone-1': 'unknown' } },
    { name: 'Not active', given: [zone({ Status: 'pending' })], expect: { 'zone-1': 'not-applicable' } },
    { name: 'Denied', given: [zone(), denied('teo.DescribeSecurityPolicy', { ZoneId: 'zone-1' })], expect: { 'zone-1': 'unknown' } },
  ],
});
