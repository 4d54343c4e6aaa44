import { defineKind } from '../kind.js';
import { flag01, number, object } from '../shape.js';

/** Whether the agent of host security resists removal (csip.DescribePreventUninstallGlobalConf). */
export const csipUninstallProtection = defineKind({
  kind: 'csip.uninstall-protection',
  title: { en: 'Agent uninstall protection', zh: '客户端防卸载' },
  service: 'CSIP',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'csip', action: 'DescribePreventUninstallGlobalConf', items: '', paging: { style: 'none' } },
  shape: object({ Enable: flag01, EnableCount: number, DisableCount: number }),
  id: () => 'account',
});
