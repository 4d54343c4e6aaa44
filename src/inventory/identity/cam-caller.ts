import { defineKind, detail } from '../kind.js';
import { chinaTime, id, list, object, oneOf } from '../shape.js';

/**
 * An identity that recorded calls (cam.GetUserAppId), with the account it belongs to and, where asked for by uin, its
 * own access keys: root's keys are answered to root alone.
 */
export const camCaller = defineKind({
  kind: 'cam.caller',
  title: { en: 'Recording identity', zh: '采集身份' },
  service: 'CAM',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'cam', action: 'GetUserAppId', items: '', paging: { style: 'none' } },
  shape: object({
    Uin: id,
    /** Uin of the root user. */
    OwnerUin: id,
    AppId: id,
  }),
  // One that does not say who it is still counts: who recorded is then not known.
  id: (caller) => caller.Uin || 'unnamed',
  details: {
    accessKeys: detail({
      service: 'cam',
      action: 'ListAccessKeys',
      key: 'TargetUin',
      shape: object({
        AccessKeys: list(object({ AccessKeyId: id, Status: oneOf('Active', 'Inactive'), CreateTime: chinaTime })),
      }),
    }),
  },
});
