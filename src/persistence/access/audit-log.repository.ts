import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { storableText } from '../copy/storable-text.js';
import { keepingTenant } from '../tenancy/tenant-context.js';

/** Something somebody changed or took away. */
export interface AuditEntry {
  /** `user:alice`, `key:ab12cd34`, `cli:root`. */
  readonly actor: string;
  /** What was done: `POST /api/v1/scans`, `user.add`. */
  readonly action: string;
  /** To what: an address, a login, an id. */
  readonly subject: string;
  /** More about it. Never a secret. */
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly address?: string;
}

/** An entry as it stands in the log. */
export interface StoredAuditEntry {
  readonly seq: number;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  /** JSON text. */
  readonly detail: string | null;
  readonly address: string | null;
  /** SHA-256, hex, over all of this and the hash before. */
  readonly hash: string;
}

/** The hash before the first entry. */
export const FIRST_HASH = '0'.repeat(64);

/** First number of the advisory locks that appending takes; the second is the tenant's. */
const LOCK = 1_145_914_439;
const PAGE = 1000;

/** The hash of an entry that follows `before`: SHA-256 over a JSON array of all of it. */
export function chainHash(before: string, { seq, at, actor, action, subject, detail, address }: Omit<StoredAuditEntry, 'hash'>): string {
  return createHash('sha256').update(JSON.stringify([before, seq, at, actor, action, subject, detail, address])).digest('hex');
}

/** The audit log of the present tenant. Entries are only added; the database refuses everything else. */
export class AuditLogRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Adds an entry. Those who add at the same time take turns. */
  append(entry: AuditEntry): Promise<StoredAuditEntry> {
    return this.dataSource.transaction((transaction) => appendWithin(transaction, entry));
  }

  /** Entries after a number, oldest first, a page at most. */
  page(after: number, limit = PAGE): Promise<StoredAuditEntry[]> {
    return this.dataSource.query('SELECT seq, at, actor, action, subject, detail, address, hash FROM audit_event WHERE seq > $1 ORDER BY seq LIMIT $2', [after, Math.min(limit, PAGE)]);
  }

  /** All of them, oldest first, page by page. */
  all(): AsyncIterableIterator<StoredAuditEntry> {
    return keepingTenant(() => this.read());
  }

  private async *read(): AsyncGenerator<StoredAuditEntry, void, undefined> {
    for (let after = 0; ; ) {
      const entries = await this.page(after);
      yield* entries;
      if (entries.length < PAGE) return;
      after = entries.at(-1)!.seq;
    }
  }
}

/** Adds an entry within a transaction, so that it is there exactly when the change is. */
export async function appendWithin(transaction: Pick<EntityManager, 'query'>, { actor, action, subject, detail, address }: AuditEntry): Promise<StoredAuditEntry> {
  await transaction.query('SELECT pg_advisory_xact_lock($1, demarc_tenant())', [LOCK]);
  const [last] = await transaction.query<{ seq: number; hash: string }[]>('SELECT seq, hash FROM audit_event ORDER BY tenant_id DESC, seq DESC LIMIT 1');
  const entry = {
    seq: (last?.seq ?? 0) + 1,
    at: new Date().toISOString(),
    actor: storableText(actor),
    action: storableText(action),
    subject: storableText(subject),
    detail: detail === undefined ? null : JSON.stringify(detail),
    address: address === undefined ? null : storableText(address),
  };
  const stored = { ...entry, hash: chainHash(last?.hash ?? FIRST_HASH, entry) };
  await transaction.query('INSERT INTO audit_event (seq, at, actor, action, subject, detail, address, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [stored.seq, stored.at, stored.actor, stored.action, stored.subject, stored.detail, stored.address, stored.hash]);
  return stored;
}
