import { PDFDocument } from 'pdf-lib';
import { finishPdf } from './finish-pdf.js';
import { readPdf } from './pdf-file.js';
import { literalDate, textString } from './pdf-text.js';

const FACTS = { title: 'Bericht 报告 (1)', subject: 'Subject', author: 'Author', at: '2026-01-15T03:04:05.678Z', id: 'x' };

async function sample(useObjectStreams: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  return document.save({ useObjectStreams });
}

describe('texts in a PDF', () => {
  it('are UTF-16 in hexadecimal, whatever they hold', () => {
    expect(textString('a)中')).toBe('<FEFF006100294E2D>');
  });

  it('dates are UTC to the second', () => {
    expect(literalDate('2026-01-15T11:04:05+08:00')).toBe("D:20260115030405+00'00'");
  });
});

describe.each([
  ['a classic table', false],
  ['streams for its table', true],
])('a PDF with %s', (_name, useObjectStreams) => {
  it('gets its metadata', async () => {
    const printed = await sample(useObjectStreams);
    expect(readPdf(Buffer.from(printed)) === undefined).toBe(useObjectStreams);
    const document = await PDFDocument.load(await finishPdf(printed, FACTS), { updateMetadata: false });
    expect([document.getTitle(), document.getSubject(), document.getAuthor(), document.getPageCount()]).toEqual([FACTS.title, FACTS.subject, FACTS.author, 1]);
    expect(document.getCreationDate()).toEqual(new Date('2026-01-15T03:04:05Z'));
    expect(document.getModificationDate()).toEqual(new Date('2026-01-15T03:04:05Z'));
  });
});
