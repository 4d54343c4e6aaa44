import { cbsDisk } from '../../inventory/compute/cbs-disk.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { disks } from '../compute/compute-calls.js';
import { daysBetween } from '../days.js';
import { fail, notApplicable, pass } from '../verdict.js';

const OLD = { CreateTime: '2025-06-01 08:00:00' };

export default defineCheck({
  id: 'cbs-disk-has-snapshot',
  title: { en: 'Cloud disk has a snapshot or backup', zh: '云硬盘至少有一份快照或备份' },
  failTitle: { en: 'Cloud disk has no snapshot and no backup', zh: '云硬盘没有任何快照或备份' },
  why: {
    en: 'A disk without any copy is lost with one deleted volume, one faulty update or one piece of ransomware. A schedule that is bound but has never made a snapshot protects nothing either.',
    zh: '没有任何副本的云硬盘，会因一次误删、一次错误更新或一次勒索而彻底丢失。已绑定但从未生成快照的策略同样起不到保护作用。',
  },
  severity: 'medium',
  subject: cbsDisk,
  layer: 'customer-data',
  objectives: ['backups-enabled'],
  parameters: {
    days: { type: 'number', default: 7, minimum: 0, maximum: 365, unit: 'days', description: 'How old a disk may become before its first copy' },
  },
  remediation: {
    console: [{ en: 'CBS > Cloud disks > disk: create a snapshot, then bind the disk to a scheduled snapshot policy.', zh: '云硬盘 > 云硬盘列表 > 云硬盘：创建快照，并绑定定期快照策略。' }],
    tccli: 'tccli cbs CreateSnapshot --DiskId <disk-id>',
    terraform: 'resource "tencentcloud_cbs_snapshot" "s" {\n  storage_id = "<disk-id>"\n}',
    docs: 'https://cloud.tencent.com/document/product/362',
  },
  covers: { statements: ['WP-5.3.2-03', 'WP-3-07'] },
  evaluate({ data }, { capturedAt, parameters }) {
    if (known(data.DiskState, 'DescribeDisks DiskSet[].DiskState') === 'TORECYCLE') return notApplicable('the disk waits in the recycle bin');
    const created = known(data.CreateTime ?? undefined, 'DescribeDisks DiskSet[].CreateTime');
    const age = daysBetween(created, capturedAt);
    if (age < parameters.days) return notApplicable(`the disk is ${age} days old`);
    const taken = known(data.SnapshotCount ?? undefined, 'DescribeDisks DiskSet[].SnapshotCount');
    const backups = known(data.DiskBackupCount, 'DescribeDisks DiskSet[].DiskBackupCount') ?? 0;
    const evidence = { path: 'DescribeDisks DiskSet[].SnapshotCount, DiskBackupCount', observed: { SnapshotCount: taken, DiskBackupCount: backups }, expected: 'at least one of either' };
    return taken + backups > 0 ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'with a snapshot, with a backup, without either, new, in the recycle bin', given: [disks({ DiskId: 'disk-snap', ...OLD, SnapshotCount: 2, DiskBackupCount: 0 }, { DiskId: 'disk-backup', ...OLD, SnapshotCount: 0, DiskBackupCount: 1 }, { DiskId: 'disk-bare', ...OLD, SnapshotCount: 0, DiskBackupCount: 0 }, { DiskId: 'disk-new', CreateTime: '2026-01-14 08:00:00', SnapshotCount: 0, DiskBackupCount: 0 }, { DiskId: 'disk-bin', DiskState: 'TORECYCLE' })], expect: { 'disk-snap': 'pass', 'disk-backup': 'pass', 'disk-bare': 'fail', 'disk-new': 'not-applicable', 'disk-bin': 'not-applicable' } },
    { name: 'counts or age were not recorded', given: [disks({ DiskId: 'disk-1', ...OLD }, { DiskId: 'disk-2', SnapshotCount: 0, DiskBackupCount: 0 })], expect: { 'disk-1': 'unknown', 'disk-2': 'unknown' } },
  ],
});
