import type { ExampleCall } from '../check.js';

type Item = { readonly [field: string]: unknown };

/** The organisation as its administrator account records it, for examples. */
export const ADMINISTERED: ExampleCall = { call: 'organization.DescribeOrganization', response: { OrgId: 501, HostUin: 100000000001, IsManager: true, NickName: 'example' } };

/** The organisation as a member records it, for examples. */
export const JOINED: ExampleCall = { call: 'organization.DescribeOrganization', response: { OrgId: 501, HostUin: 100000000002, IsManager: false } };

/** An account without an organisation, for examples. */
export const NO_ORGANISATION: ExampleCall = { call: 'organization.DescribeOrganization', error: { code: 'ResourceNotFound.OrganizationNotExist' } };

/** The listing of members, for examples. */
export function members(...items: readonly Item[]): ExampleCall {
  return { call: 'organization.DescribeOrganizationMembers', params: { Offset: 0, Limit: 50 }, response: { Total: items.length, Items: items } };
}
