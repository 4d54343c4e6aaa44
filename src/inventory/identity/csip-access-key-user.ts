import { defineKind } from '../kind.js';
import { chinaTime, flag01, id, number, object } from '../shape.js';

/**
 * A user as the security centre's access-key feature lists it, root included (csip.DescribeAccessKeyUserList). The
 * listing pages inside `Filter`, which may also narrow it: only with nothing else in there is it whole.
 */
export const csipAccessKeyUser = defineKind({
  kind: 'csip.access-key-user',
  title: { en: 'User in the security centre', zh: '云安全中心账号' },
  service: 'CSIP',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'csip',
    action: 'DescribeAccessKeyUserList',
    items: 'Data',
    total: 'Total',
    paging: { style: 'offset', inside: 'Filter' },
    defaultPageSize: 10,
  },
  shape: object({
    /** 0 root, 1 sub-user. */
    Type: number,
    /** Root uin of the account. */
    Uin: id,
    /** Equal to `Uin` for root. */
    SubUin: id,
    /** Protection at login. */
    LoginFlag: flag01,
    /** Protection of sensitive operations. */
    ActionFlag: flag01,
    /** 0 API only, 1 console and API. */
    AccessType: number,
    /** Last console login that the security centre saw; null: never. */
    LoginTime: chinaTime,
  }),
  id: (user) => user.SubUin || user.Uin,
});
