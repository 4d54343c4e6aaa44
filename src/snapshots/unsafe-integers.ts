const INTEGER = /^-?[1-9]\d*$/;
const SHORTEST_UNSAFE = 16;

const MINUS = 45;
const ZERO = 48;
const NINE = 57;

/** Bytes a number may follow: white space, `[`, `,`, `-` and `:`. */
const BEFORE_NUMBER = new Uint8Array(256);
for (const byte of [9, 10, 11, 12, 13, 32, 44, MINUS, 58, 91]) BEFORE_NUMBER[byte] = 1;

/**
 * Cheap sign that a JSON text may hold an integer beyond 2^53: 16 digits in a row where a number may begin. Of 16
 * digits in a row one stands at every 16th byte, so most of the text is never looked at.
 */
export function mayHoldUnsafeInteger(bytes: Uint8Array): boolean {
  for (let index = SHORTEST_UNSAFE - 1; index < bytes.length; index += SHORTEST_UNSAFE) {
    const byte = bytes[index] as number;
    if (byte < ZERO || byte > NINE) continue;
    let start = index;
    while (start > 0 && isDigit(bytes[start - 1] as number)) start--;
    let end = index + 1;
    while (end < bytes.length && isDigit(bytes[end] as number)) end++;
    if (end - start >= SHORTEST_UNSAFE && (start === 0 || BEFORE_NUMBER[bytes[start - 1] as number] === 1)) return true;
    // The run is known to its end; the next byte to look at is the first that a run beyond it would have to hold.
    index = end - 1;
  }
  return false;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Puts quotes around integers that a double cannot hold, so that JSON.parse keeps every digit as a string. Everything
 * else, invalid text included, is left as it is. Slow: for texts that `mayHoldUnsafeInteger`.
 */
export function quoteUnsafeIntegers(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      index = endOfString(text, index);
    } else if (startsNumber(code)) {
      const start = index;
      do index++;
      while (index < text.length && continuesNumber(text.charCodeAt(index)));
      if (isUnsafe(text, start, index)) {
        parts.push(text.slice(copied, start), '"', text.slice(start, index), '"');
        copied = index;
      }
    } else index++;
  }
  if (parts.length === 0) return text;
  parts.push(text.slice(copied));
  return parts.join('');
}

function startsNumber(code: number): boolean {
  return code === 45 || (code >= 48 && code <= 57);
}

/** Digits, sign, point, exponent: whatever belongs to one number literal. */
function continuesNumber(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 46 || code === 43 || code === 45 || code === 69 || code === 101;
}

function isUnsafe(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST_UNSAFE) return false;
  const literal = text.slice(start, end);
  if (!INTEGER.test(literal) || Number.isSafeInteger(Number(literal))) return false;
  // A number in the place of a name is invalid JSON and must stay so.
  return !/^\s*:/.test(text.slice(end, end + 64));
}

/** Index after the closing quote, or the text's length when there is none. */
function endOfString(text: string, open: number): number {
  let close = open;
  for (;;) {
    close = text.indexOf('"', close + 1);
    if (close < 0) return text.length;
    let backslashes = 0;
    while (text.charCodeAt(close - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return close + 1;
  }
}
