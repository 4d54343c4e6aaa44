import { defineKind } from '../kind.js';
import { id, list, object, text } from '../shape.js';

/** An address template `ipm-…` (vpc.DescribeAddressTemplates). */
export const addressTemplate = defineKind({
  kind: 'vpc.address-template',
  title: { en: 'Address template', zh: 'IP 地址模板' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeAddressTemplates',
    items: 'AddressTemplateSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    AddressTemplateId: id,
    AddressTemplateName: text,
    /** Addresses, CIDR blocks and `a-b` ranges. */
    AddressSet: list(text),
  }),
  id: (item) => item.AddressTemplateId,
  name: (item) => item.AddressTemplateName,
});
