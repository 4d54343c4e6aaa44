import { defineKind } from '../kind.js';
import { flag, id, number, object, oneOf, tagList, text, utcTime } from '../shape.js';

/** A disk snapshot (cbs.DescribeSnapshots). */
export const cbsSnapshot = defineKind({
  kind: 'cbs.snapshot',
  title: { en: 'Disk snapshot', zh: '云硬盘快照' },
  service: 'CBS',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'cbs',
    action: 'DescribeSnapshots',
    items: 'SnapshotSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['Order', 'OrderField'],
  },
  shape: object({
    SnapshotId: id,
    SnapshotName: text,
    DiskId: id,
    DiskUsage: oneOf('SYSTEM_DISK', 'DATA_DISK'),
    Encrypt: flag,
    /** Number of accounts it is shared with. */
    ShareReference: number,
    SnapshotState: text,
    SnapshotType: text,
    /** Kept until it is deleted by hand. */
    IsPermanent: flag,
    CreateTime: utcTime,
    Tags: tagList,
  }),
  id: (snapshot) => snapshot.SnapshotId,
  name: (snapshot) => snapshot.SnapshotName,
  tags: (snapshot) => snapshot.Tags,
});
