import { defineKind } from '../kind.js';
import { object, text, type Infer } from '../shape.js';

const domain = object({
  Domain: text,
  /** HTTP, HTTPS, HTTP&HTTPS. */
  Protocol: text,
  CertConfig: object({ CertificateId: text }),
  WafConfig: object({ WafOpen: text, WafInstanceId: text }),
});

/** A domain name of the customer's own that leads to functions. */
export const scfCustomDomain = defineKind({
  kind: 'scf.custom-domain',
  title: { en: 'SCF custom domain', zh: '云函数自定义域名' },
  service: 'SCF',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'scf',
    action: 'ListCustomDomains',
    items: 'Domains',
    total: 'Total',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['OrderBy', 'Order'],
  },
  shape: domain,
  id: (item: Infer<typeof domain>) => item.Domain,
  name: (item) => item.Domain,
});
