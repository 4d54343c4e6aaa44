import { camUser } from '../../inventory/identity/cam-user.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, userPolicies, users } from './identity-calls.js';

export default defineCheck({
  id: 'cam-user-permissions-through-groups',
  title: { en: 'CAM user receives permissions through groups', zh: '子用户通过用户组获得权限' },
  failTitle: { en: 'CAM user has policies attached directly', zh: '子用户直接关联了策略' },
  why: {
    en: 'Rights given one by one are forgotten when people change jobs. Groups follow roles in the organisation and can be reviewed at a glance.',
    zh: '逐个授予的权限在人员调岗后常被遗忘。用户组对应组织中的岗位，便于统一复核。',
  },
  severity: 'low',
  subject: camUser,
  layer: 'accounts-access',
  objectives: ['group-based-permissions'],
  remediation: {
    console: [
      { en: 'CAM > User groups: create a group for the task, attach the policies and add the user.', zh: '在“访问管理 > 用户组”中按职责创建用户组，关联策略并加入该用户。' },
      { en: 'CAM > Users > the user > Permissions: detach the direct policies.', zh: '在“用户列表 > 用户详情 > 权限”中解除直接关联的策略。' },
    ],
    tccli: 'tccli cam DetachUserPolicy --DetachUin <uin> --PolicyId <policy-id>',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-7.2.4-01', 'WP-3-09'], peers: ['cis-1.16'] },
  evaluate(user) {
    const attached = known(collected(user.details.policies)?.PolicyList, 'PolicyList') ?? [];
    const path = 'ListAttachedUserAllPolicies PolicyList[].Groups';
    const expected = 'every policy comes through a group';
    const direct = attached.filter((policy) => policy.Groups !== undefined && (policy.Groups ?? []).length === 0);
    if (direct.length > 0) return fail({ path, observed: direct.slice(0, 20).map((policy) => policy.PolicyName ?? policy.PolicyId ?? ''), expected });
    if (attached.some((policy) => policy.Groups === undefined)) return unknown('how a policy reaches the user is not in the recorded answer');
    return pass({ path, observed: `${attached.length} policies, none attached directly`, expected });
  },
  examples: [
    {
      name: 'Through a group, directly, both, none',
      given: [
        users({ Uin: 100000000011 }, { Uin: 100000000012 }, { Uin: 100000000013 }, { Uin: 100000000014 }),
        userPolicies(100000000011, { PolicyId: '3', Groups: [{ GroupId: 5, GroupName: 'readers' }] }),
        userPolicies(100000000012, { PolicyId: '3', Groups: [] }),
        userPolicies(100000000013, { PolicyId: '3', Groups: [{ GroupId: 5, GroupName: 'readers' }] }, { PolicyId: '4', Groups: null }),
        userPolicies(100000000014),
      ],
      expect: { '100000000011': 'pass', '100000000012': 'fail', '100000000013': 'fail', '100000000014': 'pass' },
    },
    {
      name: 'Not recorded, denied, groups not said',
      given: [
        users({ Uin: 100000000011 }, { Uin: 100000000012 }, { Uin: 100000000013 }),
        denied('cam.ListAttachedUserAllPolicies', { TargetUin: 100000000012 }),
        userPolicies(100000000013, { PolicyId: '3' }),
      ],
      expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown' },
    },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
  ],
});
