import { defineKind } from '../kind.js';
import { flag01, id, object, type Infer } from '../shape.js';

const item = object({
  /** Kind of event, as a number: 1 offline, 2 malware, 3 unusual login, 4 brute force, 5 and above others. */
  Type: id,
  /** 1: nobody is told. */
  DisablePhoneWarning: flag01,
});

/** Whether events of one kind are told to anybody (cwp.DescribeWarningList). */
export const cwpWarning = defineKind({
  kind: 'cwp.warning',
  title: { en: 'Host security notice', zh: '主机安全告警设置' },
  service: 'CWP',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'cwp', action: 'DescribeWarningList', items: 'WarningInfoList', paging: { style: 'none' } },
  shape: item,
  id: ({ Type }: Infer<typeof item>) => Type,
});
