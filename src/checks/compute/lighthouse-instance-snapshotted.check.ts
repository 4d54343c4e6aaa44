import { lighthouseInstance } from '../../inventory/compute/lighthouse-instance.js';
import { lighthouseSnapshot } from '../../inventory/compute/lighthouse-snapshot.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { daysBetween } from '../days.js';
import { fail, pass } from '../verdict.js';
import { denied, lighthouseInstances } from './compute-calls.js';

const PATH = 'lighthouse.DescribeSnapshots SnapshotSet[]';
const host = (id: string) => ({ InstanceId: id, SystemDisk: { DiskId: `lhdisk-${id}` } });
const snapshot = (id: string, fields: object = {}) => ({ SnapshotId: `lhsnap-${id}`, DiskId: `lhdisk-${id}`, SnapshotState: 'NORMAL', CreatedTime: '2026-01-10T00:00:00Z', ...fields });
const snapshots = (...SnapshotSet: object[]) => ({ call: 'lighthouse.DescribeSnapshots', response: { TotalCount: SnapshotSet.length, SnapshotSet } });

export default defineCheck({
  id: 'lighthouse-instance-snapshotted',
  title: { en: 'Lighthouse instance has a recent snapshot', zh: '轻量应用服务器有近期快照' },
  failTitle: { en: 'Lighthouse instance has no recent snapshot', zh: '轻量应用服务器没有近期快照' },
  why: {
    en: 'Snapshots bring a machine back after ransomware, a bad update or a wrong command. Lighthouse makes none by itself, so what nobody saved is gone.',
    zh: '遭遇勒索、错误更新或误操作后，快照可以恢复主机。轻量应用服务器不会自动创建快照，未保存的数据将无法找回。',
  },
  severity: 'medium',
  subject: lighthouseInstance,
  alsoReads: [lighthouseSnapshot],
  layer: 'customer-data',
  objectives: ['backups-enabled'],
  parameters: { maximumDays: { type: 'number', default: 30, minimum: 1, maximum: 365, unit: 'days', description: 'Age from which the newest snapshot counts as too old' } },
  remediation: {
    console: [{ en: 'Lighthouse > <instance> > Snapshots: create one, and put a date for the next into the calendar.', zh: '轻量应用服务器 > <实例> > 快照：创建快照，并安排下一次创建时间。' }],
    tccli: 'tccli lighthouse CreateInstanceSnapshot --InstanceId <instance> --SnapshotName <name>',
    terraform: 'resource "tencentcloud_lighthouse_snapshot" "this" {\n  instance_id   = "<instance>"\n  snapshot_name = "<name>"\n}',
    docs: 'https://cloud.tencent.com/document/product/1207/45563',
  },
  covers: { statements: ['WP-5.3.2-03'] },
  evaluate(instance, context) {
    const disk = known(known(instance.data.SystemDisk ?? undefined, 'SystemDisk').DiskId ?? undefined, 'SystemDisk.DiskId');
    const own = context.all(lighthouseSnapshot, instance.region).filter(({ data }) => (data.DiskId ?? disk) === disk);
    const certain = own.filter(({ data }) => data.DiskId === disk && data.SnapshotState === 'NORMAL' && typeof data.CreatedTime === 'string');
    const ages = certain.map(({ data }) => daysBetween(data.CreatedTime as string, context.capturedAt)).sort((a, b) => a - b);
    const [youngest] = ages;
    const evidence = { path: PATH, observed: youngest === undefined ? `no usable snapshot of ${disk}` : `${youngest} days old`, expected: `at most ${context.parameters.maximumDays} days old` };
    if (youngest !== undefined && youngest <= context.parameters.maximumDays) return pass(evidence);
    for (const { data } of own) {
      known(data.DiskId ?? undefined, `${PATH}.DiskId`);
      known(data.SnapshotState ?? undefined, `${PATH}.SnapshotState`);
      known(data.CreatedTime ?? undefined, `${PATH}.CreatedTime`);
    }
    return fail(evidence);
  },
  examples: [
    {
      name: 'Recent, old, being made, none, its time not recorded, its disk not recorded',
      given: [
        lighthouseInstances(...['new', 'old', 'making', 'none', 'untimed'].map(host), { InstanceId: 'nodisk' }),
        snapshots(snapshot('new'), snapshot('old', { CreatedTime: '2025-10-01T00:00:00Z' }), snapshot('making', { SnapshotState: 'CREATING' }), snapshot('untimed', { CreatedTime: undefined })),
      ],
      expect: { new: 'pass', old: 'fail', making: 'fail', none: 'fail', untimed: 'unknown', nodisk: 'unknown' },
    },
    { name: 'Snapshots were not listed', given: [lighthouseInstances(host('1')), denied('lighthouse.DescribeSnapshots')], expect: { 1: 'unknown' } },
  ],
});
