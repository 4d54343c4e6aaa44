import { known } from '../../inventory/resource.js';
import { configEvaluation } from '../../inventory/services/config-evaluation.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { denied } from './monitoring-calls.js';

const PATH = 'ListConfigRules Items[]';

function evaluations(fields: { readonly [field: string]: unknown }) {
  const item = { ConfigRuleId: 'cr-1', RuleName: 'disks encrypted', Status: 'ACTIVE', ComplianceResult: 'COMPLIANT', RiskLevel: 1, ...fields };
  return { call: 'config.ListConfigRules', params: { Offset: 0, Limit: 200 }, response: { Total: 1, Items: [item] } };
}

export default defineCheck({
  id: 'config-evaluation-compliant',
  title: { en: 'The account\'s own configuration baseline is met', zh: '账号自定义配置基线评估合规' },
  failTitle: { en: 'The account\'s own configuration baseline is not met', zh: '账号自定义配置基线评估不合规' },
  why: {
    en: 'Somebody in your organisation demanded this setting by switching its evaluation on, and resources differ from it. Either the resources or the demand should change.',
    zh: '贵组织启用该评估即要求满足此项配置，但存在不符合的资源。应修正资源或调整要求。',
  },
  severity: 'medium',
  subject: configEvaluation,
  layer: 'security-configuration',
  objectives: ['configuration-drift', 'continuous-posture-assessment'],
  remediation: {
    console: [{ en: 'Config > Rules > the entry: list the resources that do not comply and repair them, or change the baseline.', zh: '配置审计 > 规则 > 规则详情：查看不合规资源并修正，或调整基线。' }],
    docs: 'https://cloud.tencent.com/document/product/1579',
  },
  covers: { statements: ['WP-7.2-01', 'WP-6.2.2-00', 'WP-3-02'] },
  evaluate({ data }) {
    const status = known(data.Status ?? undefined, `${PATH}.Status`);
    if (status === 'UN_ACTIVE') return notApplicable('the evaluation is switched off');
    const result = known(data.ComplianceResult ?? undefined, `${PATH}.ComplianceResult`);
    if (result === 'NOT_APPLICABLE') return notApplicable('the evaluation found no resource it concerns');
    const evidence = { path: `${PATH}.ComplianceResult`, observed: result, expected: 'COMPLIANT' };
    return result === 'COMPLIANT' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Met', given: [evaluations({})], expect: { 'cr-1': 'pass' } },
    { name: 'Not met', given: [evaluations({ ComplianceResult: 'NON_COMPLIANT' })], expect: { 'cr-1': 'fail' } },
    { name: 'Switched off', given: [evaluations({ Status: 'UN_ACTIVE', ComplianceResult: 'NON_COMPLIANT' })], expect: { 'cr-1': 'not-applicable' } },
    { name: 'Concerns nothing', given: [evaluations({ ComplianceResult: 'NOT_APPLICABLE' })], expect: { 'cr-1': 'not-applicable' } },
    { name: 'Never evaluated', given: [evaluations({ ComplianceResult: '' })], expect: { 'cr-1': 'unknown' } },
    { name: 'Denied', given: [denied('config.ListConfigRules')], expect: { '*': 'unknown' } },
    { name: 'One risk level only', given: [{ ...evaluations({}), params: { Offset: 0, Limit: 200, RiskLevel: [1] } }], expect: { 'cr-1': 'pass', '*': 'unknown' } },
  ],
});
