import { changeReport, type ChangeReport, type TrendPoint } from '../assessments/change-report.js';
import type { AssessmentReport } from '../assessments/report.js';
import { InputError } from '../common/errors.js';
import type { Database } from '../persistence/database.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { compareScans } from '../persistence/scan-comparison.js';
import { ScanRepository, type StoredScan } from '../persistence/scan.repository.js';

/** Scans a trend shows at most; the two compared are always among them. */
const TREND_POINTS = 200;

/**
 * What changed between two stored scans of one account.
 * @throws InputError when one is not stored, has no assessment, or the two do not belong together
 */
export async function compareStoredScans(database: Database, fromId: string, toId: string): Promise<ChangeReport> {
  const scans = new ScanRepository(database.dataSource);
  const reports = new ReportRepository(database.dataSource);
  const [from, to] = [await stored(scans, fromId), await stored(scans, toId)];
  const comparison = await compareScans(database.dataSource, from, to);
  const later = await assessments(reports, to);
  const trends = new Map<string, readonly TrendPoint[]>();
  for (const { framework } of later) {
    const listed = await reports.list({ uin: to.uin, frameworkId: framework.id }, TREND_POINTS);
    const between = listed.filter(({ at }) => at >= from.startedAt && at <= to.startedAt);
    trends.set(framework.id, between.map(({ at, scorecard }) => ({ at, coverage: scorecard.coverage, conformance: scorecard.conformance })).reverse());
  }
  return changeReport({ from: await assessments(reports, from), to: later, comparison, trends });
}

async function stored(scans: ScanRepository, id: string): Promise<StoredScan> {
  const scan = await scans.get(id);
  if (scan !== null) return scan;
  throw new InputError({ code: 'scan-unknown', status: 404, place: id, message: 'There is no such scan.', remedy: 'List the scans and choose one of them.' });
}

async function assessments(reports: ReportRepository, scan: StoredScan): Promise<[AssessmentReport, ...AssessmentReport[]]> {
  const listed = await reports.list({ scanId: scan.id });
  const [first, ...rest] = (await Promise.all(listed.map(async ({ frameworkId }) => (await reports.get(scan.id, frameworkId)) ?? []))).flat();
  if (first !== undefined) return [first, ...rest];
  throw new InputError({ code: 'scan-unassessed', place: scan.id, message: 'The scan has no assessment.', remedy: 'Choose a scan that was assessed against a framework.' });
}
