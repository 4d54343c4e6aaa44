import type { InventoryCollector } from '../inventory/collector.js';
import { ContentHash } from '../snapshots/content-hash.js';
import type { SnapshotReading } from '../snapshots/read-snapshot.js';
import type { RejectedInput, SnapshotHeader } from '../snapshots/snapshot.js';
import { CanonicalLines } from './canonical-lines.js';
import type { OnProgress } from './progress.js';

/** Canonical text is handed to storage in pieces of about this many bytes. */
const CHUNK_BYTES = 1024 * 1024;

/** What is known of a snapshot once all of it was read. */
export interface Intake {
  readonly header: SnapshotHeader;
  /** Hash of what the inventory reads of it; see ContentHash. */
  readonly contentHash: string;
  /** SHA-256 of the bytes as they came. */
  readonly sourceHash: string;
  readonly bytes: number;
  readonly calls: number;
  readonly rejected: readonly RejectedInput[];
}

/** Receives canonical NDJSON, header first. The bytes are used again once it returned. */
export type StoreChunk = (chunk: Buffer) => Promise<void>;

/**
 * Reads a snapshot to its end: every call goes to the collector, into the content hash and, in its canonical form, to
 * storage. Memory stays bounded whatever the size.
 * @param begin called once with the header, before anything is stored
 * @throws InputError naming the place in the snapshot that is wrong
 */
export async function takeIn(reading: SnapshotReading, collector: InventoryCollector, begin: (header: SnapshotHeader) => Promise<StoreChunk>, onProgress: OnProgress): Promise<Intake> {
  let store: StoreChunk | undefined;
  const contentHash = new ContentHash();
  const rejected: RejectedInput[] = [];
  let header: SnapshotHeader | undefined;
  const lines = new CanonicalLines();
  let calls = 0;
  for await (const batch of reading.events) {
    for (const event of batch) {
      if (event.type === 'call') {
        contentHash.add(lines.add(collector.add(event.call)));
        calls++;
        if (lines.length > CHUNK_BYTES) await store?.(lines.take());
      } else if (event.type === 'header') {
        header = event.header;
        store = await begin(header);
        lines.add(JSON.stringify(header));
      } else rejected.push(event.rejected);
    }
    onProgress({ stage: 'reading snapshot', done: calls, unit: 'calls' });
  }
  if (lines.length > 0) await store?.(lines.take());
  if (header === undefined) throw new Error('the reader ended without a header');
  const { sourceHash, bytes } = reading.summary();
  return { header, contentHash: contentHash.digest(header), sourceHash, bytes, calls, rejected };
}
