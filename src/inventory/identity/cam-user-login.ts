import { defineKind } from '../kind.js';
import { chinaTime, flag01, id, object, text } from '../shape.js';

/**
 * A user's last sign-in (cam.GetUser, asked by name; the answer carries the uin it is found by). The address it came
 * from is personal and not read.
 */
export const camUserLogin = defineKind({
  kind: 'cam.user-login',
  title: { en: 'Last sign-in of a CAM user', zh: 'CAM 子用户最近登录' },
  service: 'CAM',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'lookup',
  listing: { service: 'cam', action: 'GetUser', items: '', paging: { style: 'none' } },
  shape: object({ Uin: id, Name: text, ConsoleLogin: flag01, RecentlyLoginTime: chinaTime }),
  id: (user) => user.Uin,
  name: (user) => user.Name,
});
