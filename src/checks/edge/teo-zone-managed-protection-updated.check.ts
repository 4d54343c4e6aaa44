import { collected, known } from '../../inventory/resource.js';
import { teoZone } from '../../inventory/services/teo-zone.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { inactive } from './delivery-domain.js';
import { denied, protection, zone } from './edge-calls.js';

const PATH = 'DescribeSecurityPolicy SecurityPolicy.ManagedRules';

export default defineCheck({
  id: 'teo-zone-managed-protection-updated',
  title: { en: 'Attack patterns of the EdgeOne site keep themselves current', zh: 'EdgeOne 站点托管防护特征自动更新' },
  failTitle: { en: 'Attack patterns of the EdgeOne site are frozen', zh: 'EdgeOne 站点托管防护特征未自动更新' },
  why: {
    en: 'New holes are attacked within hours of becoming known. Patterns that wait for somebody to update them by hand come too late.',
    zh: '新漏洞公布后数小时内就会被利用。等待人工更新的防护特征往往来不及。',
  },
  severity: 'medium',
  subject: teoZone,
  layer: 'security-configuration',
  objectives: ['waf'],
  remediation: {
    console: [{ en: 'EdgeOne > the site > Security protection > Web protection > Managed rules: switch automatic update on.', zh: '边缘安全加速平台 > 站点 > 安全防护 > Web 防护 > 托管规则：开启自动更新。' }],
    docs: 'https://cloud.tencent.com/document/product/1552/91120',
  },
  covers: { statements: ['WP-5.3.1-06'] },
  evaluate(subject) {
    const idle = inactive(subject);
    if (idle !== undefined) return idle;
    const managed = known(collected(subject.details.protection)?.SecurityPolicy?.ManagedRules ?? undefined, PATH);
    const enabled = known(managed.Enabled ?? undefined, `${PATH}.Enabled`);
    if (enabled === 'off') return notApplicable('the patterns are not used at all; another check judges that');
    const value = known(managed.AutoUpdate?.AutoUpdateToLatestVersion ?? undefined, `${PATH}.AutoUpdate.AutoUpdateToLatestVersion`);
    const evidence = { path: `${PATH}.AutoUpdate.AutoUpdateToLatestVersion`, observed: value, expected: 'on' };
    return value === 'on' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Automatic', given: [zone(), protection({ ManagedRules: { Enabled: 'on', AutoUpdate: { AutoUpdateToLatestVersion: 'on' } } })], expect: { 'zone-1': 'pass' } },
    { name: 'By hand', given: [zone(), protection({ ManagedRules: { Enabled: 'on', AutoUpdate: { AutoUpdateToLatestVersion: 'off' } } })], expect: { 'zone-1': 'fail' } },
    { name: 'Not used', given: [zone(), protection({ ManagedRules: { Enabled: 'off', AutoUpdate: { AutoUpdateToLatestVersion: 'off' } } })], expect: { 'zone-1': 'not-applicable' } },
    { name: 'Not in the answer', given: [zone(), protection({ ManagedRules: { Enabled: 'on' } })], expect: { 'zone-1': 'unknown' } },
    { name: 'Denied', given: [zone(), denied('teo.DescribeSecurityPolicy', { ZoneId: 'zone-1' })], expect: { 'zone-1': 'unknown' } },
  ],
});
