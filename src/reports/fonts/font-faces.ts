import type { Locale } from '../../responsibility/vocabulary.js';
import { fileFor, type FontFamily, type FontFile, type FontWeight } from './font-library.js';
import { formatUnicodeRange } from './unicode-range.js';

/** Names of the two families the style sheet uses. Each is put together from files with disjoint code points. */
export const SANS = 'Report Sans';
export const MONO = 'Report Mono';

/** Quotation marks, dashes and dots that Latin and Chinese typesetting share but draw differently. */
const SHARED_PUNCTUATION = new Set([...'“”‘’…—·'].map((character) => character.codePointAt(0) as number));

const COMPOSED: readonly { readonly family: string; readonly weight: FontWeight; readonly stack: readonly FontFamily[] }[] = [
  { family: SANS, weight: 400, stack: ['noto-sans', 'noto-sans-sc'] },
  { family: SANS, weight: 700, stack: ['noto-sans', 'noto-sans-sc'] },
  { family: MONO, weight: 400, stack: ['noto-sans-mono', 'noto-sans', 'noto-sans-sc'] },
];

const found = new Map<string, FontFile | undefined>();

function faceFor(codePoint: number, weight: FontWeight, stack: readonly FontFamily[], locale: Locale): FontFile | undefined {
  const key = `${codePoint} ${weight} ${stack[0]} ${locale}`;
  if (found.has(key)) return found.get(key);
  const ordered = locale === 'zh-CN' && stack[0] !== 'noto-sans-mono' && SHARED_PUNCTUATION.has(codePoint) ? [...stack].reverse() : stack;
  let file: FontFile | undefined;
  for (const family of ordered) {
    file = fileFor(codePoint, family, weight);
    if (file !== undefined) break;
  }
  // Bounded: there are no more keys than characters the fonts were ever asked for.
  if (found.size < 200_000) found.set(key, file);
  return file;
}

/** True when the fonts that come along can show a character, upright and bold. */
export function isCovered(codePoint: number): boolean {
  return COMPOSED.every(({ weight, stack }) => faceFor(codePoint, weight, stack, 'en') !== undefined);
}

/**
 * `@font-face` rules for exactly the characters of a text, fonts inside. Every rule names only characters its file
 * has, so that nothing is left to the fonts of the machine.
 * @param text everything the document shows
 */
export function fontFaces(text: string, locale: Locale): string {
  const codePoints = new Set<number>();
  for (const character of text) codePoints.add(character.codePointAt(0) as number);
  const rules: string[] = [];
  for (const { family, weight, stack } of COMPOSED) {
    const used = new Map<FontFile, number[]>();
    for (const codePoint of codePoints) {
      const file = faceFor(codePoint, weight, stack, locale);
      if (file === undefined) continue;
      const list = used.get(file);
      if (list === undefined) used.set(file, [codePoint]);
      else list.push(codePoint);
    }
    const sorted = [...used].sort(([one], [other]) => (one.name < other.name ? -1 : 1));
    for (const [file, list] of sorted) {
      rules.push(`@font-face{font-family:"${family}";font-weight:${weight};src:url(${file.dataUrl()}) format("woff2");unicode-range:${formatUnicodeRange(list)}}`);
    }
  }
  return rules.join('\n');
}
