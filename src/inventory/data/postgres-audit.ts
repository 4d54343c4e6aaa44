import { defineKind } from '../kind.js';
import { number, object, oneOf, text, type Infer } from '../shape.js';

const audit = object({ InstanceId: text, AuditStatus: oneOf('ON', 'OFF'), LogExpireDay: number });

/** The audit setting of a PostgreSQL instance, found by the instance's id. */
export const postgresAudit = defineKind({
  kind: 'postgres.audit',
  title: { en: 'PostgreSQL audit setting', zh: '云数据库 PostgreSQL 审计设置' },
  service: 'PostgreSQL',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'lookup',
  listing: { service: 'postgres', action: 'DescribeAuditInstanceList', items: 'Items', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
  shape: audit,
  id: (item: Infer<typeof audit>) => item.InstanceId,
});
