import { defineKind } from '../kind.js';
import { id, list, object, text } from '../shape.js';

/** A group of service templates `ppmg-…` (vpc.DescribeServiceTemplateGroups). */
export const serviceTemplateGroup = defineKind({
  kind: 'vpc.service-template-group',
  title: { en: 'Service template group', zh: '协议端口模板集合' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeServiceTemplateGroups',
    items: 'ServiceTemplateGroupSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    ServiceTemplateGroupId: id,
    ServiceTemplateGroupName: text,
    ServiceTemplateIdSet: list(id),
  }),
  id: (item) => item.ServiceTemplateGroupId,
  name: (item) => item.ServiceTemplateGroupName,
});
