import { inflateRawSync } from 'node:zlib';
import type { DataSource } from 'typeorm';
import type { RejectedInput, SnapshotHeader } from '../snapshots/snapshot.js';
import { storableText } from './copy/storable-text.js';
import { isUuid, pageOf, pageSize, type Page } from './cursor.js';
import { Conditions } from './finding-filter.js';
import { afterKeys, keyColumns, keysetCursor, keysetPlace, orderBy, orderNamed, type Key } from './keyset.js';
import { removed } from './retention/removed.js';
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
  /** When retention took its content; null: it is there. */
  readonly contentRemovedAt: string | null;
}

type Row = Omit<StoredSnapshotFacts, 'capturedAt' | 'takenInAt' | 'tool' | 'rejected' | 'bytes' | 'contentRemovedAt'> & {
  readonly contentRemovedAt: Date | null;
  readonly capturedAt: Date;
  readonly takenInAt: Date;
  readonly tool: string | null;
  readonly rejected: string;
  readonly bytes: string;
};

/** No chunk is larger; what claims to be is not ours. */
const LARGEST_CHUNK = 1024 * 1024 * 1024;

/** Which snapshots of an account a list shows; moments are ISO 8601. */
export interface SnapshotFilter {
  /** Regions recorded in it. */
  readonly regions?: readonly string[];
  readonly capturedFrom?: string;
  readonly capturedBefore?: string;
}

function snapshotConditions(uin: string, { regions, capturedFrom, capturedBefore }: SnapshotFilter): Conditions {
  const conditions = new Conditions().add('a.uin = ?', storableText(uin));
  if (regions !== undefined) conditions.add('s.regions && ?::text[]', regions.map(storableText));
  if (capturedFrom !== undefined) conditions.add('s.captured_at >= ?::timestamptz', capturedFrom);
  if (capturedBefore !== undefined) conditions.add('s.captured_at < ?::timestamptz', capturedBefore);
  return conditions;
}

/** Reads snapshots. */
export class SnapshotRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The snapshots of an account, the last taken in first unless `sort` says otherwise. */
  async list(uin: string, options: SnapshotListOptions = {}, filter: SnapshotFilter = {}): Promise<Page<StoredSnapshotFacts>> {
    const limit = pageSize(options.limit);
    const order = orderNamed(options.sort ?? '-takenInAt', KEYS);
    const conditions = afterKeys(snapshotConditions(uin, filter), order, options.cursor === undefined ? null : keysetPlace(order, options.cursor).keys);
    const rows = await this.dataSource.query<Row[]>(`SELECT ${COLUMNS}, ${keyColumns(order)} ${FROM} WHERE ${conditions.text} ORDER BY ${orderBy(order)} LIMIT ${conditions.value(limit + 1)}`, conditions.values);
    return pageOf(rows, limit, toFacts, (last) => keysetCursor(order, last));
  }

  /** How many snapshots of an account a filter admits. */
  async count(uin: string, filter: SnapshotFilter): Promise<number> {
    const conditions = snapshotConditions(uin, filter);
    const [row] = await this.dataSource.query<{ count: string }[]>(`SELECT count(*) ${FROM} WHERE ${conditions.text}`, conditions.values);
    return Number(row?.count ?? 0);
  }

  /** One snapshot, or null. */
  async get(id: string): Promise<StoredSnapshotFacts | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.dataSource.query<Row[]>(`SELECT ${COLUMNS} ${FROM} WHERE s.id = $1`, [id]);
    return row === undefined ? null : toFacts(row);
  }

  /** The content of a snapshot: canonical NDJSON in pieces that end anywhere. Holds one piece at a time. */
  content(id: string): AsyncIterableIterator<Buffer> {
    return keepingTenant(() => this.pieces(id));
  }

  private async *pieces(id: string): AsyncGenerator<Buffer, void, undefined> {
    const facts = await this.get(id);
    if (facts === null) return;
    if (facts.contentRemovedAt !== null) throw removed('content', id, new Date(facts.contentRemovedAt));
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

const COLUMNS = `s.id, a.uin, s.content_hash AS "contentHash", s.source_hash AS "sourceHash", s.format, s.captured_at AS "capturedAt",
         s.taken_in_at AS "takenInAt", s.taken_in_by AS "takenInBy", s.source, s.tool, s.calls, s.unread_calls AS "unreadCalls",
         s.rejected, s.bytes, s.regions, s.content_removed_at AS "contentRemovedAt"`;
const FROM = 'FROM snapshot s JOIN account a ON a.id = s.account_id';

/** What lists of snapshots can be ordered by. */
export const SNAPSHOT_ORDERS = ['takenInAt', 'capturedAt'] as const;
type SnapshotOrder = (typeof SNAPSHOT_ORDERS)[number];

/** How a page of snapshots is chosen. */
export interface SnapshotListOptions {
  readonly limit?: number;
  readonly cursor?: string;
  readonly sort?: SnapshotOrder | `-${SnapshotOrder}`;
}

const ID: Key = { sql: 's.id', type: 'uuid' };
const KEYS: Readonly<Record<SnapshotOrder, readonly Key[]>> = {
  takenInAt: [{ sql: 's.taken_in_at', type: 'timestamptz' }, ID],
  capturedAt: [{ sql: 's.captured_at', type: 'timestamptz' }, ID],
};

function toFacts({ id, uin, contentHash, sourceHash, format, capturedAt, takenInAt, takenInBy, source, tool, calls, unreadCalls, rejected, bytes, regions, contentRemovedAt }: Row): StoredSnapshotFacts {
  return {
    id,
    uin,
    contentHash,
    sourceHash,
    format,
    capturedAt: capturedAt.toISOString(),
    takenInAt: takenInAt.toISOString(),
    takenInBy,
    source,
    tool: tool === null ? null : (JSON.parse(tool) as NonNullable<SnapshotHeader['tool']>),
    calls,
    unreadCalls,
    rejected: JSON.parse(rejected) as RejectedInput[],
    bytes: Number(bytes),
    regions,
    contentRemovedAt: contentRemovedAt?.toISOString() ?? null,
  };
}
