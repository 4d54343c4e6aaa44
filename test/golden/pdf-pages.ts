import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';

/** Height of a page's image in pixels: layout shows, letters do not, so that another browser's glyphs make no difference. */
const HEIGHT = 240;

/** The first pages of a PDF as small grey PNG images. */
export function pageImages(pdf: Uint8Array, pages: number): readonly Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'demarc-golden-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, pdf);
    execFileSync('pdftoppm', ['-png', '-gray', '-l', String(pages), '-scale-to', String(HEIGHT), file, join(folder, 'page')]);
    const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return names.sort().map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How far two pages lie apart: 0 the same, 1 nothing in common; measured against what is printed on them, since most of a page is white. */
export function imageDifference(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  let apart = 0;
  let ink = 0;
  // Four bytes a pixel; grey stands in the first of them.
  for (let index = 0; index < a.data.length; index += 4) {
    const [left, right] = [a.data[index] as number, b.data[index] as number];
    apart += Math.abs(left - right);
    ink += 255 - left + (255 - right);
  }
  return ink === 0 ? 0 : apart / ink;
}

/** Words of a text and how often each stands in it. */
export function wordCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  // Chinese has no spaces, and lines break anywhere: each of its characters is a word.
  for (const [word] of text.matchAll(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words that stand in one text and not in the other, each as often as it does. */
export function missingWords(text: string, from: string): readonly string[] {
  const there = wordCounts(from);
  return [...wordCounts(text)].flatMap(([word, count]) => Array.from({ length: Math.max(0, count - (there.get(word) ?? 0)) }, () => word));
}
