import { randomUUID } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { PoolClient } from 'pg';
import { BinaryRows } from './copy/binary-rows.js';
import { copyInto } from './copy/copy-into.js';
import { storableText } from './copy/storable-text.js';
import type { SnapshotFacts } from './scan-writer-input.js';

const BATCH = 8 * 1024 * 1024;
const TARGET = 'snapshot_chunk_intake (snapshot_id, no, encoding, body)';

/** A stored snapshot: the one just written, or the one with the same content that was there already. */
export interface StoredSnapshot {
  readonly snapshotId: string;
  readonly alreadyKnown: boolean;
}

/** Writes the content of one snapshot, chunk by chunk, inside the transaction of its connection. */
export class SnapshotWriter {
  private readonly id = randomUUID();
  private readonly rows = new BinaryRows(1024 * 1024);
  private no = 0;
  private bytes = 0;
  private begun = false;

  constructor(
    private readonly client: PoolClient,
    private readonly accountId: number,
  ) {}

  /** Adds a piece of the canonical content, about a megabyte at best. */
  async chunk(body: Buffer): Promise<void> {
    if (!this.begun) {
      // Whether the content is known shows only at its end; then everything back to here is undone.
      await this.client.query('SAVEPOINT snapshot_content');
      this.begun = true;
    }
    // Fastest level: it costs less processor time than the server spends on the bytes it saves (a tenth is left).
    this.rows.row(4).uuid(this.id).integer(this.no).text('deflate').bytes(deflateRawSync(body, { level: 1 }));
    this.no += 1;
    this.bytes += body.length;
    if (this.rows.size >= BATCH) await copyInto(this.client, TARGET, this.rows);
  }

  /** Writes the snapshot's row, unless the account has this content already: then that snapshot stands for it. */
  async finish(facts: SnapshotFacts): Promise<StoredSnapshot> {
    const known = await this.client.query<{ id: string; removed: boolean }>('SELECT id, content_removed_at IS NOT NULL AS removed FROM snapshot WHERE account_id = $1 AND content_hash = $2', [
      this.accountId,
      facts.contentHash,
    ]);
    const [row] = known.rows;
    const existing = row?.id;
    if (row?.removed === true) {
      // Retention took the content, and here it is again.
      await copyInto(this.client, TARGET, this.rows);
      await this.client.query('UPDATE snapshot_chunk SET snapshot_id = $2 WHERE snapshot_id = $1', [this.id, row.id]);
      await this.client.query('UPDATE snapshot SET content_removed_at = NULL, taken_in_at = $2 WHERE id = $1', [row.id, facts.takenInAt]);
      return { snapshotId: row.id, alreadyKnown: true };
    }
    if (existing !== undefined) {
      if (this.begun) await this.client.query('ROLLBACK TO SAVEPOINT snapshot_content');
      return { snapshotId: existing, alreadyKnown: true };
    }
    await copyInto(this.client, TARGET, this.rows);
    await this.insert(facts);
    return { snapshotId: this.id, alreadyKnown: false };
  }

  private async insert(facts: SnapshotFacts): Promise<void> {
    await this.client.query(
      `INSERT INTO snapshot (id, account_id, content_hash, source_hash, format, captured_at, taken_in_at, taken_in_by, source, tool,
                             calls, unread_calls, rejected, bytes, regions)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        this.id,
        this.accountId,
        facts.contentHash,
        facts.sourceHash,
        facts.format,
        facts.capturedAt,
        facts.takenInAt,
        facts.takenInBy === undefined ? null : storableText(facts.takenInBy),
        storableText(facts.source),
        facts.tool === undefined ? null : JSON.stringify(facts.tool),
        facts.calls,
        facts.unreadCalls,
        JSON.stringify(facts.rejected),
        this.bytes,
        facts.regions.map(storableText),
      ],
    );
  }
}
