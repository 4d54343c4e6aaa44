import { defineKind } from '../kind.js';
import { chinaTime, number, object, text, type Infer } from '../shape.js';
import { WAF_REGIONS } from './waf-regions.js';

const instance = object({
  InstanceId: text,
  InstanceName: text,
  /** sparta-waf: the domain points to the firewall; clb-waf: the firewall sits on a load balancer. */
  Edition: text,
  Region: text,
  Level: number,
  Status: number,
  DomainCount: number,
  ValidTime: chinaTime,
});

/** A web application firewall instance that was bought. */
export const wafInstance = defineKind({
  kind: 'waf.instance',
  title: { en: 'WAF instance', zh: 'Web 应用防火墙实例' },
  service: 'WAF',
  serviceModel: 'saas',
  scope: 'regional',
  regions: WAF_REGIONS,
  placement: 'reference',
  listing: { service: 'waf', action: 'DescribeInstances', items: 'Instances', total: 'Total', paging: { style: 'offset' }, defaultPageSize: 20 },
  shape: instance,
  id: (item: Infer<typeof instance>) => item.InstanceId,
  name: (item) => item.InstanceName,
});
