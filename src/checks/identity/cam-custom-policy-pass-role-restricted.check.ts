import { camPolicy } from '../../inventory/identity/cam-policy.js';
import { decideEverywhere } from '../../inventory/identity/rights/administrator.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { failBecauseOf, notApplicable, pass, unknown } from '../verdict.js';
import { denied, policies, policyText, ROOT } from './identity-calls.js';
import { allow, deny, documentOf, FROM_OFFICE } from './rights-calls.js';

const PRESET = 2;

export default defineCheck({
  id: 'cam-custom-policy-pass-role-restricted',
  title: { en: 'Custom CAM policy hands named roles only to products', zh: '自定义策略仅允许传递指定角色' },
  failTitle: { en: 'Custom CAM policy hands any role to products', zh: '自定义策略允许传递任意角色' },
  why: {
    en: 'Whoever may give any role to a machine or function can run code with the strongest role of the account. Naming the roles keeps a deployer from becoming an administrator.',
    zh: '能够将任意角色授予机器或函数的人，就可以用账号中权限最高的角色运行代码。限定可传递的角色，可避免部署人员变成管理员。',
  },
  severity: 'high',
  subject: camPolicy,
  layer: 'accounts-access',
  objectives: ['least-privilege'],
  remediation: {
    console: [{ en: 'CAM > Policies > the policy > Edit: name the roles in the resource of cam:PassRole.', zh: '在“访问管理 > 策略 > 策略详情 > 编辑”中将 cam:PassRole 的资源限定为具体角色。' }],
    tccli: 'tccli cam UpdatePolicy --PolicyId <policy-id> --PolicyDocument \'<document>\'',
    terraform: 'resource "tencentcloud_cam_policy" "<policy-name>" {\n  name     = "<policy-name>"\n  document = jsonencode({ version = "2.0", statement = [{ effect = "allow", action = ["cam:PassRole"], resource = ["qcs::cam::uin/<account-uin>:roleName/<role>"] }] })\n}',
    docs: 'https://cloud.tencent.com/document/product/598/10606',
  },
  sources: ['vendor documentation 598/19420'],
  covers: { statements: ['WP-6.2.1-02c', 'WP-7.2.4-03'] },
  evaluate(policy, { account }) {
    if (known(policy.data.Type, 'ListPolicies List[].Type') === PRESET) return notApplicable('a preset policy, written by the provider');
    const document = known(collected(policy.details.document)?.PolicyDocument, 'GetPolicy PolicyDocument');
    if (document === null) return unknown('the answer holds no policy document');
    const name = policy.name ?? policy.id;
    const rights = { grants: [{ policy: name, path: [], text: { document } }], boundary: null, variables: { owner_uin: account.uin, app_id: account.appId } };
    const decision = decideEverywhere(rights, 'cam:passrole');
    if (decision.outcome === 'unknown') return unknown(decision.reason);
    if (decision.outcome === 'conditional') return unknown('it allows cam:PassRole for every role under a condition; whether that suffices is a matter of judgement');
    const evidence = { path: 'GetPolicy PolicyDocument statement[]', observed: decision.outcome === 'allowed' ? `statement ${decision.by[0]?.statement ?? 0} allows it for every role` : 'not for every role', expected: 'cam:PassRole for named roles only' };
    return decision.outcome === 'allowed' ? failBecauseOf({ kind: 'policy', id: policy.id, label: `policy ${name}` }, evidence) : pass(evidence);
  },
  examples: [
    {
      name: 'One role, every role, by a wildcard, every role of this account, refused again, preset',
      given: [
        policies({ PolicyId: 901, Type: 1 }, { PolicyId: 902, Type: 1 }, { PolicyId: 903, Type: 1 }, { PolicyId: 904, Type: 1 }, { PolicyId: 905, Type: 1 }, { PolicyId: 1, Type: 2 }),
        policyText(901, documentOf(allow('cam:PassRole', `qcs::cam::uin/${ROOT}:roleName/app`))),
        policyText(902, documentOf(allow(['cvm:Describe*', 'cam:PassRole']))),
        policyText(903, documentOf(allow('cam:*'))),
        policyText(904, documentOf(allow('cam:PassRole', `qcs::cam::uin/${ROOT}:*`))),
        policyText(905, documentOf(allow('*'), deny('cam:*'))),
      ],
      expect: { '901': 'pass', '902': 'fail', '903': 'fail', '904': 'fail', '905': 'pass', '1': 'not-applicable' },
    },
    {
      name: 'Document not recorded, null, under a condition, a set of operations, type missing',
      given: [
        policies({ PolicyId: 901, Type: 1 }, { PolicyId: 902, Type: 1 }, { PolicyId: 903, Type: 1 }, { PolicyId: 904, Type: 1 }, { PolicyId: 905 }),
        policyText(902, null),
        policyText(903, documentOf(allow('cam:PassRole', '*', FROM_OFFICE))),
        policyText(904, documentOf(allow('permid/280655'))),
        policyText(905, documentOf(allow('cos:*'))),
      ],
      expect: { '901': 'unknown', '902': 'unknown', '903': 'unknown', '904': 'unknown', '905': 'unknown' },
    },
    { name: 'Denied', given: [denied('cam.ListPolicies')], expect: { '*': 'unknown' } },
    { name: 'No custom policies', given: [policies()], expect: { '*': 'not-applicable' } },
  ],
});
