/**
 * Values as bytes, for records on their way between collecting and judging. One tag byte a value, then what it needs.
 * Texts are remembered in small caches, one per field and in step on both sides: one that came a moment ago in the same
 * field (states, zones, groups, tags) is written as its place in the cache, and read back as the very same string.
 */

const UNDEFINED = 0;
const NULL = 1;
const FALSE = 2;
const TRUE = 3;
const INT32 = 4;
const DOUBLE = 5;
const JSON_TEXT = 6;
/** Tag of an object or list whose members follow. */
export const PRESENT = 7;
/** 16 + n: the whole number n below 48. */
const SMALL = 16;
const SMALL_NUMBERS = 48;
/** 64 + slot: the text in that slot of the field's cache. */
const CACHED = 64;
/** 128 + slot: a text follows and goes into that slot. */
const LITERAL = 128;
/** Texts a field remembers; a power of two. */
export const CACHE_SLOTS = 64;
/** Length bytes: below, the number of Latin-1 bytes; otherwise four bytes of length follow. */
const LONG_LATIN1 = 254;
const LONG_UTF16 = 255;
/** Up to this length a loop is faster than a call into the runtime. */
const SHORT = 48;
const BEYOND_LATIN1 = /[^\x00-\xff]/;  

/** The texts that fields remember: field `n` has the slots from `n * CACHE_SLOTS`. */
export type TextCache = (string | undefined)[];

/** Where a text is remembered; any function of the text will do, as long as both sides use it. */
function slotOf(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  const mixed = text.charCodeAt(length - 1) * 7 + text.charCodeAt(length >> 1) * 3 + (length > 1 ? text.charCodeAt(length - 2) * 29 : 0) + length;
  return mixed & (CACHE_SLOTS - 1);
}

/** Bytes that are being written; grows as needed and is used again and again. */
export class ByteWriter {
  bytes = Buffer.allocUnsafe(64 * 1024);
  position = 0;

  /** Makes room for that many more bytes. */
  reserve(count: number): void {
    const needed = this.position + count;
    if (needed <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, this.bytes.length * 2));
    this.bytes.copy(larger, 0, 0, this.position);
    this.bytes = larger;
  }

  tag(tag: number): void {
    this.reserve(1);
    this.bytes[this.position++] = tag;
  }

  /** A number of items. */
  count(count: number): void {
    this.reserve(4);
    this.position = this.bytes.writeUInt32LE(count, this.position);
  }

  /** One value of a field. @param base first slot of the field's cache */
  value(value: unknown, cache: TextCache, base: number): void {
    if (typeof value === 'string') this.text(value, cache, base);
    else if (value === undefined) this.tag(UNDEFINED);
    else if (value === null) this.tag(NULL);
    else if (typeof value === 'boolean') this.tag(value ? TRUE : FALSE);
    else if (typeof value === 'number') this.number(value);
    else {
      this.tag(JSON_TEXT);
      this.text(JSON.stringify(value), cache, base);
    }
  }

  private number(value: number): void {
    if (value >= 0 && value < SMALL_NUMBERS && (value | 0) === value) {
      this.tag(SMALL + value);
      return;
    }
    this.reserve(9);
    if ((value | 0) === value) {
      this.bytes[this.position++] = INT32;
      this.position = this.bytes.writeInt32LE(value, this.position);
    } else {
      this.bytes[this.position++] = DOUBLE;
      this.position = this.bytes.writeDoubleLE(value, this.position);
    }
  }

  private text(text: string, cache: TextCache, base: number): void {
    const slot = slotOf(text);
    if (cache[base + slot] === text) {
      this.tag(CACHED + slot);
      return;
    }
    cache[base + slot] = text;
    const { length } = text;
    this.reserve(length * 2 + 6);
    const { bytes } = this;
    let position = this.position;
    bytes[position++] = LITERAL + slot;
    if (length <= SHORT) {
      bytes[position++] = length;
      let index = 0;
      for (; index < length; index++) {
        const code = text.charCodeAt(index);
        if (code > 255) break;
        bytes[position + index] = code;
      }
      if (index === length) {
        this.position = position + length;
        return;
      }
      position--;
    }
    this.position = position;
    this.longText(text);
  }

  private longText(text: string): void {
    const wide = BEYOND_LATIN1.test(text);
    this.bytes[this.position++] = wide ? LONG_UTF16 : LONG_LATIN1;
    this.position = this.bytes.writeUInt32LE(text.length, this.position);
    this.position += wide ? this.bytes.write(text, this.position, 'utf16le') : this.bytes.write(text, this.position, 'latin1');
  }
}

/** Reads what a ByteWriter wrote, with caches that began as empty as the writer's. */
export class ByteReader {
  position = 0;

  constructor(readonly bytes: Buffer) {}

  get ended(): boolean {
    return this.position >= this.bytes.length;
  }

  tag(): number {
    return this.bytes[this.position++] as number;
  }

  count(): number {
    const count = this.bytes.readUInt32LE(this.position);
    this.position += 4;
    return count;
  }

  value(cache: TextCache, base: number): unknown {
    return this.tagged(this.bytes[this.position++] as number, cache, base);
  }

  /** The value after a tag that was read already. */
  tagged(tag: number, cache: TextCache, base: number): unknown {
    if (tag >= LITERAL) return (cache[base + tag - LITERAL] = this.literal());
    if (tag >= CACHED) return cache[base + tag - CACHED];
    if (tag >= SMALL) return tag - SMALL;
    switch (tag) {
      case UNDEFINED:
        return undefined;
      case NULL:
        return null;
      case FALSE:
        return false;
      case TRUE:
        return true;
      case INT32:
        this.position += 4;
        return this.bytes.readInt32LE(this.position - 4);
      case DOUBLE:
        this.position += 8;
        return this.bytes.readDoubleLE(this.position - 8);
      case JSON_TEXT:
        return JSON.parse(this.value(cache, base) as string);
      default:
        throw new Error(`a record holds the unknown tag ${tag}`);
    }
  }

  private literal(): string {
    const length = this.bytes[this.position++] as number;
    const start = this.position;
    if (length <= SHORT) {
      this.position = start + length;
      return this.bytes.toString('latin1', start, start + length);
    }
    const units = this.bytes.readUInt32LE(start);
    const begin = start + 4;
    if (length === LONG_UTF16) {
      this.position = begin + units * 2;
      return this.bytes.toString('utf16le', begin, this.position);
    }
    this.position = begin + units;
    return this.bytes.toString('latin1', begin, this.position);
  }
}
