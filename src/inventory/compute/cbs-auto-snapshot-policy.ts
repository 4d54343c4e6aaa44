import { defineKind } from '../kind.js';
import { flag, flag01, id, list, number, object, oneOf, tagList, text } from '../shape.js';

/** A schedule of disk snapshots (cbs.DescribeAutoSnapshotPolicies), with the disks and instances bound to it. */
export const cbsAutoSnapshotPolicy = defineKind({
  kind: 'cbs.auto-snapshot-policy',
  title: { en: 'Scheduled snapshot policy', zh: '定期快照策略' },
  service: 'CBS',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'cbs',
    action: 'DescribeAutoSnapshotPolicies',
    items: 'AutoSnapshotPolicySet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['Order', 'OrderField'],
  },
  shape: object({
    AutoSnapshotPolicyId: id,
    AutoSnapshotPolicyName: text,
    AutoSnapshotPolicyState: oneOf('NORMAL', 'ISOLATED'),
    IsActivated: flag,
    IsPermanent: flag,
    /** Days a snapshot is kept. */
    RetentionDays: number,
    DiskIdSet: list(id),
    InstanceIdSet: list(id),
    /** 1: copies to another account, despite the name. */
    IsCopyToRemote: flag01,
    Tags: tagList,
  }),
  id: (policy) => policy.AutoSnapshotPolicyId,
  name: (policy) => policy.AutoSnapshotPolicyName,
  tags: (policy) => policy.Tags,
});
