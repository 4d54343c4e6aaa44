import { defineKind } from '../kind.js';
import { flag01, list, object, text } from '../shape.js';

/** Whether the configuration of resources is recorded, and of which types (config.DescribeConfigRecorder). */
export const configRecorder = defineKind({
  kind: 'config.recorder',
  title: { en: 'Configuration recorder', zh: '配置审计记录器' },
  service: 'Config',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'config', action: 'DescribeConfigRecorder', items: '', paging: { style: 'none' } },
  shape: object({ Status: flag01, Items: list(object({ ResourceType: text })) }),
  id: () => 'account',
});
