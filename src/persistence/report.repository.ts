import type { DataSource } from 'typeorm';
import type { AssessmentReport, ControlState, Scorecard } from '../assessments/report.js';
import { upgradedReport } from '../assessments/upgrade.js';
import { storableText } from './copy/storable-text.js';
import { refuseRemoved } from './retention/removed.js';
import { isUuid, pageOf, pageSize, type Page } from './cursor.js';
import { Conditions } from './finding-filter.js';
import { afterKeys, keyColumns, keysetCursor, keysetPlace, orderBy, orderNamed, type Key } from './keyset.js';

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
    if (row === undefined) await refuseRemoved(this.dataSource, scanId, 'reports');
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
      `SELECT ${COLUMNS} ${FROM}
       WHERE ($1::uuid IS NULL OR r.scan_id = $1) AND ($2::text IS NULL OR a.uin = $2)
         AND ($3::text IS NULL OR r.framework_id = $3) AND ($4::text IS NULL OR r.report_id = $4)
       ORDER BY s.started_at DESC, s.seq DESC, r.framework_id LIMIT $5`,
      [filter.scanId ?? null, orNull(filter.uin), orNull(filter.frameworkId), orNull(filter.reportId), pageSize(limit)],
    );
    if (rows.length === 0 && filter.scanId !== undefined) await refuseRemoved(this.dataSource, filter.scanId, 'reports');
    return rows.map(toReport);
  }

  /** Reports in short, page by page, the newest scan first unless `sort` says otherwise. */
  async page(filter: AssessmentFilter, options: { readonly limit?: number; readonly cursor?: string; readonly sort?: AssessmentOrder | `-${AssessmentOrder}` } = {}): Promise<Page<StoredReport>> {
    const limit = pageSize(options.limit);
    const order = orderNamed(options.sort ?? '-at', KEYS);
    const conditions = new Conditions().any('a.uin', filter.uins).any('r.framework_id', filter.frameworkIds).any('r.report_id', filter.reportIds);
    if (filter.latest === true) conditions.plain('s.seq = (SELECT max(n.seq) FROM scan n JOIN assessment_report o ON o.scan_id = n.id WHERE n.account_id = s.account_id AND o.framework_id = r.framework_id)');
    if (filter.from !== undefined) conditions.add('s.started_at >= ?::timestamptz', filter.from);
    if (filter.before !== undefined) conditions.add('s.started_at < ?::timestamptz', filter.before);
    afterKeys(conditions, order, options.cursor === undefined ? null : keysetPlace(order, options.cursor).keys);
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${COLUMNS}, ${keyColumns(order)} ${FROM} WHERE ${conditions.text} ORDER BY ${orderBy(order)} LIMIT ${conditions.value(limit + 1)}`,
      conditions.values,
    );
    return pageOf(rows, limit, toReport, (last) => keysetCursor(order, last));
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

const COLUMNS = 'r.report_id AS "reportId", r.scan_id AS "scanId", a.uin, r.framework_id AS "frameworkId", r.version, s.started_at AS at, r.scorecard';
const FROM = 'FROM assessment_report r JOIN scan s ON s.id = r.scan_id JOIN account a ON a.id = s.account_id';

/** Which assessments a list shows. */
export interface AssessmentFilter {
  readonly uins?: readonly string[];
  readonly frameworkIds?: readonly string[];
  readonly reportIds?: readonly string[];
  /** Only the latest of each account and framework. */
  readonly latest?: boolean;
  /** Moments, ISO 8601: of scans that began then or later, or before then. */
  readonly from?: string;
  readonly before?: string;
}

/** What lists of assessments can be ordered by. */
export const ASSESSMENT_ORDERS = ['at', 'framework'] as const;
type AssessmentOrder = (typeof ASSESSMENT_ORDERS)[number];

const SCAN_KEYS: readonly Key[] = [
  { sql: 's.started_at', type: 'timestamptz' },
  { sql: 'r.scan_id', type: 'uuid' },
];
const FRAMEWORK_KEY: Key = { sql: 'r.framework_id', type: 'text' };
const KEYS: Readonly<Record<AssessmentOrder, readonly Key[]>> = { at: [...SCAN_KEYS, FRAMEWORK_KEY], framework: [FRAMEWORK_KEY, ...SCAN_KEYS] };

function toReport({ reportId, scanId, uin, frameworkId, version, at, scorecard }: Row): StoredReport {
  return { reportId, scanId, uin, frameworkId, version, at: at.toISOString(), scorecard: JSON.parse(scorecard) as Scorecard };
}
