import { defineKind } from '../kind.js';
import { flag, id, list, number, object, oneOf, tagList, text, utcTime } from '../shape.js';

/**
 * A cloud disk (cbs.DescribeDisks). `AutoSnapshotPolicyIds` is filled only when the request asked for it with
 * `ReturnBindAutoSnapshotPolicy`, so an empty list alone does not prove that no schedule is bound.
 */
export const cbsDisk = defineKind({
  kind: 'cbs.disk',
  title: { en: 'Cloud disk', zh: '云硬盘' },
  service: 'CBS',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'cbs',
    action: 'DescribeDisks',
    items: 'DiskSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['ReturnBindAutoSnapshotPolicy', 'Order', 'OrderField'],
  },
  shape: object({
    DiskId: id,
    DiskName: text,
    DiskUsage: oneOf('SYSTEM_DISK', 'DATA_DISK'),
    DiskState: text,
    DiskType: text,
    Encrypt: flag,
    KmsKeyId: id,
    InstanceId: id,
    InstanceType: text,
    Attached: flag,
    DeleteWithInstance: flag,
    Portable: flag,
    AutoSnapshotPolicyIds: list(id),
    SnapshotCount: number,
    DiskBackupCount: number,
    CreateTime: utcTime,
    Placement: object({ Zone: text }),
    Tags: tagList,
  }),
  id: (disk) => disk.DiskId,
  name: (disk) => disk.DiskName,
  tags: (disk) => disk.Tags,
  owner: (disk) => disk.InstanceId,
});
