import { camPolicy } from '../../inventory/identity/cam-policy.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, policies } from './identity-calls.js';

const PRESET = 2;

export default defineCheck({
  id: 'cam-custom-policy-attached',
  title: { en: 'Custom CAM policy is in use', zh: '自定义策略已被使用' },
  failTitle: { en: 'Custom CAM policy is attached to nobody', zh: '自定义策略未关联任何对象' },
  why: {
    en: 'Policies that nobody holds are never reviewed, yet stay one click away from being given to somebody. Fewer of them make the ones that count easier to check.',
    zh: '无人使用的策略不会再被复核，却随时可能被一键授予他人。减少闲置策略，有助于看清真正生效的权限。',
  },
  severity: 'low',
  subject: camPolicy,
  layer: 'accounts-access',
  objectives: ['access-review'],
  remediation: {
    console: [{ en: 'CAM > Policies: delete the policy, or attach it to the group that it was written for.', zh: '在“访问管理 > 策略”中删除该策略，或关联到应使用它的用户组。' }],
    tccli: 'tccli cam DeletePolicy --PolicyId \'[<policy-id>]\'',
    terraform: 'resource "tencentcloud_cam_group_policy_attachment" "<group>" {\n  group_id  = "<group-id>"\n  policy_id = "<policy-id>"\n}',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-7.2.4-01'], peers: ['config-cam-policy-in-use'] },
  evaluate({ data }) {
    if (known(data.Type, 'ListPolicies List[].Type') === PRESET) return notApplicable('a preset policy, written by the provider');
    const holders = known(data.AttachEntityCount, 'ListPolicies List[].AttachEntityCount');
    const limits = known(data.AttachEntityBoundaryCount, 'ListPolicies List[].AttachEntityBoundaryCount');
    if (holders === null || limits === null) return unknown('the answer holds no count of whom the policy is attached to');
    const evidence = { path: 'ListPolicies List[].AttachEntityCount, AttachEntityBoundaryCount', observed: { holders, limits }, expected: 'at least one user, group or role, or one whose boundary it is' };
    return holders + limits > 0 ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'Held, used as a boundary, held by nobody, preset',
      given: [policies({ PolicyId: 901, Type: 1, AttachEntityCount: 2, AttachEntityBoundaryCount: 0 }, { PolicyId: 902, Type: 1, AttachEntityCount: 0, AttachEntityBoundaryCount: 1 }, { PolicyId: 903, Type: 1, AttachEntityCount: 0, AttachEntityBoundaryCount: 0 }, { PolicyId: 1, Type: 2, AttachEntityCount: 0 })],
      expect: { '901': 'pass', '902': 'pass', '903': 'fail', '1': 'not-applicable' },
    },
    { name: 'Counts missing or null', given: [policies({ PolicyId: 901, Type: 1 }, { PolicyId: 902, Type: 1, AttachEntityCount: 0 }, { PolicyId: 903, Type: 1, AttachEntityCount: null, AttachEntityBoundaryCount: 0 })], expect: { '901': 'unknown', '902': 'unknown', '903': 'unknown' } },
    { name: 'Denied', given: [denied('cam.ListPolicies')], expect: { '*': 'unknown' } },
    { name: 'No custom policies', given: [policies()], expect: { '*': 'not-applicable' } },
  ],
});
