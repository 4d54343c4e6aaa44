import { randomUUID } from 'node:crypto';
import { storableText } from '../copy/storable-text.js';
import { isUuid } from '../cursor.js';
import type { QuerySource } from '../data-source.js';

/** How many days things are kept; null: for ever. */
export interface RetentionRules {
  /** Content of snapshots, from when they were taken in. Their hashes and facts stay. */
  readonly snapshotDays: number | null;
  /** Findings, tallies and populations, from when the scan began. Scans themselves, with their totals, stay. */
  readonly resultDays: number | null;
  /** Assessment reports, from when the scan began. States of controls stay as long as results. */
  readonly reportDays: number | null;
  /** Numbers over time, from when they ended. */
  readonly postureDays: number | null;
  /** Jobs, from when they ended. */
  readonly jobDays: number | null;
}

/** The rules, and who set them. */
export interface StoredRules extends RetentionRules {
  readonly changedAt: string | null;
  readonly changedBy: string | null;
}

/** Keeps everything of an account, or of all, until it is released. Times are ISO 8601 UTC. */
export interface LegalHold {
  readonly id: string;
  /** Root uin; null: every account. */
  readonly account: string | null;
  readonly reason: string;
  readonly placedAt: string;
  readonly placedBy: string;
  readonly releasedAt: string | null;
  readonly releasedBy: string | null;
}

/** Nothing is ever removed unless somebody says so. */
const FOR_EVER: RetentionRules = { snapshotDays: null, resultDays: null, reportDays: null, postureDays: null, jobDays: null };

type HoldRow = Omit<LegalHold, 'placedAt' | 'releasedAt'> & { readonly placedAt: Date; readonly releasedAt: Date | null };
const HOLD = 'id, account_uin AS account, reason, placed_at AS "placedAt", placed_by AS "placedBy", released_at AS "releasedAt", released_by AS "releasedBy"';

/** Reads and writes how long the present tenant keeps things. */
export class RetentionRepository {
  constructor(private readonly source: QuerySource) {}

  async rules(): Promise<StoredRules> {
    const [row] = await this.source.query<(RetentionRules & { changedAt: Date; changedBy: string })[]>(
      'SELECT snapshot_days AS "snapshotDays", result_days AS "resultDays", report_days AS "reportDays", posture_days AS "postureDays", job_days AS "jobDays", changed_at AS "changedAt", changed_by AS "changedBy" FROM retention_rule',
    );
    return row === undefined ? { ...FOR_EVER, changedAt: null, changedBy: null } : { ...row, changedAt: row.changedAt.toISOString() };
  }

  async setRules({ snapshotDays, resultDays, reportDays, postureDays, jobDays }: RetentionRules, by: string): Promise<void> {
    await this.source.query(
      `INSERT INTO retention_rule (snapshot_days, result_days, report_days, posture_days, job_days, changed_at, changed_by) VALUES ($1, $2, $3, $4, $5, now(), $6)
       ON CONFLICT (tenant_id) DO UPDATE SET snapshot_days = $1, result_days = $2, report_days = $3, posture_days = $4, job_days = $5, changed_at = now(), changed_by = $6`,
      [snapshotDays, resultDays, reportDays, postureDays, jobDays, storableText(by)],
    );
  }

  /** All holds, those in force first, then the newest. */
  async holds(): Promise<readonly LegalHold[]> {
    const rows = await this.source.query<HoldRow[]>(`SELECT ${HOLD} FROM legal_hold ORDER BY released_at IS NOT NULL, placed_at DESC, id`);
    return rows.map(toHold);
  }

  async hold(account: string | null, reason: string, by: string): Promise<LegalHold> {
    const [row] = await this.source.query<HoldRow[]>(`INSERT INTO legal_hold (id, account_uin, reason, placed_at, placed_by) VALUES ($1, $2, $3, now(), $4) RETURNING ${HOLD}`, [randomUUID(), account === null ? null : storableText(account), storableText(reason), storableText(by)]);
    return toHold(row!);
  }

  /** @returns null: there is no such hold in force */
  async release(id: string, by: string): Promise<LegalHold | null> {
    if (!isUuid(id)) return null;
    const [rows] = await this.source.query<[HoldRow[], number]>(`UPDATE legal_hold SET released_at = now(), released_by = $2 WHERE id = $1 AND released_at IS NULL RETURNING ${HOLD}`, [id, storableText(by)]);
    return rows[0] === undefined ? null : toHold(rows[0]);
  }
}

function toHold({ placedAt, releasedAt, ...rest }: HoldRow): LegalHold {
  return { ...rest, placedAt: placedAt.toISOString(), releasedAt: releasedAt?.toISOString() ?? null };
}
