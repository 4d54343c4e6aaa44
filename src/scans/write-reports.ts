import { createWriteStream } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AssessmentReport } from '../assessments/report.js';
import type { Finding } from '../findings/finding.js';
import { writeAnnexCsv } from '../reports/annex-csv.js';
import type { ReportRenderer } from '../reports/renderer.js';
import type { Locale } from '../responsibility/vocabulary.js';
import type { OnProgress } from './progress.js';

/** Name of the CSV file with every failure and unknown of a scan. */
export const ANNEX_NAME = 'findings.csv';

/** What to write, where and in which language. */
export interface ReportFiles {
  readonly folder: string;
  readonly reports: readonly AssessmentReport[];
  /** Every failure and unknown of the scan, streamed from the database. */
  readonly findings: AsyncIterable<Finding>;
  readonly locale: Locale;
  /** null: no PDFs. */
  readonly renderer: ReportRenderer | null;
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
  await writeAnnexCsv(createWriteStream(`${annex}.part`), files.findings);
  await rename(`${annex}.part`, annex);
  for (const report of files.reports) {
    await mkdir(join(files.folder, report.framework.id), { recursive: true });
    await writeWhole(join(files.folder, report.framework.id, 'assessment.json'), `${JSON.stringify(report, null, 2)}\n`);
  }
  const { renderer } = files;
  if (renderer === null) return 0;
  const jobs = files.reports.flatMap((report) => report.families.map((family) => ({ report, family: family.id })));
  let done = 0;
  const next = async (): Promise<void> => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      const pdf = await renderer.familyPdf(job.report, job.family, { locale: files.locale, annexName: ANNEX_NAME });
      await writeWhole(join(files.folder, job.report.framework.id, `${fileNameOf(job.family)}.pdf`), pdf);
      files.onProgress({ stage: 'rendering reports', done: ++done, total: done + jobs.length, unit: 'PDFs' });
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, next));
  return done;
}

/** A family id as a file name: `A&A` holds a character that shells and URLs treat apart. */
export function fileNameOf(familyId: string): string {
  return familyId.replace(/[^A-Za-z0-9._-]+/g, '-');
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}
