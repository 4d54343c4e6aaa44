import { defineKind, detail } from '../kind.js';
import { flag01, id, number, object, text } from '../shape.js';

/** A tracking set of the first generation (cloudaudit.ListAudits), always delivered to a bucket. */
export const cloudauditLegacyAudit = defineKind({
  kind: 'cloudaudit.legacy-audit',
  title: { en: 'CloudAudit tracking set (first generation)', zh: '操作审计跟踪集（旧版）' },
  service: 'CloudAudit',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'cloudaudit',
    action: 'ListAudits',
    items: 'AuditSummarys',
    paging: { style: 'none' },
    // The vendor's common code for an action it has withdrawn: no set of this generation can exist any more.
    emptyOnErrors: ['ActionOffline'],
  },
  shape: object({ AuditName: text, AuditStatus: flag01, CosBucketName: text, LogFilePrefix: text }),
  id: (audit) => audit.AuditName,
  name: (audit) => audit.AuditName,
  details: {
    audit: detail({
      service: 'cloudaudit',
      action: 'DescribeAudit',
      key: 'AuditName',
      shape: object({
        AuditStatus: flag01,
        IsEnableKmsEncry: flag01,
        KeyId: id,
        /** 1 read, 2 write, 3 both. */
        ReadWriteAttribute: number,
        CosBucketName: text,
        CosRegion: text,
      }),
    }),
  },
});
