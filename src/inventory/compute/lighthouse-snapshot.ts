import { defineKind } from '../kind.js';
import { id, object, text, utcTime } from '../shape.js';

/** A snapshot of a Lighthouse instance's disk (lighthouse.DescribeSnapshots). */
export const lighthouseSnapshot = defineKind({
  kind: 'lighthouse.snapshot',
  title: { en: 'Lighthouse snapshot', zh: '轻量应用服务器快照' },
  service: 'Lighthouse',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'lighthouse',
    action: 'DescribeSnapshots',
    items: 'SnapshotSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({ SnapshotId: id, SnapshotName: text, DiskId: id, DiskUsage: text, SnapshotState: text, CreatedTime: utcTime }),
  id: (snapshot) => snapshot.SnapshotId,
  name: (snapshot) => snapshot.SnapshotName,
});
