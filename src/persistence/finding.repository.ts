import type { DataSource } from 'typeorm';
import { OUTCOMES, SEVERITIES, type Cause, type CauseKind, type Evidence, type Severity } from '../checks/verdict.js';
import type { Finding } from '../findings/finding.js';
import { storableText } from './copy/storable-text.js';
import { isUuid, pageOf, pageSize, type Page } from './cursor.js';
import { findingConditions, lastSeenAt, typeConditions, type FindingFilter } from './finding-filter.js';
import { RESOLUTIONS, type Resolution } from './finding-history.js';
import type { FindingType } from './finding-types.js';
import { removed } from './retention/removed.js';
import { afterKeys, keyColumns, keysetCursor, keysetPlace, orderBy, orderNamed, orderOfChosen, chosenKeys, type Key } from './keyset.js';

/** A scan as findings refer to it. */
export interface ScanMoment {
  readonly seq: number;
  /** When the scan began, ISO 8601 UTC. */
  readonly at: string;
}

/** A finding with its life so far. */
export interface StoredFinding extends Finding {
  readonly status: 'open' | 'resolved';
  /** How it was resolved; `open` while it is not. */
  readonly resolution: Resolution;
  /** Scan at which it first appeared. */
  readonly firstSeen: ScanMoment;
  /** Scan at which it came into its present state. */
  readonly since: ScanMoment;
  /** Last scan that evaluated it. */
  readonly lastSeen: ScanMoment;
}

/** Findings of an account as they stood at a scan: named by the scan, or the latest one of an account. */
export type FindingScope = { readonly scanId: string } | { readonly uin: string };

/** A cause with all that it opens. */
export interface CauseGroup extends Cause {
  /** Failures it is behind. */
  readonly findings: number;
  /** Resources among them: one rule may fail several checks on the same resource. */
  readonly resources: number;
  /** Checks that fail because of it, sorted. */
  readonly checkIds: readonly string[];
  readonly worstSeverity: Severity;
}

interface Row extends FindingType {
  readonly id: number;
  readonly fingerprint: string;
  readonly region: string;
  readonly resourceId: string;
  readonly resourceName: string | null;
  readonly outcome: number;
  readonly resolution: number;
  readonly causeKind: CauseKind | null;
  readonly cause: string | null;
  readonly causeLabel: string | null;
  readonly detail: string | null;
  readonly firstSeenSeq: number;
  readonly firstSeenAt: Date;
  readonly sinceSeq: number;
  readonly sinceAt: Date;
  readonly lastSeenSeq: number;
  readonly lastSeenAt: Date;
}

/** Reads findings. */
export class FindingRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Findings as they stood at a scan, in a stable order. Pages belong together even when a new scan comes between them.
   * Null when there is no such scan or account.
   */
  async list(scope: FindingScope, filter: FindingFilter = {}, options: ListOptions = {}): Promise<Page<StoredFinding> | null> {
    const at = await this.position(scope);
    if (at === null) return null;
    const limit = pageSize(options.limit);
    const sort = options.sort ?? 'id';
    const place = options.cursor === undefined ? null : keysetPlace(orderNamed(sort, keysAt(at.seq)), options.cursor, 1);
    const seq = place?.before[0] ?? at.seq;
    const order = orderNamed(sort, keysAt(seq));
    const conditions = afterKeys(findingConditions(filter, at.accountId, seq, await this.typeIds(filter)), order, place?.keys ?? null);
    // Only the orders by check and severity need the type while rows are chosen.
    const types = order.keys.some(({ sql }) => sql.includes('ft.')) ? 'JOIN finding_type ft ON ft.id = f.type_id' : '';
    const page = `SELECT f.*, ${keyColumns(order)} FROM finding f ${types} WHERE ${conditions.text} ORDER BY ${orderBy(order)} LIMIT ${conditions.value(limit + 1)}`;
    const rows = await this.dataSource.query<Row[]>(select(page, conditions.value(seq), orderOfChosen(order, 'f'), chosenKeys(order, 'f')), conditions.values);
    return pageOf(rows, limit, toFinding, (last) => keysetCursor(order, last, seq));
  }

  /** How many findings a filter admits. Null when there is no such scan or account. */
  async count(scope: FindingScope, filter: FindingFilter = {}): Promise<number | null> {
    const at = await this.position(scope);
    if (at === null) return null;
    const conditions = findingConditions(filter, at.accountId, at.seq, await this.typeIds(filter));
    const [row] = await this.dataSource.query<{ count: string }[]>(`SELECT count(*) FROM finding f WHERE ${conditions.text}`, conditions.values);
    return Number(row?.count ?? 0);
  }

  /**
   * Causes of the open failures that a filter admits, the one behind most failures of the worst severity first. Null
   * when there is no such scan or account.
   * @param limit causes at most, 1 to 1000
   */
  async causes(scope: FindingScope, filter: FindingFilter = {}, limit?: number): Promise<readonly CauseGroup[] | null> {
    const at = await this.position(scope);
    if (at === null) return null;
    const conditions = findingConditions({ ...filter, outcomes: ['fail'], status: 'open' }, at.accountId, at.seq, await this.typeIds(filter));
    const severities = conditions.value(SEVERITIES);
    return this.dataSource.query<CauseGroup[]>(
      `SELECT c.kind, c.id, c.label, c.findings, c.resources, c."checkIds", (${severities}::text[])[c.worst] AS "worstSeverity"
       FROM (
         SELECT min(f.cause_kind) AS kind, f.cause AS id, min(f.cause_label) AS label, count(*)::integer AS findings,
                count(DISTINCT (t.kind, f.region, f.resource_id))::integer AS resources, array_agg(DISTINCT t.check_id ORDER BY t.check_id) AS "checkIds",
                min(array_position(${severities}::text[], t.severity::text)) AS worst
         FROM finding f JOIN finding_type t ON t.id = f.type_id
         WHERE ${conditions.text} AND f.cause IS NOT NULL
         GROUP BY f.cause
       ) AS c
       ORDER BY c.worst, c.findings DESC, c.id
       LIMIT ${conditions.value(pageSize(limit))}`,
      conditions.values,
    );
  }

  /** Every state a finding went through, oldest first; empty when there is none of that fingerprint. */
  async history(uin: string, fingerprint: string): Promise<StoredFinding[]> {
    const at = await this.position({ uin });
    if (at === null || !/^[0-9a-f]{32}$/i.test(fingerprint)) return [];
    const states = "SELECT f.* FROM finding f WHERE f.account_id = $1 AND f.fingerprint = decode($2, 'hex')";
    const rows = await this.dataSource.query<Row[]>(select(states, '$3'), [at.accountId, fingerprint, at.seq]);
    return rows.sort((a, b) => a.sinceSeq - b.sinceSeq).map(toFinding);
  }

  private async position(scope: FindingScope): Promise<{ accountId: number; seq: number } | null> {
    if ('scanId' in scope && !isUuid(scope.scanId)) return null;
    const [row] =
      'scanId' in scope
        ? await this.dataSource.query<{ accountId: number; seq: number; removedAt?: Date | null }[]>('SELECT account_id AS "accountId", seq, results_removed_at AS "removedAt" FROM scan WHERE id = $1', [scope.scanId])
        : await this.dataSource.query<{ accountId: number; seq: number }[]>('SELECT id AS "accountId", last_seq AS seq FROM account WHERE uin = $1', [storableText(scope.uin)]);
    if ('scanId' in scope && row !== undefined && 'removedAt' in row && row.removedAt instanceof Date) throw removed('results', scope.scanId, row.removedAt);
    return row ?? null;
  }

  /** Types are few: looked up first, they leave the large table a list of numbers to compare with. */
  private async typeIds(filter: FindingFilter): Promise<readonly number[] | null> {
    const conditions = typeConditions(filter);
    if (conditions === null) return null;
    const rows = await this.dataSource.query<{ id: number }[]>(`SELECT id FROM finding_type WHERE ${conditions.text}`, conditions.values);
    return rows.map((row) => row.id);
  }
}

/** What lists of findings can be ordered by; the id last, which is unique. Severities: the worst first. */
export const FINDING_ORDERS = ['id', 'severity', 'check', 'region', 'resource', 'firstSeen', 'since', 'lastSeen'] as const;
export type FindingOrder = (typeof FINDING_ORDERS)[number];

/** How a page of findings is chosen. */
export interface ListOptions {
  readonly limit?: number;
  readonly cursor?: string;
  readonly sort?: FindingOrder | `-${FindingOrder}`;
}

function keysAt(seq: number): Readonly<Record<FindingOrder, readonly Key[]>> {
  const id: Key = { sql: 'f.id', type: 'integer' };
  const severities = SEVERITIES.map((severity) => `'${severity}'`).join(', ');
  return {
    id: [id],
    severity: [{ sql: `array_position(ARRAY[${severities}]::text[], ft.severity)`, type: 'integer' }, id],
    check: [{ sql: 'ft.check_id', type: 'text' }, id],
    region: [{ sql: 'f.region', type: 'text' }, id],
    // As much of it as the index knows; ids that differ later stand in the order of their numbers.
    resource: [{ sql: 'left(f.resource_id, 128)', type: 'text' }, id],
    firstSeen: [{ sql: 'f.first_seen_seq', type: 'integer' }, id],
    since: [{ sql: 'f.from_seq', type: 'integer' }, id],
    lastSeen: [{ sql: lastSeenAt(String(seq)), type: 'integer' }, id],
  };
}

/** The chosen rows of `finding` with everything that belongs to them, as seen at a scan number. */
function select(chosen: string, seq: string, order = 'f.id', keys = ''): string {
  return `
  WITH f AS MATERIALIZED (${chosen})
  SELECT f.id, encode(f.fingerprint, 'hex') AS fingerprint, f.region, f.resource_id AS "resourceId", f.resource_name AS "resourceName",
         f.outcome, f.resolution, f.cause_kind AS "causeKind", f.cause, f.cause_label AS "causeLabel", coalesce(f.detail, d.body) AS detail,
         t.check_id AS "checkId", t.kind, t.service, t.service_model AS "serviceModel", t.severity, t.layer, t.party,
         first.seq AS "firstSeenSeq", first.started_at AS "firstSeenAt", since.seq AS "sinceSeq", since.started_at AS "sinceAt",
         last.seq AS "lastSeenSeq", last.started_at AS "lastSeenAt"${keys}
  FROM f
  JOIN finding_type t ON t.id = f.type_id
  LEFT JOIN finding_detail d ON d.account_id = f.account_id AND d.id = f.detail_id
  JOIN scan first ON first.account_id = f.account_id AND first.seq = f.first_seen_seq
  JOIN scan since ON since.account_id = f.account_id AND since.seq = f.from_seq
  JOIN scan last ON last.account_id = f.account_id AND last.seq = coalesce(f.last_seen_seq, least(f.to_seq, ${seq}::integer))
  ORDER BY ${order}`;
}

function toFinding(row: Row): StoredFinding {
  const { evidence, reason } = row.detail === null ? { evidence: [], reason: null } : (JSON.parse(row.detail) as { evidence: Evidence[]; reason: string | null });
  return {
    fingerprint: row.fingerprint,
    checkId: row.checkId,
    resource: { kind: row.kind, service: row.service, serviceModel: row.serviceModel, region: row.region, id: row.resourceId, name: row.resourceName },
    outcome: OUTCOMES[row.outcome]!,
    severity: row.severity,
    layer: row.layer,
    party: row.party,
    evidence,
    reason,
    cause: row.cause === null ? null : { kind: row.causeKind ?? 'setting', id: row.cause, label: row.causeLabel ?? row.cause },
    status: row.resolution === 0 ? 'open' : 'resolved',
    resolution: RESOLUTIONS[row.resolution]!,
    firstSeen: { seq: row.firstSeenSeq, at: row.firstSeenAt.toISOString() },
    since: { seq: row.sinceSeq, at: row.sinceAt.toISOString() },
    lastSeen: { seq: row.lastSeenSeq, at: row.lastSeenAt.toISOString() },
  };
}
