import { known } from '../../inventory/resource.js';
import { wafInstance } from '../../inventory/services/waf-instance.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { daysBetween } from '../days.js';
import { fail, pass } from '../verdict.js';

const PATH = 'DescribeInstances Instances[].ValidTime';

function instances(ValidTime: unknown): readonly ExampleCall[] {
  return [
    { call: 'waf.DescribeInstances', params: { Offset: 0, Limit: 20 }, response: { Total: 1, Instances: [{ InstanceId: 'waf_1', Edition: 'sparta-waf', ValidTime }] } },
    { call: 'waf.DescribeInstances', region: 'ap-seoul', params: { Offset: 0, Limit: 20 }, response: { Total: 0, Instances: [] } },
  ];
}

export default defineCheck({
  id: 'waf-instance-valid',
  title: { en: 'Web firewall instance is valid', zh: 'WAF 实例在有效期内' },
  failTitle: { en: 'Web firewall instance has expired or is about to', zh: 'WAF 实例已到期或即将到期' },
  why: {
    en: 'When a web firewall expires, traffic goes on and protection stops; editions in front of the site stop the site itself. Nobody notices before the attack or the outage.',
    zh: 'WAF 到期后流量照常但防护失效，SaaS 型甚至会使网站中断，往往直到被攻击或中断才被发现。',
  },
  severity: 'medium',
  subject: wafInstance,
  layer: 'security-configuration',
  objectives: ['waf'],
  parameters: {
    days: { type: 'number', default: 14, minimum: 0, maximum: 365, unit: 'days', description: 'Days of validity that must be left' },
  },
  remediation: {
    console: [{ en: 'WAF > Instance management > the instance: renew, or switch automatic renewal on.', zh: 'Web 应用防火墙 > 实例管理 > 实例：续费或开启自动续费。' }],
    docs: 'https://cloud.tencent.com/document/product/627/11734',
  },
  covers: { statements: ['WP-5.3.1-05'] },
  evaluate({ data }, { capturedAt, parameters }) {
    const until = known(data.ValidTime ?? undefined, PATH);
    const left = daysBetween(capturedAt, until);
    const evidence = { path: PATH, observed: { ValidTime: until, daysLeft: left }, expected: `at least ${parameters.days} days left` };
    return left >= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Valid', given: instances('2026-11-01 15:27:23'), expect: { waf_1: 'pass', '*': 'not-applicable' } },
    { name: 'Expired', given: instances('2026-01-01 15:27:23'), expect: { waf_1: 'fail', '*': 'not-applicable' } },
    { name: 'Ends next week', given: instances('2026-01-20 15:27:23'), expect: { waf_1: 'fail', '*': 'not-applicable' } },
    { name: 'Not in the answer', given: instances(null), expect: { waf_1: 'unknown', '*': 'not-applicable' } },
    { name: 'Overseas instances were not asked for', given: instances('2026-11-01 15:27:23').slice(0, 1), expect: { waf_1: 'pass', '*': 'unknown' } },
  ],
});
