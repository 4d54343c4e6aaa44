import type { DataSource } from 'typeorm';
import type { CheckTally } from '../findings/finding.js';
import type { Slice } from '../inventory/resource.js';
import { storableText } from './copy/storable-text.js';
import { isUuid, pageOf, pageSize, type Page } from './cursor.js';
import { Conditions } from './finding-filter.js';
import { afterKeys, keyColumns, keysetCursor, keysetPlace, orderBy, orderNamed, type Key } from './keyset.js';
import { refuseRemoved } from './retention/removed.js';
import type { ScanFacts } from './scan-writer-input.js';

/** A stored scan. Times are ISO 8601 UTC. */
export interface StoredScan {
  readonly id: string;
  readonly uin: string;
  /** 1, 2, 3 … within the account. */
  readonly seq: number;
  readonly snapshotId: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly toolVersion: string;
  readonly checksHash: string;
  readonly parameters: NonNullable<ScanFacts['parameters']>;
  readonly resources: number;
  readonly pass: number;
  readonly fail: number;
  readonly notApplicable: number;
  readonly unknown: number;
  /** When retention took its findings, tallies and populations, and when its reports; null: they are there. */
  readonly resultsRemovedAt: string | null;
  readonly reportsRemovedAt: string | null;
}

type Counts = 'resources' | 'pass' | 'fail' | 'notApplicable' | 'unknown';
type Row = Omit<StoredScan, 'startedAt' | 'finishedAt' | 'parameters' | 'resultsRemovedAt' | 'reportsRemovedAt' | Counts> & {
  readonly resultsRemovedAt: Date | null;
  readonly reportsRemovedAt: Date | null;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly parameters: string;
} & Readonly<Record<Counts, string>>;

/** Reads scans and what was counted in them. */
export class ScanRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Scans that a filter admits, the newest first unless `sort` says otherwise. */
  async list(filter: ScanFilter, options: ScanListOptions = {}): Promise<Page<StoredScan>> {
    const limit = pageSize(options.limit);
    const order = orderNamed(options.sort ?? '-startedAt', KEYS);
    const conditions = afterKeys(scanConditions(filter), order, options.cursor === undefined ? null : keysetPlace(order, options.cursor).keys);
    const rows = await this.dataSource.query<Row[]>(`SELECT ${COLUMNS}, ${keyColumns(order)} ${FROM} WHERE ${conditions.text} ORDER BY ${orderBy(order)} LIMIT ${conditions.value(limit + 1)}`, conditions.values);
    return pageOf(rows, limit, toScan, (last) => keysetCursor(order, last));
  }

  /** How many scans a filter admits. */
  async count(filter: ScanFilter): Promise<number> {
    const conditions = scanConditions(filter);
    const [row] = await this.dataSource.query<{ count: string }[]>(`SELECT count(*) ${FROM} WHERE ${conditions.text}`, conditions.values);
    return Number(row?.count ?? 0);
  }

  /** The newest scans over all accounts. */
  async recent(limit?: number): Promise<readonly StoredScan[]> {
    return (await this.list({}, limit === undefined ? {} : { limit })).items;
  }

  /** One scan, or null. */
  async get(id: string): Promise<StoredScan | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.dataSource.query<Row[]>(`SELECT ${COLUMNS} ${FROM} WHERE s.id = $1`, [id]);
    return row === undefined ? null : toScan(row);
  }

  /** The latest scan of an account, or null. */
  async latest(uin: string): Promise<StoredScan | null> {
    return (await this.list({ uin }, { limit: 1, sort: '-seq' })).items[0] ?? null;
  }

  /** Every slice of a scan, with what was not complete and why. */
  async slices(scanId: string): Promise<Slice[]> {
    if (!isUuid(scanId)) return [];
    const rows = await this.dataSource.query<{ kind: string; region: string; reason: string | null; count: number }[]>(
      'SELECT kind, region, reason, count FROM scan_slice WHERE scan_id = $1 ORDER BY kind, region',
      [scanId],
    );
    if (rows.length === 0) await refuseRemoved(this.dataSource, scanId, 'results');
    return rows.map(({ kind, region, reason, count }) => ({
      kind,
      region,
      count,
      status: reason === null ? { state: 'complete' } : { state: 'incomplete', reason },
    }));
  }

  /** How each check came out in a scan. */
  async checkResults(scanId: string): Promise<CheckTally[]> {
    if (!isUuid(scanId)) return [];
    const rows = await this.dataSource.query<Readonly<Record<keyof CheckTally, string>>[]>(
      `SELECT check_id AS "checkId", service_model AS "serviceModel", population, pass, fail, not_applicable AS "notApplicable", unknown
       FROM check_result WHERE scan_id = $1 ORDER BY check_id, service_model`,
      [scanId],
    );
    if (rows.length === 0) await refuseRemoved(this.dataSource, scanId, 'results');
    return rows.map((row) => ({
      checkId: row.checkId,
      serviceModel: row.serviceModel as CheckTally['serviceModel'],
      population: Number(row.population),
      pass: Number(row.pass),
      fail: Number(row.fail),
      notApplicable: Number(row.notApplicable),
      unknown: Number(row.unknown),
    }));
  }
}

const COLUMNS = `s.id, a.uin, s.seq, s.snapshot_id AS "snapshotId", s.started_at AS "startedAt", s.finished_at AS "finishedAt",
         s.tool_version AS "toolVersion", s.checks_hash AS "checksHash", s.parameters, s.resources, s.pass, s.fail,
         s.not_applicable AS "notApplicable", s.unknown, s.results_removed_at AS "resultsRemovedAt", s.reports_removed_at AS "reportsRemovedAt"`;
const FROM = 'FROM scan s JOIN account a ON a.id = s.account_id';

/** Which scans a list shows. */
export interface ScanFilter {
  readonly uin?: string;
  readonly snapshotId?: string;
  /** Only scans assessed against one of these frameworks. */
  readonly frameworkIds?: readonly string[];
  /** Moments, ISO 8601: begun then or later, or before then. */
  readonly startedFrom?: string;
  readonly startedBefore?: string;
}

/** What lists of scans can be ordered by. Numbers order within an account. */
export const SCAN_ORDERS = ['startedAt', 'seq'] as const;
type ScanOrder = (typeof SCAN_ORDERS)[number];

/** How a page of scans is chosen. */
export interface ScanListOptions {
  readonly limit?: number;
  readonly cursor?: string;
  readonly sort?: ScanOrder | `-${ScanOrder}`;
}

const ID: Key = { sql: 's.id', type: 'uuid' };
const KEYS: Readonly<Record<ScanOrder, readonly Key[]>> = {
  startedAt: [{ sql: 's.started_at', type: 'timestamptz' }, { sql: 's.seq', type: 'integer' }, ID],
  seq: [{ sql: 's.seq', type: 'integer' }, ID],
};

function scanConditions({ uin, snapshotId, frameworkIds, startedFrom, startedBefore }: ScanFilter): Conditions {
  const conditions = new Conditions();
  if (uin !== undefined) conditions.add('a.uin = ?', storableText(uin));
  if (snapshotId !== undefined) conditions.add('s.snapshot_id = ?::uuid', snapshotId);
  if (frameworkIds !== undefined) conditions.add('EXISTS (SELECT FROM assessment_report r WHERE r.scan_id = s.id AND r.framework_id = ANY(?::text[]))', frameworkIds.map(storableText));
  if (startedFrom !== undefined) conditions.add('s.started_at >= ?::timestamptz', startedFrom);
  if (startedBefore !== undefined) conditions.add('s.started_at < ?::timestamptz', startedBefore);
  return conditions;
}

function toScan({ id, uin, seq, snapshotId, startedAt, finishedAt, toolVersion, checksHash, parameters, resources, pass, fail, notApplicable, unknown, resultsRemovedAt, reportsRemovedAt }: Row): StoredScan {
  return {
    id,
    uin,
    seq,
    snapshotId,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    toolVersion,
    checksHash,
    parameters: JSON.parse(parameters) as NonNullable<ScanFacts['parameters']>,
    resources: Number(resources),
    pass: Number(pass),
    fail: Number(fail),
    notApplicable: Number(notApplicable),
    unknown: Number(unknown),
    resultsRemovedAt: resultsRemovedAt?.toISOString() ?? null,
    reportsRemovedAt: reportsRemovedAt?.toISOString() ?? null,
  };
}
