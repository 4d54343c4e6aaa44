import { defineKind } from '../kind.js';
import { flag01, number, object } from '../shape.js';

/** How long Cloud Firewall keeps its logs (cfw.DescribeLogStorageStatistic). */
export const cfwLogStorage = defineKind({
  kind: 'cfw.log-storage',
  title: { en: 'Cloud Firewall log storage', zh: '云防火墙日志存储' },
  service: 'CFW',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'cfw', action: 'DescribeLogStorageStatistic', items: '', paging: { style: 'none' } },
  shape: object({
    /** Days for which logs are kept. */
    StorageDay: number,
    /** Nothing is written any more because of arrears. */
    ArrearsStopWriting: flag01,
    /** Bytes. */
    TotalSize: number,
    UsedSize: number,
  }),
  id: () => 'account',
});
