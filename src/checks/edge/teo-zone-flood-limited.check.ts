import { collected, known } from '../../inventory/resource.js';
import { teoZone } from '../../inventory/services/teo-zone.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { inactive } from './delivery-domain.js';
import { denied, protection, zone } from './edge-calls.js';

const PATH = 'DescribeSecurityPolicy SecurityPolicy.HttpDDoSProtection.AdaptiveFrequencyControl';

export default defineCheck({
  id: 'teo-zone-flood-limited',
  title: { en: 'EdgeOne site limits floods of requests', zh: 'EdgeOne 站点已启用 CC 攻击防护' },
  failTitle: { en: 'EdgeOne site lets floods of requests through', zh: 'EdgeOne 站点未启用 CC 攻击防护' },
  why: {
    en: 'A flood of ordinary-looking requests takes a site down without breaking in. Limits that learn from usual traffic stop it; in watch-only mode they do not.',
    zh: '大量看似正常的请求无需入侵即可使网站瘫痪。自适应限频可以阻止此类攻击，但仅观察模式不起作用。',
  },
  severity: 'medium',
  subject: teoZone,
  layer: 'security-configuration',
  objectives: ['ddos-protection', 'waf'],
  remediation: {
    console: [{ en: 'EdgeOne > the site > Security protection > Web protection > CC attack defence: adaptive frequency control on, action challenge or block.', zh: '边缘安全加速平台 > 站点 > 安全防护 > Web 防护 > CC 攻击防护：开启自适应频控，处置方式选择挑战或拦截。' }],
    docs: 'https://cloud.tencent.com/document/product/1552/90384',
  },
  covers: { statements: ['WP-5.3.1-08', 'WP-5.3.3-10'] },
  evaluate(subject) {
    const idle = inactive(subject);
    if (idle !== undefined) return idle;
    const control = known(collected(subject.details.protection)?.SecurityPolicy?.HttpDDoSProtection?.AdaptiveFrequencyControl ?? undefined, PATH);
    const enabled = known(control.Enabled ?? undefined, `${PATH}.Enabled`);
    const expected = 'enabled, with an action that stops requests';
    if (enabled === 'off') return fail({ path: `${PATH}.Enabled`, observed: 'off', expected });
    const action = known(control.Action?.Name || undefined, `${PATH}.Action.Name`);
    const evidence = { path: `${PATH}.Action.Name`, observed: action, expected, note: 'the setting of the site; single hosts may differ' };
    return action === 'Monitor' ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'Limits', given: [zone(), protection({ HttpDDoSProtection: { AdaptiveFrequencyControl: { Enabled: 'on', Sensitivity: 'Loose', Action: { Name: 'Challenge' } } } })], expect: { 'zone-1': 'pass' } },
    { name: 'Only watches', given: [zone(), protection({ HttpDDoSProtection: { AdaptiveFrequencyControl: { Enabled: 'on', Action: { Name: 'Monitor' } } } })], expect: { 'zone-1': 'fail' } },
    { name: 'Off', given: [zone(), protection({ HttpDDoSProtection: { AdaptiveFrequencyControl: { Enabled: 'off' } } })], expect: { 'zone-1': 'fail' } },
    { name: 'The answer is about one host', given: [zone(), protection({ HttpDDoSProtection: { AdaptiveFrequencyControl: { Enabled: 'on', Action: { Name: 'Deny' } } } }, { Entity: 'Host', Host: 'www.example.com' })], expect: { 'zone-1': 'unknown' } },
    { name: 'Action is not in the answer', given: [zone(), protection({ HttpDDoSProtection: { AdaptiveFrequencyControl: { Enabled: 'on' } } })], expect: { 'zone-1': 'unknown' } },
    { name: 'Not active', given: [zone({ Status: 'deactivated' })], expect: { 'zone-1': 'not-applicable' } },
    { name: 'Denied', given: [zone(), denied('teo.DescribeSecurityPolicy', { ZoneId: 'zone-1' })], expect: { 'zone-1': 'unknown' } },
  ],
});
