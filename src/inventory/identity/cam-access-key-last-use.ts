import { defineKind } from '../kind.js';
import { chinaTime, id, object } from '../shape.js';

/** When an access key was last used (cam.GetSecurityLastUsed, at most 10 keys a call). A day's date, a day late. */
export const camAccessKeyLastUse = defineKind({
  kind: 'cam.access-key-last-use',
  title: { en: 'Last use of an access key', zh: '访问密钥最近使用' },
  service: 'CAM',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'lookup',
  listing: { service: 'cam', action: 'GetSecurityLastUsed', items: 'SecretIdLastUsedRows', paging: { style: 'none' } },
  shape: object({
    SecretId: id,
    /** Null: never used. */
    LastUsedDate: chinaTime,
  }),
  id: (row) => row.SecretId,
});
