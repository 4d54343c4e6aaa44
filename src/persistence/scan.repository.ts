import type { DataSource } from 'typeorm';
import type { CheckTally } from '../findings/finding.js';
import type { Slice } from '../inventory/resource.js';
import { storableText } from './copy/storable-text.js';
import { decodeNumbers, encodeCursor, isUuid, pageOf, pageSize, type Page } from './cursor.js';
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
}

type Counts = 'resources' | 'pass' | 'fail' | 'notApplicable' | 'unknown';
type Row = Omit<StoredScan, 'startedAt' | 'finishedAt' | 'parameters' | Counts> & {
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly parameters: string;
} & Readonly<Record<Counts, string>>;

/** Reads scans and what was counted in them. */
export class ScanRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Scans of an account, newest first. */
  async list(uin: string, options: { readonly limit?: number; readonly cursor?: string } = {}): Promise<Page<StoredScan>> {
    const limit = pageSize(options.limit);
    const [before] = options.cursor === undefined ? [2 ** 31 - 1] : decodeNumbers(options.cursor, 1);
    const rows = await this.dataSource.query<Row[]>(`${SELECT} WHERE a.uin = $1 AND s.seq < $2 ORDER BY s.seq DESC LIMIT $3`, [storableText(uin), before, limit + 1]);
    return pageOf(rows, limit, toScan, (last) => encodeCursor(last.seq));
  }

  /** The newest scans over all accounts. */
  async recent(limit?: number): Promise<StoredScan[]> {
    const rows = await this.dataSource.query<Row[]>(`${SELECT} ORDER BY s.started_at DESC, s.id LIMIT $1`, [pageSize(limit)]);
    return rows.map(toScan);
  }

  /** One scan, or null. */
  async get(id: string): Promise<StoredScan | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.dataSource.query<Row[]>(`${SELECT} WHERE s.id = $1`, [id]);
    return row === undefined ? null : toScan(row);
  }

  /** The latest scan of an account, or null. */
  async latest(uin: string): Promise<StoredScan | null> {
    return (await this.list(uin, { limit: 1 })).items[0] ?? null;
  }

  /** Every slice of a scan, with what was not complete and why. */
  async slices(scanId: string): Promise<Slice[]> {
    if (!isUuid(scanId)) return [];
    const rows = await this.dataSource.query<{ kind: string; region: string; reason: string | null; count: number }[]>(
      'SELECT kind, region, reason, count FROM scan_slice WHERE scan_id = $1 ORDER BY kind, region',
      [scanId],
    );
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

const SELECT = `
  SELECT s.id, a.uin, s.seq, s.snapshot_id AS "snapshotId", s.started_at AS "startedAt", s.finished_at AS "finishedAt",
         s.tool_version AS "toolVersion", s.checks_hash AS "checksHash", s.parameters, s.resources, s.pass, s.fail,
         s.not_applicable AS "notApplicable", s.unknown
  FROM scan s JOIN account a ON a.id = s.account_id`;

function toScan(row: Row): StoredScan {
  return {
    ...row,
    startedAt: row.startedAt.toISOString(),
    finishedAt: row.finishedAt.toISOString(),
    parameters: JSON.parse(row.parameters) as NonNullable<ScanFacts['parameters']>,
    resources: Number(row.resources),
    pass: Number(row.pass),
    fail: Number(row.fail),
    notApplicable: Number(row.notApplicable),
    unknown: Number(row.unknown),
  };
}
