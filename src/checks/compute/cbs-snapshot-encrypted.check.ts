import { cbsSnapshot } from '../../inventory/compute/cbs-snapshot.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, snapshots } from './compute-calls.js';

export default defineCheck({
  id: 'cbs-snapshot-encrypted',
  title: { en: 'Disk snapshot is encrypted', zh: '云硬盘快照已加密' },
  failTitle: { en: 'Disk snapshot is not encrypted', zh: '云硬盘快照未加密' },
  why: {
    en: 'A snapshot is a complete copy of the disk and outlives it. Unencrypted, it can be copied or shared and read by whoever receives it.',
    zh: '快照是磁盘的完整副本，保存时间往往比磁盘更久。未加密的快照一旦被复制或共享，接收者即可读取全部内容。',
  },
  severity: 'medium',
  subject: cbsSnapshot,
  layer: 'customer-data',
  objectives: ['encryption-at-rest-disk'],
  remediation: {
    console: [{ en: 'Snapshots of encrypted disks are encrypted: move the data to an encrypted disk, snapshot it and delete the old snapshot.', zh: '加密云硬盘的快照会自动加密：将数据迁移到加密盘并创建新快照，然后删除旧快照。' }],
    tccli: 'tccli cbs DeleteSnapshots --SnapshotIds \'["<snapshot-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/362',
  },
  covers: { statements: ['WP-6.2.2-04a', 'WP-5.3.2-03'] },
  evaluate(snapshot) {
    const encrypted = known(snapshot.data.Encrypt, 'Encrypt');
    if (encrypted === null) return unknown('the answer holds no value for Encrypt');
    const evidence = { path: 'DescribeSnapshots SnapshotSet[].Encrypt', observed: encrypted, expected: true };
    return encrypted ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'Encrypted, not encrypted, silent',
      given: [snapshots({ SnapshotId: 'snap-yes', Encrypt: true }, { SnapshotId: 'snap-no', Encrypt: false }, { SnapshotId: 'snap-null', Encrypt: null }, { SnapshotId: 'snap-text', Encrypt: 'false' })],
      expect: { 'snap-yes': 'pass', 'snap-no': 'fail', 'snap-null': 'unknown', 'snap-text': 'unknown' },
    },
    { name: 'Denied', given: [denied('cbs.DescribeSnapshots')], expect: { '*': 'unknown' } },
    { name: 'No snapshots', given: [snapshots()], expect: { '*': 'not-applicable' } },
  ],
});
