import { defineKind } from '../kind.js';
import { id, list, object, text } from '../shape.js';

/** A template of protocols and ports `ppm-…` (vpc.DescribeServiceTemplates). */
export const serviceTemplate = defineKind({
  kind: 'vpc.service-template',
  title: { en: 'Service template', zh: '协议端口模板' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeServiceTemplates',
    items: 'ServiceTemplateSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    ServiceTemplateId: id,
    ServiceTemplateName: text,
    /** `tcp:80`, `udp:53,100-200`, `tcp:all`, `icmp`, `gre`. */
    ServiceSet: list(text),
  }),
  id: (item) => item.ServiceTemplateId,
  name: (item) => item.ServiceTemplateName,
});
