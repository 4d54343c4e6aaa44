import type { AssessmentReport } from '../assessments/report.js';
import type { Finding } from '../findings/finding.js';
import type { Print } from './framework-pdf.js';
import { documentHtml } from './html/document-html.js';
import { finishPdf } from './pdf/finish-pdf.js';
import { joinPdfs, pageCountOf, type PdfPart } from './pdf/join-pdf.js';
import { textsFor } from './texts/texts.js';
import { AnnexPortions } from './view/annex-view.js';
import { DEFAULT_BRANDING } from './view/branding.js';
import type { FamilyReportOptions } from './view/family-view.js';

/** Findings one print holds: some forty pages, which Chromium lays out in a second or two and forgets again. */
const ROWS_PER_PRINT = 800;

/** The annex of every finding, read as a stream and printed in portions that are joined, with pages numbered through. */
export async function annexPdf(report: AssessmentReport, findings: AsyncIterable<Finding> | Iterable<Finding>, options: FamilyReportOptions, print: Print): Promise<Buffer> {
  const { locale, branding = DEFAULT_BRANDING } = options;
  const texts = textsFor(locale);
  const portions = new AnnexPortions(report, options);
  const parts: PdfPart[] = [];
  let next = 1;
  const add = async (rows: readonly Finding[], last: boolean): Promise<void> => {
    const number = parts.length + 1;
    const html = documentHtml('annex', portions.portion(rows, last), { locale, branding, part: { firstPage: next, total: null, cover: false } });
    const bytes = Buffer.from(await print(html));
    parts.push({ bytes, title: number === 1 ? texts.document.annex : `${texts.document.annex} (${number})`, name: `annex-${number}`, prefix: `annex-${number}-` });
    next += pageCountOf(bytes);
  };
  // One portion is held back, so that the last one is known to be the last.
  let rows: Finding[] = [];
  for await (const finding of findings) {
    if (rows.length === ROWS_PER_PRINT) {
      await add(rows, false);
      rows = [];
    }
    rows.push(finding);
  }
  await add(rows, true);
  const joined = joinPdfs(parts as [PdfPart, ...PdfPart[]], texts.language);
  return finishPdf(joined, { title: portions.title, subject: texts.subject(report.framework.title, report.account.uin), author: `Demarc ${report.tool.version}`, at: report.snapshot.capturedAt, id: `${report.id}/annex/${locale}` });
}
