import type { AssessmentReport } from '../assessments/report.js';
import { InputError } from '../common/errors.js';
import type { Database } from '../persistence/database.js';
import { ReportRepository } from '../persistence/report.repository.js';

/**
 * The stored assessments of a scan, all or those of the chosen frameworks.
 * @throws InputError when there is none
 */
export async function storedReports(database: Database, scanId: string, frameworks: readonly string[] | undefined): Promise<[AssessmentReport, ...AssessmentReport[]]> {
  const repository = new ReportRepository(database.dataSource);
  const listed = (await repository.list({ scanId })).filter((report) => frameworks === undefined || frameworks.includes('all') || frameworks.includes(report.frameworkId));
  const [first, ...rest] = (await Promise.all(listed.map(async (report) => (await repository.get(scanId, report.frameworkId)) ?? []))).flat();
  if (first !== undefined) return [first, ...rest];
  throw new InputError({ code: 'scan-unknown', place: scanId, message: 'No such assessment is stored.', remedy: 'Audit first; the end of its output names the scan. With --framework, name one the scan was assessed for.' });
}
