import type { AssessmentReport } from '../assessments/report.js';
import { documentHtml, type DocumentView } from './html/document-html.js';
import type { LayoutName } from './html/templates.js';
import { finishPdf } from './pdf/finish-pdf.js';
import { joinPdfs, pageCountOf, type PdfPart } from './pdf/join-pdf.js';
import { textsFor } from './texts/texts.js';
import { DEFAULT_BRANDING } from './view/branding.js';
import type { FamilyReportOptions } from './view/family-view.js';
import { frameworkView } from './view/framework-view.js';

/** Prints one self-contained document. */
export type Print = (html: string) => Promise<Uint8Array>;

interface Chapter {
  readonly layout: LayoutName;
  readonly title: string;
  readonly name: string;
  readonly view: DocumentView;
}

interface Printed extends PdfPart {
  readonly firstPage: number;
}

/**
 * A whole framework in one PDF: summary, a chapter per family, every check once, and what belongs to all of them. The
 * chapters are printed one after another, each numbered on from the one before, and joined; the contents are printed
 * last, when every page is known. The same report, options, fonts and browser give the same bytes.
 */
export async function frameworkPdf(report: AssessmentReport, options: FamilyReportOptions, print: Print): Promise<Buffer> {
  const { locale, branding = DEFAULT_BRANDING } = options;
  const texts = textsFor(locale);
  const view = frameworkView(report, options);
  const common = { title: view.title, brand: view.brand };
  const chapters: Chapter[] = [
    ...view.chapters.map((chapter): Chapter => ({ layout: 'framework-family', title: `${chapter.id} ${chapter.familyTitle}`, name: chapter.part, view: { ...common, ...chapter, running: { ...view.running, family: `${chapter.id}  ${chapter.familyTitle}` } } as DocumentView })),
    ...(view.checkPortions.length === 0 ? [[]] : view.checkPortions).map((checks, index): Chapter => ({ layout: 'framework-checks', title: index === 0 ? texts.checksDetail : `${texts.checksDetail} (${index + 1})`, name: `checks-${index + 1}`, view: { ...common, running: view.running, checks, quietChecks: view.quietChecks, first: index === 0 } as DocumentView })),
    ...(view.quietChecks.length === 0 ? [] : [{ layout: 'framework-quiet' as const, title: texts.quietChecks, name: 'quiet-checks', view }]),
    { layout: 'framework-back', title: texts.document.appendix, name: 'appendix', view },
  ];
  const front = (pages: ReadonlyMap<string, number>, total: number | null): Promise<Uint8Array> => {
    // Further portions of the checks have bookmarks, and no line of their own in the contents.
    const contents = chapters.filter(({ name }) => !/^checks-([2-9]|\d\d)/.test(name)).map(({ name, title }) => ({ target: `part-${name}`, title, page: String(pages.get(name) ?? '') }));
    return print(documentHtml('framework-front', { ...view, contents } as DocumentView, { locale, branding, part: { firstPage: 1, total, cover: true } }));
  };
  // The first print only tells how many pages the contents take: numbers do not change that.
  let next = 1 + pageCountOf(Buffer.from(await front(new Map(), null)));
  const printed: Printed[] = [];
  for (const { layout, title, name, view: chapterView } of chapters) {
    const bytes = Buffer.from(await print(documentHtml(layout, chapterView, { locale, branding, part: { firstPage: next, total: null, cover: false } })));
    printed.push({ bytes, title, name, prefix: `${name}-`, firstPage: next });
    next += pageCountOf(bytes);
  }
  const opening = Buffer.from(await front(new Map(printed.map(({ name, firstPage }) => [name, firstPage])), next - 1));
  const joined = joinPdfs([{ bytes: opening, title: texts.summary, name: 'front', prefix: 'front-' }, ...printed], texts.language);
  return finishPdf(joined, { title: view.title, subject: view.subject, author: `Demarc ${report.tool.version}`, at: report.snapshot.capturedAt, id: `${report.id}/*/${locale}` });
}
