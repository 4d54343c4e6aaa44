import { isObject, type JsonValue } from '../common/json.js';
import { compileObject, type Layout } from './projection.js';

/**
 * Shapes say which fields of an API answer the inventory reads, and how they are normalised. They are the allow-list:
 * what no shape names is never stored, logged or reported (answers carry private keys, user data and tokens).
 *
 * Three values must never be confused, so every field's type carries all of them:
 * - `undefined`: the answer did not hold the field, or held a value of another type: not known;
 * - `null`: the provider answered null, which its documentation defines as "none" or "not set";
 * - anything else: the value.
 *
 * Projecting is idempotent: a projected answer is itself a valid answer with the same projection, so that a stored
 * snapshot can be exported and taken in again with the same content hash.
 */
export interface Shape<T> {
  /** Returns the normalised value, null for null, undefined when `value` is not of this shape. */
  project(value: unknown): T | null | undefined;
  /** Where all values have the same members or are lists: their layout, so that they can be encoded without names. */
  readonly layout?: Layout;
}

/** The type a shape yields for a value that is present and well-formed. */
export type Infer<S> = S extends Shape<infer T> ? T : never;

type Fields = { readonly [name: string]: Shape<unknown> };
type ObjectOf<F extends Fields> = { readonly [K in keyof F]?: Infer<F[K]> | null | undefined };

function shape<T>(project: (value: unknown) => T | null | undefined, layout?: Layout): Shape<T> {
  return layout === undefined ? { project } : { project, layout };
}

/** A string, kept as it is, `""` included (what "" means is a matter of the field). */
export const text: Shape<string> = shape((value) => (typeof value === 'string' || value === null ? value : undefined));

/** An identifier: string, or number turned into its decimal string (uins and policy ids come as either). */
export const id: Shape<string> = shape((value) => {
  if (typeof value === 'string' || value === null) return value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : undefined;
});

/** A finite number; a string of digits is accepted because several products answer numbers as text. */
export const number: Shape<number> = shape((value) => {
  if (value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'string' && /^-?\d{1,15}$/.test(value)) return Number(value);
  return undefined;
});

/** true or false, and nothing that merely looks like it. */
export const flag: Shape<boolean> = shape((value) => (typeof value === 'boolean' || value === null ? value : undefined));

/** A switch answered as 0 or 1 (or already normalised to a boolean). Any other number is not known. */
export const flag01: Shape<boolean> = shape((value) => {
  if (typeof value === 'boolean' || value === null) return value;
  if (value === 1 || value === '1') return true;
  if (value === 0 || value === '0') return false;
  return undefined;
});

/** One of a closed set of words, compared without regard to case, yielded as listed. An unlisted word is not known. */
export function oneOf<const W extends string>(...words: readonly W[]): Shape<W> {
  const byLower = new Map(words.map((word) => [word.toLowerCase(), word]));
  return shape((value) => {
    if (value === null) return null;
    return typeof value === 'string' ? byLower.get(value.toLowerCase()) : undefined;
  });
}

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}:\d{2}))?$/;

/** Times of millions of resources are in UTC already; they are rewritten without the cost of a Date. */
const PLAIN_UTC = /^([12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8]))[T ]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(Z?)$/;

function time(zone: 'Z' | '+08:00'): Shape<string> {
  return shape((value) => {
    if (value === null) return null;
    if (typeof value !== 'string') return undefined;
    const plain = PLAIN_UTC.exec(value);
    if (plain !== null && (zone === 'Z' || plain[3] === 'Z') && value >= '1970') return `${plain[1]}T${plain[2]}.000Z`;
    if (value === '' || value.startsWith('0000-00-00')) return null;
    if (ISO.test(value)) return toIso(Date.parse(value));
    const local = LOCAL.exec(value);
    return local === null ? undefined : toIso(Date.parse(`${local[1]}T${local[2] ?? '00:00:00'}${zone}`));
  });
}

/** First millisecond of the year 10000; later or negative years have no plain ISO form and are no times of an account. */
const END_OF_TIME = 253_402_300_800_000;

function toIso(milliseconds: number): string | undefined {
  return milliseconds >= 0 && milliseconds < END_OF_TIME ? new Date(milliseconds).toISOString() : undefined;
}

/** A time; without a zone it is UTC (CVM family). `""` and zero dates are null: never happened. Yields ISO 8601 UTC. */
export const utcTime: Shape<string> = time('Z');

/** A time; without a zone it is UTC+8 (databases, ssl, CAM). Yields ISO 8601 UTC. */
export const chinaTime: Shape<string> = time('+08:00');

/** Unix seconds as number or digits (kms, ssm, cloudaudit); 0 is null: never. Yields ISO 8601 UTC. */
export const unixTime: Shape<string> = shape((value) => {
  if (value === null || value === 0 || value === '0') return null;
  if (typeof value === 'string' && ISO.test(value)) return toIso(Date.parse(value));
  const seconds = number.project(value);
  return typeof seconds === 'number' ? toIso(seconds * 1000) : undefined;
});

/** An array of well-formed items. One malformed item makes the whole list unknown: a shorter list would be a lie. */
export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return shape((value) => {
    if (value === null) return null;
    if (!Array.isArray(value)) return undefined;
    const items: T[] = [];
    for (const element of value) {
      const projected = item.project(element);
      if (projected === undefined || projected === null) return undefined;
      items.push(projected);
    }
    return items;
  }, { type: 'list', item });
}

/** Like `list`, where a parser answers a single child as the child itself and none as "" (COS XML). */
export function oneOrMany<T>(item: Shape<T>): Shape<readonly T[]> {
  const many = list(item);
  return shape((value) => {
    if (value === '') return [];
    return value === null || Array.isArray(value) ? many.project(value) : many.project([value]);
  }, { type: 'list', item });
}

/**
 * An object, reduced to the named fields in the order they are listed. Fields that are not known are undefined. What an
 * answer inherits is not read: a hostile answer must not reach Object.prototype.
 */
export function object<const F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  const names = Object.keys(fields);
  const shapes: readonly Shape<unknown>[] = Object.values(fields);
  const project = compileObject(names, shapes, (one) => one === text || one === id);
  return shape(project as (value: unknown) => ObjectOf<F> | null | undefined, { type: 'object', names, shapes });
}

/** The same shape under any key, e.g. a map from tag name to value. `__proto__` is dropped. */
export function mapOf<T>(item: Shape<T>): Shape<{ readonly [key: string]: T }> {
  return shape((value) => {
    if (value === null) return null;
    if (!isObject(value)) return undefined;
    const entries: [string, T][] = [];
    for (const key of Object.keys(value).sort()) {
      const projected = item.project(value[key]);
      if (projected === undefined || projected === null) return undefined;
      if (key !== '__proto__') entries.push([key, projected]);
    }
    return Object.fromEntries(entries);
  });
}

/** A JSON text inside the answer, parsed and projected (an already parsed value is accepted). Malformed: not known. */
export function jsonText<T>(inner: Shape<T>): Shape<T> {
  return shape((value) => {
    if (typeof value !== 'string') return inner.project(value);
    try {
      return inner.project(JSON.parse(value));
    } catch {
      return undefined;
    }
  }, inner.layout);
}

/** Any JSON value up to a depth; deeper parts make it unknown. Only where the whole content is configuration. */
export function anyJson(maximumDepth: number): Shape<JsonValue> {
  return shape((value) => copyJson(value, maximumDepth));
}

function copyJson(value: unknown, depth: number): JsonValue | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (depth <= 0 || typeof value !== 'object') return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => copyJson(item, depth - 1));
    return items.includes(undefined) ? undefined : (items as JsonValue[]);
  }
  const entries: [string, JsonValue][] = [];
  for (const key of Object.keys(value).sort()) {
    const copy = copyJson((value as Record<string, unknown>)[key], depth - 1);
    if (copy === undefined) return undefined;
    if (key !== '__proto__') entries.push([key, copy]);
  }
  return Object.fromEntries(entries);
}

/** The vendor's tag list `[{Key|TagKey, Value|TagValue}]`. */
export const tagList: Shape<readonly { readonly Key: string; readonly Value: string }[]> = list(
  shape((value) => {
    if (!isObject(value)) return undefined;
    const key = value['Key'] ?? value['TagKey'];
    const recorded = Object.hasOwn(value, 'Value') || Object.hasOwn(value, 'TagValue');
    const content = recorded ? (value['Value'] ?? value['TagValue'] ?? '') : undefined;
    return typeof key === 'string' && typeof content === 'string' ? { Key: key, Value: content } : undefined;
  }, { type: 'object', names: ['Key', 'Value'], shapes: [text, text] }),
);
