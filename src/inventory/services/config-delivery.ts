import { defineKind } from '../kind.js';
import { flag01, object, text } from '../shape.js';

/** Where the record of configurations is delivered (config.DescribeConfigDeliver). */
export const configDelivery = defineKind({
  kind: 'config.delivery',
  title: { en: 'Configuration record delivery', zh: '配置审计投递' },
  service: 'Config',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'config', action: 'DescribeConfigDeliver', items: '', paging: { style: 'none' } },
  shape: object({ Status: flag01, DeliverType: text, DeliverName: text }),
  id: () => 'account',
});
