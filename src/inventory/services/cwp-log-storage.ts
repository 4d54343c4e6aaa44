import { defineKind } from '../kind.js';
import { list, number, object, text } from '../shape.js';

/** Which logs of host security are kept and for how long (cwp.DescribeLogStorageConfig). */
export const cwpLogStorage = defineKind({
  kind: 'cwp.log-storage',
  title: { en: 'Host security log storage', zh: '主机安全日志存储' },
  service: 'CWP',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'cwp', action: 'DescribeLogStorageConfig', items: '', paging: { style: 'none' } },
  shape: object({
    /** Kinds of logs that are stored. */
    Type: list(text),
    /** Days. */
    Period: number,
  }),
  id: () => 'account',
});
