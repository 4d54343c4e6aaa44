import { defineKind, detail } from '../kind.js';
import { chinaTime, flag01, id, list, number, object, oneOf, text } from '../shape.js';
import { permissionBoundary } from './permission-boundary.js';
import { protectionFlags } from './protection-flags.js';

const byPage = { style: 'page', page: 'Page', size: 'Rp' } as const;

/**
 * A CAM user (cam.ListUsers, which has no pages). Telephone number, mail address and remark are personal and not read.
 * What the listing lacks comes from calls per user, all of which take the user's uin; `GetUser` takes the name and is a
 * kind of its own, `cam.user-login`.
 */
export const camUser = defineKind({
  kind: 'cam.user',
  title: { en: 'CAM user', zh: 'CAM 子用户' },
  service: 'CAM',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'bulk',
  listing: { service: 'cam', action: 'ListUsers', items: 'Data', paging: { style: 'none' } },
  shape: object({
    Uin: id,
    Name: text,
    ConsoleLogin: flag01,
    CreateTime: chinaTime,
  }),
  id: (user) => user.Uin,
  name: (user) => user.Name,
  details: {
    accessKeys: detail({
      service: 'cam',
      action: 'ListAccessKeys',
      key: 'TargetUin',
      shape: object({
        AccessKeys: list(object({ AccessKeyId: id, Status: oneOf('Active', 'Inactive'), CreateTime: chinaTime })),
      }),
    }),
    protection: detail({ service: 'cam', action: 'DescribeSafeAuthFlagColl', key: 'SubUin', shape: protectionFlags }),
    policies: detail({
      service: 'cam',
      action: 'ListAttachedUserAllPolicies',
      key: 'TargetUin',
      // 0: attached directly and through groups; 1 and 2 answer only one of them.
      harmlessValues: { AttachType: ['0'] },
      shape: object({
        TotalNum: number,
        PolicyList: list(
          object({
            PolicyId: id,
            PolicyName: text,
            /** 1 custom, 2 preset. */
            StrategyType: id,
            /** 1: the policy has no effect, because the services it names were closed. */
            Deactived: number,
            Groups: list(object({ GroupId: id, GroupName: text })),
          }),
        ),
      }),
      pages: { items: 'PolicyList', total: 'TotalNum', paging: byPage, defaultPageSize: 20 },
    }),
    boundary: detail({ service: 'cam', action: 'GetUserPermissionBoundary', key: 'TargetUin', shape: permissionBoundary }),
    groups: detail({
      service: 'cam',
      action: 'ListGroupsForUser',
      key: 'SubUin',
      shape: object({ TotalNum: number, GroupInfo: list(object({ GroupId: id, GroupName: text })) }),
      pages: { items: 'GroupInfo', total: 'TotalNum', paging: byPage, defaultPageSize: 20 },
    }),
  },
});
