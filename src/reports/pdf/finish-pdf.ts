import { appendObjects, readPdf, type PdfFile } from './pdf-file.js';
import { literalDate, textString } from './pdf-text.js';

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

/** Gives a printed PDF its metadata and takes the wall clock out of it. */
export function finishPdf(printed: Uint8Array, facts: PdfFacts): Buffer {
  const bytes = Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength);
  const date = literalDate(facts.at);
  freezeDates(bytes, date);
  const file = readPdf(bytes);
  return appendObjects(file, [infoObject(file, facts, date)], { info: file.size, id: facts.id });
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

function infoObject(file: PdfFile, { title, subject, author }: PdfFacts, date: string) {
  const entries = [`/Title ${textString(title)}`, `/Author ${textString(author)}`, `/Subject ${textString(subject)}`, '/Creator (Demarc)', '/Producer (Chromium)', `/CreationDate (${date})`, `/ModDate (${date})`];
  return { number: file.size, body: `<<${entries.join('\n')}>>` };
}
