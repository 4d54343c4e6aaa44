import type { DataSource } from 'typeorm';
import { SEVERITIES, type CauseKind, type Severity } from '../../checks/verdict.js';
import { Conditions, typeCondition, type TypeFilter } from '../finding-filter.js';
import { CAUSES_KEPT } from './finding-counts.js';
import type { ExpiryKind } from './expiries.js';
import { accountConditions, type AccountScope } from './posture-query.js';
import type { Span } from './posture.repository.js';

/** What opens many failures at once in one account, at its latest scan. */
export interface TopCause {
  readonly account: string;
  readonly kind: CauseKind;
  readonly id: string;
  readonly label: string;
  readonly worstSeverity: Severity;
  readonly findings: number;
  readonly resources: number;
  readonly checkIds: readonly string[];
}

/** What newly found and resolved failures can be told apart by. */
export const CHANGE_DIMENSIONS = ['account', 'check', 'severity', 'layer', 'serviceModel', 'party', 'service', 'kind', 'day'] as const;
export type ChangeDimension = (typeof CHANGE_DIMENSIONS)[number];

/** Failures that scans newly found and proved resolved. */
export interface ChangeGroup {
  readonly key: { readonly [D in ChangeDimension]?: string };
  readonly opened: number;
  readonly resolved: number;
}

/** Something an account's latest assessment rests on until a day. */
export interface UpcomingExpiry {
  readonly account: string;
  readonly kind: ExpiryKind;
  /** Null for exceptions, which concern checks. */
  readonly frameworkId: string | null;
  readonly id: string;
  readonly title: string;
  /** Controls of a certificate or attestation, failures of an exception; null: not recorded. */
  readonly concerns: number | null;
  /** The last moment at which it counts, ISO 8601 UTC. */
  readonly expiresAt: string;
}

/** The latest assessment of an account against a framework. */
export interface LatestAssessment {
  readonly account: string;
  readonly name: string | null;
  readonly frameworkId: string;
  readonly scanId: string;
  readonly reportId: string;
  /** When the scan began, ISO 8601 UTC. */
  readonly at: string;
}

const CHANGE_COLUMNS: Readonly<Record<ChangeDimension, string>> = {
  account: 'a.uin',
  check: 't.check_id',
  severity: 't.severity',
  layer: 't.layer',
  serviceModel: 't.service_model',
  party: 't.party',
  service: 't.service',
  kind: 't.kind',
  day: "to_char(c.at AT TIME ZONE 'UTC', 'YYYY-MM-DD')",
};

const CHANGES_BY_TYPE = 'finding_change c JOIN finding_type t ON t.id = c.type_id';
/** Where types are not told apart, one row a scan says the same as one row a type. */
const CHANGES_OF_ACCOUNTS = `(SELECT account_id, from_at AS at, opened, resolved FROM posture WHERE subject_id = (
  SELECT id FROM posture_subject WHERE framework_id = '' AND family_id = '' AND layer = '' AND service_model = '' AND party = '')) c`;

/** Reads what dashboards show beside numbers of posture. Like those, all of it was written with the scans. */
export class DashboardRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Causes at the latest scans, the one with the worst severity and the most failures first.
   * @param limit 1 to `CAUSES_KEPT`: as many are kept of each scan, so the answer is exact
   */
  async causes(scope: AccountScope, limit: number): Promise<TopCause[]> {
    const conditions = accountConditions(scope, new Conditions());
    const severities = conditions.value(SEVERITIES);
    return this.dataSource.query<TopCause[]>(
      `SELECT a.uin AS account, c.kind, c.cause AS id, c.label, c.worst_severity AS "worstSeverity", c.findings, c.resources, c.check_ids AS "checkIds"
       FROM account a JOIN scan_cause c ON c.account_id = a.id AND c.seq = a.last_seq
       WHERE ${conditions.text} ORDER BY array_position(${severities}::text[], c.worst_severity), c.findings DESC, a.uin, c.cause LIMIT ${conditions.value(Math.min(limit, CAUSES_KEPT))}`,
      conditions.values,
    );
  }

  /** Failures newly found and resolved by the scans of a span of time. */
  async changes(scope: AccountScope, by: readonly ChangeDimension[], { from, to }: Span, filter: TypeFilter = {}): Promise<ChangeGroup[]> {
    const conditions = accountConditions(scope, new Conditions()).add('c.at >= ?::timestamptz', from).add('c.at < ?::timestamptz', to);
    const keys = by.map((dimension, index) => `${CHANGE_COLUMNS[dimension]} AS k${index}, `).join('');
    const order = by.map((_, index) => `k${index}`).join(', ');
    const ofType = typeCondition(filter, conditions, 't');
    const source = ofType === null && by.every((dimension) => dimension === 'account' || dimension === 'day') ? CHANGES_OF_ACCOUNTS : CHANGES_BY_TYPE;
    if (ofType !== null) conditions.always(ofType);
    const rows = await this.dataSource.query<Readonly<Record<string, string | null>>[]>(
      `SELECT ${keys} coalesce(sum(c.opened), 0) AS opened, coalesce(sum(c.resolved), 0) AS resolved
       FROM ${source} JOIN account a ON a.id = c.account_id
       WHERE ${conditions.text} AND c.opened + c.resolved > 0 ${by.length === 0 ? '' : `GROUP BY ${order} ORDER BY ${order}`}`,
      conditions.values,
    );
    return rows.map((row) => ({ key: Object.fromEntries(by.map((dimension, index) => [dimension, row[`k${index}`]])), opened: Number(row['opened']), resolved: Number(row['resolved']) }));
  }

  /** What expires in a span of time, the first first. */
  async expiries(scope: AccountScope, filter: { readonly kinds?: readonly ExpiryKind[]; readonly frameworkId?: string }, { from, to }: Span, limit: number): Promise<UpcomingExpiry[]> {
    const conditions = accountConditions(scope, new Conditions()).add('e.expires_at >= ?::timestamptz', from).add('e.expires_at < ?::timestamptz', to).any('e.kind', filter.kinds);
    if (filter.frameworkId !== undefined) conditions.add('e.framework_id = ?', filter.frameworkId);
    const rows = await this.dataSource.query<(Omit<UpcomingExpiry, 'expiresAt'> & { expiresAt: Date })[]>(
      `SELECT a.uin AS account, e.kind, NULLIF(e.framework_id, '') AS "frameworkId", e.item_id AS id, e.title, e.concerns, e.expires_at AS "expiresAt"
       FROM expiry e JOIN account a ON a.id = e.account_id
       WHERE ${conditions.text} ORDER BY e.expires_at, a.uin, e.kind, e.framework_id, e.item_id LIMIT ${conditions.value(limit)}`,
      conditions.values,
    );
    return rows.map((row) => ({ ...row, expiresAt: row.expiresAt.toISOString() }));
  }

  /** The latest assessments, by account and framework. */
  async assessments(scope: AccountScope, frameworkId?: string): Promise<LatestAssessment[]> {
    const conditions = accountConditions(scope, new Conditions());
    if (frameworkId !== undefined) conditions.add('l.framework_id = ?', frameworkId);
    const rows = await this.dataSource.query<(Omit<LatestAssessment, 'at'> & { at: Date })[]>(
      `SELECT a.uin AS account, a.name, l.framework_id AS "frameworkId", l.scan_id AS "scanId", l.report_id AS "reportId", l.at
       FROM account_framework l JOIN account a ON a.id = l.account_id WHERE ${conditions.text} ORDER BY a.uin, l.framework_id`,
      conditions.values,
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }
}
