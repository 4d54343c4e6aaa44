import { isObject } from '../../common/json.js';
import { defineKind, detail } from '../kind.js';
import { flag01, id, list, number, object, oneOf, tagList, text } from '../shape.js';
import { permissionBoundary } from './permission-boundary.js';
import { policyDocument } from './policy-document.js';

/**
 * A CAM role (cam.DescribeRoleList) with its trust policy. Known by its name, as arns and `CamRoleName` of instances
 * know it; names are unique in an account.
 */
export const camRole = defineKind({
  kind: 'cam.role',
  title: { en: 'CAM role', zh: 'CAM 角色' },
  service: 'CAM',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'cam',
    action: 'DescribeRoleList',
    items: 'List',
    total: 'TotalNum',
    paging: { style: 'page', page: 'Page', size: 'Rp' },
    defaultPageSize: 20,
  },
  shape: object({
    RoleId: id,
    RoleName: text,
    RoleType: oneOf('user', 'system', 'service_linked'),
    ConsoleLogin: flag01,
    /** Longest session, in seconds. */
    SessionDuration: number,
    /** Who may take the role. */
    PolicyDocument: policyDocument,
    Tags: tagList,
  }),
  id: (role) => role.RoleName,
  name: (role) => role.RoleName,
  tags: (role) => role.Tags,
  details: {
    boundary: detail({
      service: 'cam',
      action: 'GetRolePermissionBoundary',
      key: 'RoleId',
      joinedBy: (role) => (isObject(role) && typeof role['RoleId'] === 'string' ? role['RoleId'] : undefined),
      shape: permissionBoundary,
    }),
    policies: detail({
      service: 'cam',
      action: 'ListAttachedRolePolicies',
      key: 'RoleName',
      shape: object({ TotalNum: number, List: list(object({ PolicyId: id, PolicyName: text, PolicyType: text, Deactived: number })) }),
      pages: { items: 'List', total: 'TotalNum', paging: { style: 'page', page: 'Page', size: 'Rp' }, defaultPageSize: 20 },
    }),
  },
});
