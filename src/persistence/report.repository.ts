import type { DataSource } from 'typeorm';
import type { AssessmentReport, ControlState, Scorecard } from '../assessments/report.js';
import { upgradedReport } from '../assessments/upgrade.js';
import { storableText } from './copy/storable-text.js';
import { isUuid, pageSize } from './cursor.js';

/** A stored assessment report in short. */
export interface StoredReport {
  readonly reportId: string;
  readonly scanId: string;
  readonly uin: string;
  readonly frameworkId: string;
  readonly version: number;
  /** When the scan began, ISO 8601 UTC. */
  readonly at: string;
  readonly scorecard: Scorecard;
}

/** The state of a control in a scan. */
export interface StoredControlResult {
  readonly frameworkId: string;
  readonly familyId: string;
  readonly controlId: string;
  readonly state: ControlState;
  readonly acceptedRisks: number;
}

type Row = Omit<StoredReport, 'scorecard' | 'at'> & { readonly scorecard: string; readonly at: Date };

/** Reads assessment reports and control results. */
export class ReportRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The report of a scan for a framework in the current version, or null. @throws InputError for a version of the future */
  async get(scanId: string, frameworkId: string): Promise<AssessmentReport | null> {
    const text = await this.text(scanId, frameworkId);
    return text === null ? null : upgradedReport(JSON.parse(text) as { readonly version: number });
  }

  /** The same as JSON text, exactly as it was stored: for answers and downloads. */
  async text(scanId: string, frameworkId: string): Promise<string | null> {
    if (!isUuid(scanId)) return null;
    const [row] = await this.dataSource.query<{ document: string }[]>('SELECT document FROM assessment_report WHERE scan_id = $1 AND framework_id = $2', [
      scanId,
      storableText(frameworkId),
    ]);
    return row?.document ?? null;
  }

  /** The report of an account's latest scan that has one for the framework, or null. */
  async latest(uin: string, frameworkId: string): Promise<AssessmentReport | null> {
    const [row] = await this.list({ uin, frameworkId }, 1);
    return row === undefined ? null : this.get(row.scanId, frameworkId);
  }

  /** The newest report with an id as reports print it, or null. */
  async byReportId(reportId: string): Promise<AssessmentReport | null> {
    const [row] = await this.list({ reportId }, 1);
    return row === undefined ? null : this.get(row.scanId, row.frameworkId);
  }

  /** Reports in short, newest scan first. */
  async list(
    filter: { readonly scanId?: string; readonly uin?: string; readonly frameworkId?: string; readonly reportId?: string },
    limit?: number,
  ): Promise<StoredReport[]> {
    if (filter.scanId !== undefined && !isUuid(filter.scanId)) return [];
    const rows = await this.dataSource.query<Row[]>(
      `SELECT r.report_id AS "reportId", r.scan_id AS "scanId", a.uin, r.framework_id AS "frameworkId", r.version, s.started_at AS at, r.scorecard
       FROM assessment_report r JOIN scan s ON s.id = r.scan_id JOIN account a ON a.id = s.account_id
       WHERE ($1::uuid IS NULL OR r.scan_id = $1) AND ($2::text IS NULL OR a.uin = $2)
         AND ($3::text IS NULL OR r.framework_id = $3) AND ($4::text IS NULL OR r.report_id = $4)
       ORDER BY s.started_at DESC, s.seq DESC, r.framework_id LIMIT $5`,
      [filter.scanId ?? null, orNull(filter.uin), orNull(filter.frameworkId), orNull(filter.reportId), pageSize(limit)],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString(), scorecard: JSON.parse(row.scorecard) as Scorecard }));
  }

  /** The state of every control of a framework in a scan. */
  async controls(scanId: string, frameworkId: string): Promise<StoredControlResult[]> {
    if (!isUuid(scanId)) return [];
    return this.dataSource.query(
      `SELECT framework_id AS "frameworkId", family_id AS "familyId", control_id AS "controlId", state, accepted_risks AS "acceptedRisks"
       FROM control_result WHERE scan_id = $1 AND framework_id = $2 ORDER BY family_id, control_id`,
      [scanId, storableText(frameworkId)],
    );
  }
}

function orNull(text: string | undefined): string | null {
  return text === undefined ? null : storableText(text);
}
