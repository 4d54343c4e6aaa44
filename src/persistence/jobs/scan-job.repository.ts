import { randomUUID } from 'node:crypto';
import { storableText } from '../copy/storable-text.js';
import { isUuid, pageOf, pageSize, type Page } from '../cursor.js';
import type { QuerySource } from '../data-source.js';
import { Conditions } from '../finding-filter.js';
import { afterKeys, keyColumns, keysetCursor, keysetPlace, orderBy, orderNamed, type Key } from '../keyset.js';
import type { TransactionQuery } from '../scan-writer-input.js';

/** Where a job stands. Skipped: a slot that was not run, `reason` says why. */
export const JOB_STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled', 'skipped'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Why a slot was not run. */
export const SKIP_REASONS = ['missed', 'blackout', 'overlap'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What went wrong, for its reader; never a stack trace. */
export interface JobFault {
  readonly code: string;
  readonly message: string;
  readonly place?: string;
  readonly remedy: string;
}

/** A file that a job wrote, below the folder of reports. */
export interface JobFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A scan that is to be made, is being made or was made. Times are ISO 8601 UTC. */
export interface ScanJob {
  readonly id: string;
  readonly scheduleId: string | null;
  readonly slot: string | null;
  readonly account: string;
  /** What is to be done, as jobs/schedule.ts parses it. */
  readonly order: unknown;
  readonly state: JobState;
  readonly reason: SkipReason | null;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly runAfter: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** The attempt under way, or the last one; 0: none yet. */
  readonly attempt: number;
  readonly worker: string | null;
  readonly leaseUntil: string | null;
  readonly stage: string | null;
  readonly done: number | null;
  readonly total: number | null;
  readonly unit: string | null;
  readonly percent: number;
  readonly version: number;
  readonly cancelRequestedAt: string | null;
  readonly scanId: string | null;
  readonly fault: JobFault | null;
  readonly files: readonly JobFile[];
}

/** A job that a worker has taken. `worker` and `attempt` together are its hold on it. */
export interface TakenJob extends ScanJob {
  readonly worker: string;
}

/** A job to be added. */
export interface NewScanJob {
  readonly account: string;
  readonly order: object;
  readonly createdBy: string;
  readonly runAfter: Date;
  readonly schedule?: { readonly id: string; readonly slot: Date | null };
  /** Null: it is to be run. */
  readonly skipped: SkipReason | null;
}

/** How far a job is. */
export interface JobProgress {
  readonly stage: string;
  readonly done: number;
  readonly total: number | null;
  readonly unit: string;
  readonly percent: number;
}

/** Which jobs a list shows. */
export interface JobFilter {
  readonly accounts?: readonly string[];
  readonly states?: readonly JobState[];
  readonly schedules?: readonly string[];
  /** Created then or later, or before then. */
  readonly createdFrom?: string;
  readonly createdBefore?: string;
}

type Moments = 'slot' | 'createdAt' | 'runAfter' | 'startedAt' | 'finishedAt' | 'leaseUntil' | 'cancelRequestedAt';
type Row = Omit<ScanJob, Moments | 'order' | 'done' | 'total' | 'fault' | 'files'> & Readonly<Record<Moments, Date | null>> & { readonly order: string; readonly done: string | null; readonly total: string | null; readonly fault: string | null; readonly files: string | null };

const COLUMNS = `j.id, j.schedule_id AS "scheduleId", j.slot, j.account_uin AS account, j.scan_order AS "order", j.state, j.reason, j.created_at AS "createdAt", j.created_by AS "createdBy", j.run_after AS "runAfter",
  j.started_at AS "startedAt", j.finished_at AS "finishedAt", j.attempt, j.worker, j.lease_until AS "leaseUntil", j.stage, j.done, j.total, j.unit, j.percent, j.version,
  j.cancel_requested_at AS "cancelRequestedAt", j.scan_id AS "scanId", j.fault, j.files`;
const ID: Key = { sql: 'j.id', type: 'uuid' };
const KEYS = { createdAt: [{ sql: 'j.created_at', type: 'timestamptz' }, ID] as readonly Key[] };

/** Reads and writes the jobs of the present tenant. Every step from state to state is one statement, which one worker wins. */
export class ScanJobRepository {
  constructor(private readonly source: QuerySource) {}

  /** Adds a job. @returns null: the slot has one already */
  async add({ account, order, createdBy, runAfter, schedule, skipped }: NewScanJob): Promise<ScanJob | null> {
    const rows = await this.source.query<Row[]>(
      `INSERT INTO scan_job AS j (id, schedule_id, slot, account_uin, scan_order, state, reason, created_at, created_by, run_after, finished_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, now(), $8, $9, CASE WHEN $7::text IS NULL THEN NULL ELSE now() END)
       ON CONFLICT (tenant_id, schedule_id, slot) WHERE slot IS NOT NULL DO NOTHING RETURNING ${COLUMNS}`,
      [randomUUID(), schedule?.id ?? null, schedule?.slot ?? null, storableText(account), storableText(JSON.stringify(order)), skipped === null ? 'queued' : 'skipped', skipped, storableText(createdBy), runAfter],
    );
    return rows[0] === undefined ? null : toJob(rows[0]);
  }

  async list(filter: JobFilter, options: { readonly limit?: number; readonly cursor?: string; readonly sort?: 'createdAt' | '-createdAt' } = {}): Promise<Page<ScanJob>> {
    const limit = pageSize(options.limit);
    const order = orderNamed(options.sort ?? '-createdAt', KEYS);
    const conditions = afterKeys(conditionsOf(filter), order, options.cursor === undefined ? null : keysetPlace(order, options.cursor).keys);
    const rows = await this.source.query<Row[]>(`SELECT ${COLUMNS}, ${keyColumns(order)} FROM scan_job j WHERE ${conditions.text} ORDER BY ${orderBy(order)} LIMIT ${conditions.value(limit + 1)}`, conditions.values);
    return pageOf(rows, limit, toJob, (last) => keysetCursor(order, last));
  }

  async count(filter: JobFilter): Promise<number> {
    const conditions = conditionsOf(filter);
    const [row] = await this.source.query<{ count: string }[]>(`SELECT count(*) FROM scan_job j WHERE ${conditions.text}`, conditions.values);
    return Number(row?.count ?? 0);
  }

  async get(id: string): Promise<ScanJob | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.source.query<Row[]>(`SELECT ${COLUMNS} FROM scan_job j WHERE j.id = $1`, [id]);
    return row === undefined ? null : toJob(row);
  }

  /** Whether a scan of the account is queued or running. */
  async isBusy(account: string): Promise<boolean> {
    const rows = await this.source.query<unknown[]>("SELECT FROM scan_job WHERE account_uin = $1 AND state IN ('queued', 'running') LIMIT 1", [storableText(account)]);
    return rows.length > 0;
  }

  /**
   * Jobs that nobody works on though they could be: queued and due, or left behind by a worker that is gone. Of an account only
   * the first, and none while one of it is running: the end of that one is the turn of the next.
   */
  async waiting(limit: number): Promise<readonly string[]> {
    const rows = await this.source.query<{ id: string }[]>(
      `SELECT id FROM (
         SELECT DISTINCT ON (account_uin) id, state, lease_until, run_after FROM scan_job
         WHERE state = 'running' OR (state = 'queued' AND run_after <= now()) ORDER BY account_uin, state = 'running' DESC, run_after, created_at, id
       ) first WHERE state = 'queued' OR lease_until < now() ORDER BY run_after, id LIMIT $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  /** The job of an account whose turn is next. @returns null: none is due */
  async nextOf(account: string): Promise<string | null> {
    const [row] = await this.source.query<{ id: string }[]>("SELECT id FROM scan_job WHERE account_uin = $1 AND state = 'queued' AND run_after <= now() ORDER BY run_after, created_at, id LIMIT 1", [storableText(account)]);
    return row?.id ?? null;
  }

  /**
   * Takes a job that is due, or whose worker is gone.
   * @returns null: it is not to be taken (any more); `busy`: another scan of its account is running
   */
  async take(id: string, worker: string, leaseSeconds: number): Promise<TakenJob | 'busy' | null> {
    if (!isUuid(id)) return null;
    try {
      const [rows] = await this.source.query<[Row[], number]>(
        `UPDATE scan_job j SET state = 'running', worker = $2, attempt = attempt + 1, started_at = coalesce(started_at, now()), lease_until = now() + make_interval(secs => $3), percent = 0, version = version + 1
         WHERE id = $1 AND ((state = 'queued' AND run_after <= now()) OR (state = 'running' AND lease_until < now())) RETURNING ${COLUMNS}`,
        [id, worker, leaseSeconds],
      );
      return rows[0] === undefined ? null : (toJob(rows[0]) as TakenJob);
    } catch (error) {
      if ((error as { code?: string }).code === '23505') return 'busy';
      throw error;
    }
  }

  /**
   * Says that the worker lives, and how far it is.
   * @returns null: the job is not its own any more
   */
  async report({ id, worker, attempt }: TakenJob, progress: JobProgress | null, leaseSeconds: number): Promise<{ readonly cancelled: boolean } | null> {
    const [rows] = await this.source.query<[{ cancelled: boolean }[], number]>(
      `UPDATE scan_job SET lease_until = now() + make_interval(secs => $4)${progress === null ? '' : ', stage = $5, done = $6, total = $7, unit = $8, percent = $9, version = version + 1'}
       WHERE id = $1 AND worker = $2 AND attempt = $3 AND state = 'running' RETURNING cancel_requested_at IS NOT NULL AS cancelled`,
      [id, worker, attempt, leaseSeconds, ...(progress === null ? [] : [storableText(progress.stage), Math.trunc(progress.done), progress.total === null ? null : Math.trunc(progress.total), storableText(progress.unit), progress.percent])],
    );
    return rows[0] ?? null;
  }

  /** Ends an attempt. @returns false: the job is not its own any more, and stays as it is */
  async end({ id, worker, attempt }: TakenJob, end: { readonly state: 'succeeded' | 'failed' | 'cancelled'; readonly fault?: JobFault; readonly files?: readonly JobFile[] }): Promise<boolean> {
    const [, changed] = await this.source.query<[unknown, number]>(
      `UPDATE scan_job SET state = $4, fault = $5, files = coalesce($6, files), finished_at = now(), lease_until = NULL, percent = CASE WHEN $4 = 'succeeded' THEN 100 ELSE percent END, version = version + 1
       WHERE id = $1 AND worker = $2 AND attempt = $3 AND state = 'running'`,
      [id, worker, attempt, end.state, end.fault === undefined ? null : storableText(JSON.stringify(end.fault)), end.files === undefined ? null : storableText(JSON.stringify(end.files))],
    );
    return changed > 0;
  }

  /** Puts a job back for another attempt. @param counts false: the attempt does not count (its worker was asked to stop) */
  async handBack({ id, worker, attempt }: TakenJob, again: { readonly inSeconds: number; readonly counts: boolean; readonly fault?: JobFault }): Promise<boolean> {
    const [, changed] = await this.source.query<[unknown, number]>(
      `UPDATE scan_job SET state = 'queued', run_after = now() + make_interval(secs => $4), attempt = attempt - $5, fault = coalesce($6, fault), lease_until = NULL, worker = NULL, stage = NULL, percent = 0, version = version + 1
       WHERE id = $1 AND worker = $2 AND attempt = $3 AND state = 'running'`,
      [id, worker, attempt, again.inSeconds, again.counts ? 0 : 1, again.fault === undefined ? null : storableText(JSON.stringify(again.fault))],
    );
    return changed > 0;
  }

  /** Cancels what is queued; asks the worker of what is running. @returns the job afterwards, null: there is none */
  async cancel(id: string): Promise<ScanJob | null> {
    if (!isUuid(id)) return null;
    await this.source.query(
      `UPDATE scan_job SET cancel_requested_at = coalesce(cancel_requested_at, now()), version = version + 1,
         state = CASE state WHEN 'queued' THEN 'cancelled' ELSE state END, finished_at = CASE state WHEN 'queued' THEN now() ELSE finished_at END
       WHERE id = $1 AND state IN ('queued', 'running')`,
      [id],
    );
    return this.get(id);
  }

  /** How many jobs stand where, for metrics. */
  async byState(): Promise<Readonly<Record<string, number>>> {
    const rows = await this.source.query<{ state: string; count: string }[]>('SELECT state, count(*) AS count FROM scan_job GROUP BY state');
    return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
  }
}

/**
 * Ties a scan to its job inside the scan's own transaction: either both are there or neither, and a worker that was given
 * up cannot commit.
 * @throws JobLost when the job is not the worker's any more
 */
export async function tieScan(query: TransactionQuery, { id, worker, attempt }: TakenJob, scanId: string): Promise<void> {
  const { rowCount } = await query("UPDATE scan_job SET scan_id = $4, version = version + 1 WHERE id = $1 AND worker = $2 AND attempt = $3 AND state = 'running' AND scan_id IS NULL", [id, worker, attempt, scanId]);
  if (rowCount !== 1) throw new JobLost();
}

/** A worker was given up: somebody else works on the job. */
export class JobLost extends Error {
  override readonly name = 'JobLost';

  constructor() {
    super('the job is not this worker\'s any more');
  }
}

function conditionsOf({ accounts, states, schedules, createdFrom, createdBefore }: JobFilter): Conditions {
  const conditions = new Conditions();
  if (accounts !== undefined) conditions.add('j.account_uin = ANY(?::text[])', accounts.map(storableText));
  if (states !== undefined) conditions.add('j.state = ANY(?::text[])', states);
  if (schedules !== undefined) conditions.add('j.schedule_id::text = ANY(?::text[])', schedules.map(storableText));
  if (createdFrom !== undefined) conditions.add('j.created_at >= ?::timestamptz', createdFrom);
  if (createdBefore !== undefined) conditions.add('j.created_at < ?::timestamptz', createdBefore);
  return conditions;
}

function toJob({ id, scheduleId, slot, account, order, state, reason, createdAt, createdBy, runAfter, startedAt, finishedAt, attempt, worker, leaseUntil, stage, done, total, unit, percent, version, cancelRequestedAt, scanId, fault, files }: Row): ScanJob {
  const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;
  return {
    id,
    scheduleId,
    slot: iso(slot),
    account,
    order: JSON.parse(order) as unknown,
    state,
    reason,
    createdAt: iso(createdAt)!,
    createdBy,
    runAfter: iso(runAfter)!,
    startedAt: iso(startedAt),
    finishedAt: iso(finishedAt),
    attempt,
    worker,
    leaseUntil: iso(leaseUntil),
    stage,
    done: done === null ? null : Number(done),
    total: total === null ? null : Number(total),
    unit,
    percent,
    version,
    cancelRequestedAt: iso(cancelRequestedAt),
    scanId,
    fault: fault === null ? null : (JSON.parse(fault) as JobFault),
    files: files === null ? [] : (JSON.parse(files) as JobFile[]),
  };
}
