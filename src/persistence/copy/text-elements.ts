import { storableText } from './storable-text.js';

/** Up to this length a loop over ASCII is faster than a call into the runtime. */
const SHORT = 16;
const FIRST_BYTES = 4096;

/**
 * Writes a text as Postgres can hold it (see `storableText`); three bytes a character must be free.
 * @returns where it ends
 */
export function writeText(buffer: Buffer, value: string, start: number): number {
  if (value.length <= SHORT) {
    let index = 0;
    for (; index < value.length; index += 1) {
      const code = value.charCodeAt(index);
      if (code === 0 || code > 127) break;
      buffer[start + index] = code;
    }
    if (index === value.length) return start + index;
  }
  return start + buffer.write(storableText(value), start, 'utf8');
}

/** The elements of a text[] in the binary format of COPY, gathered one by one. */
export class TextElements {
  private buffer = Buffer.allocUnsafe(FIRST_BYTES);
  private position = 0;
  count = 0;

  /** Adds one; null is NULL. */
  add(value: string | null): void {
    const needed = this.position + 4 + (value === null ? 0 : value.length * 3);
    if (needed > this.buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(needed, this.buffer.length * 2));
      this.buffer.copy(larger, 0, 0, this.position);
      this.buffer = larger;
    }
    this.count += 1;
    if (value === null) {
      this.position = this.buffer.writeInt32BE(-1, this.position);
      return;
    }
    const end = writeText(this.buffer, value, this.position + 4);
    this.buffer.writeInt32BE(end - this.position - 4, this.position);
    this.position = end;
  }

  /** What was gathered; valid until the next `add`. */
  get bytes(): Buffer {
    return this.buffer.subarray(0, this.position);
  }

  /** Makes room for others. */
  clear(): void {
    this.position = 0;
    this.count = 0;
  }
}
