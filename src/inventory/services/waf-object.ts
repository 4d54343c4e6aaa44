import { defineKind } from '../kind.js';
import { flag01, list, object, text, type Infer } from '../shape.js';
import { WAF_REGIONS } from './waf-regions.js';

const balancer = object({
  ObjectId: text,
  ObjectName: text,
  InstanceId: text,
  Type: text,
  Region: text,
  Status: flag01,
  ClsStatus: flag01,
  PublicIp: list(text),
});

/** A load balancer whose traffic a web application firewall inspects. */
export const wafObject = defineKind({
  kind: 'waf.object',
  title: { en: 'WAF protected object', zh: 'WAF 防护对象' },
  service: 'WAF',
  serviceModel: 'saas',
  scope: 'regional',
  regions: WAF_REGIONS,
  placement: 'reference',
  listing: { service: 'waf', action: 'DescribeObjects', items: 'ClbObjects', paging: { style: 'none' } },
  shape: balancer,
  id: (item: Infer<typeof balancer>) => item.ObjectId,
  name: (item) => item.ObjectName,
});
