import { camGroup } from '../../inventory/identity/cam-group.js';
import { camPolicy } from '../../inventory/identity/cam-policy.js';
import { camPresetText } from '../../inventory/identity/cam-preset-text.js';
import { rightsOfGroup } from '../../inventory/identity/rights/identity-rights.js';
import { defineCheck } from '../check.js';
import { denied, policies, policyText } from './identity-calls.js';
import { groupPolicies, groups } from './group-calls.js';
import { allow, documentOf, FROM_OFFICE } from './rights-calls.js';
import { judgeAdministrator } from './rights-verdict.js';

export default defineCheck({
  id: 'cam-group-not-administrator',
  title: { en: 'CAM group hands out no administrator rights', zh: '用户组未授予管理员权限' },
  failTitle: { en: 'CAM group hands out administrator rights', zh: '用户组授予管理员权限' },
  why: {
    en: 'Everybody who is put into the group becomes an administrator, often without anyone thinking of it. A single mistaken membership then gives the account away.',
    zh: '加入该用户组的每个人都会成为管理员，而操作者往往并未意识到。一次误加成员就可能使整个账号失守。',
  },
  severity: 'medium',
  subject: camGroup,
  consults: [camPolicy, camPresetText],
  layer: 'accounts-access',
  objectives: ['least-privilege', 'separation-of-duties'],
  parameters: { approvedGroups: { type: 'strings', default: [], description: 'Names of groups that are meant for administrators.' } },
  remediation: {
    console: [{ en: 'CAM > User groups > the group > Permissions: attach policies for the task of the group, then detach the one named in the evidence.', zh: '在“访问管理 > 用户组 > 用户组详情 > 权限”中改为关联职责所需策略，然后解除证据所列策略。' }],
    tccli: 'tccli cam DetachGroupPolicy --DetachGroupId <group-id> --PolicyId <policy-id>',
    terraform: 'resource "tencentcloud_cam_group_policy_attachment" "<group>" {\n  group_id  = "<group-id>"\n  policy_id = "<narrow-policy-id>"\n}',
    docs: 'https://cloud.tencent.com/document/product/598/10605',
  },
  covers: { statements: ['WP-6.2.1-02b', 'WP-7.2.4-01'], peers: ['config-cam-policy-admin-access-bound'] },
  evaluate(group, context) {
    return judgeAdministrator(rightsOfGroup(group, context), { name: group.name, approved: context.parameters.approvedGroups, path: 'ListAttachedGroupPolicies List[], GetPolicy PolicyDocument' });
  },
  examples: [
    {
      name: 'Preset, own policy, narrow, none',
      given: [
        groups({ GroupId: 1, GroupName: 'admins' }, { GroupId: 2, GroupName: 'everything' }, { GroupId: 3, GroupName: 'readers' }, { GroupId: 4, GroupName: 'empty' }),
        groupPolicies(1, { PolicyId: 1, PolicyName: 'AdministratorAccess', PolicyType: 'QCS' }),
        groupPolicies(2, { PolicyId: 901, PolicyName: 'all', PolicyType: 'User' }),
        groupPolicies(3, { PolicyId: 902, PolicyName: 'read', PolicyType: 'User' }),
        groupPolicies(4),
        policies({ PolicyId: 901, Type: 1 }, { PolicyId: 902, Type: 1 }),
        policyText(901, documentOf(allow('*:*'))),
        policyText(902, documentOf(allow('cos:Get*'))),
      ],
      expect: { '1': 'fail', '2': 'fail', '3': 'pass', '4': 'pass' },
    },
    {
      name: 'Policies not recorded, text not recorded, under a condition',
      given: [
        groups({ GroupId: 1, GroupName: 'a' }, { GroupId: 2, GroupName: 'b' }, { GroupId: 3, GroupName: 'c' }),
        groupPolicies(2, { PolicyId: 901, PolicyName: 'all', PolicyType: 'User' }),
        groupPolicies(3, { PolicyId: 902, PolicyName: 'office', PolicyType: 'User' }),
        policies({ PolicyId: 901, Type: 1 }, { PolicyId: 902, Type: 1 }),
        policyText(902, documentOf(allow('*', '*', FROM_OFFICE))),
      ],
      expect: { '1': 'unknown', '2': 'unknown', '3': 'unknown' },
    },
    {
      name: 'Approved by name',
      parameters: { approvedGroups: ['admins'] },
      given: [groups({ GroupId: 1, GroupName: 'admins' }), groupPolicies(1, { PolicyId: 1, PolicyName: 'AdministratorAccess', PolicyType: 'QCS' })],
      expect: { '1': 'pass' },
    },
    { name: 'Denied', given: [denied('cam.ListGroups')], expect: { '*': 'unknown' } },
    { name: 'No groups', given: [groups()], expect: { '*': 'not-applicable' } },
  ],
});
