import { cbsSnapshot } from '../../inventory/compute/cbs-snapshot.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { snapshots } from '../compute/compute-calls.js';
import { daysBetween } from '../days.js';
import { fail, pass } from '../verdict.js';

export default defineCheck({
  id: 'cbs-snapshot-age-limited',
  title: { en: 'Snapshot is not older than data may be kept', zh: '快照未超过数据保留期限' },
  failTitle: { en: 'Snapshot is older than data may be kept', zh: '快照超过数据保留期限' },
  why: {
    en: 'A snapshot holds everything its disk held that day, deleted personal data and old passwords included. Kept beyond the declared period it is a liability that nobody watches.',
    zh: '快照包含磁盘当天的全部内容，包括已删除的个人数据和旧密码。超过约定期限后仍保留的快照会成为无人关注的隐患。',
  },
  severity: 'low',
  subject: cbsSnapshot,
  layer: 'customer-data',
  objectives: ['data-retention-disposal'],
  parameters: {
    days: { type: 'number', default: 730, minimum: 1, maximum: 3650, unit: 'days', description: 'How old a snapshot may become' },
  },
  remediation: {
    console: [{ en: 'CBS > Snapshots: delete the snapshot, or move what must be kept to an archive with a declared period.', zh: '云硬盘 > 快照列表：删除快照，或将需保留的内容转存至有明确期限的归档。' }],
    tccli: 'tccli cbs DeleteSnapshots --SnapshotIds \'["<snapshot-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/362',
  },
  evaluate({ data }, { capturedAt, parameters }) {
    const path = 'DescribeSnapshots SnapshotSet[].CreateTime';
    const created = known(data.CreateTime ?? undefined, path);
    const age = daysBetween(created, capturedAt);
    const evidence = { path, observed: `${created} (${age} days)`, expected: `at most ${parameters.days} days old` };
    return age <= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'young, old, without date', given: [snapshots({ SnapshotId: 'snap-new', CreateTime: '2025-12-01 08:00:00' }, { SnapshotId: 'snap-old', CreateTime: '2020-12-01 08:00:00' }, { SnapshotId: 'snap-null', CreateTime: null })], expect: { 'snap-new': 'pass', 'snap-old': 'fail', 'snap-null': 'unknown' } },
  ],
});
