import type { Writable } from 'node:stream';
import type { AssessmentReport } from '../../assessments/report.js';
import type { Finding } from '../../findings/finding.js';
import type { Bilingual, Locale } from '../../responsibility/vocabulary.js';

/** What every export is made from: one assessment, and every failure and unknown of its scan. */
export interface ExportInput {
  readonly report: AssessmentReport;
  /** All failures and unknowns of the scan, streamed: the report itself carries only the first of each check. */
  readonly findings: AsyncIterable<Finding> | Iterable<Finding>;
  readonly locale: Locale;
}

/** One file format for machines, spreadsheets or code reviews. */
export interface ExportFormat {
  /** As the command line and the API name it. */
  readonly id: string;
  /** Name of the file inside a folder of one framework's files. */
  readonly fileName: string;
  readonly mediaType: string;
  /** What it is and who reads it. */
  readonly description: Bilingual;
  /** Writes the whole file and ends the stream. @throws what reading the findings or writing the stream throws */
  write(input: ExportInput, stream: Writable): Promise<void>;
}

