import { createWriteStream } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AssessmentReport } from '../assessments/report.js';
import type { Finding } from '../findings/finding.js';
import { writeAnnexCsv } from '../reports/annex-csv.js';
import { inLanguage, type ReportLanguage } from '../reports/bilingual-pdf.js';
import type { ReportRenderer } from '../reports/renderer.js';
import type { Branding } from '../reports/view/branding.js';
import type { FamilyReportOptions } from '../reports/view/family-view.js';
import type { OnProgress } from './progress.js';

/** Name of the CSV file with every failure and unknown of a scan. */
export const ANNEX_NAME = 'findings.csv';

/**
 * Kinds of PDFs: one per control family; one per framework, its responsibility matrix, its statement of applicability;
 * one with every finding of the scan.
 */
export const REPORT_KINDS = ['family', 'framework', 'responsibility-matrix', 'applicability', 'annex'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What to write, where and in which language. */
export interface ReportFiles {
  readonly folder: string;
  readonly reports: readonly AssessmentReport[];
  /** Begins to read every failure and unknown of the scan, streamed from the database. */
  readonly findings: () => AsyncIterable<Finding>;
  readonly locale: ReportLanguage;
  /** null: no PDFs. */
  readonly renderer: ReportRenderer | null;
  /** Default: one PDF per family. */
  readonly kinds?: readonly ReportKind[];
  /** How the operator's reports look. */
  readonly branding?: Branding;
  /** Signs each PDF once it is finished. */
  readonly seal?: ((pdf: Buffer) => Promise<Buffer>) | undefined;
  readonly onProgress: OnProgress;
}

/** Pages rendered at the same time: two keep two cores busy, more only take memory. */
const PARALLEL = 2;

/**
 * Writes one folder per framework with its assessment.json and a PDF per family, and the CSV of all findings. A file
 * appears under its name only when it is whole.
 * @returns number of PDFs written
 */
export async function writeReports(files: ReportFiles): Promise<number> {
  await mkdir(files.folder, { recursive: true });
  const annex = join(files.folder, ANNEX_NAME);
  await writeAnnexCsv(createWriteStream(`${annex}.part`), files.findings());
  await rename(`${annex}.part`, annex);
  for (const report of files.reports) {
    await mkdir(join(files.folder, report.framework.id), { recursive: true });
    await writeWhole(join(files.folder, report.framework.id, 'assessment.json'), `${JSON.stringify(report, null, 2)}\n`);
  }
  const { renderer } = files;
  if (renderer === null) return 0;
  const jobs = pdfJobs(files, renderer);
  let done = 0;
  const next = async (): Promise<void> => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      await writeWhole(join(files.folder, ...job.path), await job.print());
      files.onProgress({ stage: 'rendering reports', done: ++done, total: done + jobs.length, unit: 'PDFs' });
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, next));
  return done;
}

interface PdfJob {
  /** Folders and file name below the folder of the reports. */
  readonly path: readonly string[];
  print(): Promise<Uint8Array>;
}

/** What is to be printed, long documents first, so that no page of the browser idles while the last one is made. */
function pdfJobs({ reports, locale: language, kinds = ['family'], branding, seal = (pdf) => Promise.resolve(pdf), findings }: ReportFiles, renderer: ReportRenderer): PdfJob[] {
  const job = (path: readonly string[], print: (options: FamilyReportOptions) => Promise<Buffer>): PdfJob => ({
    path,
    print: async () => seal(await inLanguage(language, (locale) => print({ locale, annexName: ANNEX_NAME, ...(branding === undefined ? {} : { branding }) }))),
  });
  const [first] = reports;
  return [
    ...(kinds.includes('annex') && first !== undefined ? [job(['evidence-annex.pdf'], (options) => renderer.annexPdf(first, findings(), options))] : []),
    ...(kinds.includes('framework') ? reports.map((report) => job([report.framework.id, `${fileNameOf(report.framework.id)}.pdf`], (options) => renderer.frameworkPdf(report, options))) : []),
    ...(kinds.includes('responsibility-matrix') ? reports.map((report) => job([report.framework.id, 'responsibility-matrix.pdf'], (options) => renderer.responsibilityMatrixPdf(report, options))) : []),
    ...(kinds.includes('applicability') ? reports.map((report) => job([report.framework.id, 'statement-of-applicability.pdf'], (options) => renderer.applicabilityPdf(report, options))) : []),
    ...(kinds.includes('family') ? reports.flatMap((report) => report.families.map((family) => job([report.framework.id, `${fileNameOf(family.id)}.pdf`], (options) => renderer.familyPdf(report, family.id, options)))) : []),
  ];
}

/** A family id as a file name: `A&A` holds a character that shells and URLs treat apart. */
export function fileNameOf(familyId: string): string {
  return familyId.replace(/[^A-Za-z0-9._-]+/g, '-');
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}
