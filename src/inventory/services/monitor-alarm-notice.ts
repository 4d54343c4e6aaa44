import { defineKind } from '../kind.js';
import type { Infer } from '../shape.js';
import { notice } from './alarm-recipients.js';

/** A notice template of Cloud Monitor: who learns of an alarm. The API demands `Module`, which has one value. */
export const monitorAlarmNotice = defineKind({
  kind: 'monitor.alarm-notice',
  title: { en: 'Alarm notice', zh: '云监控通知模板' },
  service: 'Cloud Monitor',
  serviceModel: 'paas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'monitor',
    action: 'DescribeAlarmNotices',
    items: 'Notices',
    total: 'TotalCount',
    paging: { style: 'page', page: 'PageNumber', size: 'PageSize' },
    defaultPageSize: 20,
    harmlessParameters: ['Order'],
    harmlessValues: { Module: ['monitor'] },
  },
  shape: notice,
  id: (item: Infer<typeof notice>) => item.Id,
  name: (item) => item.Name,
});
