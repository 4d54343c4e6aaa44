import { defineKind } from '../kind.js';
import { chinaTime, number, object, oneOf, text, type Infer } from '../shape.js';

const item = object({
  Id: text,
  PasswordType: text,
  Level: oneOf('extreme', 'high', 'middle', 'low', 'info'),
  InstanceId: text,
  /** 0 waits, 1 handled, 2 ignored. */
  Status: number,
  FirstTime: chinaTime,
});

/** A password the security centre could guess; the password itself is left out. */
export const csipWeakPassword = defineKind({
  kind: 'csip.weak-password',
  title: { en: 'Weak password in the security centre', zh: '云安全中心弱口令风险' },
  service: 'CSIP',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'csip', action: 'DescribeRiskCenterAssetViewWeakPasswordRiskList', items: 'Data', total: 'TotalCount', paging: { style: 'offset', inside: 'Filter' }, defaultPageSize: 10 },
  shape: item,
  id: ({ Id }: Infer<typeof item>) => Id,
  name: (item) => item.PasswordType,
});
