import { defineKind } from '../kind.js';
import { id, number, object, text } from '../shape.js';

/**
 * A user of a host's operating system as the agent sees it (cwp.DescribeAssetUserList): whether it signs in by key, by
 * password or both. Needs the agent and its asset collection; Linux only.
 */
export const cwpAssetUser = defineKind({
  kind: 'cwp.asset-user',
  title: { en: 'Operating system user', zh: '主机系统账号' },
  service: 'CWP',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'bulk',
  listing: {
    service: 'cwp',
    action: 'DescribeAssetUserList',
    items: 'Users',
    total: 'Total',
    paging: { style: 'offset' },
    defaultPageSize: 10,
    harmlessParameters: ['Order', 'By'],
  },
  shape: object({
    Quuid: id,
    Uid: id,
    Name: text,
    /** 0 none, 1 key only, 2 password only, 3 both, 999 not determined. */
    LoginType: number,
    /** 0 or 1, 999 not determined. */
    IsRoot: number,
    /** 0 or 1: may sign in over SSH. */
    IsSshLogin: number,
    /** 1 normal, 2 expiring, 3 expired, 4 locked, 999 not determined. */
    PasswordStatus: number,
    MachineExtraInfo: object({ InstanceID: id }),
  }),
  id: (user) => (user.Quuid && user.Name ? `${user.Quuid}/${user.Name}` : undefined),
  name: (user) => user.Name,
  owner: (user) => user.MachineExtraInfo?.InstanceID,
  joinable: (user) => user.MachineExtraInfo === null || user.MachineExtraInfo?.InstanceID !== undefined,
});
