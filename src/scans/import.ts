import { InventoryCollector } from '../inventory/collector.js';
import type { AnyKind } from '../inventory/view.js';
import type { Database } from '../persistence/database.js';
import { ScanWriter } from '../persistence/scan-writer.js';
import type { SnapshotReading } from '../snapshots/read-snapshot.js';
import type { SnapshotHeader } from '../snapshots/snapshot.js';
import { FileRecordStore } from './file-record-store.js';
import { takeIn, type Intake } from './intake.js';
import type { OnProgress } from './progress.js';
import { snapshotFacts } from './snapshot-facts.js';

/** All that taking in a snapshot needs. */
export interface ImportRequest {
  readonly reading: SnapshotReading;
  readonly sourceName: string;
  readonly takenInBy: string;
  readonly kinds: readonly AnyKind[];
  readonly startedAt: string;
  readonly onProgress: OnProgress;
}

/** A snapshot that is stored. */
export interface Imported {
  readonly snapshotId: string;
  readonly snapshotKnown: boolean;
  readonly unreadCalls: number;
  readonly intake: Intake;
}

/** Takes a snapshot in and keeps it, without judging it. @throws InputError when the snapshot is wrong */
export async function importSnapshot(database: Database, request: ImportRequest): Promise<Imported> {
  const records = new FileRecordStore();
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
    const { snapshotId, alreadyKnown } = await writer.finishSnapshot(snapshotFacts(intake, inventory, request));
    await writer.finishSnapshotOnly();
    return { snapshotId, snapshotKnown: alreadyKnown, unreadCalls: inventory.unreadCalls, intake };
  } catch (error) {
    await begun?.abort();
    throw error;
  } finally {
    records.dispose();
  }
}
