import type { InventoryView } from '../../inventory/view.js';
import { fail, pass, unknown, type Verdict } from '../verdict.js';
import { retentionOf } from './retention.js';
import { covered, trails, unseenTrails } from './trail.js';

/** Whether trails that record everything keep it for at least so many days. */
export function judgeRetention(view: InventoryView, days: number): Verdict {
  const all = trails(view);
  const retentions = new Map(all.map((trail) => [trail, retentionOf(trail.destination, days, view)]));
  const evidence = {
    path: 'DescribeAuditTracks Tracks[].Storage, cls DescribeTopics Period, GetBucketLifecycle Rules',
    observed:
      all.length === 0
        ? 'no tracking set; the cloud itself keeps 90 days'
        : all.slice(0, 20).map((trail) => ({ trackingSet: trail.name, allReads: trail.reads ?? null, allWrites: trail.writes ?? null, kept: retentions.get(trail)?.shows ?? '' })),
    expected: `every read and write operation kept for at least ${days} days`,
  };
  const holds = covered(all, (trail) => retentions.get(trail)?.holds);
  if (holds === true) return pass(evidence);
  if (holds === undefined) {
    const open = [...retentions.values()].find((retention) => retention.holds === undefined);
    return unknown(open?.shows ?? 'what a tracking set records is not fully in the recorded answers');
  }
  const unseen = unseenTrails(view);
  return unseen === undefined ? fail(evidence) : unknown(unseen);
}
