import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../package-root.js';
import { glyphCoverage } from './glyph-coverage.js';
import { parseUnicodeRange, type CodePointRange } from './unicode-range.js';

/** The font families that come along as packages, SIL Open Font License. */
export type FontFamily = 'noto-sans' | 'noto-sans-sc' | 'noto-sans-mono';
export type FontWeight = 400 | 700;

/** One file of a family: the glyphs of some code points in one weight. */
export interface FontFile {
  /** Package and subset, e.g. `noto-sans-sc-117-400`. */
  readonly name: string;
  readonly ranges: readonly CodePointRange[];
  /** Code points it has glyphs for; read on first use. */
  readonly coverage: () => ReadonlySet<number>;
  /** The file as a `data:` URL; read on first use. */
  readonly dataUrl: () => string;
}

const families = new Map<string, readonly FontFile[]>();

/** All files of a family in a weight. Read once a process; the bytes only of those that are used. */
export function fontFiles(family: FontFamily, weight: FontWeight): readonly FontFile[] {
  const key = `${family}-${weight}`;
  const known = families.get(key);
  if (known !== undefined) return known;
  const folder = packageFolder(`@fontsource/${family}`);
  const subsets = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  // Numbered subsets stand in brackets there and without them in file names.
  const files = Object.entries(subsets).map(([subset, range]) => fontFile(folder, `${family}-${subset.replace(/[[\]]/g, '')}-${weight}`, range));
  families.set(key, files);
  return files;
}

function fontFile(folder: string, name: string, range: string): FontFile {
  let bytes: Buffer | undefined;
  const read = (): Buffer => (bytes ??= readFileSync(join(folder, 'files', `${name}-normal.woff2`)));
  let coverage: ReadonlySet<number> | undefined;
  let dataUrl: string | undefined;
  return {
    name,
    ranges: parseUnicodeRange(range),
    coverage: () => (coverage ??= glyphCoverage(read())),
    dataUrl: () => (dataUrl ??= `data:font/woff2;base64,${read().toString('base64')}`),
  };
}

/** The first file of a family that has a glyph for a code point, or undefined. */
export function fileFor(codePoint: number, family: FontFamily, weight: FontWeight): FontFile | undefined {
  return fontFiles(family, weight).find(
    ({ ranges, coverage }) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to) && coverage().has(codePoint),
  );
}
