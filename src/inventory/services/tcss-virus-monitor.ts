import { defineKind } from '../kind.js';
import { flag, object } from '../shape.js';

/** Whether files of running containers are watched (tcss.DescribeVirusMonitorSetting). */
export const tcssVirusMonitor = defineKind({
  kind: 'tcss.virus-monitor',
  title: { en: 'Container malware monitoring', zh: '容器木马实时监控' },
  service: 'TCSS',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'tcss', action: 'DescribeVirusMonitorSetting', items: '', paging: { style: 'none' } },
  shape: object({ EnableScan: flag, ScanPathAll: flag }),
  id: () => 'account',
});
