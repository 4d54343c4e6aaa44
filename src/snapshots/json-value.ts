import { isAscii, isUtf8 } from 'node:buffer';
import type { SnapshotLimits } from './limits.js';
import { UnreadableCall } from './unreadable-call.js';
import { mayHoldUnsafeInteger, quoteUnsafeIntegers } from './unsafe-integers.js';
import { nestingOf } from './value-scanner.js';

/** From this size on, nesting is measured before parsing: 64 MiB of brackets would take gigabytes as objects. */
const MEASURE_FIRST_BYTES = 256 * 1024;

/**
 * Parses the bytes of one JSON text. Integers beyond 2^53 become decimal strings; of duplicate names the last counts;
 * members named `__proto__` are dropped.
 * @throws UnreadableCall for bytes that are not UTF-8, invalid JSON, or nesting beyond `depth`
 */
export function parseJson(bytes: Buffer, limits: Pick<SnapshotLimits, 'depth'>): unknown {
  // Nearly all answers are ASCII, which needs no decoding.
  const ascii = isAscii(bytes);
  if (!ascii && !isUtf8(bytes)) throw new UnreadableCall(notUtf8(bytes));
  if (bytes.length > MEASURE_FIRST_BYTES && nestingOf(bytes) > limits.depth) throw tooDeep(limits.depth);
  const decoded = bytes.toString(ascii ? 'latin1' : 'utf8');
  const text = mayHoldUnsafeInteger(bytes) ? quoteUnsafeIntegers(decoded) : decoded;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UnreadableCall(syntaxReason(error, text.length));
  }
  if (typeof value === 'object' && value !== null) makeHarmless(value, limits.depth, limits.depth);
  return value;
}

/** Drops `__proto__` members everywhere below a freshly parsed value, and measures its depth. */
function makeHarmless(value: object, left: number, limit: number): void {
  if (left === 0) throw tooDeep(limit);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item === 'object' && item !== null) makeHarmless(item, left - 1, limit);
    }
    return;
  }
  const members = value as Record<string, unknown>;
  for (const name in members) {
    if (name === '__proto__') {
      delete members[name];
      continue;
    }
    const member = members[name];
    if (typeof member === 'object' && member !== null) makeHarmless(member, left - 1, limit);
  }
}

function tooDeep(limit: number): UnreadableCall {
  return new UnreadableCall(`objects and arrays are nested deeper than ${limit} (limit DEMARC_MAX_DEPTH)`);
}

function notUtf8(bytes: Buffer): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return utf16 ? 'it is UTF-16, not UTF-8 (Windows PowerShell writes that; use Out-File -Encoding utf8)' : 'it is not UTF-8 text';
}

/** The engine's message without the text it quotes, which may be a secret. */
function syntaxReason(error: unknown, length: number): string {
  const message = error instanceof Error ? error.message : '';
  const position = /at position (\d+)/.exec(message)?.[1];
  if (/end of JSON|Unterminated string/.test(message) || Number(position) >= length) return 'the JSON is cut off';
  return position === undefined ? 'it is not valid JSON' : `it is not valid JSON at character ${Number(position) + 1}`;
}
