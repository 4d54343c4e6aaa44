import { collected, known } from '../../inventory/resource.js';
import { teoZone } from '../../inventory/services/teo-zone.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { inactive } from './delivery-domain.js';
import { denied, zone } from './edge-calls.js';

const PATH = 'DescribeSecurityPolicy SecurityPolicy.ManagedRules';

function protection(ManagedRules: unknown, params: { readonly [name: string]: unknown } = {}) {
  return { call: 'teo.DescribeSecurityPolicy', params: { ZoneId: 'zone-1', ...params }, response: { SecurityPolicy: { ManagedRules } } };
}

export default defineCheck({
  id: 'teo-zone-managed-protection-blocking',
  title: { en: 'EdgeOne site blocks known web attacks', zh: 'EdgeOne 站点已拦截已知 Web 攻击' },
  failTitle: { en: 'EdgeOne site lets known web attacks through', zh: 'EdgeOne 站点未拦截已知 Web 攻击' },
  why: {
    en: 'In observe-only mode the firewall writes attacks down and lets them pass. Only blocking protects the servers behind it.',
    zh: '在仅观察模式下，防火墙只记录攻击而不阻止。只有拦截模式才能真正保护后端服务器。',
  },
  severity: 'high',
  subject: teoZone,
  layer: 'security-configuration',
  objectives: ['waf'],
  remediation: {
    console: [{ en: 'EdgeOne > the site > Security protection > Web protection > Managed rules: enable, and turn the evaluation mode off.', zh: '边缘安全加速平台 > 站点 > 安全防护 > Web 防护 > 托管规则：启用，并关闭评估（仅观察）模式。' }],
    docs: 'https://cloud.tencent.com/document/product/1552/91120',
  },
  covers: { statements: ['WP-5.3.3-10', 'WP-5.3.1-05'] },
  evaluate(subject) {
    const idle = inactive(subject);
    if (idle !== undefined) return idle;
    const managed = known(collected(subject.details.protection)?.SecurityPolicy?.ManagedRules ?? undefined, PATH);
    const enabled = known(managed.Enabled ?? undefined, `${PATH}.Enabled`);
    const expected = 'enabled and blocking';
    if (enabled === 'off') return fail({ path: `${PATH}.Enabled`, observed: 'off', expected });
    const observing = known(managed.DetectionOnly ?? undefined, `${PATH}.DetectionOnly`);
    const evidence = { path: `${PATH}.DetectionOnly`, observed: observing, expected: 'off', note: 'the setting of the site; single hosts may differ' };
    return observing === 'on' ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'Blocks', given: [zone(), protection({ Enabled: 'on', DetectionOnly: 'off' }, { Entity: 'ZoneDefaultPolicy' })], expect: { 'zone-1': 'pass' } },
    { name: 'Only watches', given: [zone(), protection({ Enabled: 'on', DetectionOnly: 'on' })], expect: { 'zone-1': 'fail' } },
    { name: 'Off', given: [zone(), protection({ Enabled: 'off', DetectionOnly: 'off' })], expect: { 'zone-1': 'fail' } },
    { name: 'The answer is about one host', given: [zone(), protection({ Enabled: 'on', DetectionOnly: 'off' }, { Entity: 'Host', Host: 'www.example.com' })], expect: { 'zone-1': 'unknown' } },
    { name: 'Mode is not in the answer', given: [zone(), protection({ Enabled: 'on' })], expect: { 'zone-1': 'unknown' } },
    { name: 'Null', given: [zone(), protection(null)], expect: { 'zone-1': 'unknown' } },
    { name: 'Not active', given: [zone({ Status: 'moved' })], expect: { 'zone-1': 'not-applicable' } },
    { name: 'Denied', given: [zone(), denied('teo.DescribeSecurityPolicy', { ZoneId: 'zone-1' })], expect: { 'zone-1': 'unknown' } },
  ],
});
