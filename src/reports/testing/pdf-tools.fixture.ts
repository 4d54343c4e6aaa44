import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';

/** Looks at PDFs with poppler's and qpdf's tools, which see a file as its readers will. */

function withFile<T>(pdf: Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'demarc-pdf-'));
  try {
    const path = join(folder, 'report.pdf');
    writeFileSync(path, pdf);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(program: string, programArguments: readonly string[]): string {
  return execFileSync(program, programArguments, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** All text, in reading order. */
export function pdfText(pdf: Uint8Array): string {
  return withFile(pdf, (path) => run('pdftotext', [path, '-']));
}

/** Text of each page with its layout kept. */
export function pdfPages(pdf: Uint8Array): readonly string[] {
  return withFile(pdf, (path) => run('pdftotext', ['-layout', path, '-'])).split('\f').slice(0, -1);
}

/** Name of every font and whether it is embedded. */
export function pdfFonts(pdf: Uint8Array): readonly { readonly name: string; readonly embedded: boolean; readonly unicode: boolean }[] {
  const lines = withFile(pdf, (path) => run('pdffonts', [path])).trim().split('\n');
  const head = lines[0] as string;
  return lines.slice(2).map((line) => ({
    name: line.slice(0, head.indexOf('type')).trim(),
    embedded: line.slice(head.indexOf('emb'), head.indexOf('emb') + 3).trim() === 'yes',
    unicode: line.slice(head.indexOf('uni'), head.indexOf('uni') + 3).trim() === 'yes',
  }));
}

/** Document information by label. */
export function pdfInfo(pdf: Uint8Array): Readonly<Record<string, string>> {
  const lines = withFile(pdf, (path) => run('pdfinfo', [path])).trim().split('\n');
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
}

/** Throws unless the file is sound. */
export function checkPdf(pdf: Uint8Array): void {
  withFile(pdf, (path) => run('qpdf', ['--check', path]));
}

/** Titles of all bookmarks, in order. */
export async function pdfOutline(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const outlines = document.catalog.lookup(PDFName.of('Outlines'), PDFDict);
  const titles: string[] = [];
  const visit = (parent: PDFDict): void => {
    for (let item = parent.lookupMaybe(PDFName.of('First'), PDFDict); item !== undefined; item = item.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      titles.push(item.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText());
      visit(item);
    }
  };
  visit(outlines);
  return titles;
}
