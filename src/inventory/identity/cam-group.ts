import { defineKind, detail } from '../kind.js';
import { id, list, number, object, text } from '../shape.js';

/** A CAM user group (cam.ListGroups) with its members and policies. Members' telephone and mail are not read. */
export const camGroup = defineKind({
  kind: 'cam.group',
  title: { en: 'CAM user group', zh: 'CAM 用户组' },
  service: 'CAM',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'cam',
    action: 'ListGroups',
    items: 'GroupInfo',
    total: 'TotalNum',
    paging: { style: 'page', page: 'Page', size: 'Rp' },
    defaultPageSize: 20,
  },
  shape: object({ GroupId: id, GroupName: text }),
  id: (group) => group.GroupId,
  name: (group) => group.GroupName,
  details: {
    members: detail({
      service: 'cam',
      action: 'ListUsersForGroup',
      key: 'GroupId',
      shape: object({ TotalNum: number, UserInfo: list(object({ Uin: id, Name: text })) }),
      pages: { items: 'UserInfo', total: 'TotalNum', paging: { style: 'page', page: 'Page', size: 'Rp' }, defaultPageSize: 20 },
    }),
    policies: detail({
      service: 'cam',
      action: 'ListAttachedGroupPolicies',
      key: 'TargetGroupId',
      shape: object({ TotalNum: number, List: list(object({ PolicyId: id, PolicyName: text, PolicyType: text, Deactived: number })) }),
      pages: { items: 'List', total: 'TotalNum', paging: { style: 'page', page: 'Page', size: 'Rp' }, defaultPageSize: 20 },
    }),
  },
});
