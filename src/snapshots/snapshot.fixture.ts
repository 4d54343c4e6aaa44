import { gzipSync } from 'node:zlib';
import { readSnapshot, type ReadOptions, type SnapshotSource, type SnapshotSummary } from './read-snapshot.js';
import type { RecordedCall, RejectedInput, SnapshotHeader } from './snapshot.js';

/** A valid header as it is written. */
export const HEADER = { format: 'demarc.snapshot/1', account: { uin: '100000000001' }, capturedAt: '2026-01-15T10:00:00Z' } as const;

/** A valid call as it is written. */
export const CALL = { service: 'cvm', version: '2017-03-12', action: 'DescribeInstances', region: 'ap-guangzhou', params: { Limit: 100 }, response: { TotalCount: 0, InstanceSet: [] } };

/** All that reading yielded. */
export interface ReadResult {
  readonly header: SnapshotHeader;
  readonly calls: readonly RecordedCall[];
  readonly places: readonly string[];
  readonly rejected: readonly RejectedInput[];
  readonly summary: SnapshotSummary;
}

/** Reads a snapshot to its end, and sees to it that the header came first and once. */
export async function readAll(source: SnapshotSource, options?: ReadOptions): Promise<ReadResult> {
  const reading = readSnapshot(source, options);
  const headers: SnapshotHeader[] = [];
  const calls: RecordedCall[] = [];
  const places: string[] = [];
  const rejected: RejectedInput[] = [];
  for await (const batch of reading.events) {
    for (const event of batch) {
      if (event.type === 'header') {
        if (calls.length + rejected.length > 0) throw new Error('the header came late');
        headers.push(event.header);
      } else if (event.type === 'rejected') rejected.push(event.rejected);
      else {
        calls.push(event.call);
        places.push(event.place);
      }
    }
  }
  if (headers.length !== 1) throw new Error(`${headers.length} headers`);
  return { header: headers[0] as SnapshotHeader, calls, places, rejected, summary: reading.summary() };
}

/** Bytes as a stream, cut into pieces of the given sizes in turn. */
export async function* inPieces(content: string | Buffer, sizes: readonly number[] = [Number.MAX_SAFE_INTEGER]): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(content as string);
  let index = 0;
  for (let turn = 0; index < bytes.length; turn++) {
    const end = Math.min(bytes.length, index + Math.max(1, sizes[turn % sizes.length] ?? 1));
    yield bytes.subarray(index, end);
    index = end;
  }
}

/** The text of an NDJSON snapshot. */
export function ndjson(calls: readonly unknown[], header: unknown = HEADER): string {
  return [header, ...calls].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** The text of a snapshot as one document. */
export function document(calls: readonly unknown[], header: object = HEADER): string {
  return JSON.stringify({ ...header, calls });
}

/** Reads text or bytes as an upload. */
export function readText(content: string | Buffer, options?: ReadOptions): Promise<ReadResult> {
  return readAll(inPieces(content), options);
}

/** gzip of a text. */
export function gzip(content: string | Buffer): Buffer {
  return gzipSync(content);
}
