import { LOCALES, type Locale } from '../responsibility/vocabulary.js';
import { joinPdfs, type PdfPart, UnknownPdfLayout } from './pdf/join-pdf.js';
import { appendObjects, objectText, readPdf, type PdfFile } from './pdf/pdf-file.js';

/** What a PDF may be written in: one language, or both, one after the other in one file. */
export const REPORT_LANGUAGES = [...LOCALES, 'both'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** Bookmarks, each in its own language. */
const PARTS: Readonly<Record<Locale, Pick<PdfPart, 'title' | 'name' | 'prefix'>>> = {
  en: { title: 'English', name: 'en', prefix: 'en-' },
  'zh-CN': { title: '简体中文', name: 'zh', prefix: 'zh-' },
};

/**
 * Prints a document in a language, or in both: the whole of it in English, then the whole of it in Chinese, each with
 * its own contents and page numbers under a bookmark of its own. The file's title and dates are the English ones.
 * @param print makes the finished document in one language
 */
export async function inLanguage(language: ReportLanguage, print: (locale: Locale) => Promise<Buffer>): Promise<Buffer> {
  if (language !== 'both') return print(language);
  const parts: PdfPart[] = [];
  for (const locale of LOCALES) parts.push({ ...PARTS[locale], bytes: await print(locale), language: locale, closed: true });
  return bound(parts as [PdfPart, ...PdfPart[]]);
}

function bound(parts: readonly [PdfPart, ...PdfPart[]]): Buffer {
  const file = opened(joinPdfs(parts, parts[0].language ?? 'en'));
  const first = opened(parts[0].bytes);
  const trailer = trailerOf(first);
  const info = objectText(first, Number(/\/Info (\d+) 0 R/.exec(trailer)?.[1]));
  if (info === undefined) throw new UnknownPdfLayout('a finished document has no information where it was put');
  return appendObjects(file, [{ number: file.size, body: info }], { info: file.size, id: `${/\/ID \[<(\w+)>/.exec(trailer)?.[1] ?? ''}/both` });
}

function opened(bytes: Buffer): PdfFile {
  const file = readPdf(bytes);
  if (file === undefined) throw new UnknownPdfLayout('a finished document has no cross-reference table');
  return file;
}

function trailerOf({ bytes }: PdfFile): string {
  return bytes.subarray(bytes.lastIndexOf('trailer')).toString('latin1');
}
