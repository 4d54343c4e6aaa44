import { organisationPolicy } from '../../inventory/identity/organization-policy.js';
import { organisation } from '../../inventory/identity/organization.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied } from './identity-calls.js';
import { ADMINISTERED, JOINED, NO_ORGANISATION } from './organisation-calls.js';

const OWN = 1;

function controlPolicies(...List: readonly { readonly [field: string]: unknown }[]) {
  return { call: 'organization.ListPolicies', params: { Page: 1, Rp: 200, PolicyType: 'SERVICE_CONTROL_POLICY' }, response: { TotalNum: List.length, List } };
}

export default defineCheck({
  id: 'organization-control-policy-attached',
  title: { en: 'A control policy of its own limits members of the organisation', zh: '集团已将自定义管控策略应用于成员' },
  failTitle: { en: 'No control policy of its own limits members of the organisation', zh: '集团未将自定义管控策略应用于成员' },
  why: {
    en: 'Switching control policies on changes nothing until one is written and attached: the policy that is there from the start allows everything.',
    zh: '仅启用管控策略并无效果，默认策略允许一切操作；只有编写并绑定自己的策略后才会真正生效。',
  },
  severity: 'low',
  subject: organisation,
  alsoReads: [organisationPolicy],
  layer: 'accounts-access',
  objectives: ['least-privilege'],
  remediation: {
    console: [{ en: 'Tencent Cloud Organization > Control policies: create a policy and attach it to the root node or to departments.', zh: '在“集团账号管理 > 管控策略”中新建策略，并绑定到根节点或部门。' }],
    tccli: 'tccli organization AttachPolicy --PolicyId <policy-id> --TargetId <node-id> --TargetType NODE --Type SERVICE_CONTROL_POLICY',
    docs: 'https://cloud.tencent.com/document/product/850',
  },
  covers: { statements: ['WP-3-09'] },
  evaluate(org, context) {
    const manager = known(org.data.IsManager ?? undefined, 'DescribeOrganization IsManager');
    if (!manager) return notApplicable('another account administers the organisation');
    const policies = context.all(organisationPolicy);
    const attached = policies.filter(({ data }) => data.Type === OWN && typeof data.AttachedTimes === 'number' && data.AttachedTimes > 0);
    const evidence = { path: 'organization ListPolicies List[].Type, AttachedTimes', observed: (attached.length > 0 ? attached : policies).slice(0, 20).map(({ id, name, data }) => ({ policy: name ?? id, attached: data.AttachedTimes ?? null })), expected: 'at least one policy of its own that is attached' };
    if (attached.length > 0) return pass(evidence);
    if (policies.some(({ data }) => (data.Type === OWN || typeof data.Type !== 'number') && (typeof data.AttachedTimes !== 'number' || data.AttachedTimes > 0))) return unknown('the type of a control policy, or what it is attached to, is not in the recorded answer');
    return fail(evidence);
  },
  examples: [
    { name: 'Attached', given: [ADMINISTERED, controlPolicies({ PolicyId: 1, PolicyName: 'FullAccess', Type: 2, AttachedTimes: 5 }, { PolicyId: 9, PolicyName: 'no-audit-changes', Type: 1, AttachedTimes: 1 })], expect: { '501': 'pass' } },
    { name: 'Written, never attached', given: [ADMINISTERED, controlPolicies({ PolicyId: 1, Type: 2, AttachedTimes: 5 }, { PolicyId: 9, Type: 1, AttachedTimes: 0 })], expect: { '501': 'fail' } },
    { name: 'None', given: [ADMINISTERED, controlPolicies()], expect: { '501': 'fail' } },
    { name: 'Count missing', given: [ADMINISTERED, controlPolicies({ PolicyId: 9, Type: 1 })], expect: { '501': 'unknown' } },
    { name: 'Another account administers it', given: [JOINED, controlPolicies()], expect: { '501': 'not-applicable' } },
    { name: 'Denied', given: [ADMINISTERED, denied('organization.ListPolicies')], expect: { '501': 'unknown' } },
    { name: 'No organisation', given: [NO_ORGANISATION], expect: { '*': 'not-applicable' } },
  ],
});
