import type { TerraformType } from './resource-type.js';
import { told } from './values.js';

/** Users, groups, roles and policies of CAM, and tracks of CloudAudit. */
export const IDENTITY_TYPES: Readonly<Record<string, TerraformType>> = {
  tencentcloud_cam_user: {
    listing: { service: 'cam', action: 'ListUsers', items: 'Data', id: 'Uin', global: true },
    item: (v) => told({ Uin: v.number('uin'), Name: v.text('name'), ConsoleLogin: bit(v.flag('console_login')) }),
  },
  tencentcloud_cam_group: {
    listing: { service: 'cam', action: 'ListGroups', items: 'GroupInfo', id: 'GroupId', global: true },
    item: (v, { id }) => told({ GroupId: Number(id) || undefined, GroupName: v.text('name') }),
  },
  tencentcloud_cam_policy: {
    listing: { service: 'cam', action: 'ListPolicies', items: 'List', id: 'PolicyId', global: true },
    item: (v, { id }) => told({ PolicyId: Number(id) || undefined, PolicyName: v.text('name'), Type: 1 }),
    details: (v, { id }) => {
      const document = v.text('document');
      return document === undefined || !/^\d+$/.test(id) ? [] : [{ service: 'cam', action: 'GetPolicy', global: true, params: { PolicyId: Number(id) }, response: told({ PolicyName: v.text('name'), Type: 1, PolicyDocument: document }) }];
    },
  },
  tencentcloud_cam_role: {
    listing: { service: 'cam', action: 'DescribeRoleList', items: 'List', id: 'RoleId', global: true },
    item: (v, { id }) => told({ RoleId: id, RoleName: v.text('name'), RoleType: 'user', PolicyDocument: v.text('document'), SessionDuration: v.number('session_duration'), ConsoleLogin: bit(v.flag('console_login')) }),
  },
};

function bit(flag: boolean | undefined): number | undefined {
  return flag === undefined ? undefined : flag ? 1 : 0;
}
