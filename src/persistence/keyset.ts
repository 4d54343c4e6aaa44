import { InputError } from '../common/errors.js';
import type { Conditions } from './finding-filter.js';

/** Types of keys, as the server casts them. */
type KeyType = 'integer' | 'text' | 'timestamptz' | 'uuid';

/** One column of an order. */
export interface Key {
  /** Expression over the tables of the query; never null. */
  readonly sql: string;
  readonly type: KeyType;
}

/** A total order of a list: its last key is unique. */
export interface Order {
  /** As the caller named it; a cursor of another order is refused. */
  readonly name: string;
  readonly keys: readonly Key[];
  readonly descending: boolean;
}

/** Values of the keys of a page's last row, as the server prints them. */
type KeyValues = readonly (string | number)[];

/** The order of a name with or without a minus before it. */
export function orderNamed<N extends string>(name: string, keysOf: Readonly<Record<N, readonly Key[]>>): Order {
  const descending = name.startsWith('-');
  return { name, keys: keysOf[(descending ? name.slice(1) : name) as N], descending };
}

/** Columns that carry the keys of a row to where its cursor is made: as they are, and as the server prints them. */
export function keyColumns({ keys }: Order): string {
  return keys.map(({ sql }, index) => `${sql} AS sort${index}, (${sql})::text AS key${index}`).join(', ');
}

/** The order of rows that were chosen with `keyColumns` in a query within the query. */
export function orderOfChosen({ keys, descending }: Order, table: string): string {
  return keys.map((_, index) => `${table}.sort${index} ${descending ? 'DESC' : 'ASC'}`).join(', ');
}

/** The printed keys of such rows, with a comma before each. */
export function chosenKeys({ keys }: Order, table: string): string {
  return keys.map((_, index) => `, ${table}.key${index}`).join('');
}

/** What stands after ORDER BY. */
export function orderBy({ keys, descending }: Order): string {
  return keys.map(({ sql }) => `${sql} ${descending ? 'DESC' : 'ASC'}`).join(', ');
}

/** Only rows after those of the pages before; rows that come in later change no page that was read. */
export function afterKeys(conditions: Conditions, { keys, descending }: Order, values: KeyValues | null): Conditions {
  if (values === null) return conditions;
  const left = keys.map(({ sql }) => sql).join(', ');
  const right = keys.map(({ type }, index) => `${conditions.value(values[index])}::${type}`).join(', ');
  return conditions.plain(`(${left}) ${descending ? '<' : '>'} (${right})`);
}

/** A row's place in an order as an opaque text. */
export function keysetCursor(order: Order, row: object, ...before: readonly number[]): string {
  const values = order.keys.map((_, index) => (row as Record<string, unknown>)[`key${index}`]);
  return Buffer.from(JSON.stringify([order.name, ...before, ...values]), 'utf8').toString('base64url');
}

/**
 * The place that a cursor names.
 * @param before how many whole numbers stand before the keys
 * @throws InputError `cursor-invalid` when it is not a cursor of this order
 */
export function keysetPlace(order: Order, cursor: string, before = 0): { readonly before: readonly number[]; readonly keys: KeyValues } {
  const parts = parsed(cursor);
  const [name, ...rest] = parts;
  const numbers = rest.slice(0, before);
  const keys = rest.slice(before);
  const valid = name === order.name && keys.length === order.keys.length && numbers.every(isInteger) && order.keys.every(({ type }, index) => isOfType(keys[index], type));
  if (!valid) throw invalid();
  return { before: numbers as number[], keys: keys as KeyValues };
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isInteger(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}

/** What the server would not take as the type never reaches it. */
function isOfType(value: unknown, type: KeyType): boolean {
  if (typeof value !== 'string' || value.length > 512 || value.includes('\0')) return false;
  if (type === 'integer') return /^\d{1,10}$/.test(value) && isInteger(Number(value));
  if (type === 'uuid') return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
  if (type === 'timestamptz') return /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/.test(value) && !Number.isNaN(Date.parse(value.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00')));
  return true;
}

function invalid(): InputError {
  return new InputError({
    code: 'cursor-invalid',
    place: 'query parameter cursor',
    message: 'The cursor is not one that this list has returned in this order.',
    remedy: 'Pass the cursor of the previous page unchanged with the same sort, or leave it out to begin at the first page.',
  });
}
