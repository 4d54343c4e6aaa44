import { statementState, certificateState } from '../../attestations/validity.js';
import { endOf } from '../../common/document.js';
import { InputError } from '../../common/errors.js';
import { exceptionState } from '../../exceptions/active.js';
import { keysetCursor, keysetPlace, type Order } from '../../persistence/keyset.js';
import { pageOf, type Page } from '../../persistence/cursor.js';
import type { Recorded, StatementKind, StatementOf } from '../../persistence/statements/statement.repository.js';

/** A statement as the API shows it. */
export type Shown<K extends StatementKind> = StatementOf[K] & { readonly state: string; readonly recordedAt: Date; readonly recordedBy: string; readonly withdrawal: Recorded<K>['withdrawal'] };

/**
 * Says how each statement stands at a time, among all of its kind and those that were not withdrawn. As in scans, a
 * withdrawn attestation still supersedes what held before it, and no longer what denies.
 */
const STATE: { readonly [K in StatementKind]: (one: StatementOf[K], all: readonly StatementOf[K][], counting: readonly StatementOf[K][], now: string) => string } = {
  attestation: (one, all, counting, now) => statementState(one, one.holds ? all : counting, now),
  certificate: (one, _all, _counting, now) => certificateState(one, now),
  exception: (one, _all, _counting, now) => exceptionState(one, now),
};

/** Statements with their states, the newest on record first. */
export function shown<K extends StatementKind>(kind: K, records: readonly Recorded<K>[], now: string): readonly (Shown<K> & { readonly seq: number })[] {
  const all = records.map(({ statement }) => statement);
  const counting = records.filter(({ withdrawal }) => withdrawal === null).map(({ statement }) => statement);
  return records
    .map(({ seq, statement, recordedAt, recordedBy, withdrawal }) => ({ seq, ...statement, state: withdrawal === null ? STATE[kind](statement, all, counting, now) : 'withdrawn', recordedAt, recordedBy, withdrawal }))
    .reverse();
}

const NEWEST_FIRST: Order = { name: '-recorded', keys: [{ sql: 'seq', type: 'integer' }], descending: true };

/** A page of statements; those that come in later change no page that was read. */
export function statementPage<T extends { readonly seq: number }>(items: readonly T[], { limit, cursor, count }: { readonly limit: number; readonly cursor?: string | undefined; readonly count?: string | undefined }): Page<Omit<T, 'seq'>> & { total?: number } {
  const before = cursor === undefined ? Infinity : Number(keysetPlace(NEWEST_FIRST, cursor).keys[0]);
  const rest = items.filter(({ seq }) => seq < before);
  const page = pageOf(rest.slice(0, limit + 1), limit, withoutSeq, (last) => keysetCursor(NEWEST_FIRST, { key0: String(last.seq) }));
  return count === 'true' ? { ...page, total: items.length } : page;
}

/** One statement of a list, without its place. @throws InputError 404 */
export function oneOf<T extends { readonly seq: number; readonly id: string }>(items: readonly T[], kind: StatementKind, id: string): Omit<T, 'seq'> {
  const item = items.find((one) => one.id === id);
  if (item !== undefined) return withoutSeq(item);
  throw new InputError({ code: `${kind}-unknown`, status: 404, place: id.slice(0, 100), message: `There is no such ${kind}.`, remedy: 'List them and choose one.' });
}

/** Whether something ends before a moment; what has no known end does not. */
export function expiresBefore(expiresAt: string | null, moment: string | undefined): boolean {
  return moment === undefined || (expiresAt !== null && endOf(expiresAt) < Date.parse(moment));
}

/** Whether something limited to accounts concerns one; what is not limited concerns all. */
export function concernsAccount({ scope }: { readonly scope?: { readonly accounts?: readonly string[] } }, account: string | undefined): boolean {
  return account === undefined || (scope?.accounts?.includes(account) ?? true);
}

function withoutSeq<T extends { readonly seq: number }>({ seq: _seq, ...rest }: T): Omit<T, 'seq'> {
  return rest;
}
