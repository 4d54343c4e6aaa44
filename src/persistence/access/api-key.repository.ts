import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { isUuid } from '../cursor.js';
import { storableText } from '../copy/storable-text.js';

/** An API key as it may be shown: without its text, of which only a hash is stored. */
export interface StoredApiKey {
  readonly id: string;
  readonly name: string;
  /** The part of the key that may be shown. */
  readonly prefix: string;
  readonly scopes: readonly string[];
  /** CIDR; empty: any address. */
  readonly ipRanges: readonly string[];
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly expiresAt: Date | null;
  /** To the minute. */
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

const COLUMNS = 'id, name, prefix, scopes, ip_ranges AS "ipRanges", created_at AS "createdAt", created_by AS "createdBy", expires_at AS "expiresAt", last_used_at AS "lastUsedAt", revoked_at AS "revokedAt"';

/** Reads and writes the API keys of the present tenant. */
export class ApiKeyRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** All, also revoked ones, newest first. */
  list(): Promise<StoredApiKey[]> {
    return this.dataSource.query(`SELECT ${COLUMNS} FROM api_key ORDER BY created_at DESC, id`);
  }

  async add(key: { readonly name: string; readonly prefix: string; readonly hash: Buffer; readonly scopes: readonly string[]; readonly ipRanges: readonly string[]; readonly createdBy: string; readonly expiresAt: Date | null }): Promise<StoredApiKey> {
    const [row] = await this.dataSource.query<StoredApiKey[]>(
      `INSERT INTO api_key (id, name, prefix, hash, scopes, ip_ranges, created_at, created_by, expires_at) VALUES ($1, $2, $3, $4, $5, $6, now(), $7, $8) RETURNING ${COLUMNS}`,
      [randomUUID(), storableText(key.name), key.prefix, key.hash, key.scopes, key.ipRanges, storableText(key.createdBy), key.expiresAt],
    );
    return row!;
  }

  /** The key of a hash, while it is neither revoked nor expired. */
  async inForce(prefix: string, hash: Buffer): Promise<StoredApiKey | null> {
    const [row] = await this.dataSource.query<StoredApiKey[]>(`SELECT ${COLUMNS} FROM api_key WHERE prefix = $1 AND hash = $2 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())`, [prefix, hash]);
    return row ?? null;
  }

  /** Notes the use of a key, once a minute at most. */
  async used({ id, lastUsedAt }: StoredApiKey): Promise<void> {
    // Whoever asks often is not kept waiting for a statement that changes nothing.
    if (lastUsedAt !== null && Date.now() - lastUsedAt.getTime() < 50_000) return;
    await this.dataSource.query("UPDATE api_key SET last_used_at = now() WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')", [id]);
  }

  /** False: there is no such key in force. */
  async revoke(id: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    const [, changed] = await this.dataSource.query<[unknown, number]>('UPDATE api_key SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL', [id]);
    return changed > 0;
  }
}
