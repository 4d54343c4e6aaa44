import { camPolicy } from '../../inventory/identity/cam-policy.js';
import { coversEveryAction, coversEveryResource, wholeServices, type PolicyStatement } from '../../inventory/identity/policy-document.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { failBecauseOf, notApplicable, pass, unknown } from '../verdict.js';
import { denied, policies, policyText } from './identity-calls.js';
import { allow, deny, documentOf } from './rights-calls.js';

const PRESET = 2;

/** Whether a statement allows everything, or everything of a product, wherever. */
function allowsWhole(statement: PolicyStatement): boolean {
  return statement.effect === 'allow' && coversEveryResource(statement) && (coversEveryAction(statement) || wholeServices(statement).length > 0);
}

export default defineCheck({
  id: 'cam-custom-policy-no-deny-list',
  title: { en: 'Custom CAM policy lists what is allowed', zh: '自定义策略采用白名单方式授权' },
  failTitle: { en: 'Custom CAM policy allows everything but a list', zh: '自定义策略以“全部允许、部分拒绝”方式授权' },
  why: {
    en: 'A list of exceptions is never complete: operations that the cloud adds tomorrow are allowed without anyone deciding so. Most ways around such lists use an operation that nobody thought of.',
    zh: '“例外清单”永远不可能完整：云平台今后新增的操作会在无人决策的情况下自动放行。绕过此类清单，往往就是利用了未被想到的操作。',
  },
  severity: 'medium',
  subject: camPolicy,
  layer: 'accounts-access',
  objectives: ['least-privilege'],
  remediation: {
    console: [{ en: 'CAM > Policies > the policy > Edit: replace the wildcard by the operations that are needed; keep denials as a second line only.', zh: '在“访问管理 > 策略 > 策略详情 > 编辑”中以所需操作替换通配符，拒绝语句仅作为第二道防线。' }],
    tccli: 'tccli cam UpdatePolicy --PolicyId <policy-id> --PolicyDocument \'<document>\'',
    terraform: 'resource "tencentcloud_cam_policy" "<policy-name>" {\n  name     = "<policy-name>"\n  document = jsonencode({ version = "2.0", statement = [{ effect = "allow", action = ["<needed actions>"], resource = ["<needed resources>"] }] })\n}',
    docs: 'https://cloud.tencent.com/document/product/598/10603',
  },
  covers: { statements: ['WP-6.2.1-02c', 'WP-7.2.4-03'], peers: ['custodian-cam-policy-check-permissions'] },
  evaluate(policy) {
    if (known(policy.data.Type, 'ListPolicies List[].Type') === PRESET) return notApplicable('a preset policy, written by the provider');
    const document = known(collected(policy.details.document)?.PolicyDocument, 'GetPolicy PolicyDocument');
    if (document === null) return unknown('the answer holds no policy document');
    const whole = document.statement.filter(allowsWhole);
    const denials = document.statement.filter((statement) => statement.effect === 'deny');
    const path = 'GetPolicy PolicyDocument statement[]';
    const expected = 'no denial beside a statement that allows everything, or everything of a product';
    const [first] = whole;
    if (first === undefined || denials.length === 0) return pass({ path, observed: { allowingWhole: whole.length, denying: denials.length }, expected });
    const observed = { allowed: first.action ?? [], denied: denials.flatMap((statement) => statement.action ?? []).slice(0, 20) };
    return failBecauseOf({ kind: 'policy', id: policy.id, label: `policy ${policy.name ?? policy.id}` }, { path, observed, expected });
  },
  examples: [
    {
      name: 'A list of what is allowed, everything but a list, a product but a list, a denial beside a narrow right, preset',
      given: [
        policies({ PolicyId: 901, Type: 1 }, { PolicyId: 902, Type: 1 }, { PolicyId: 903, Type: 1 }, { PolicyId: 904, Type: 1 }, { PolicyId: 1, Type: 2 }),
        policyText(901, documentOf(allow(['cos:GetObject', 'cos:HeadObject']))),
        policyText(902, documentOf(allow('*'), deny('cam:*'))),
        policyText(903, documentOf(allow('cvm:*'), deny('cvm:TerminateInstances'))),
        policyText(904, documentOf(allow('cvm:Describe*'), deny('cvm:DescribeInstanceVncUrl'))),
      ],
      expect: { '901': 'pass', '902': 'fail', '903': 'fail', '904': 'pass', '1': 'not-applicable' },
    },
    {
      name: 'Document not recorded, null, with a member that negates; type missing',
      given: [
        policies({ PolicyId: 901, Type: 1 }, { PolicyId: 902, Type: 1 }, { PolicyId: 903, Type: 1 }, { PolicyId: 904 }),
        policyText(902, null),
        policyText(903, '{"version":"2.0","statement":[{"effect":"allow","not_action":["cam:*"],"resource":"*"}]}'),
        policyText(904, documentOf(allow('cos:*'))),
      ],
      expect: { '901': 'unknown', '902': 'unknown', '903': 'unknown', '904': 'unknown' },
    },
    { name: 'Denied', given: [denied('cam.ListPolicies')], expect: { '*': 'unknown' } },
    { name: 'No custom policies', given: [policies()], expect: { '*': 'not-applicable' } },
  ],
});
