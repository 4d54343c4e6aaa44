import { cbsAutoSnapshotPolicy } from '../../inventory/compute/cbs-auto-snapshot-policy.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { snapshotPolicies } from '../compute/compute-calls.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';

const PATH = 'DescribeAutoSnapshotPolicies AutoSnapshotPolicySet[]';

export default defineCheck({
  id: 'cbs-snapshot-policy-retention',
  title: { en: 'Scheduled snapshots are kept long enough', zh: '定期快照保留足够时长' },
  failTitle: { en: 'Scheduled snapshots are kept too short', zh: '定期快照保留时间过短' },
  why: {
    en: 'Mistakes and extortion are often noticed only after days. Snapshots that are kept shorter are already gone when they are needed.',
    zh: '误操作或勒索往往数天后才被发现。保留时间过短的快照在需要时可能已被清除。',
  },
  severity: 'medium',
  subject: cbsAutoSnapshotPolicy,
  layer: 'customer-data',
  objectives: ['backups-enabled'],
  parameters: {
    days: { type: 'number', default: 7, minimum: 1, maximum: 1830, unit: 'days', description: 'How long scheduled snapshots must be kept' },
  },
  remediation: {
    console: [{ en: 'CBS > Scheduled snapshot policy: raise the retention.', zh: '云硬盘 > 定期快照策略：提高保留时间。' }],
    tccli: 'tccli cbs ModifyAutoSnapshotPolicyAttribute --AutoSnapshotPolicyId <policy-id> --RetentionDays 7',
    terraform: 'resource "tencentcloud_cbs_snapshot_policy" "p" {\n  retention_days = 7\n}',
    docs: 'https://cloud.tencent.com/document/product/362',
  },
  covers: { statements: ['WP-5.3.2-03'], peers: ['csc-disk-snapshots'] },
  evaluate({ data }, { parameters }) {
    if (known(data.IsActivated ?? undefined, `${PATH}.IsActivated`) === false) return notApplicable('the schedule is switched off');
    const permanent = known(data.IsPermanent ?? undefined, `${PATH}.IsPermanent`);
    if (permanent) return pass({ path: `${PATH}.IsPermanent`, observed: true, expected: `kept for at least ${parameters.days} days` });
    const days = known(data.RetentionDays ?? undefined, `${PATH}.RetentionDays`);
    const evidence = { path: `${PATH}.RetentionDays`, observed: days, expected: `at least ${parameters.days} days` };
    // 0 where the schedule counts snapshots or months instead of days.
    if (days === 0) return unknown(`${PATH}.RetentionDays is 0: the schedule keeps snapshots by number or months`);
    return days >= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'two weeks, for ever, three days, off, by number', given: [snapshotPolicies({ AutoSnapshotPolicyId: 'asp-long', IsActivated: true, IsPermanent: false, RetentionDays: 14 }, { AutoSnapshotPolicyId: 'asp-ever', IsActivated: true, IsPermanent: true, RetentionDays: 0 }, { AutoSnapshotPolicyId: 'asp-short', IsActivated: true, IsPermanent: false, RetentionDays: 3 }, { AutoSnapshotPolicyId: 'asp-off', IsActivated: false, RetentionDays: 3 }, { AutoSnapshotPolicyId: 'asp-count', IsActivated: true, IsPermanent: false, RetentionDays: 0 })], expect: { 'asp-long': 'pass', 'asp-ever': 'pass', 'asp-short': 'fail', 'asp-off': 'not-applicable', 'asp-count': 'unknown' } },
    { name: 'not recorded', given: [snapshotPolicies({ AutoSnapshotPolicyId: 'asp-1', IsActivated: true })], expect: { 'asp-1': 'unknown' } },
  ],
});
