import type { ExportedListing } from '../../exports/exported-call.js';
import type { TerraformType } from '../resource-type.js';
import { bit, block, idPart, made, number, ownId, tags, text, texts, uinOf } from '../template.js';

const POLICIES: ExportedListing = { service: 'cam', action: 'ListPolicies', items: 'List', id: 'PolicyId', global: true };

const FLAGS = { Phone: number('phone'), Stoken: number('stoken'), Wechat: number('wechat') };

const TRACK = {
  Status: number('status'),
  ActionType: text('action_type'),
  ResourceType: text('resource_type'),
  EventNames: texts('event_names'),
  Storage: block('storage', { StorageType: text('storage_type'), StorageRegion: text('storage_region'), StorageName: text('storage_name'), StoragePrefix: text('storage_prefix'), StorageAccountId: text('storage_account_id') }),
};

/** Users, groups, roles and policies of CAM, the organisation, and the audit trail. */
export const IDENTITY_TYPES: Readonly<Record<string, TerraformType>> = {
  /** The provider's id of a user is its name; the API knows it by its uin. */
  tencentcloud_cam_user: {
    listing: { service: 'cam', action: 'ListUsers', items: 'Data', id: 'Uin', global: true },
    alsoNamedBy: ['name', 'uin'],
    item: { Uin: uinOf('uin'), Name: text('name'), ConsoleLogin: bit('console_login') },
  },
  tencentcloud_cam_group: {
    listing: { service: 'cam', action: 'ListGroups', items: 'GroupInfo', id: 'GroupId', global: true },
    item: { GroupId: ownId, GroupName: text('name') },
  },
  tencentcloud_cam_policy: {
    listing: POLICIES,
    alsoNamedBy: ['name'],
    item: { PolicyId: ownId, PolicyName: text('name'), Type: 1 },
    details: [{ service: 'cam', action: 'GetPolicy', global: true, params: { PolicyId: ownId }, response: { PolicyName: text('name'), Type: 1, PolicyDocument: text('document') } }],
  },
  tencentcloud_cam_role: {
    listing: { service: 'cam', action: 'DescribeRoleList', items: 'List', id: 'RoleId', global: true },
    alsoNamedBy: ['name'],
    item: { RoleId: ownId, RoleName: text('name'), RoleType: 'user', ConsoleLogin: bit('console_login'), SessionDuration: number('session_duration'), PolicyDocument: text('document'), Tags: tags() },
  },
  tencentcloud_cam_user_policy_attachment: {},
  tencentcloud_cam_group_policy_attachment: {},
  tencentcloud_cam_role_policy_attachment: {},
  tencentcloud_cam_role_policy_attachment_by_name: {},
  tencentcloud_cam_group_membership: {},
  tencentcloud_cam_access_key: {},
  tencentcloud_cam_mfa_flag: {
    details: [{ service: 'cam', action: 'DescribeSafeAuthFlagColl', global: true, params: { SubUin: number('op_uin') }, response: { LoginFlag: block('login_flag', FLAGS), ActionFlag: block('action_flag', FLAGS) } }],
  },
  tencentcloud_cam_user_permission_boundary_attachment: {
    details: [{ service: 'cam', action: 'GetUserPermissionBoundary', global: true, params: { TargetUin: number('target_uin') }, response: { PolicyId: number('policy_id') } }],
  },
  tencentcloud_cam_role_permission_boundary_attachment: {
    details: [{ service: 'cam', action: 'GetRolePermissionBoundary', global: true, params: { RoleId: text('role_id') }, response: { PolicyId: number('policy_id') } }],
  },
  tencentcloud_cam_saml_provider: {
    listing: { service: 'cam', action: 'ListSAMLProviders', items: 'SAMLProviderSet', id: 'Name', global: true },
    item: { Name: made(['name'], (v, { id }) => v.text('name') ?? id), CreateTime: text('create_time'), ModifyTime: text('update_time') },
  },
  tencentcloud_organization_org_member: {
    listing: { service: 'organization', action: 'DescribeOrganizationMembers', items: 'Items', id: 'MemberUin', global: true },
    item: { MemberUin: ownId, Name: text('name'), NodeId: number('node_id'), MemberType: text('member_type'), IsAllowQuit: text('is_allow_quit') },
  },
  tencentcloud_organization_org_manage_policy: {
    listing: { service: 'organization', action: 'ListPolicies', items: 'List', id: 'PolicyId', global: true },
    item: { PolicyId: made(['policy_id'], (v, context) => v.text('policy_id') ?? idPart(0).read(v, context)), PolicyName: text('name') },
  },
  tencentcloud_identity_center_role_configuration: {
    listing: { service: 'organization', action: 'ListRoleConfigurations', items: 'RoleConfigurations', id: 'RoleConfigurationId', global: true },
    item: { RoleConfigurationId: made(['role_configuration_id'], (v, context) => v.text('role_configuration_id') ?? idPart(1).read(v, context)), RoleConfigurationName: text('role_configuration_name'), SessionDuration: number('session_duration') },
  },
  tencentcloud_audit_track: {
    listing: { service: 'cloudaudit', action: 'DescribeAuditTracks', items: 'Tracks', id: 'TrackId', global: true },
    item: { TrackId: ownId, Name: text('name'), ...TRACK },
    details: [{ service: 'cloudaudit', action: 'DescribeAuditTrack', global: true, params: { TrackId: ownId }, response: { TrackForAllMembers: number('track_for_all_members'), ...TRACK } }],
  },
  /** The trail of the older API. */
  tencentcloud_audit: {
    listing: { service: 'cloudaudit', action: 'ListAudits', items: 'AuditSummarys', id: 'AuditName', global: true },
    item: { AuditName: made(['name'], (v, { id }) => v.text('name') ?? id), AuditStatus: bit('audit_switch'), CosBucketName: text('cos_bucket'), LogFilePrefix: text('log_file_prefix') },
    details: [
      {
        service: 'cloudaudit',
        action: 'DescribeAudit',
        global: true,
        params: { AuditName: made(['name'], (v, { id }) => v.text('name') ?? id) },
        response: { AuditStatus: bit('audit_switch'), IsEnableKmsEncry: bit('enable_kms_encry'), KeyId: text('key_id'), ReadWriteAttribute: number('read_write_attribute'), CosBucketName: text('cos_bucket'), CosRegion: text('cos_region') },
      },
    ],
  },
};

