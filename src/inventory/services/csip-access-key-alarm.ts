import { defineKind } from '../kind.js';
import { chinaTime, id, number, object, text, type Infer } from '../shape.js';

const item = object({
  ID: id,
  Name: text,
  /** 1 hint, 2 low, 3 medium, 4 high, 5 critical. */
  Level: number,
  /** 0 waits; anything else was dealt with. */
  Status: number,
  LastAlarmTime: chinaTime,
});

/** An unusual use of an access key that the security centre noticed. Keys and users are left out. */
export const csipAccessKeyAlarm = defineKind({
  kind: 'csip.access-key-alarm',
  title: { en: 'Access key alarm', zh: '访问密钥告警' },
  service: 'CSIP',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'csip', action: 'DescribeAccessKeyAlarm', items: 'Data', total: 'Total', paging: { style: 'offset', inside: 'Filter' }, defaultPageSize: 10 },
  shape: item,
  id: ({ ID }: Infer<typeof item>) => ID,
  name: (item) => item.Name,
});
