import { defineKind } from '../kind.js';
import { flag, number, object, oneOf, text, type Infer } from '../shape.js';

const audit = object({ InstanceId: text, AuditStatus: oneOf('ON', 'OFF'), LogExpireDay: number, AuditAll: flag });

/** The audit setting of a MongoDB instance, found by the instance's id. */
export const mongodbAudit = defineKind({
  kind: 'mongodb.audit',
  title: { en: 'MongoDB audit setting', zh: '云数据库 MongoDB 审计设置' },
  service: 'MongoDB',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'lookup',
  listing: { service: 'mongodb', action: 'DescribeAuditInstanceList', items: 'Items', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
  shape: audit,
  id: (item: Infer<typeof audit>) => item.InstanceId,
});
