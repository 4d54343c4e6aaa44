import { defineKind } from '../kind.js';
import { chinaTime, number, object, oneOf, text, type Infer } from '../shape.js';

const risk = object({
  Id: text,
  CFGName: text,
  CheckType: text,
  Level: oneOf('extreme', 'high', 'middle', 'low', 'info'),
  AffectAssetCount: number,
  /** Assets on which nobody has dealt with it. */
  NoHandleCount: number,
  FirstTime: chinaTime,
  RecentTime: chinaTime,
});

/**
 * A configuration risk the security centre found. The listing pages inside `Filter`, which may also narrow it: only
 * with nothing else in there is it whole.
 */
export const csipConfigurationRisk = defineKind({
  kind: 'csip.configuration-risk',
  title: { en: 'Configuration risk in the security centre', zh: '云安全中心配置风险' },
  service: 'CSIP',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'csip',
    action: 'DescribeRiskCenterCFGViewCFGRiskList',
    items: 'Data',
    total: 'TotalCount',
    paging: { style: 'offset', inside: 'Filter' },
    defaultPageSize: 10,
  },
  shape: risk,
  id: (item: Infer<typeof risk>) => item.Id,
  name: (item) => item.CFGName,
});
