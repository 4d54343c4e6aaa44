import { inflateSync } from 'node:zlib';
import { objectStream, objectText, type PdfFile, type PdfObject } from './pdf-file.js';

/**
 * Page numbers in the table of contents. Chromium knows no `target-counter()`, and printing twice to learn the pages
 * would double the time; but the printed file says where every link goes and where it stands, so the numbers are drawn
 * beside the links afterwards.
 */

/** Where the numbers are drawn; must agree with `.contents a` of the style sheet. Points. */
export interface NumberLayout {
  /** Name of the first destination behind the contents; links on pages before it are numbered. */
  readonly firstAfter: string;
  readonly size: number;
  /** From the upper edge of a link down to the base line of its first line. */
  readonly baseline: (destination: string) => number;
  /** RGB, 0..1. */
  readonly colour: readonly [number, number, number];
}

/** Advance of every digit of Noto Sans, in thousandths of the size. */
const DIGIT = 572;

const FONT = 'NotoSans-Regular';

/**
 * The objects to append: changed pages of the contents and what they draw. Empty when the file is not laid out as
 * Chromium lays it out: contents without page numbers are poorer, wrong ones would be worse.
 * @param next first free object number
 */
export function contentsNumbers(file: PdfFile, next: number, layout: NumberLayout): readonly PdfObject[] {
  const pages = pageObjects(file);
  const destinations = destinationPages(file, pages);
  const end = destinations.get(layout.firstAfter);
  if (end === undefined) return [];
  const objects: PdfObject[] = [];
  for (const number of pages.slice(0, end)) {
    const text = objectText(file, number) ?? '';
    const links = linksOf(file, text);
    const font = links.length === 0 ? undefined : digitsOf(file, text);
    if (font === undefined) continue;
    const drawn = links.flatMap((link) => {
      const page = destinations.get(link.destination);
      return page === undefined ? [] : [draw(String(page + 1), link, font, layout)];
    });
    if (drawn.length === 0 || drawn.includes('')) continue;
    const [before, after] = [next, next + 1];
    next += 2;
    const colour = layout.colour.map((part) => part.toFixed(3)).join(' ');
    // What Chromium drew may leave its coordinates behind, so it is put between q and Q. Numbers repeat what a screen
    // reader learns from the link, hence an artifact.
    objects.push(stream(before, 'q\n'));
    objects.push(stream(after, `\nQ\n/Artifact BMC\nBT\n${colour} rg\n${font.resource} ${layout.size} Tf\n${drawn.join('')}ET\nEMC\n`));
    objects.push({ number, body: text.replace(/\/Contents (\d+ 0 R)/, `/Contents [${before} 0 R $1 ${after} 0 R]`) });
  }
  return objects;
}

function stream(number: number, content: string): PdfObject {
  return { number, body: `<</Length ${content.length}>> stream\n${content}\nendstream` };
}

interface Link {
  readonly destination: string;
  readonly right: number;
  readonly top: number;
}

function draw(digits: string, { destination, right, top }: Link, font: DigitFont, layout: NumberLayout): string {
  const glyphs = [...digits].map((digit) => font.glyphs.get(digit));
  if (glyphs.includes(undefined)) return '';
  const x = right - (digits.length * DIGIT * layout.size) / 1000;
  const y = top - layout.baseline(destination);
  return `1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm\n<${glyphs.join('')}> Tj\n`;
}

/** Object numbers of the pages in order. */
function pageObjects(file: PdfFile): readonly number[] {
  const root = reference(objectText(file, file.root), 'Pages');
  const pages: number[] = [];
  const seen = new Set<number>();
  const visit = (number: number): void => {
    if (seen.has(number)) return;
    seen.add(number);
    const text = objectText(file, number) ?? '';
    const kids = /\/Kids \[([^\]]*)\]/.exec(text);
    if (kids === null) pages.push(number);
    else for (const match of (kids[1] as string).matchAll(/(\d+) 0 R/g)) visit(Number(match[1]));
  };
  if (root !== undefined) visit(root);
  return pages;
}

/** Page index by name of destination. */
function destinationPages(file: PdfFile, pages: readonly number[]): ReadonlyMap<string, number> {
  const index = new Map(pages.map((number, position) => [number, position]));
  const dests = reference(objectText(file, file.root), 'Dests');
  const text = dests === undefined ? '' : (objectText(file, dests) ?? '');
  const found = new Map<string, number>();
  for (const [, name, page] of text.matchAll(/\/([^\s/[\]<>()]+) \[(\d+) 0 R/g)) {
    const position = index.get(Number(page));
    if (position !== undefined) found.set(name as string, position);
  }
  return found;
}

function linksOf(file: PdfFile, page: string): readonly Link[] {
  const annotations = /\/Annots \[([^\]]*)\]/.exec(page)?.[1] ?? '';
  return [...annotations.matchAll(/(\d+) 0 R/g)].flatMap(([, number]) => {
    const text = objectText(file, Number(number)) ?? '';
    const destination = /\/Dest \/(\S+)/.exec(text)?.[1];
    const box = /\/Rect \[(\S+) (\S+) (\S+) (\S+)\]/.exec(text);
    if (destination === undefined || box === null) return [];
    return [{ destination, right: Number(box[3]), top: Number(box[4]) }];
  });
}

interface DigitFont {
  /** Name on the page, e.g. `/F6`. */
  readonly resource: string;
  /** Glyph in hexadecimal by digit. */
  readonly glyphs: ReadonlyMap<string, string>;
}

/** The page's upright font and the glyphs of its digits, from the table that makes its text extractable. */
function digitsOf(file: PdfFile, page: string): DigitFont | undefined {
  const fonts = /\/Font <<([^>]*)>>/.exec(page)?.[1] ?? '';
  for (const [, resource, number] of fonts.matchAll(/(\/\S+) (\d+) 0 R/g)) {
    const text = objectText(file, Number(number)) ?? '';
    if (!new RegExp(`/BaseFont /[A-Z]+\\+${FONT}\\b`).test(text)) continue;
    const table = objectStream(file, reference(text, 'ToUnicode') ?? -1);
    if (table !== undefined) return { resource: resource as string, glyphs: digitGlyphs(inflateSync(table).toString('latin1')) };
  }
  return undefined;
}

function digitGlyphs(table: string): ReadonlyMap<string, string> {
  const glyphs = new Map<string, string>();
  const add = (glyph: number, code: number): void => {
    if (code >= 0x30 && code <= 0x39) glyphs.set(String.fromCharCode(code), glyph.toString(16).padStart(4, '0'));
  };
  for (const [, block] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph, code] of (block as string).matchAll(/<(\w{4})> <(\w{4})>/g)) add(Number.parseInt(glyph as string, 16), Number.parseInt(code as string, 16));
  }
  for (const [, block] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, code] of (block as string).matchAll(/<(\w{4})> <(\w{4})> <(\w{4})>/g)) {
      const [first, last, start] = [from, to, code].map((part) => Number.parseInt(part as string, 16)) as [number, number, number];
      for (let glyph = first; glyph <= last; glyph++) add(glyph, start + glyph - first);
    }
  }
  return glyphs;
}

function reference(text: string | undefined, key: string): number | undefined {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(text ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}
