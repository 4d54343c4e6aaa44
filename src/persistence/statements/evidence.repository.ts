import type { DataSource, EntityManager } from 'typeorm';
import { storableText } from '../copy/storable-text.js';
import { keepingTenant } from '../tenancy/tenant-context.js';

/** A stored file behind statements. */
export interface StoredEvidence {
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Base name it first came under. */
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

/** Bytes read from the database at a time. */
const PIECE = 1024 * 1024;
const COLUMNS = 'sha256, name, media_type AS "mediaType", size, recorded_at AS "recordedAt", recorded_by AS "recordedBy"';

/** Files of evidence of the present tenant: one for each content, never changed. */
export class EvidenceRepository {
  constructor(private readonly source: DataSource | EntityManager) {}

  /** Every file's facts, the newest first. */
  list(): Promise<StoredEvidence[]> {
    return this.source.query(`SELECT ${COLUMNS} FROM evidence_file ORDER BY id DESC`);
  }

  /** A file's facts, or null. */
  async get(sha256: string): Promise<StoredEvidence | null> {
    const rows = await this.source.query<StoredEvidence[]>(`SELECT ${COLUMNS} FROM evidence_file WHERE sha256 = $1`, [storableText(sha256)]);
    return rows[0] ?? null;
  }

  /** Keeps a file, unless its content is there already. @returns the facts as they are on record */
  async add({ sha256, name, mediaType, content, by }: { readonly sha256: string; readonly name: string; readonly mediaType: string; readonly content: Buffer; readonly by: string }): Promise<StoredEvidence> {
    await this.source.query('INSERT INTO evidence_file (sha256, name, media_type, size, content, recorded_at, recorded_by) VALUES ($1, $2, $3, $4, $5, now(), $6) ON CONFLICT (tenant_id, sha256) DO NOTHING', [sha256, storableText(name), mediaType, content.length, content, storableText(by)]);
    return (await this.get(sha256)) as StoredEvidence;
  }

  /** The bytes of a file from `start` to `end`, both included, in pieces. */
  content(sha256: string, start: number, end: number): AsyncIterableIterator<Buffer> {
    return keepingTenant(() => this.read(sha256, start, end));
  }

  private async *read(sha256: string, start: number, end: number): AsyncGenerator<Buffer, void, undefined> {
    for (let at = start; at <= end; at += PIECE) {
      const [row] = await this.source.query<{ piece: Buffer }[]>('SELECT substring(content FROM $2::integer FOR $3::integer) AS piece FROM evidence_file WHERE sha256 = $1', [sha256, at + 1, Math.min(PIECE, end + 1 - at)]);
      if (row === undefined) return;
      yield row.piece;
    }
  }
}
