import { randomUUID } from 'node:crypto';
import { InputError } from '../../common/errors.js';
import { storableText } from '../copy/storable-text.js';
import { isUuid, pageOf, pageSize, type Page } from '../cursor.js';
import type { QuerySource } from '../data-source.js';
import { Conditions } from '../finding-filter.js';
import { afterKeys, keyColumns, keysetCursor, keysetPlace, orderBy, orderNamed, type Key } from '../keyset.js';

/** A stored schedule. Times are ISO 8601 UTC. */
export interface StoredSchedule {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly enabled: boolean;
  /** What its owner says of it, as jobs/schedule.ts parses it. */
  readonly settings: unknown;
  readonly version: number;
  readonly nextSlot: string | null;
  readonly nextRun: string | null;
  /** Scans that failed one after the other, to this day. */
  readonly failures: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly changedAt: string;
}

/** What is written of a schedule. */
export interface ScheduleFacts {
  readonly name: string;
  readonly account: string;
  readonly enabled: boolean;
  readonly settings: object;
  readonly nextSlot: Date | null;
  readonly nextRun: Date | null;
}

type Moments = 'nextSlot' | 'nextRun' | 'createdAt' | 'changedAt';
type Row = Omit<StoredSchedule, Moments | 'settings'> & Readonly<Record<Moments, Date | null>> & { readonly settings: string };

const COLUMNS = `c.id, c.name, c.account_uin AS account, c.enabled, c.settings, c.version, c.next_slot AS "nextSlot", c.next_run AS "nextRun", c.failures, c.created_at AS "createdAt", c.created_by AS "createdBy", c.changed_at AS "changedAt"`;
const KEYS = { name: [{ sql: 'c.name', type: 'text' }, { sql: 'c.id', type: 'uuid' }] as readonly Key[] };

/** Reads and writes the schedules of the present tenant. */
export class ScheduleRepository {
  constructor(private readonly source: QuerySource) {}

  async list(filter: { readonly accounts?: readonly string[]; readonly enabled?: boolean }, options: { readonly limit?: number; readonly cursor?: string; readonly sort?: 'name' | '-name' } = {}): Promise<Page<StoredSchedule>> {
    const limit = pageSize(options.limit);
    const order = orderNamed(options.sort ?? 'name', KEYS);
    const conditions = new Conditions();
    if (filter.accounts !== undefined) conditions.add('c.account_uin = ANY(?::text[])', filter.accounts.map(storableText));
    if (filter.enabled !== undefined) conditions.add('c.enabled = ?', filter.enabled);
    afterKeys(conditions, order, options.cursor === undefined ? null : keysetPlace(order, options.cursor).keys);
    const rows = await this.source.query<Row[]>(`SELECT ${COLUMNS}, ${keyColumns(order)} FROM scan_schedule c WHERE ${conditions.text} ORDER BY ${orderBy(order)} LIMIT ${conditions.value(limit + 1)}`, conditions.values);
    return pageOf(rows, limit, toSchedule, (last) => keysetCursor(order, last));
  }

  async get(id: string): Promise<StoredSchedule | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.source.query<Row[]>(`SELECT ${COLUMNS} FROM scan_schedule c WHERE c.id = $1`, [id]);
    return row === undefined ? null : toSchedule(row);
  }

  /** @param identify the facts of a schedule whose id is known from here on */
  async add(identify: (id: string) => ScheduleFacts, createdBy: string): Promise<StoredSchedule> {
    const id = randomUUID();
    const { name, account, enabled, settings, nextSlot, nextRun } = identify(id);
    const [row] = await this.source.query<Row[]>(
      `INSERT INTO scan_schedule AS c (id, name, account_uin, enabled, settings, version, next_slot, next_run, created_at, created_by, changed_at) VALUES ($1, $2, $3, $4, $5, 1, $6, $7, now(), $8, now()) RETURNING ${COLUMNS}`,
      [id, storableText(name), storableText(account), enabled, storableText(JSON.stringify(settings)), nextSlot, nextRun, storableText(createdBy)],
    );
    return toSchedule(row!);
  }

  /**
   * Puts other settings in the place of those of a version.
   * @returns null: there is no such schedule
   * @throws InputError `schedule-changed` when somebody else was faster
   */
  async change(id: string, version: number, { name, account, enabled, settings, nextSlot, nextRun }: ScheduleFacts): Promise<StoredSchedule | null> {
    if (!isUuid(id)) return null;
    const [rows] = await this.source.query<[Row[], number]>(
      `UPDATE scan_schedule c SET name = $3, account_uin = $4, enabled = $5, settings = $6, next_slot = $7, next_run = $8, version = version + 1, changed_at = now() WHERE id = $1 AND version = $2 RETURNING ${COLUMNS}`,
      [id, version, storableText(name), storableText(account), enabled, storableText(JSON.stringify(settings)), nextSlot, nextRun],
    );
    if (rows[0] !== undefined) return toSchedule(rows[0]);
    if ((await this.get(id)) === null) return null;
    throw new InputError({ code: 'schedule-changed', status: 412, place: `schedule ${id}`, message: 'Somebody changed the schedule meanwhile.', remedy: 'Read it again, and send your change with its new version.' });
  }

  /** @returns false: there is no such schedule. Its jobs stay. */
  async remove(id: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    const [, changed] = await this.source.query<[unknown, number]>('DELETE FROM scan_schedule WHERE id = $1', [id]);
    return changed > 0;
  }

  /** Schedules whose time has come, locked until the transaction ends; those that somebody else holds are left to them. */
  async due(now: Date, limit: number): Promise<readonly StoredSchedule[]> {
    const rows = await this.source.query<Row[]>(`SELECT ${COLUMNS} FROM scan_schedule c WHERE c.enabled AND c.next_run <= $1 ORDER BY c.next_run, c.id LIMIT $2 FOR UPDATE SKIP LOCKED`, [now, limit]);
    return rows.map(toSchedule);
  }

  /** Waits for another slot. */
  async await(id: string, nextSlot: Date | null, nextRun: Date | null): Promise<void> {
    await this.source.query('UPDATE scan_schedule SET next_slot = $2, next_run = $3 WHERE id = $1', [id, nextSlot, nextRun]);
  }

  /** Counts how often it failed since it last succeeded. @returns the number, null: there is no such schedule any more */
  async ended(id: string, succeeded: boolean): Promise<number | null> {
    const [rows] = await this.source.query<[{ failures: number }[], number]>('UPDATE scan_schedule SET failures = CASE WHEN $2 THEN 0 ELSE failures + 1 END WHERE id = $1 RETURNING failures', [id, succeeded]);
    return rows[0]?.failures ?? null;
  }
}

function toSchedule({ id, name, account, enabled, settings, version, nextSlot, nextRun, failures, createdAt, createdBy, changedAt }: Row): StoredSchedule {
  const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;
  return { id, name, account, enabled, settings: JSON.parse(settings) as unknown, version, nextSlot: iso(nextSlot), nextRun: iso(nextRun), failures, createdAt: iso(createdAt)!, createdBy, changedAt: iso(changedAt)! };
}
