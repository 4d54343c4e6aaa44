import { createHash } from 'node:crypto';
import type { ResourceRef } from '../findings/finding.js';
import { BinaryRows } from './copy/binary-rows.js';
import { storableText } from './copy/storable-text.js';

/** A tag, its key and value as far as an index entry can hold them. The provider allows 127 and 255 characters. */
export type StoredTag = readonly [key: string, value: string];

const LONGEST_KEY = 128;
const LONGEST_VALUE = 256;

/** Sets remembered as sent already; beyond, some are sent again and dropped by the server. */
const REMEMBERED = 100_000;

/** The number of a resource that has no tags. */
export const UNTAGGED = 0n;

/** A key as it is stored and asked for. */
export function storedKey(key: string): string {
  return beginningOf(storableText(key), LONGEST_KEY);
}

/** A value as it is stored and asked for. */
export function storedValue(value: string): string {
  return beginningOf(storableText(value), LONGEST_VALUE);
}

/**
 * Gathers the tags of resources with findings, each set once. A set's number follows from its content: nothing need be
 * read to number one, and scans of the same account agree. 64 bits of SHA-256 let a million sets share a number with a
 * probability below one in ten million.
 */
export class TagSets {
  /** Rows of `incoming_tag (tag_set, key, value)`. */
  readonly rows = new BinaryRows();
  private readonly numbers = new WeakMap<object, bigint>();
  private readonly sent = new Set<bigint>();

  /** The number of a resource's tags; null: they were not recorded. */
  numberOf(tags: ResourceRef['tags']): bigint | null {
    if (tags === undefined) return null;
    if (tags === null || tags.length === 0) return UNTAGGED;
    // Equal lists of an inventory are mostly the very same list.
    const known = this.numbers.get(tags);
    if (known !== undefined) return known;
    const set = canonical(tags);
    const number = hashOf(set);
    this.numbers.set(tags, number);
    if (!this.sent.has(number)) this.send(number, set);
    return number;
  }

  private send(number: bigint, set: readonly StoredTag[]): void {
    if (this.sent.size >= REMEMBERED) this.sent.clear();
    this.sent.add(number);
    for (const [key, value] of set) this.rows.row(3).bigint(number).text(key).text(value);
  }
}

function canonical(tags: readonly { readonly Key: string; readonly Value: string }[]): readonly StoredTag[] {
  const byText = new Map(tags.map(({ Key, Value }): [string, StoredTag] => {
    const tag: StoredTag = [storedKey(String(Key)), storedValue(String(Value ?? ''))];
    return [JSON.stringify(tag), tag];
  }));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tag]) => tag);
}

function hashOf(set: readonly StoredTag[]): bigint {
  const number = createHash('sha256').update(JSON.stringify(set)).digest().readBigInt64BE(0);
  return number === UNTAGGED ? 1n : number;
}

/** The first characters of a text; none is cut in two. */
function beginningOf(text: string, characters: number): string {
  return text.length <= characters ? text : [...text].slice(0, characters).join('');
}
