import { defineKind } from '../kind.js';
import { flag, id, number, object, oneOf, text } from '../shape.js';

/** The API's documented answer to an account that belongs to no organisation. */
export const NO_ORGANISATION = ['ResourceNotFound.OrganizationNotExist'];

/** The organisation the account belongs to (organization.DescribeOrganization). */
export const organisation = defineKind({
  kind: 'organization.organisation',
  title: { en: 'Organisation', zh: '集团组织' },
  service: 'Organization',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'organization',
    action: 'DescribeOrganization',
    items: '',
    paging: { style: 'none' },
    harmlessParameters: ['Lang'],
    emptyOnErrors: NO_ORGANISATION,
  },
  shape: object({
    OrgId: id,
    /** Uin of the account that administers it. */
    HostUin: id,
    /** True: this account administers it. */
    IsManager: flag,
    OrgType: number,
  }),
  id: (org) => org.OrgId,
});

/** A member account of the organisation (organization.DescribeOrganizationMembers). */
export const organisationMember = defineKind({
  kind: 'organization.member',
  title: { en: 'Organisation member', zh: '集团成员账号' },
  service: 'Organization',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'organization',
    action: 'DescribeOrganizationMembers',
    items: 'Items',
    total: 'Total',
    paging: { style: 'offset' },
    defaultPageSize: 10,
    harmlessParameters: ['Lang'],
    emptyOnErrors: NO_ORGANISATION,
  },
  shape: object({
    MemberUin: id,
    Name: text,
    NodeId: id,
    /** `Invite` or `Create`. */
    MemberType: text,
    PermissionStatus: text,
    /** Whether the member may leave by itself. */
    IsAllowQuit: oneOf('Allow', 'Denied'),
    /** State of the mail address that guards its root: `Unbound`, `Valid`, `Success`, `Failed`. */
    BindStatus: oneOf('Unbound', 'Valid', 'Success', 'Failed'),
  }),
  id: (member) => member.MemberUin,
  name: (member) => member.Name,
});
