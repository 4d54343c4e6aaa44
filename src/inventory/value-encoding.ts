import type { ValueColumn } from './value-column.js';

/**
 * Values of a record as bytes: a tag each, and the texts that have to be written out all together behind them, so that
 * they become bytes, and a string again, in one step.
 */

const UNDEFINED = 0;
const NULL = 1;
const FALSE = 2;
const TRUE = 3;
const INT32 = 4;
const DOUBLE = 5;
/** A text of less than 256 characters; its length follows in one byte. */
const SHORT_TEXT = 6;
/** A text; its length follows in four bytes. */
const LONG_TEXT = 7;
/** A text that is the JSON of the value; its length follows in four bytes. */
const JSON_TEXT = 8;
/** An object or list whose members follow. */
const PRESENT = 9;
/** From here on: a number of the field's column, in one byte. */
const NUMBER = 10;
/** From here on: a number of the field's column, with a second byte. */
const LONG_NUMBER = 128;
const SHORT_NUMBERS = LONG_NUMBER - NUMBER;
/** Most bytes a value without its text takes. */
const VALUE_BYTES = 9;

type Same = (one: unknown, other: unknown) => boolean;

/** Writes the values of one record after the other; its memory is used again. */
export class ValueWriter {
  bytes = Buffer.allocUnsafe(64 * 1024);
  position = 0;
  /** Texts written out in this record. */
  private texts = '';

  /** Begins a record with room for a head of so many bytes. */
  begin(headBytes: number): void {
    this.position = headBytes;
    this.texts = '';
  }

  /** A field without members of its own. */
  leaf(value: unknown, column: ValueColumn): void {
    this.reserve(VALUE_BYTES);
    if (typeof value === 'string') {
      const number = column.numberOf(value);
      if (number >= 0) this.number(number);
      else this.text(value);
    } else if (value === undefined) this.bytes[this.position++] = UNDEFINED;
    else if (value === null) this.bytes[this.position++] = NULL;
    else if (typeof value === 'boolean') this.bytes[this.position++] = value ? TRUE : FALSE;
    else if (typeof value === 'number') this.numeric(value, column);
    else {
      const text = JSON.stringify(value);
      this.bytes[this.position++] = JSON_TEXT;
      this.position = this.bytes.writeUInt32LE(text.length, this.position);
      this.texts += text;
    }
  }

  /** An object or list. @returns whether its members have to follow */
  structure(value: unknown, column: ValueColumn, same: Same): boolean {
    if (value === undefined || value === null) {
      this.leaf(value, column);
      return false;
    }
    this.reserve(VALUE_BYTES);
    const number = column.numberOfStructure(value, same);
    if (number >= 0) {
      this.number(number);
      return false;
    }
    this.bytes[this.position++] = PRESENT;
    return true;
  }

  /** How many members of a list follow. */
  length(length: number): void {
    this.reserve(VALUE_BYTES);
    this.position = this.bytes.writeUInt32LE(length, this.position);
  }

  /**
   * Writes the texts behind the values and ends the record.
   * @returns their number of characters, and whether they take two bytes each
   */
  end(): { readonly characters: number; readonly wide: boolean } {
    const { texts } = this;
    const characters = texts.length;
    this.reserve(characters * 3);
    const written = this.bytes.write(texts, this.position, 'utf8');
    const wide = written !== characters;
    this.position += wide ? this.bytes.write(texts, this.position, 'utf16le') : written;
    return { characters, wide };
  }

  private number(number: number): void {
    if (number < SHORT_NUMBERS) {
      this.bytes[this.position++] = NUMBER + number;
      return;
    }
    const rest = number - SHORT_NUMBERS;
    this.bytes[this.position++] = LONG_NUMBER + (rest >> 8);
    this.bytes[this.position++] = rest & 255;
  }

  private numeric(value: number, column: ValueColumn): void {
    const number = column.numberOf(value);
    if (number >= 0) this.number(number);
    else if ((value | 0) === value) {
      this.bytes[this.position++] = INT32;
      this.position = this.bytes.writeInt32LE(value, this.position);
    } else {
      this.bytes[this.position++] = DOUBLE;
      this.position = this.bytes.writeDoubleLE(value, this.position);
    }
  }

  private text(text: string): void {
    const { length } = text;
    if (length < 256) {
      this.bytes[this.position++] = SHORT_TEXT;
      this.bytes[this.position++] = length;
    } else {
      this.bytes[this.position++] = LONG_TEXT;
      this.position = this.bytes.writeUInt32LE(length, this.position);
    }
    this.texts += text;
  }

  private reserve(count: number): void {
    const needed = this.position + count;
    if (needed <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, this.bytes.length * 2));
    this.bytes.copy(larger, 0, 0, this.position);
    this.bytes = larger;
  }
}

/** Reads back the values of records. */
export class ValueReader {
  position = 0;
  private texts = '';
  private nextText = 0;

  constructor(readonly bytes: Buffer) {}

  /** Begins a record whose texts these are. */
  begin(texts: string): void {
    this.texts = texts;
    this.nextText = 0;
  }

  leaf(column: ValueColumn): unknown {
    return this.tagged(this.bytes[this.position++] as number, column);
  }

  /** Whether the members of an object or list follow; if not, `leaf` yields the value. */
  hasMembers(): boolean {
    if (this.bytes[this.position] !== PRESENT) return false;
    this.position++;
    return true;
  }

  length(): number {
    this.position += 4;
    return this.bytes.readUInt32LE(this.position - 4);
  }

  private tagged(tag: number, column: ValueColumn): unknown {
    if (tag >= LONG_NUMBER) return column.value((((tag - LONG_NUMBER) << 8) | (this.bytes[this.position++] as number)) + SHORT_NUMBERS);
    if (tag >= NUMBER) return column.value(tag - NUMBER);
    switch (tag) {
      case SHORT_TEXT:
        return this.text(this.bytes[this.position++] as number);
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
      case LONG_TEXT:
        return this.text(this.length());
      case JSON_TEXT:
        return JSON.parse(this.text(this.length()));
      default:
        throw new Error(`a record holds the unknown tag ${tag}`);
    }
  }

  private text(length: number): string {
    this.nextText += length;
    return this.texts.slice(this.nextText - length, this.nextText);
  }
}
