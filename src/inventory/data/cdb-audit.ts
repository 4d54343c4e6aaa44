import { defineKind } from '../kind.js';
import { flag, number, object, oneOf, text, type Infer } from '../shape.js';

const audit = object({
  InstanceId: text,
  AuditStatus: oneOf('ON', 'OFF'),
  /** Days the audit log is kept. */
  LogExpireDay: number,
  /** True: all statements; false: by the audit rules only. */
  AuditAll: flag,
});

/** The SQL audit setting of a MySQL instance, found by the instance's id. */
export const cdbAudit = defineKind({
  kind: 'cdb.audit',
  title: { en: 'MySQL audit setting', zh: '云数据库 MySQL 审计设置' },
  service: 'CDB',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'lookup',
  listing: { service: 'cdb', action: 'DescribeAuditInstanceList', items: 'Items', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 30 },
  shape: audit,
  id: (item: Infer<typeof audit>) => item.InstanceId,
});
