import { defineKind } from '../kind.js';
import { id, number, object } from '../shape.js';

/**
 * An access key as the security centre lists it, root's included (csip.DescribeAccessKeyAsset). Deleted keys stay in
 * this list with status 2. Whole only with nothing but pages in
 * `Filter`, as with `csip.access-key-user`.
 */
export const csipAccessKey = defineKind({
  kind: 'csip.access-key',
  title: { en: 'Access key in the security centre', zh: '云安全中心访问密钥' },
  service: 'CSIP',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'csip',
    action: 'DescribeAccessKeyAsset',
    items: 'Data',
    total: 'Total',
    paging: { style: 'offset', inside: 'Filter' },
    defaultPageSize: 10,
  },
  shape: object({
    ID: id,
    Uin: id,
    SubUin: id,
    /** 0 root's, 1 a sub-user's, 2 temporary. */
    Type: number,
    /** 0 disabled, 1 enabled, 2 deleted in CAM. */
    Status: number,
    /** 0: this cloud; other numbers are other vendors' clouds. */
    CloudType: number,
  }),
  id: (key) => key.ID,
});
