import { defineKind } from '../kind.js';
import { flag, flag01, id, object, text, type Infer } from '../shape.js';

const item = object({
  Uin: id,
  NickName: text,
  /** Edition of the security centre for the account; "" for none. */
  CSIPProtect: text,
  Enable: flag01,
  IsExpired: flag,
});

/** An account the security centre watches. The listing pages inside `Filter`, which may also narrow it. */
export const csipMember = defineKind({
  kind: 'csip.member',
  title: { en: 'Account in the security centre', zh: '云安全中心接入账号' },
  service: 'CSIP',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'csip', action: 'DescribeOrganizationUserInfo', items: 'Data', total: 'TotalCount', paging: { style: 'offset', inside: 'Filter' }, defaultPageSize: 10 },
  shape: item,
  id: ({ Uin }: Infer<typeof item>) => Uin,
});
