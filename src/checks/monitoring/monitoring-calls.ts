import type { ExampleCall } from '../check.js';

/** Recorded calls that the examples of monitoring checks share. */

type Item = { readonly [field: string]: unknown };

const MODULE = { Module: 'monitor' } as const;

/** A notice that sends mail and text messages to one person. */
export const PERSON: Item = { Id: 'notice-1', Name: 'on call', UserNotices: [{ ReceiverType: 'USER', UserIds: [10001], GroupIds: [], NoticeWay: ['EMAIL', 'SMS'], OnCallFormIDs: [''] }], URLNotices: [], CLSNotices: [] };

/** An enabled policy that watches instances and tells that person; fields replace its own. */
export function policy(fields: Item = {}): Item {
  return { PolicyId: 'policy-1', PolicyName: 'cpu', Enable: 1, Namespace: 'cvm_device', UseSum: 4, IsBindAll: 0, InstanceGroupId: 0, TagInstances: [], NoticeIds: ['notice-1'], Notices: [PERSON], ...fields };
}

/** A complete listing of alarm policies. */
export function policies(...items: readonly Item[]): ExampleCall {
  return { call: 'monitor.DescribeAlarmPolicies', params: { ...MODULE, PageNumber: 1, PageSize: 100 }, response: { TotalCount: items.length, Policies: items } };
}

/** A complete listing of notices. */
export function notices(...items: readonly Item[]): ExampleCall {
  return { call: 'monitor.DescribeAlarmNotices', params: { ...MODULE, PageNumber: 1, PageSize: 200, Order: 'DESC' }, response: { TotalCount: items.length, Notices: items } };
}

/** A refused call. */
export function denied(call: string, params: Item = {}): ExampleCall {
  return { call, params, error: { code: 'UnauthorizedOperation' } };
}
