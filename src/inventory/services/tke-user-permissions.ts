import { defineKind } from '../kind.js';
import { flag, id, list, object, text, type Infer } from '../shape.js';

const permissions = object({
  TargetUin: id,
  Permissions: list(
    object({
      ClusterId: text,
      /** "" for the whole cluster. */
      Namespace: text,
      /** Preset roles begin with `tke:`, e.g. `tke:admin`. */
      RoleName: text,
      RoleType: text,
      IsCustom: flag,
    }),
  ),
});

/** The roles a user has inside the clusters of a region, found by the user's uin. */
export const tkeUserPermissions = defineKind({
  kind: 'tke.user-permissions',
  title: { en: 'Roles of a user in TKE clusters', zh: '用户的 TKE 集群角色' },
  service: 'TKE',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'lookup',
  listing: { service: 'tke', action: 'DescribeUserPermissions', items: '', paging: { style: 'none' } },
  shape: permissions,
  id: (item: Infer<typeof permissions>) => item.TargetUin,
});
