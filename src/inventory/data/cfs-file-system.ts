import { defineKind } from '../kind.js';
import { chinaTime, flag, number, object, tagList, text, type Infer } from '../shape.js';

const fileSystem = object({
  FileSystemId: text,
  FsName: text,
  LifeCycleState: text,
  Protocol: text,
  Encrypted: flag,
  KmsKeyId: text,
  PGroup: object({ PGroupId: text }),
  /** "" while no snapshot schedule is bound. */
  AutoSnapshotPolicyId: text,
  SizeByte: number,
  Zone: text,
  CreationTime: chinaTime,
  Tags: tagList,
});

/** A file system of Cloud File Storage. */
export const cfsFileSystem = defineKind({
  kind: 'cfs.file-system',
  title: { en: 'File system', zh: '文件系统' },
  service: 'CFS',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: { service: 'cfs', action: 'DescribeCfsFileSystems', items: 'FileSystems', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 10 },
  shape: fileSystem,
  id: (item: Infer<typeof fileSystem>) => item.FileSystemId,
  name: (item) => item.FsName,
  tags: (item) => item.Tags,
});
