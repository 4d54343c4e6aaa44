import { defineKind } from '../kind.js';
import { id, list, object, text } from '../shape.js';

/** A group of address templates `ipmg-…` (vpc.DescribeAddressTemplateGroups). */
export const addressTemplateGroup = defineKind({
  kind: 'vpc.address-template-group',
  title: { en: 'Address template group', zh: 'IP 地址模板集合' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeAddressTemplateGroups',
    items: 'AddressTemplateGroupSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    AddressTemplateGroupId: id,
    AddressTemplateGroupName: text,
    AddressTemplateIdSet: list(id),
  }),
  id: (item) => item.AddressTemplateGroupId,
  name: (item) => item.AddressTemplateGroupName,
});
