import type { Inventory } from '../inventory/inventory.js';
import type { SnapshotFacts } from '../persistence/scan-writer-input.js';
import { SNAPSHOT_FORMAT } from '../snapshots/snapshot.js';
import type { Intake } from './intake.js';

/** What is stored about a snapshot beside its content. */
export function snapshotFacts(intake: Intake, inventory: Inventory, origin: { readonly sourceName: string; readonly takenInBy: string; readonly startedAt: string }): SnapshotFacts {
  return {
    contentHash: intake.contentHash,
    sourceHash: intake.sourceHash,
    format: SNAPSHOT_FORMAT,
    capturedAt: intake.header.capturedAt,
    takenInAt: origin.startedAt,
    takenInBy: origin.takenInBy,
    source: origin.sourceName,
    ...(intake.header.tool === undefined ? {} : { tool: intake.header.tool }),
    calls: intake.calls,
    unreadCalls: inventory.unreadCalls,
    rejected: intake.rejected,
    regions: inventory.regions,
  };
}
