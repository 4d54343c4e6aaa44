import type { DataSource } from 'typeorm';
import type { EarlierAssessment } from '../assessments/delta.js';
import type { Scorecard } from '../assessments/report.js';

/** An earlier assessment, and the number of its scan within the account. */
export interface StoredEarlierAssessment extends EarlierAssessment {
  readonly seq: number;
}

interface Row {
  readonly reportId: string;
  readonly scanId: string;
  readonly startedAt: Date;
  readonly capturedAt: Date;
  readonly snapshotHash: string;
  readonly checksHash: string;
  readonly scorecard: string;
  readonly seq: number;
}

/** An account's newest stored assessment against a framework, in short: its document, which may be large, is not read. Null: there is none. */
export async function newestAssessment(dataSource: DataSource, uin: string, frameworkId: string): Promise<StoredEarlierAssessment | null> {
  const [row] = await dataSource.query<Row[]>(
    `SELECT r.report_id AS "reportId", s.id AS "scanId", s.started_at AS "startedAt", p.captured_at AS "capturedAt", p.content_hash AS "snapshotHash",
            s.checks_hash AS "checksHash", r.scorecard, s.seq
     FROM assessment_report r JOIN scan s ON s.id = r.scan_id JOIN snapshot p ON p.id = s.snapshot_id JOIN account a ON a.id = s.account_id
     WHERE a.uin = $1 AND r.framework_id = $2 ORDER BY s.seq DESC LIMIT 1`,
    [uin, frameworkId],
  );
  if (row === undefined) return null;
  const { reportId, scanId, startedAt, capturedAt, snapshotHash, checksHash, scorecard, seq } = row;
  const controls = await dataSource.query<EarlierAssessment['controls']>(
    'SELECT control_id AS "controlId", family_id AS "familyId", state FROM control_result WHERE scan_id = $1 AND framework_id = $2 ORDER BY family_id, control_id',
    [scanId, frameworkId],
  );
  return {
    since: { reportId, scanId, startedAt: startedAt.toISOString(), capturedAt: capturedAt.toISOString(), snapshotHash },
    checksHash,
    scorecard: JSON.parse(scorecard) as Scorecard,
    controls,
    seq,
  };
}
