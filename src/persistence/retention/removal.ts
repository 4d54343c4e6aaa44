import type { DataSource, EntityManager } from 'typeorm';
import { RetentionRepository, type RetentionRules } from './retention.repository.js';

/** What is removed of one account: rows, and scans and snapshots they belong to. */
export interface AccountRemoval {
  readonly account: string;
  /** Why nothing is removed: its latest scans are kept always, or a hold is in force, or a scan is being written. */
  readonly kept: 'legal-hold' | 'busy' | null;
  /** Scans that lose their findings, tallies and populations. */
  readonly results: number;
  /** Scans that lose their assessment reports. */
  readonly reports: number;
  /** Snapshots that lose their content. */
  readonly snapshots: number;
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
}

/** What a run of the retention does, or would do. */
export interface Removal {
  readonly dryRun: boolean;
  readonly accounts: readonly AccountRemoval[];
  readonly jobs: number;
}

/** These many latest scans of an account are always kept whole: reports say what changed since the one before. */
const KEPT_SCANS = 2;
/** How long to wait for an account whose scan is being written. */
const PATIENCE_MS = 1000;

interface Account {
  readonly id: number;
  readonly uin: string;
  readonly held: boolean;
}

/**
 * Removes what the present tenant's rules say, account by account, each in a transaction of its own that holds the account's
 * row, so that no scan is written meanwhile. Of findings, which are kept as intervals in a partition an account, those go that
 * ended before the oldest scan that is kept.
 * @param dryRun everything is done and counted, and undone again: the numbers are those of a real run
 */
export async function removeExpired(dataSource: DataSource, now: Date, dryRun: boolean): Promise<Removal> {
  const rules = await new RetentionRepository(dataSource).rules();
  const accounts = await dataSource.query<Account[]>(
    'SELECT a.id, a.uin, EXISTS (SELECT FROM legal_hold h WHERE h.released_at IS NULL AND (h.account_uin IS NULL OR h.account_uin = a.uin)) AS held FROM account a ORDER BY a.uin',
  );
  const removals: AccountRemoval[] = [];
  for (const account of accounts) {
    const removal = account.held ? untouched(account, 'legal-hold') : await undoable(dataSource, dryRun, (manager) => ofAccount(manager, account, rules, now));
    if (removal.kept !== null || Object.keys(removal.rows).length > 0) removals.push(removal);
  }
  const jobs = rules.jobDays === null ? 0 : await undoable(dataSource, dryRun, (manager) => endedJobs(manager, before(now, rules.jobDays!)));
  return { dryRun, accounts: removals, jobs };
}

/** Work in a transaction that is rolled back in the end where it was only tried. */
async function undoable<T>(dataSource: DataSource, dryRun: boolean, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  await runner.startTransaction();
  try {
    const result = await work(runner.manager);
    if (dryRun) await runner.rollbackTransaction();
    else await runner.commitTransaction();
    return result;
  } catch (error) {
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

async function ofAccount(manager: EntityManager, account: Account, rules: RetentionRules, now: Date): Promise<AccountRemoval> {
  if (!(await locked(manager, account))) return untouched(account, 'busy');
  const rows: Record<string, number> = {};
  const remove = async (table: string, sql: string, values: unknown[]): Promise<void> => {
    const [, count] = await manager.query<[unknown, number]>(sql, values);
    if (count > 0) rows[table] = (rows[table] ?? 0) + count;
  };
  const results = rules.resultDays === null ? 0 : await removeResults(manager, account, before(now, rules.resultDays), remove);
  const reports = rules.reportDays === null ? 0 : await removeReports(manager, account, before(now, rules.reportDays), remove);
  const snapshots = rules.snapshotDays === null ? 0 : await removeContent(manager, account, before(now, rules.snapshotDays), remove);
  if (rules.postureDays !== null) {
    const until = before(now, rules.postureDays);
    await remove('posture', 'DELETE FROM posture WHERE account_id = $1 AND to_at < $2', [account.id, until]);
    await remove('finding_change', 'DELETE FROM finding_change WHERE account_id = $1 AND at < $2', [account.id, until]);
  }
  return { account: account.uin, kept: null, results, reports, snapshots, rows };
}

type Remove = (table: string, sql: string, values: unknown[]) => Promise<void>;

async function removeResults(manager: EntityManager, { id }: Account, until: Date, remove: Remove): Promise<number> {
  const scans = await manager.query<{ id: string; seq: number }[]>(
    `SELECT s.id, s.seq FROM scan s JOIN account a ON a.id = s.account_id WHERE s.account_id = $1 AND s.started_at < $2 AND s.seq <= a.last_seq - ${KEPT_SCANS} AND s.results_removed_at IS NULL ORDER BY s.seq`,
    [id, until],
  );
  const last = scans.at(-1);
  if (last === undefined) return 0;
  const ids = scans.map((scan) => scan.id);
  for (const table of ['evaluation_chunk', 'check_result', 'scan_slice', 'control_result']) await remove(table, `DELETE FROM ${table} WHERE scan_id = ANY($1::uuid[])`, [ids]);
  await remove('scan_cause', 'DELETE FROM scan_cause WHERE account_id = $1 AND seq <= $2', [id, last.seq]);
  await remove('finding', 'DELETE FROM finding WHERE account_id = $1 AND to_seq <= $2', [id, last.seq]);
  await remove('finding_detail', 'DELETE FROM finding_detail d WHERE d.account_id = $1 AND NOT EXISTS (SELECT FROM finding f WHERE f.account_id = $1 AND f.detail_id = d.id)', [id]);
  await remove('finding_tag', 'DELETE FROM finding_tag g WHERE g.account_id = $1 AND NOT EXISTS (SELECT FROM finding f WHERE f.account_id = $1 AND f.tag_set = g.tag_set)', [id]);
  await remove('assessment_report', 'DELETE FROM assessment_report WHERE scan_id = ANY($1::uuid[])', [ids]);
  await manager.query('UPDATE scan SET results_removed_at = now(), reports_removed_at = coalesce(reports_removed_at, now()) WHERE id = ANY($1::uuid[])', [ids]);
  return scans.length;
}

async function removeReports(manager: EntityManager, { id }: Account, until: Date, remove: Remove): Promise<number> {
  const scans = await manager.query<{ id: string }[]>(
    `SELECT s.id FROM scan s JOIN account a ON a.id = s.account_id WHERE s.account_id = $1 AND s.started_at < $2 AND s.seq <= a.last_seq - ${KEPT_SCANS} AND s.reports_removed_at IS NULL
       AND NOT EXISTS (SELECT FROM account_framework f WHERE f.account_id = $1 AND f.scan_id = s.id)`,
    [id, until],
  );
  if (scans.length === 0) return 0;
  const ids = scans.map((scan) => scan.id);
  await remove('assessment_report', 'DELETE FROM assessment_report WHERE scan_id = ANY($1::uuid[])', [ids]);
  await manager.query('UPDATE scan SET reports_removed_at = now() WHERE id = ANY($1::uuid[])', [ids]);
  return scans.length;
}

async function removeContent(manager: EntityManager, { id }: Account, until: Date, remove: Remove): Promise<number> {
  const snapshots = await manager.query<{ id: string }[]>(
    `SELECT p.id FROM snapshot p WHERE p.account_id = $1 AND p.taken_in_at < $2 AND p.content_removed_at IS NULL
       AND NOT EXISTS (SELECT FROM scan s JOIN account a ON a.id = s.account_id WHERE s.snapshot_id = p.id AND s.seq > a.last_seq - ${KEPT_SCANS})`,
    [id, until],
  );
  if (snapshots.length === 0) return 0;
  const ids = snapshots.map((snapshot) => snapshot.id);
  await remove('snapshot_chunk', 'DELETE FROM snapshot_chunk WHERE snapshot_id = ANY($1::uuid[])', [ids]);
  await manager.query('UPDATE snapshot SET content_removed_at = now() WHERE id = ANY($1::uuid[])', [ids]);
  return snapshots.length;
}

async function endedJobs(manager: EntityManager, until: Date): Promise<number> {
  const [, count] = await manager.query<[unknown, number]>(
    `DELETE FROM scan_job j WHERE j.finished_at < $1 AND NOT EXISTS (SELECT FROM legal_hold h WHERE h.released_at IS NULL AND (h.account_uin IS NULL OR h.account_uin = j.account_uin))`,
    [until],
  );
  return count;
}

/** Holds the account until the transaction ends; false: a scan is being written, the next run sees to it. */
async function locked(manager: EntityManager, { id }: Account): Promise<boolean> {
  await manager.query(`SET LOCAL lock_timeout = ${PATIENCE_MS}`);
  try {
    await manager.query('SELECT FROM account WHERE id = $1 FOR UPDATE', [id]);
    await manager.query('SET LOCAL lock_timeout = 0');
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== '55P03') throw error;
    return false;
  }
}

function untouched({ uin }: Account, kept: 'legal-hold' | 'busy'): AccountRemoval {
  return { account: uin, kept, results: 0, reports: 0, snapshots: 0, rows: {} };
}

function before(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000);
}
