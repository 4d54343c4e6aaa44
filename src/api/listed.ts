import { createHash } from 'node:crypto';
import { InputError } from '../common/errors.js';

/** A page of a list that is held in memory. */
interface ListedPage<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly total?: number;
}

/**
 * A page of a list that stands in memory and never changes while the service runs, in its own order.
 * @param idOf what tells one item from all others
 * @throws InputError `cursor-invalid` when the cursor names no item of the list
 */
export function listedPage<T>(items: readonly T[], idOf: (item: T) => string, { limit, cursor, count }: { readonly limit: number; readonly cursor?: string | undefined; readonly count?: string | undefined }): ListedPage<T> {
  const start = cursor === undefined ? 0 : items.findIndex((item) => placeOf(idOf(item)) === cursor) + 1;
  if (cursor !== undefined && start === 0) {
    throw new InputError({ code: 'cursor-invalid', place: 'query parameter cursor', message: 'The cursor is not one that this list has returned under these filters.', remedy: 'Pass the cursor of the previous page unchanged with the same filters, or leave it out.' });
  }
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  const next = start + limit < items.length && last !== undefined ? placeOf(idOf(last)) : null;
  return { items: page, next, ...(count === 'true' ? { total: items.length } : {}) };
}

/** An item's place as an opaque text of one length. */
function placeOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 22);
}
