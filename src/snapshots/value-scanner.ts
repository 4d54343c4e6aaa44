const QUOTE = 34;
const BACKSLASH = 92;

/** What a byte means outside strings: 1 opens, 2 closes, 3 quotes, 0 nothing. */
const MEANING = new Uint8Array(256);
for (const open of '{[') MEANING[open.charCodeAt(0)] = 1;
for (const close of '}]') MEANING[close.charCodeAt(0)] = 2;
MEANING[QUOTE] = 3;

/** True for the white space JSON allows. */
export function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

/**
 * Finds the end of one JSON value in bytes that arrive in pieces, by its strings, escapes and brackets alone. Whether
 * the value is valid JSON is for the parser to say; the scanner only makes sure where it ends and how deep it goes.
 */
export class ValueScanner {
  private depth = 0;
  private inString = false;
  private escaped = false;
  private started = false;
  /** Most brackets open at once so far. */
  deepest = 0;

  /** Makes the scanner ready for another value. */
  reset(): void {
    this.depth = 0;
    this.inString = false;
    this.escaped = false;
    this.started = false;
    this.deepest = 0;
  }

  /**
   * @param from index of the value's first byte, or 0 in every further piece
   * @returns index after the value's last byte, or -1 when the value goes on
   */
  scan(bytes: Uint8Array, from: number): number {
    let index = from;
    if (!this.started && index < bytes.length) {
      this.started = true;
      if (MEANING[bytes[index] as number] === 0) return this.scanScalar(bytes, index);
    } else if (this.depth === 0 && !this.inString) return this.scanScalar(bytes, index);
    let { depth, deepest } = this;
    while (index < bytes.length) {
      if (this.inString) {
        index = this.scanString(bytes, index);
        if (this.inString) break;
        if (depth === 0) return index;
        continue;
      }
      const meaning = MEANING[bytes[index] as number] as number;
      index++;
      if (meaning === 0) continue;
      if (meaning === 3) this.inString = true;
      else if (meaning === 1) {
        depth++;
        if (depth > deepest) deepest = depth;
      } else {
        depth--;
        if (depth <= 0) {
          this.depth = depth;
          this.deepest = deepest;
          return index;
        }
      }
    }
    this.depth = depth;
    this.deepest = deepest;
    return -1;
  }

  /** Goes to the end of the string the scanner is in. */
  private scanString(bytes: Uint8Array, from: number): number {
    let index = from;
    if (this.escaped && index < bytes.length) {
      this.escaped = false;
      index++;
    }
    while (index < bytes.length) {
      const byte = bytes[index] as number;
      index++;
      if (byte === QUOTE) {
        this.inString = false;
        return index;
      }
      if (byte === BACKSLASH) {
        if (index === bytes.length) this.escaped = true;
        index++;
      }
    }
    return bytes.length;
  }

  /** Numbers and words end where something else begins; a closing bracket at once is an empty value. */
  private scanScalar(bytes: Uint8Array, from: number): number {
    for (let index = from; index < bytes.length; index++) {
      const byte = bytes[index] as number;
      if (isSpace(byte) || byte === 44 || byte === 58 || MEANING[byte] !== 0) return index;
    }
    return -1;
  }
}

/** Most brackets open at once in one JSON text. */
export function nestingOf(bytes: Uint8Array): number {
  const scanner = new ValueScanner();
  let deepest = 0;
  let index = 0;
  while (index < bytes.length) {
    while (index < bytes.length && (isSpace(bytes[index] as number) || bytes[index] === 44 || bytes[index] === 58)) index++;
    if (index === bytes.length) break;
    scanner.reset();
    const end = scanner.scan(bytes, index);
    deepest = Math.max(deepest, scanner.deepest);
    if (end < 0) break;
    index = Math.max(end, index + 1);
  }
  return deepest;
}
