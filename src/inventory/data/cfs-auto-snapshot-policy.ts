import { defineKind } from '../kind.js';
import { flag01, number, object, text, type Infer } from '../shape.js';

const policy = object({
  AutoSnapshotPolicyId: text,
  PolicyName: text,
  IsActivated: flag01,
  /** Days a snapshot is kept; 0 for ever. */
  AliveDays: number,
  /** Days a copy in another region is kept; 0 while there is none. */
  CrossRegionsAliveDays: number,
});

/** A schedule of file system snapshots. */
export const cfsAutoSnapshotPolicy = defineKind({
  kind: 'cfs.auto-snapshot-policy',
  title: { en: 'File system snapshot policy', zh: '文件存储自动快照策略' },
  service: 'CFS',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: { service: 'cfs', action: 'DescribeAutoSnapshotPolicies', items: 'AutoSnapshotPolicies', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
  shape: policy,
  id: (item: Infer<typeof policy>) => item.AutoSnapshotPolicyId,
  name: (item) => item.PolicyName,
});
