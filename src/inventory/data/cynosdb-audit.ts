import { defineKind } from '../kind.js';
import { flag, number, object, text, type Infer } from '../shape.js';

/** `AuditStatus` is documented as ON and OFF; the vendor's sample shows "1". Kept as it came. */
const audit = object({ InstanceId: text, AuditStatus: text, LogExpireDay: number, AuditAll: flag });

/** The audit setting of a TDSQL-C instance, found by the instance's id. */
export const cynosdbAudit = defineKind({
  kind: 'cynosdb.audit',
  title: { en: 'TDSQL-C audit setting', zh: '云原生数据库 TDSQL-C 审计设置' },
  service: 'TDSQL-C',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'lookup',
  listing: { service: 'cynosdb', action: 'DescribeAuditInstanceList', items: 'Items', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 30 },
  shape: audit,
  id: (item: Infer<typeof audit>) => item.InstanceId,
});
