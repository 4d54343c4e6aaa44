import { inflateRawSync } from 'node:zlib';
import type { DataSource } from 'typeorm';
import type { RejectedInput, SnapshotHeader } from '../snapshots/snapshot.js';
import { storableText } from './copy/storable-text.js';
import { isUuid, pageSize } from './cursor.js';
import { keepingTenant } from './tenancy/tenant-context.js';

/** A stored snapshot, without its content. Times are ISO 8601 UTC. */
export interface StoredSnapshotFacts {
  readonly id: string;
  readonly uin: string;
  readonly contentHash: string;
  readonly sourceHash: string;
  readonly format: string;
  readonly capturedAt: string;
  readonly takenInAt: string;
  readonly takenInBy: string | null;
  readonly source: string;
  readonly tool: NonNullable<SnapshotHeader['tool']> | null;
  readonly calls: number;
  readonly unreadCalls: number;
  readonly rejected: readonly RejectedInput[];
  /** Size of the content in bytes. */
  readonly bytes: number;
  readonly regions: readonly string[];
}

type Row = Omit<StoredSnapshotFacts, 'capturedAt' | 'takenInAt' | 'tool' | 'rejected' | 'bytes'> & {
  readonly capturedAt: Date;
  readonly takenInAt: Date;
  readonly tool: string | null;
  readonly rejected: string;
  readonly bytes: string;
};

/** No chunk is larger; what claims to be is not ours. */
const LARGEST_CHUNK = 1024 * 1024 * 1024;

/** Reads snapshots. */
export class SnapshotRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest snapshots of an account. */
  async list(uin: string, options: { readonly limit?: number } = {}): Promise<StoredSnapshotFacts[]> {
    const rows = await this.dataSource.query<Row[]>(`${SELECT} WHERE a.uin = $1 ORDER BY s.taken_in_at DESC, s.id LIMIT $2`, [
      storableText(uin),
      pageSize(options.limit),
    ]);
    return rows.map(toFacts);
  }

  /** One snapshot, or null. */
  async get(id: string): Promise<StoredSnapshotFacts | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.dataSource.query<Row[]>(`${SELECT} WHERE s.id = $1`, [id]);
    return row === undefined ? null : toFacts(row);
  }

  /** The content of a snapshot: canonical NDJSON in pieces that end anywhere. Holds one piece at a time. */
  content(id: string): AsyncIterableIterator<Buffer> {
    return keepingTenant(() => this.pieces(id));
  }

  private async *pieces(id: string): AsyncGenerator<Buffer, void, undefined> {
    if (!isUuid(id)) return;
    for (let no = 0; ; no += 1) {
      const [chunk] = await this.dataSource.query<{ encoding: string; body: Buffer }[]>(
        'SELECT encoding, body FROM snapshot_chunk WHERE snapshot_id = $1 AND no = $2',
        [id, no],
      );
      if (chunk === undefined) return;
      if (chunk.encoding !== 'deflate') throw new Error(`snapshot ${id} holds a chunk in unknown encoding ${chunk.encoding}`);
      yield inflateRawSync(chunk.body, { maxOutputLength: LARGEST_CHUNK });
    }
  }
}

const SELECT = `
  SELECT s.id, a.uin, s.content_hash AS "contentHash", s.source_hash AS "sourceHash", s.format, s.captured_at AS "capturedAt",
         s.taken_in_at AS "takenInAt", s.taken_in_by AS "takenInBy", s.source, s.tool, s.calls, s.unread_calls AS "unreadCalls",
         s.rejected, s.bytes, s.regions
  FROM snapshot s JOIN account a ON a.id = s.account_id`;

function toFacts(row: Row): StoredSnapshotFacts {
  return {
    ...row,
    capturedAt: row.capturedAt.toISOString(),
    takenInAt: row.takenInAt.toISOString(),
    tool: row.tool === null ? null : (JSON.parse(row.tool) as NonNullable<SnapshotHeader['tool']>),
    rejected: JSON.parse(row.rejected) as RejectedInput[],
    bytes: Number(row.bytes),
  };
}
