const INTEGER = /^-?[1-9]\d*$/;
const SHORTEST_UNSAFE = 16;

/**
 * Cheap sign that a JSON text may hold an integer beyond 2^53: 16 digits in a row where a number may begin. Written out
 * because the engine skips ahead in such a pattern; with a repetition it takes four times as long.
 */
const MAY_HOLD_LONG_INTEGER = new RegExp(`[[\\s:,-]${'\\d'.repeat(SHORTEST_UNSAFE)}`);

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Puts quotes around integers that a double cannot hold, so that JSON.parse keeps every digit as a string. Everything
 * else, invalid text included, is left as it is.
 */
export function quoteUnsafeIntegers(text: string): string {
  if (!MAY_HOLD_LONG_INTEGER.test(text)) return text;
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
