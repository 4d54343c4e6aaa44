/** A page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page begins, to be passed back as it is; null: this was the last. */
  readonly next: string | null;
}

/** Most items a page may have. */
export const LARGEST_PAGE = 1000;

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
