import type { ExampleCall } from '../check.js';

type Item = { readonly [field: string]: unknown };

/** The listing of user groups, for examples. */
export function groups(...items: readonly Item[]): ExampleCall {
  return { call: 'cam.ListGroups', params: { Page: 1, Rp: 200 }, response: { TotalNum: items.length, GroupInfo: items } };
}

/** Policies of a group, for examples. */
export function groupPolicies(GroupId: number, ...items: readonly Item[]): ExampleCall {
  return { call: 'cam.ListAttachedGroupPolicies', params: { TargetGroupId: GroupId, Page: 1, Rp: 200 }, response: { TotalNum: items.length, List: items } };
}

/** Members of a group, for examples. */
export function groupMembers(GroupId: number, ...uins: readonly number[]): ExampleCall {
  return { call: 'cam.ListUsersForGroup', params: { GroupId, Page: 1, Rp: 200 }, response: { TotalNum: uins.length, UserInfo: uins.map((Uin) => ({ Uin, Name: `user-${Uin}` })) } };
}
