import { isCovered } from '../fonts/font-faces.js';

/**
 * Characters that are never printed as they are: controls, and marks that are invisible or reorder what stands around
 * them, with which a resource's name could pass for another.
 */
const DECEPTIVE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

const ALLOWED_CONTROLS = new Set(['\n', '\t']);

/** Plain ASCII and common Chinese need no look at every character. */
const HARMLESS = /^[\n\t\x20-\x7e]*$/;

/** A text in which every character that cannot or must not be shown stands as its code point, e.g. `[U+202E]`. */
export function printableText(text: string): string {
  if (HARMLESS.test(text)) return text;
  let result = '';
  for (const character of text) {
    const codePoint = character.codePointAt(0) as number;
    const shown = ALLOWED_CONTROLS.has(character) || (!DECEPTIVE.test(character) && isCovered(codePoint));
    result += shown ? character : `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
  }
  return result;
}

/** The same for every text inside a view model. */
export function printable<T>(value: T): T {
  if (typeof value === 'string') return printableText(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => printable(item)) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printable(item as unknown)])) as T;
  }
  return value;
}
