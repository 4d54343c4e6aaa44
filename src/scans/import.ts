import type { Database } from '../persistence/database.js';
import type { Intake } from './intake.js';
import { takeSnapshot, type SnapshotRequest } from './take-snapshot.js';

/** A snapshot that is stored. */
export interface Imported {
  readonly snapshotId: string;
  readonly snapshotKnown: boolean;
  readonly unreadCalls: number;
  readonly intake: Intake;
}

/** Takes a snapshot in and keeps it, without judging it. @throws InputError when the snapshot is wrong */
export async function importSnapshot(database: Database, request: SnapshotRequest): Promise<Imported> {
  const { writer, inventory, intake, stored, dispose } = await takeSnapshot(database, request);
  try {
    await writer.finishSnapshotOnly();
    return { snapshotId: stored.snapshotId, snapshotKnown: stored.alreadyKnown, unreadCalls: inventory.unreadCalls, intake };
  } catch (error) {
    await writer.abort();
    throw error;
  } finally {
    dispose();
  }
}
