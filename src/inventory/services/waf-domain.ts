import { defineKind } from '../kind.js';
import { chinaTime, flag01, list, number, object, oneOf, text, type Infer } from '../shape.js';
import { WAF_REGIONS } from './waf-regions.js';

const domain = object({
  Domain: text,
  DomainId: text,
  InstanceId: text,
  Edition: oneOf('sparta-waf', 'clb-waf', 'cdc-clb-waf'),
  Region: text,
  /** The firewall's switch for this domain. */
  Status: flag01,
  /** false: attacks are only observed; true: they are blocked. */
  Mode: flag01,
  /** Editions on a balancer. false: a mirrored copy is inspected, which cannot be blocked; true: the traffic itself. */
  FlowMode: flag01,
  /** Telling people and programs apart: 0 off, 1 on; other numbers are not documented. */
  BotStatus: number,
  /** Access log. */
  ClsStatus: flag01,
  /** Delivery of attack logs to CLS and CKafka. */
  PostCLSStatus: flag01,
  PostCKafkaStatus: flag01,
  LoadBalancerSet: list(object({ LoadBalancerId: text, ListenerId: text })),
  CreateTime: chinaTime,
});

/** A domain behind a web application firewall. */
export const wafDomain = defineKind({
  kind: 'waf.domain',
  title: { en: 'WAF domain', zh: 'WAF 接入域名' },
  service: 'WAF',
  serviceModel: 'saas',
  scope: 'regional',
  regions: WAF_REGIONS,
  placement: 'reference',
  listing: { service: 'waf', action: 'DescribeDomains', items: 'Domains', total: 'Total', paging: { style: 'offset' }, defaultPageSize: 20 },
  shape: domain,
  id: (item: Infer<typeof domain>) => item.DomainId || item.Domain,
  name: (item) => item.Domain,
});
