import { cbsAutoSnapshotPolicy } from '../../inventory/compute/cbs-auto-snapshot-policy.js';
import { cbsDisk } from '../../inventory/compute/cbs-disk.js';
import { known, type ResourceOf } from '../../inventory/resource.js';
import type { InventoryView } from '../../inventory/view.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, disks, snapshotPolicies } from './compute-calls.js';

type Schedule = ResourceOf<typeof cbsAutoSnapshotPolicy>;

/** Schedules of a region by the disks and instances bound to them. */
interface Bindings {
  readonly byResource: ReadonlyMap<string, readonly Schedule[]>;
  /** A schedule whose bindings were not answered: it may be bound to anything. */
  readonly unreadable: Schedule | undefined;
}

const byInventory = new WeakMap<object, Map<string, Bindings>>();

/** Built once per inventory and region: there may be a million disks. */
function bindingsOf(view: InventoryView, region: string): Bindings {
  const regions = byInventory.get(view.identity) ?? new Map<string, Bindings>();
  byInventory.set(view.identity, regions);
  const known = regions.get(region);
  if (known !== undefined) return known;
  const byResource = new Map<string, Schedule[]>();
  const schedules = view.all(cbsAutoSnapshotPolicy, region);
  for (const schedule of schedules) {
    for (const bound of [...(schedule.data.DiskIdSet ?? []), ...(schedule.data.InstanceIdSet ?? [])]) {
      byResource.set(bound, [...(byResource.get(bound) ?? []), schedule]);
    }
  }
  const bindings = { byResource, unreadable: schedules.find((schedule) => schedule.data.DiskIdSet === undefined || schedule.data.InstanceIdSet === undefined) };
  regions.set(region, bindings);
  return bindings;
}

function isActive(schedule: Schedule): boolean | undefined {
  const { AutoSnapshotPolicyState: state, IsActivated: activated } = schedule.data;
  if (activated === false || state === 'ISOLATED') return false;
  return activated === true && state === 'NORMAL' ? true : undefined;
}

const PATH = 'DescribeAutoSnapshotPolicies AutoSnapshotPolicySet[]';
const EXPECTED = 'bound to a schedule with IsActivated true and state NORMAL';

export default defineCheck({
  id: 'cbs-disk-snapshot-scheduled',
  title: { en: 'Cloud disk is in an active snapshot schedule', zh: '云硬盘已绑定生效的定期快照策略' },
  failTitle: { en: 'Cloud disk has no active snapshot schedule', zh: '云硬盘未绑定生效的定期快照策略' },
  why: {
    en: 'Without scheduled snapshots a deleted file, a broken update or ransomware means the data is gone. Copies made by hand are the ones that are missing on the day.',
    zh: '没有定期快照，误删文件、升级失败或勒索软件都意味着数据丢失。手工备份往往在需要时恰好缺失。',
  },
  severity: 'medium',
  subject: cbsDisk,
  alsoReads: [cbsAutoSnapshotPolicy],
  layer: 'customer-data',
  objectives: ['backups-enabled'],
  remediation: {
    console: [{ en: 'CBS > Scheduled snapshot policy: create or open one, switch it on and bind the disk.', zh: '在“云硬盘 > 定期快照策略”中新建或打开策略，启用后绑定该云硬盘。' }],
    tccli: 'tccli cbs BindAutoSnapshotPolicy --AutoSnapshotPolicyId <policy-id> --DiskIds \'["<disk-id>"]\'',
    terraform: 'resource "tencentcloud_cbs_snapshot_policy_attachment" "this" {\n  storage_id         = "<disk-id>"\n  snapshot_policy_id = "<policy-id>"\n}',
    docs: 'https://cloud.tencent.com/document/product/362',
  },
  covers: { statements: ['WP-5.3.2-03', 'WP-3-07'], peers: ['csc-disk-snapshots'] },
  evaluate(disk, context) {
    if (known(disk.data.DiskState, 'DiskState') === 'TORECYCLE') return notApplicable('the disk waits in the recycle bin, where no schedule runs');
    const { byResource, unreadable } = bindingsOf(context, disk.region);
    const named = disk.data.AutoSnapshotPolicyIds ?? [];
    const found = named.map((id) => context.find(cbsAutoSnapshotPolicy, id, disk.region));
    const bound = new Set([...found.filter((one): one is Schedule => one !== undefined), ...(byResource.get(disk.id) ?? []), ...(byResource.get(disk.data.InstanceId ?? '') ?? [])]);
    const observed = [...bound].map(({ id, data }) => ({ AutoSnapshotPolicyId: id, IsActivated: data.IsActivated ?? null, AutoSnapshotPolicyState: data.AutoSnapshotPolicyState ?? null }));
    const states = [...bound].map(isActive);
    if (states.includes(true)) return pass({ path: PATH, observed, expected: EXPECTED });
    if (states.includes(undefined)) return unknown('whether the bound schedule is active is not in the recorded answer');
    if (found.includes(undefined)) return unknown('the disk names a schedule that is not in the listing');
    if (unreadable !== undefined) return unknown(`what is bound to schedule ${unreadable.id} is not in the recorded answer`);
    known(disk.data.InstanceId, 'InstanceId');
    return fail({ path: PATH, observed, expected: EXPECTED });
  },
  examples: [
    {
      name: 'Active, switched off, isolated and no schedule; bound by disk or by instance',
      given: [
        disks(
          { DiskId: 'disk-on', AutoSnapshotPolicyIds: ['asp-on'] },
          { DiskId: 'disk-listed', AutoSnapshotPolicyIds: null },
          { DiskId: 'disk-ins', InstanceId: 'ins-1', AutoSnapshotPolicyIds: [] },
          { DiskId: 'disk-off', AutoSnapshotPolicyIds: ['asp-off'] },
          { DiskId: 'disk-iso', AutoSnapshotPolicyIds: ['asp-iso'] },
          { DiskId: 'disk-none', AutoSnapshotPolicyIds: [] },
          { DiskId: 'disk-bin', DiskState: 'TORECYCLE' },
        ),
        snapshotPolicies(
          { AutoSnapshotPolicyId: 'asp-on', IsActivated: true, AutoSnapshotPolicyState: 'NORMAL', DiskIdSet: ['disk-on', 'disk-listed'], InstanceIdSet: ['ins-1'] },
          { AutoSnapshotPolicyId: 'asp-off', IsActivated: false, AutoSnapshotPolicyState: 'NORMAL', DiskIdSet: ['disk-off'], InstanceIdSet: [] },
          { AutoSnapshotPolicyId: 'asp-iso', IsActivated: true, AutoSnapshotPolicyState: 'ISOLATED', DiskIdSet: null, InstanceIdSet: null },
        ),
      ],
      expect: { 'disk-on': 'pass', 'disk-listed': 'pass', 'disk-ins': 'pass', 'disk-off': 'fail', 'disk-iso': 'fail', 'disk-none': 'fail', 'disk-bin': 'not-applicable' },
    },
    {
      name: 'A schedule that does not say what it is bound to, or whether it is on',
      given: [
        disks({ DiskId: 'disk-1', AutoSnapshotPolicyIds: [] }, { DiskId: 'disk-2', AutoSnapshotPolicyIds: ['asp-1'] }, { DiskId: 'disk-3', AutoSnapshotPolicyIds: ['asp-gone'] }),
        snapshotPolicies({ AutoSnapshotPolicyId: 'asp-1', AutoSnapshotPolicyState: 'NORMAL' }),
      ],
      expect: { 'disk-1': 'unknown', 'disk-2': 'unknown', 'disk-3': 'unknown' },
    },
    {
      name: 'Schedules denied',
      given: [disks({ DiskId: 'disk-1', AutoSnapshotPolicyIds: ['asp-1'] }), denied('cbs.DescribeAutoSnapshotPolicies')],
      expect: { 'disk-1': 'unknown' },
    },
    { name: 'No disks', given: [disks(), snapshotPolicies()], expect: { '*': 'not-applicable' } },
  ],
});
