import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { AssessmentReport } from '../assessments/report.js';
import type { Finding } from '../findings/finding.js';
import type { ExportFormat } from '../reports/exports/export-format.js';
import type { Locale } from '../responsibility/vocabulary.js';

/** What to export, and where to. */
export interface ExportFiles {
  readonly folder: string;
  readonly reports: readonly AssessmentReport[];
  readonly formats: readonly ExportFormat[];
  /** Begins to read every failure and unknown of the scan; each file reads them anew, so that none is held in memory. */
  readonly findings: () => AsyncIterable<Finding>;
  readonly locale: Locale;
}

/**
 * Writes each format of each report into a folder per framework. A file appears under its name only when it is whole.
 * @returns paths written, in order
 */
export async function writeExports({ folder, reports, formats, findings, locale }: ExportFiles): Promise<readonly string[]> {
  const written: string[] = [];
  for (const report of reports) {
    const target = join(folder, report.framework.id);
    await mkdir(target, { recursive: true });
    for (const format of formats) {
      const path = join(target, format.fileName);
      await format.write({ report, findings: findings(), locale }, createWriteStream(`${path}.part`));
      await rename(`${path}.part`, path);
      written.push(path);
    }
  }
  return written;
}
