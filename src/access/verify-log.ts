import { chainHash, FIRST_HASH, type StoredAuditEntry } from '../persistence/access/audit-log.repository.js';

/** What following the chain of an audit log came to. */
export interface LogVerdict {
  readonly entries: number;
  /** Hash of the last entry: keep it elsewhere, and a log that was cut short shows as well. */
  readonly head: string;
  /** The first entry that does not follow from the one before; null: all do. */
  readonly broken: { readonly seq: number; readonly reason: string } | null;
  /** Whether a head noted before is part of the chain; null: none was given. */
  readonly contains: boolean | null;
}

/**
 * Follows the chain of hashes from the first entry on.
 * @param noted head of an earlier verdict
 */
export async function verifyLog(entries: AsyncIterable<StoredAuditEntry> | Iterable<StoredAuditEntry>, noted?: string): Promise<LogVerdict> {
  let before = FIRST_HASH;
  let count = 0;
  let contains = noted === undefined ? null : noted === FIRST_HASH;
  for await (const entry of entries) {
    if (entry.seq !== count + 1) return { entries: count, head: before, broken: { seq: count + 1, reason: `entry ${count + 1} is missing` }, contains };
    if (chainHash(before, entry) !== entry.hash) return { entries: count, head: before, broken: { seq: entry.seq, reason: 'its hash is not that of its content and of the entry before' }, contains };
    before = entry.hash;
    count += 1;
    if (entry.hash === noted) contains = true;
  }
  return { entries: count, head: before, broken: null, contains };
}
