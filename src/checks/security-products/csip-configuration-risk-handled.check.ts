import { known } from '../../inventory/resource.js';
import { csipConfigurationRisk } from '../../inventory/services/csip-configuration-risk.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeRiskCenterCFGViewCFGRiskList Data[]';
const JUDGED: ReadonlySet<string> = new Set(['extreme', 'high']);

function risk(fields: { readonly [field: string]: unknown }) {
  return { call: 'csip.DescribeRiskCenterCFGViewCFGRiskList', response: { TotalCount: 1, Data: [{ Id: 'r-1', CFGName: 'example', Level: 'high', AffectAssetCount: 2, NoHandleCount: 0, ...fields }] } };
}

export default defineCheck({
  id: 'csip-configuration-risk-handled',
  title: { en: 'High-ranked configuration risk of the security centre is handled', zh: '云安全中心高危配置风险已处理' },
  failTitle: { en: 'High-ranked configuration risk of the security centre waits', zh: '云安全中心存在未处理的高危配置风险' },
  why: {
    en: 'The security centre has found this setting dangerous and named the assets. A warning nobody handles protects nobody.',
    zh: '云安全中心已判定该配置存在风险并列出受影响资产。无人处理的告警起不到任何保护作用。',
  },
  severity: 'medium',
  subject: csipConfigurationRisk,
  layer: 'security-configuration',
  objectives: ['continuous-posture-assessment'],
  remediation: {
    console: [{ en: 'Cloud Security Center > Risk center > Configuration risks > the risk: repair each asset, then mark it handled.', zh: '云安全中心 > 风险中心 > 云资源配置风险 > 风险详情：逐项修复资产后标记为已处置。' }],
    docs: 'https://cloud.tencent.com/document/product/664',
  },
  covers: { statements: ['WP-7.2-01', 'WP-3-02', 'WP-3-P04'] },
  evaluate({ data }) {
    const level = known(data.Level ?? undefined, `${PATH}.Level`);
    if (!JUDGED.has(level)) return notApplicable(`level ${level} is below the level judged`);
    const waiting = known(data.NoHandleCount ?? undefined, `${PATH}.NoHandleCount`);
    const evidence = { path: `${PATH}.NoHandleCount`, observed: waiting, expected: 0 };
    return waiting > 0 ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'Handled', given: [risk({})], expect: { 'r-1': 'pass' } },
    { name: 'Waiting', given: [risk({ NoHandleCount: 2 })], expect: { 'r-1': 'fail' } },
    { name: 'Low', given: [risk({ Level: 'low', NoHandleCount: 9 })], expect: { 'r-1': 'not-applicable' } },
    { name: 'A level nobody documented', given: [risk({ Level: '' })], expect: { 'r-1': 'unknown' } },
    { name: 'Counts are not in the answer', given: [risk({ NoHandleCount: null })], expect: { 'r-1': 'unknown' } },
    { name: 'Paged inside Filter', given: [{ ...risk({}), params: { Filter: { Limit: 10, Offset: 0 } } }], expect: { 'r-1': 'pass' } },
    { name: 'Filtered', given: [{ ...risk({}), params: { Filter: { Limit: 10, Offset: 0, Filters: [{ Name: 'Level', Values: ['high'] }] } } }], expect: { 'r-1': 'pass', '*': 'unknown' } },
    { name: 'Denied', given: [denied('csip.DescribeRiskCenterCFGViewCFGRiskList')], expect: { '*': 'unknown' } },
  ],
});
