import { camUser } from '../../inventory/identity/cam-user.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied, users } from './identity-calls.js';

function groupsOf(SubUin: number, ...GroupIds: readonly number[]) {
  return { call: 'cam.ListGroupsForUser', params: { SubUin, Page: 1, Rp: 200 }, response: { TotalNum: GroupIds.length, GroupInfo: GroupIds.map((GroupId) => ({ GroupId, GroupName: `group-${GroupId}` })) } };
}

export default defineCheck({
  id: 'cam-user-in-group',
  title: { en: 'CAM user belongs to a group', zh: '子用户已加入用户组' },
  failTitle: { en: 'CAM user belongs to no group', zh: '子用户未加入任何用户组' },
  why: {
    en: 'Groups say what somebody is here for. Users outside all groups collect rights one by one, and nobody can tell later why.',
    zh: '用户组体现了人员的职责。游离于用户组之外的用户会逐个积累权限，事后无人能说明原因。',
  },
  severity: 'low',
  subject: camUser,
  layer: 'accounts-access',
  objectives: ['group-based-permissions'],
  remediation: {
    console: [{ en: 'CAM > User groups > the group for the user\'s task > Add user.', zh: '在“访问管理 > 用户组”中选择与其职责对应的用户组，添加该用户。' }],
    tccli: 'tccli cam AddUserToGroup --Info.0.Uid <uid> --Info.0.GroupId <group-id>',
    terraform: 'resource "tencentcloud_cam_group_membership" "<group>" {\n  group_id   = "<group-id>"\n  user_names = ["<user>"]\n}',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-7.2.4-01'], peers: ['config-cam-user-group-bound'] },
  evaluate(user) {
    const joined = known(collected(user.details.groups)?.GroupInfo, 'ListGroupsForUser GroupInfo') ?? [];
    const evidence = { path: 'ListGroupsForUser GroupInfo[]', observed: joined.slice(0, 20).map((group) => group.GroupName ?? group.GroupId ?? ''), expected: 'at least one group' };
    return joined.length > 0 ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'In a group, in none', given: [users({ Uin: 100000000011 }, { Uin: 100000000012 }), groupsOf(100000000011, 5), groupsOf(100000000012)], expect: { '100000000011': 'pass', '100000000012': 'fail' } },
    {
      name: 'Not recorded, denied',
      given: [users({ Uin: 100000000011 }, { Uin: 100000000012 }), denied('cam.ListGroupsForUser', { SubUin: 100000000012 })],
      expect: { '100000000011': 'unknown', '100000000012': 'unknown' },
    },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
  ],
});
