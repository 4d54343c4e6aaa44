import { InputError } from '../common/errors.js';

/** A page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page begins, to be passed back as it is; null: this was the last. */
  readonly next: string | null;
}

/** Most items a page may have. */
export const LARGEST_PAGE = 1000;

/** A place in a list as an opaque text. */
export function encodeCursor(...parts: readonly (number | string)[]): string {
  return Buffer.from(parts.join(' '), 'utf8').toString('base64url');
}

/**
 * The numbers in a cursor.
 * @throws InputError `cursor-invalid` when it is not one of ours
 */
export function decodeNumbers(cursor: string, count: number): readonly number[] {
  const parts = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  const numbers = parts.map(Number);
  const valid = parts.length === count && parts.every((part) => /^\d{1,10}$/.test(part)) && numbers.every((number) => number < 2 ** 31);
  if (valid) return numbers;
  throw new InputError({
    code: 'cursor-invalid',
    place: 'cursor',
    message: 'The cursor is not one that a list has returned.',
    remedy: 'Pass the cursor of the previous page unchanged, or leave it out to begin at the first page.',
  });
}

/** Cuts the one row too many that shows whether there is a next page. */
export function pageOf<R, T>(rows: readonly R[], limit: number, map: (row: R) => T, cursorOf: (last: R) => string): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items: items.map(map), next: rows.length > limit && last !== undefined ? cursorOf(last) : null };
}

/** A page size within bounds; default 50. */
export function pageSize(limit: number | undefined): number {
  if (limit === undefined) return 50;
  return Math.max(1, Math.min(LARGEST_PAGE, Math.trunc(limit)));
}

/** True for the text form of a UUID; anything else would make the server refuse the query. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
