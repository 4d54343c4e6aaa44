import { TextElements, writeText } from './text-elements.js';

const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
/** Microseconds between the Unix epoch and Postgres's (2000-01-01). */
const POSTGRES_EPOCH_MS = 946_684_800_000;
const TEXT_OID = 25;

/**
 * Rows in the binary format of COPY (Postgres manual, COPY, "Binary Format"), written straight into one buffer. Every
 * method writes the next field of the current row and returns the rows, so that a row reads as one chain.
 */
export class BinaryRows {
  private buffer: Buffer;
  private spare: Buffer | null = null;
  private position = SIGNATURE.length;
  /** Rows since the last `take`. */
  rows = 0;

  constructor(capacity = 64 * 1024) {
    this.buffer = Buffer.allocUnsafe(capacity);
    SIGNATURE.copy(this.buffer);
  }

  /** Bytes written since the last `take`. */
  get size(): number {
    return this.position - SIGNATURE.length;
  }

  /** Where the next field will stand; with `patchInteger`, to fill in a value that is not known yet. */
  get offset(): number {
    return this.position;
  }

  /** Begins a row. */
  row(fields: number): this {
    this.reserve(2);
    this.position = this.buffer.writeInt16BE(fields, this.position);
    this.rows += 1;
    return this;
  }

  null(): this {
    this.reserve(4);
    this.position = this.buffer.writeInt32BE(-1, this.position);
    return this;
  }

  /** smallint. */
  small(value: number): this {
    this.reserve(6);
    this.buffer.writeInt32BE(2, this.position);
    this.position = this.buffer.writeInt16BE(value, this.position + 4);
    return this;
  }

  /** integer; null writes NULL. Throws RangeError beyond 32 bits. */
  integer(value: number | null): this {
    if (value === null) return this.null();
    this.reserve(8);
    this.buffer.writeInt32BE(4, this.position);
    this.position = this.buffer.writeInt32BE(value, this.position + 4);
    return this;
  }

  /** bigint, from a safe integer or a BigInt. */
  bigint(value: number | bigint): this {
    this.reserve(12);
    this.buffer.writeInt32BE(8, this.position);
    this.position = this.buffer.writeBigInt64BE(BigInt(value), this.position + 4);
    return this;
  }

  /** timestamptz; null writes NULL. */
  time(value: Date | null): this {
    if (value === null) return this.null();
    return this.bigint(BigInt(value.getTime() - POSTGRES_EPOCH_MS) * 1000n);
  }

  /** text; null writes NULL. What Postgres cannot hold is replaced, see `storableText`. */
  text(value: string | null): this {
    if (value === null) return this.null();
    this.reserve(4 + value.length * 3);
    const start = this.position;
    const end = writeText(this.buffer, value, start + 4);
    this.buffer.writeInt32BE(end - start - 4, start);
    this.position = end;
    return this;
  }

  bytes(value: Uint8Array): this {
    this.reserve(4 + value.length);
    this.position = this.buffer.writeInt32BE(value.length, this.position);
    this.buffer.set(value, this.position);
    this.position += value.length;
    return this;
  }

  /** bytea or uuid from hexadecimal digits. */
  hex(digits: string): this {
    const length = digits.length >> 1;
    this.reserve(4 + length);
    this.position = this.buffer.writeInt32BE(length, this.position);
    if (this.buffer.write(digits, this.position, 'hex') !== length) throw new RangeError('not hexadecimal');
    this.position += length;
    return this;
  }

  uuid(value: string): this {
    return this.hex(value.replaceAll('-', ''));
  }

  /** text[]. */
  texts(values: readonly (string | null)[]): this {
    const elements = new TextElements();
    for (const value of values) elements.add(value);
    return this.elements(elements);
  }

  /** text[] from elements that were gathered before, which are used up. */
  elements(elements: TextElements): this {
    const { count, bytes } = elements;
    const size = (count === 0 ? 12 : 20) + bytes.length;
    this.reserve(4 + size);
    let position = this.buffer.writeInt32BE(size, this.position);
    position = this.buffer.writeInt32BE(count === 0 ? 0 : 1, position);
    position = this.buffer.writeInt32BE(1, position);
    position = this.buffer.writeInt32BE(TEXT_OID, position);
    if (count > 0) {
      position = this.buffer.writeInt32BE(count, position);
      position = this.buffer.writeInt32BE(1, position);
    }
    this.buffer.set(bytes, position);
    this.position = position + bytes.length;
    elements.clear();
    return this;
  }

  /** Overwrites the integer field that was written at `offset`. */
  patchInteger(offset: number, value: number): void {
    this.buffer.writeInt32BE(value, offset + 4);
  }

  /**
   * The rows as a whole COPY message; the next row starts a new one. The message stays valid until it is handed back
   * with `recycle`.
   */
  take(): Buffer {
    this.reserve(2);
    const end = this.buffer.writeInt16BE(-1, this.position);
    const message = this.buffer.subarray(0, end);
    this.buffer = this.spare ?? Buffer.allocUnsafe(this.buffer.length);
    this.spare = null;
    SIGNATURE.copy(this.buffer);
    this.position = SIGNATURE.length;
    this.rows = 0;
    return message;
  }

  /** Gives a message's memory back for later rows. */
  recycle(message: Buffer): void {
    const whole = Buffer.from(message.buffer, message.byteOffset, message.buffer.byteLength - message.byteOffset);
    if (whole.length >= this.buffer.length) this.spare = whole;
  }

  private reserve(bytes: number): void {
    const needed = this.position + bytes + 2;
    if (needed <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, this.buffer.length * 2));
    this.buffer.copy(larger, 0, 0, this.position);
    this.buffer = larger;
  }
}
