import { defineKind } from '../kind.js';
import { flag, object, type Infer } from '../shape.js';

const status = object({ ServiceEnabled: flag });

/** Whether KMS was opened in a region: one per region. */
export const kmsServiceStatus = defineKind({
  kind: 'kms.service-status',
  title: { en: 'KMS service status', zh: 'KMS 服务状态' },
  service: 'KMS',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'reference',
  listing: { service: 'kms', action: 'GetServiceStatus', items: '', paging: { style: 'none' } },
  shape: status,
  id: (item: Infer<typeof status>) => (item.ServiceEnabled === undefined ? undefined : 'kms'),
});
