import { defineKind } from '../kind.js';
import { chinaTime, id, object, text } from '../shape.js';

/** Sub-accounts asked for by uin, at most 50 a call (cam.DescribeSubAccounts). `LastLoginTime` null: never. */
export const camSubAccount = defineKind({
  kind: 'cam.sub-account',
  title: { en: 'CAM sub-account', zh: 'CAM 子账号' },
  service: 'CAM',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'lookup',
  listing: { service: 'cam', action: 'DescribeSubAccounts', items: 'SubAccounts', paging: { style: 'none' } },
  shape: object({ Uin: id, Name: text, UserType: id, LastLoginTime: chinaTime }),
  id: (account) => account.Uin,
  name: (account) => account.Name,
});
