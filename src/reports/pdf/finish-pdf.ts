import { PDFDocument } from 'pdf-lib';
import { appendObjects, readPdf, type PdfFile, type PdfObject } from './pdf-file.js';
import { literalDate, textString } from './pdf-text.js';
import { contentsNumbers, type NumberLayout } from './page-numbers.js';

/** What a report's PDF says about itself. */
export interface PdfFacts {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** Moment the content is from, ISO 8601; stands for the wall clock, so that the same report gives the same bytes. */
  readonly at: string;
  /** What the document is, for its file identifier. */
  readonly id: string;
}

/** Lines of the contents: sections are set larger than controls and checks. See `.contents` in the style sheet. */
const CONTENTS: NumberLayout = {
  firstAfter: 'summary',
  size: 8.2,
  baseline: (destination) => (/^(control|check)-\d+$/.test(destination) ? 10.1 : 11.6),
  colour: [0.337, 0.38, 0.447],
};

/**
 * Gives a printed PDF its metadata and the page numbers of its contents, and takes the wall clock out of it. Works on
 * Chromium's file as it stands, by an incremental update, so that it costs next to nothing. A file that a later
 * Chromium lays out otherwise is rewritten as a whole, without page numbers in the contents.
 */
export async function finishPdf(printed: Uint8Array, facts: PdfFacts): Promise<Buffer> {
  const bytes = Buffer.from(printed);
  const date = literalDate(facts.at);
  freezeDates(bytes, date);
  freezeNodeIds(bytes);
  const file = readPdf(bytes);
  if (file === undefined) return rewrite(bytes, facts);
  const info = infoObject(file, facts, date);
  return appendObjects(file, [info, ...contentsNumbers(file, info.number + 1, CONTENTS)], { info: info.number, id: facts.id });
}

/** Same-length replacement, so that every offset in the file stays right. */
function freezeDates(bytes: Buffer, date: string): void {
  for (const key of ['/CreationDate (', '/ModDate (']) {
    for (let at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + 1)) {
      const start = at + key.length;
      const end = bytes.indexOf(')', start);
      if (end - start === date.length) bytes.write(date, start, 'latin1');
    }
  }
}

/**
 * Chromium names table cells after counters that go on from document to document. Ranks take their place, of the same
 * length and in the same order, because the tree they stand in is sorted.
 */
function freezeNodeIds(bytes: Buffer): void {
  const found = [...bytes.toString('latin1').matchAll(/\(node(\d{8})\)/g)];
  const ranks = new Map([...new Set(found.map(([, id]) => id as string))].sort().map((id, index) => [id, String(index + 1).padStart(8, '0')]));
  for (const { index, 1: id } of found) bytes.write(ranks.get(id as string) as string, index + '(node'.length, 'latin1');
}

function infoObject(file: PdfFile, { title, subject, author }: PdfFacts, date: string): PdfObject {
  const entries = [
    `/Title ${textString(title)}`,
    `/Author ${textString(author)}`,
    `/Subject ${textString(subject)}`,
    '/Creator (Demarc)',
    '/Producer (Chromium)',
    `/CreationDate (${date})`,
    `/ModDate (${date})`,
  ];
  return { number: file.size, body: `<<${entries.join('\n')}>>` };
}

/** Slow and indifferent to the layout of the file. */
async function rewrite(bytes: Buffer, { title, subject, author, at }: PdfFacts): Promise<Buffer> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  document.setTitle(title);
  document.setSubject(subject);
  document.setAuthor(author);
  document.setCreator('Demarc');
  document.setProducer('Chromium');
  document.setCreationDate(new Date(at));
  document.setModificationDate(new Date(at));
  return Buffer.from(await document.save({ updateFieldAppearances: false }));
}
