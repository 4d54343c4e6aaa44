import { camGroup } from '../../inventory/identity/cam-group.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { groupMembers, groups } from './group-calls.js';
import { denied } from './identity-calls.js';

export default defineCheck({
  id: 'cam-group-has-members',
  title: { en: 'CAM group has members', zh: '用户组包含成员' },
  failTitle: { en: 'CAM group has no members', zh: '用户组没有成员' },
  why: {
    en: 'A group that nobody needs keeps its rights, and nobody looks at them any more. Whoever is added to it later receives more than was meant.',
    zh: '无人使用的用户组仍保留权限，却不再有人复核。日后被加入的人会得到超出预期的权限。',
  },
  severity: 'low',
  subject: camGroup,
  layer: 'accounts-access',
  objectives: ['access-review'],
  remediation: {
    console: [{ en: 'CAM > User groups: delete the group, or add the users it is meant for.', zh: '在“访问管理 > 用户组”中删除该用户组，或加入应有成员。' }],
    tccli: 'tccli cam DeleteGroup --GroupId <group-id>',
    terraform: 'resource "tencentcloud_cam_group_membership" "<group>" {\n  group_id   = "<group-id>"\n  user_names = ["<user>"]\n}',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-7.2.4-01'], peers: ['config-cam-group-user-bound'] },
  evaluate(group) {
    const members = known(collected(group.details.members)?.UserInfo, 'ListUsersForGroup UserInfo') ?? [];
    const evidence = { path: 'ListUsersForGroup UserInfo[]', observed: `${members.length} members`, expected: 'at least one member' };
    return members.length > 0 ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'One member, none', given: [groups({ GroupId: 1, GroupName: 'a' }, { GroupId: 2, GroupName: 'b' }), groupMembers(1, 100000000011), groupMembers(2)], expect: { '1': 'pass', '2': 'fail' } },
    {
      name: 'Members not recorded, denied, one page of two',
      given: [
        groups({ GroupId: 1 }, { GroupId: 2 }, { GroupId: 3 }),
        denied('cam.ListUsersForGroup', { GroupId: 2 }),
        { call: 'cam.ListUsersForGroup', params: { GroupId: 3, Page: 1, Rp: 1 }, response: { TotalNum: 2, UserInfo: [{ Uin: 100000000011 }] } },
      ],
      expect: { '1': 'unknown', '2': 'unknown', '3': 'unknown' },
    },
    { name: 'Denied', given: [denied('cam.ListGroups')], expect: { '*': 'unknown' } },
    { name: 'No groups', given: [groups()], expect: { '*': 'not-applicable' } },
  ],
});
