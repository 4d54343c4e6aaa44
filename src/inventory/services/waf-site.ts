import { defineKind, detail } from '../kind.js';
import { flag01, object, text, type Infer } from '../shape.js';
import { WAF_REGIONS } from './waf-regions.js';

const site = object({ Domain: text, Edition: text, Status: flag01 });

/**
 * A domain name behind a web application firewall, by name: the parts of its protection are asked for by name, while
 * accesses (`waf.domain`) have ids of their own and may be several for one name.
 */
export const wafSite = defineKind({
  kind: 'waf.site',
  title: { en: 'Site behind the WAF', zh: 'WAF 防护站点' },
  service: 'WAF',
  serviceModel: 'saas',
  scope: 'regional',
  regions: WAF_REGIONS,
  placement: 'reference',
  listing: { service: 'waf', action: 'DescribeDomains', items: 'Domains', total: 'Total', paging: { style: 'offset' }, defaultPageSize: 20 },
  shape: site,
  id: (item: Infer<typeof site>) => item.Domain,
  name: (item) => item.Domain,
  details: {
    modules: detail({
      service: 'waf',
      action: 'DescribeModuleStatus',
      key: 'Domain',
      // Its listing answers accesses as well, whose ids are others.
      joinedBy: (item) => (item as Infer<typeof site>).Domain,
      shape: object({ WebSecurity: flag01, AccessControl: flag01, CcProtection: flag01, ApiProtection: flag01, AntiTamper: flag01, AntiLeakage: flag01 }),
    }),
  },
});
