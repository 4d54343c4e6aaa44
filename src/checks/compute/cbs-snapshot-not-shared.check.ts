import { cbsSnapshot } from '../../inventory/compute/cbs-snapshot.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, snapshots } from './compute-calls.js';

export default defineCheck({
  id: 'cbs-snapshot-not-shared',
  title: { en: 'Disk snapshot is not shared with other accounts', zh: '云硬盘快照未共享给其他账号' },
  failTitle: { en: 'Disk snapshot is shared with other accounts', zh: '云硬盘快照已共享给其他账号' },
  why: {
    en: 'Whoever a snapshot is shared with can make a disk from it and read everything, credentials and deleted files included. Sharing is easily forgotten once the migration it was for is done.',
    zh: '快照的接收方可以用它创建云硬盘并读取全部内容，包括凭证和已删除的文件。迁移完成后，共享往往被遗忘。',
  },
  severity: 'high',
  subject: cbsSnapshot,
  layer: 'customer-data',
  objectives: ['snapshot-image-sharing'],
  remediation: {
    console: [{ en: 'CBS > Snapshot > Share: cancel the sharing with every account that no longer needs it.', zh: '在“云硬盘 > 快照列表 > 共享快照”中取消与不再需要的账号的共享。' }],
    tccli: 'tccli cbs ModifySnapshotsSharePermission --SnapshotIds \'["<snapshot-id>"]\' --AccountIds \'["<uin>"]\' --Permission CANCEL',
    docs: 'https://cloud.tencent.com/document/product/362',
  },
  covers: { statements: ['WP-5.3.2-03'] },
  evaluate(snapshot) {
    if (snapshot.data.SnapshotType === 'SHARED_SNAPSHOT') return notApplicable('the snapshot belongs to another account, which shares it with this one');
    const accounts = known(snapshot.data.ShareReference, 'ShareReference');
    if (accounts === null) return unknown('the answer holds no value for ShareReference');
    const evidence = { path: 'DescribeSnapshots SnapshotSet[].ShareReference', observed: accounts, expected: 0 };
    return accounts === 0 ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'Not shared, shared, from elsewhere, silent',
      given: [
        snapshots(
          { SnapshotId: 'snap-own', ShareReference: 0, SnapshotType: 'PRIVATE_SNAPSHOT' },
          { SnapshotId: 'snap-out', ShareReference: 2, SnapshotType: 'PRIVATE_SNAPSHOT' },
          { SnapshotId: 'snap-in', SnapshotType: 'SHARED_SNAPSHOT' },
          { SnapshotId: 'snap-silent', SnapshotType: 'PRIVATE_SNAPSHOT' },
          { SnapshotId: 'snap-null', ShareReference: null },
        ),
      ],
      expect: { 'snap-own': 'pass', 'snap-out': 'fail', 'snap-in': 'not-applicable', 'snap-silent': 'unknown', 'snap-null': 'unknown' },
    },
    { name: 'Denied', given: [denied('cbs.DescribeSnapshots')], expect: { '*': 'unknown' } },
  ],
});
