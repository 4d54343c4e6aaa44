const NEWLINE = 10;
/** A UTF-16 unit takes at most three bytes of UTF-8. */
const BYTES_PER_UNIT = 3;

/** Canonical text on its way to storage, encoded once: for the content hash and for the chunk alike. */
export class CanonicalLines {
  private buffer = Buffer.allocUnsafe(2 * 1024 * 1024);
  /** Bytes waiting. */
  length = 0;

  /** Adds a line. @returns its bytes without the line end; valid until lines are taken or the next one is added */
  add(line: string): Uint8Array {
    const needed = this.length + line.length * BYTES_PER_UNIT + 1;
    if (needed > this.buffer.length) {
      const larger = Buffer.allocUnsafe(needed);
      this.buffer.copy(larger, 0, 0, this.length);
      this.buffer = larger;
    }
    const start = this.length;
    const end = start + this.buffer.write(line, start, 'utf8');
    this.buffer[end] = NEWLINE;
    this.length = end + 1;
    return this.buffer.subarray(start, end);
  }

  /** The lines so far; their bytes stay valid until the next `add`. */
  take(): Buffer {
    const lines = this.buffer.subarray(0, this.length);
    this.length = 0;
    return lines;
  }
}
