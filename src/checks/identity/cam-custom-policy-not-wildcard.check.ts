import { camPolicy } from '../../inventory/identity/cam-policy.js';
import { coversEveryAction, coversEveryResource, wholeServices, type PolicyDocument } from '../../inventory/identity/policy-document.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, policies, policyText } from './identity-calls.js';

const PRESET = 2;

/** Actions too wide to be granted on every resource, as they stand in the document. */
function wideActions(document: PolicyDocument, sensitiveServices: readonly string[]): string[] {
  return document.statement
    .filter((statement) => statement.effect === 'allow' && coversEveryResource(statement))
    .flatMap((statement) => [
      ...(coversEveryAction(statement) ? ['*'] : []),
      ...wholeServices(statement)
        .filter((service) => sensitiveServices.includes(service))
        .map((service) => `${service}:*`),
    ]);
}

export default defineCheck({
  id: 'cam-custom-policy-not-wildcard',
  title: { en: 'Custom CAM policy grants no wildcard administration', zh: '自定义策略未授予通配的管理权限' },
  failTitle: { en: 'Custom CAM policy grants every action on every resource', zh: '自定义策略对所有资源授予全部操作' },
  why: {
    en: 'A wildcard also grants what is added to the cloud tomorrow, and what nobody thought of. Full rights over users or keys are enough to take all other rights.',
    zh: '通配符会自动包含未来新增的以及未曾考虑到的操作。对用户或密钥的完全控制，足以获取其他所有权限。',
  },
  severity: 'high',
  subject: camPolicy,
  layer: 'accounts-access',
  objectives: ['least-privilege'],
  parameters: {
    sensitiveServices: {
      type: 'strings',
      default: ['cam', 'sts', 'kms', 'ssm', 'cloudaudit', 'organization'],
      description: 'Services of which even one policy must not grant every action on every resource.',
    },
  },
  remediation: {
    console: [{ en: 'CAM > Policies > the policy > Edit: name the actions and resources that are needed instead of the wildcard.', zh: '在“访问管理 > 策略 > 策略详情 > 编辑”中，以所需的具体操作和资源替换通配符。' }],
    tccli: 'tccli cam UpdatePolicy --PolicyId <policy-id> --PolicyDocument \'<document>\'',
    docs: 'https://cloud.tencent.com/document/product/598/50254',
  },
  covers: { statements: ['WP-6.2.1-02c', 'WP-7.2.4-03', 'WP-3-09', 'WP-3-03'], peers: ['cis-1.15'] },
  evaluate(policy, { parameters }) {
    if (policy.data.Type === PRESET) return notApplicable('a preset policy, written by the provider');
    const document = known(collected(policy.details.document)?.PolicyDocument, 'PolicyDocument');
    if (document === null) return unknown('the answer holds no policy document');
    const wide = wideActions(document, parameters.sensitiveServices);
    const evidence = {
      path: 'GetPolicy PolicyDocument statement[]',
      observed: wide.length === 0 ? 'none' : wide,
      expected: `no allow on every resource of * or of ${parameters.sensitiveServices.join(', ')} as a whole`,
    };
    return wide.length === 0 ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'Narrow, everything, whole identity service, whole object storage, preset',
      given: [
        { call: 'cam.ListPolicies', params: { Scope: 'All', Page: 1, Rp: 200 }, response: { TotalNum: 6, List: [901, 902, 903, 904, 905].map((PolicyId) => ({ PolicyId, Type: 1 })).concat([{ PolicyId: 1, Type: 2 }]) } },
        policyText(901, '{"version":"2.0","statement":[{"effect":"allow","action":["cos:GetObject"],"resource":["*"]}]}'),
        policyText(902, '{"version":"2.0","statement":[{"effect":"allow","action":"*","resource":"*"}]}'),
        policyText(903, '{"version":"2.0","statement":[{"effect":"allow","action":["name/cam:*"],"resource":["*"]}]}'),
        policyText(904, '{"version":"2.0","statement":[{"effect":"allow","action":["cos:*"],"resource":["*"]},{"effect":"deny","action":"*","resource":"*"}]}'),
        policyText(905, { Statement: [{ Effect: 'Allow', Action: '*', Resource: 'qcs::cos:::examplebucket-1250000000/*' }] }),
      ],
      expect: { '901': 'pass', '902': 'fail', '903': 'fail', '904': 'pass', '905': 'pass', '1': 'not-applicable' },
    },
    {
      name: 'Document not recorded, denied, null, unreadable',
      given: [policies({ PolicyId: 901, Type: 1 }, { PolicyId: 902, Type: 1 }, { PolicyId: 903, Type: 1 }, { PolicyId: 904, Type: 1 }), denied('cam.GetPolicy', { PolicyId: 902 }), policyText(903, null), policyText(904, '[]')],
      expect: { '901': 'unknown', '902': 'unknown', '903': 'unknown', '904': 'unknown' },
    },
    {
      name: 'A listing of presets says nothing about custom policies',
      given: [{ call: 'cam.ListPolicies', params: { Scope: 'QCS', Page: 1, Rp: 200 }, response: { TotalNum: 0, List: [] } }],
      expect: { '*': 'unknown' },
    },
    { name: 'No custom policies', given: [policies()], expect: { '*': 'not-applicable' } },
  ],
});
