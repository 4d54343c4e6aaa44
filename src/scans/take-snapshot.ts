import { InventoryCollector } from '../inventory/collector.js';
import type { Inventory } from '../inventory/inventory.js';
import type { AnyKind } from '../inventory/view.js';
import type { Database } from '../persistence/database.js';
import { ScanWriter } from '../persistence/scan-writer.js';
import type { StoredSnapshot } from '../persistence/snapshot-writer.js';
import type { SnapshotReading } from '../snapshots/read-snapshot.js';
import type { SnapshotHeader } from '../snapshots/snapshot.js';
import { FileRecordStore } from './file-record-store.js';
import { takeIn, type Intake } from './intake.js';
import type { OnProgress } from './progress.js';
import { snapshotFacts } from './snapshot-facts.js';

/** All that taking in a snapshot needs. */
export interface SnapshotRequest {
  readonly reading: SnapshotReading;
  /** Where the snapshot came from, as the report names it: a file's base name, `upload`, `stdin`. */
  readonly sourceName: string;
  /** Who took it in: an operating system user, an API key's name. */
  readonly takenInBy: string;
  readonly kinds: readonly AnyKind[];
  /** Bytes of records kept in memory before the rest goes to temporary files. */
  readonly recordMemoryBytes: number;
  /** The moment the operation starts, ISO 8601; the only clock the pipeline sees. */
  readonly startedAt: string;
  readonly onProgress: OnProgress;
}

/** A snapshot that was read and written, in a transaction that is still open. */
export interface TakenSnapshot {
  readonly writer: ScanWriter;
  readonly intake: Intake;
  readonly inventory: Inventory;
  readonly stored: StoredSnapshot;
  /** Frees what the inventory holds outside memory. */
  dispose(): void;
}

/**
 * Reads a snapshot into an inventory and writes it. The transaction stays open: the caller finishes or aborts it.
 * @throws InputError when the snapshot is wrong; nothing is kept then
 */
export async function takeSnapshot(database: Database, request: SnapshotRequest): Promise<TakenSnapshot> {
  const records = new FileRecordStore(request.recordMemoryBytes);
  let begun: ScanWriter | undefined;
  try {
    const collector = new InventoryCollector(request.kinds, records);
    const begin = async ({ account }: SnapshotHeader) => {
      const opened = await ScanWriter.begin(database, { account });
      begun = opened;
      return (chunk: Buffer) => opened.snapshotChunk(chunk);
    };
    const intake = await takeIn(request.reading, collector, begin, request.onProgress);
    const writer = begun as ScanWriter;
    const inventory = collector.finish(intake.header.account, intake.header.capturedAt);
    const stored = await writer.finishSnapshot(snapshotFacts(intake, inventory, request));
    return { writer, intake, inventory, stored, dispose: () => records.dispose() };
  } catch (error) {
    records.dispose();
    await begun?.abort();
    throw error;
  }
}
