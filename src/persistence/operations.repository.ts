import type { DataSource } from 'typeorm';

/** The latest scan of an account, for those who watch whether scans go on. */
export interface LatestScan {
  readonly account: string;
  /** Scans of the account so far. */
  readonly scans: number;
  /** Seconds since 1970. */
  readonly startedAt: number;
  readonly seconds: number;
  readonly resources: number;
}

/** Jobs of one queue in one state. */
export interface QueueDepth {
  readonly queue: string;
  readonly state: string;
  readonly jobs: number;
}

/** Connections of the pool. */
export interface PoolState {
  readonly idle: number;
  readonly busy: number;
  /** Requests that wait for a connection. */
  readonly waiting: number;
}

/** Reads what operators watch. */
export class OperationsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The latest scan of every account that was scanned. */
  async latestScans(): Promise<LatestScan[]> {
    const rows = await this.dataSource.query<Readonly<Record<'account' | 'scans' | 'startedAt' | 'seconds' | 'resources', string>>[]>(
      `SELECT a.uin AS account, a.last_seq AS scans, extract(epoch FROM s.started_at) AS "startedAt", extract(epoch FROM s.finished_at - s.started_at) AS seconds, s.resources
       FROM account a JOIN scan s ON s.account_id = a.id AND s.seq = a.last_seq ORDER BY a.uin`,
    );
    return rows.map(({ account, scans, startedAt, seconds, resources }) => ({ account, scans: Number(scans), startedAt: Number(startedAt), seconds: Math.max(0, Number(seconds)), resources: Number(resources) }));
  }

  /** The tenant's scan jobs that wait, run, or failed within a day. The queue itself belongs to no tenant, and is not read. */
  async queueDepths(): Promise<QueueDepth[]> {
    const rows = await this.dataSource.query<{ queue: string; state: string; jobs: string }[]>(
      `SELECT 'scan' AS queue, state, count(*) AS jobs FROM scan_job WHERE state IN ('queued', 'running') OR (state = 'failed' AND finished_at > now() - interval '1 day') GROUP BY state
       UNION ALL
       SELECT 'notification', state, count(*) FROM notification_delivery WHERE state = 'waiting' OR (state = 'given-up' AND ended_at > now() - interval '1 day') GROUP BY state
       ORDER BY queue, state`,
    );
    return rows.map(({ queue, state, jobs }) => ({ queue, state, jobs: Number(jobs) }));
  }

  /** Connections as they are now; no query is made. */
  pool(): PoolState {
    const pool = (this.dataSource.driver as unknown as { readonly master?: { readonly totalCount: number; readonly idleCount: number; readonly waitingCount: number } }).master;
    if (pool === undefined) return { idle: 0, busy: 0, waiting: 0 };
    return { idle: pool.idleCount, busy: pool.totalCount - pool.idleCount, waiting: pool.waitingCount };
  }
}
