import type { DataSource } from 'typeorm';
import { SEVERITIES, type Cause, type Severity } from '../checks/verdict.js';
import type { Finding } from '../findings/finding.js';
import { isUuid, pageOf, pageSize, type Page } from './cursor.js';
import { findingConditions, lastSeenAt, type FindingFilter } from './finding-filter.js';
import type { Resolution } from './finding-history.js';
import { findingOf, findingRows, type FindingRow } from './finding-reading.js';
import { KnownAccounts } from './known-accounts.js';
import { KnownTypes } from './known-types.js';
import { removed } from './retention/removed.js';
import { afterKeys, keyColumns, keysetCursor, keysetPlace, orderBy, orderNamed, orderOfChosen, chosenKeys, type Key } from './keyset.js';
import { ScanMoments } from './scan-moments.js';

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

/** An account and a scan of it; the number is an expression, so that asking for the latest one is no question of its own. */
interface Position {
  readonly accountId: number;
  readonly seq: string;
}

/** Reads findings. */
export class FindingRepository {
  private readonly types: KnownTypes;
  private readonly moments: ScanMoments;
  private readonly accounts: KnownAccounts;

  constructor(private readonly dataSource: DataSource) {
    this.types = new KnownTypes(dataSource);
    this.moments = new ScanMoments(dataSource);
    this.accounts = new KnownAccounts(dataSource);
  }

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
    const seq = place === null ? at.seq : String(place.before[0]);
    const order = orderNamed(sort, keysAt(seq));
    const conditions = afterKeys(findingConditions(filter, at.accountId, seq), order, place?.keys ?? null);
    // Only the orders by check and severity need the type while rows are chosen.
    const types = order.keys.some(({ sql }) => sql.includes('ft.')) ? 'JOIN finding_type ft ON ft.id = f.type_id' : '';
    const chosen = `SELECT f.*, ${keyColumns(order)} FROM finding f ${types} WHERE ${conditions.text} ORDER BY ${orderBy(order)} LIMIT ${conditions.value(limit + 1)}`;
    const rows = await this.rows<FindingRow & { atSeq: number }>(findingRows(chosen, at.accountId, lastSeenAt(seq), orderOfChosen(order, 'f'), `, ${seq}::integer AS "atSeq"${chosenKeys(order, 'f')}`), conditions.values);
    const read = await this.reader(at.accountId, rows);
    return pageOf(rows, limit, read, (last) => keysetCursor(order, last, last.atSeq));
  }

  /** How many findings a filter admits. Null when there is no such scan or account. */
  async count(scope: FindingScope, filter: FindingFilter = {}): Promise<number | null> {
    const at = await this.position(scope);
    if (at === null) return null;
    const conditions = findingConditions(filter, at.accountId, at.seq);
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
    const conditions = findingConditions({ ...filter, outcomes: ['fail'], status: 'open' }, at.accountId, at.seq);
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
    const rows = await this.rows<FindingRow>(findingRows(states, at.accountId, lastSeenAt(at.seq)), [at.accountId, fingerprint]);
    return [...rows].sort((a, b) => a.sinceSeq - b.sinceSeq).map(await this.reader(at.accountId, rows));
  }

  private async rows<R>(sql: string, values: unknown[]): Promise<readonly R[]> {
    return this.dataSource.query<R[]>(sql, values);
  }

  private async reader(accountId: number, rows: readonly FindingRow[]): Promise<(row: FindingRow) => StoredFinding> {
    const types = await this.types.with(new Set(rows.map(({ typeId }) => typeId)));
    const times = await this.moments.of(accountId, new Set(rows.flatMap(({ firstSeq, sinceSeq, lastSeq }) => [firstSeq, sinceSeq, lastSeq])));
    return (row) => findingOf(row, types.get(row.typeId)!, times);
  }

  private async position(scope: FindingScope): Promise<Position | null> {
    if ('uin' in scope) {
      const accountId = await this.accounts.number(scope.uin);
      return accountId === null ? null : { accountId, seq: `(SELECT last_seq FROM account WHERE id = ${accountId})` };
    }
    if (!isUuid(scope.scanId)) return null;
    const [row] = await this.dataSource.query<{ accountId: number; seq: number; removedAt: Date | null }[]>('SELECT account_id AS "accountId", seq, results_removed_at AS "removedAt" FROM scan WHERE id = $1', [scope.scanId]);
    if (row === undefined) return null;
    if (row.removedAt !== null) throw removed('results', scope.scanId, row.removedAt);
    return { accountId: row.accountId, seq: String(row.seq) };
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

function keysAt(seq: string): Readonly<Record<FindingOrder, readonly Key[]>> {
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
    lastSeen: [{ sql: lastSeenAt(seq), type: 'integer' }, id],
  };
}
