import { randomUUID } from 'node:crypto';
import { InputError } from '../../common/errors.js';
import { storableText } from '../copy/storable-text.js';
import { isUuid, pageOf, pageSize, type Page } from '../cursor.js';
import type { QuerySource } from '../data-source.js';
import { Conditions } from '../finding-filter.js';
import { afterKeys, keyColumns, keysetCursor, keysetPlace, orderBy, orderNamed, type Key } from '../keyset.js';
import type { EventName } from './announce.js';

/** How targets are told. */
export const TARGET_KINDS = ['webhook', 'slack', 'wecom', 'dingtalk', 'feishu', 'teams', 'email'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

export const DELIVERY_STATES = ['waiting', 'delivered', 'given-up'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What may be shown of a target. Times are ISO 8601 UTC. */
export interface StoredTarget {
  readonly id: string;
  readonly name: string;
  readonly kind: TargetKind;
  /** The host of its address, or the receivers of e-mail; never what is secret of it. */
  readonly place: string;
  readonly events: readonly EventName[];
  /** Root uins; empty: all. */
  readonly accounts: readonly string[];
  readonly locale: 'en' | 'zh-CN';
  readonly enabled: boolean;
  readonly version: number;
  /** Since when nothing is sent, because everything failed; a change of the target begins anew. */
  readonly pausedAt: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
}

/** What is written of a target. */
export interface TargetFacts extends Pick<StoredTarget, 'name' | 'kind' | 'place' | 'events' | 'accounts' | 'locale' | 'enabled'> {
  /** Encrypted. Undefined: as it was. */
  readonly secrets: Buffer | null | undefined;
}

/** One event on its way to one target. Times are ISO 8601 UTC. */
export interface StoredDelivery {
  readonly id: string;
  readonly targetId: string;
  readonly eventId: string;
  readonly event: EventName;
  readonly body: unknown;
  readonly state: DeliveryState;
  readonly createdAt: string;
  readonly nextAt: string;
  readonly attempt: number;
  readonly status: number | null;
  readonly answer: string | null;
  readonly latencyMs: number | null;
  readonly endedAt: string | null;
}

/** A delivery to be made now, with what is needed for it. */
export interface DueDelivery extends StoredDelivery {
  readonly kind: TargetKind;
  readonly place: string;
  readonly locale: 'en' | 'zh-CN';
  readonly secrets: Buffer | null;
}

/** How an attempt went. */
export interface Attempt {
  readonly outcome: 'delivered' | 'again' | 'given-up';
  readonly status: number | null;
  readonly answer: string;
  readonly latencyMs: number;
  /** Seconds until the next one. */
  readonly inSeconds: number;
}

type TargetRow = Omit<StoredTarget, 'pausedAt' | 'createdAt'> & { readonly pausedAt: Date | null; readonly createdAt: Date };
type DeliveryRow = Omit<StoredDelivery, 'createdAt' | 'nextAt' | 'endedAt' | 'body'> & { readonly createdAt: Date; readonly nextAt: Date; readonly endedAt: Date | null; readonly body: string };

const TARGET = 't.id, t.name, t.kind, t.place, t.events, t.accounts, t.locale, t.enabled, t.version, t.paused_at AS "pausedAt", t.created_at AS "createdAt", t.created_by AS "createdBy"';
const DELIVERY = 'd.id, d.target_id AS "targetId", d.event_id AS "eventId", d.event, d.body, d.state, d.created_at AS "createdAt", d.next_at AS "nextAt", d.attempt, d.status, d.answer, d.latency_ms AS "latencyMs", d.ended_at AS "endedAt"';
const KEYS = { createdAt: [{ sql: 'd.created_at', type: 'timestamptz' }, { sql: 'd.id', type: 'uuid' }] as readonly Key[] };
/** A target whose deliveries were given up so often one after the other is left alone. */
const MOST_GIVEN_UP = 3;

/** Reads and writes whom the present tenant wants told, and what was told. */
export class NotificationRepository {
  constructor(private readonly source: QuerySource) {}

  async targets(): Promise<readonly StoredTarget[]> {
    return (await this.source.query<TargetRow[]>(`SELECT ${TARGET} FROM notification_target t ORDER BY t.name, t.id`)).map(toTarget);
  }

  async target(id: string): Promise<StoredTarget | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.source.query<TargetRow[]>(`SELECT ${TARGET} FROM notification_target t WHERE t.id = $1`, [id]);
    return row === undefined ? null : toTarget(row);
  }

  async add(facts: TargetFacts, by: string): Promise<StoredTarget> {
    const [row] = await this.source.query<TargetRow[]>(
      `INSERT INTO notification_target AS t (id, name, kind, place, events, accounts, locale, enabled, secrets, version, created_at, created_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, now(), $10) RETURNING ${TARGET}`,
      [randomUUID(), ...valuesOf(facts), facts.secrets ?? null, storableText(by)],
    );
    return toTarget(row!);
  }

  /**
   * Puts other settings in the place of those of a version; a target that was left alone is tried again.
   * @returns null: there is no such target
   * @throws InputError `notification-target-changed` when somebody else was faster
   */
  async change(id: string, version: number, facts: TargetFacts): Promise<StoredTarget | null> {
    if (!isUuid(id)) return null;
    const [rows] = await this.source.query<[TargetRow[], number]>(
      `UPDATE notification_target t SET name = $3, kind = $4, place = $5, events = $6, accounts = $7, locale = $8, enabled = $9, secrets = CASE WHEN $10 THEN $11::bytea ELSE secrets END, version = version + 1, paused_at = NULL, given_up = 0
       WHERE id = $1 AND version = $2 RETURNING ${TARGET}`,
      [id, version, ...valuesOf(facts), facts.secrets !== undefined, facts.secrets ?? null],
    );
    if (rows[0] !== undefined) return toTarget(rows[0]);
    if ((await this.target(id)) === null) return null;
    throw new InputError({ code: 'notification-target-changed', status: 412, place: `notification target ${id}`, message: 'Somebody changed the target meanwhile.', remedy: 'Read it again, and send your change with its new version.' });
  }

  /** Its deliveries go with it. @returns false: there is no such target */
  async remove(id: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    const [, changed] = await this.source.query<[unknown, number]>('DELETE FROM notification_target WHERE id = $1', [id]);
    await this.source.query('DELETE FROM notification_delivery WHERE target_id = $1', [id]);
    return changed > 0;
  }

  async deliveries(filter: { readonly targets?: readonly string[]; readonly states?: readonly DeliveryState[]; readonly events?: readonly EventName[] }, options: { readonly limit?: number; readonly cursor?: string; readonly sort?: 'createdAt' | '-createdAt' } = {}): Promise<Page<StoredDelivery>> {
    const limit = pageSize(options.limit);
    const order = orderNamed(options.sort ?? '-createdAt', KEYS);
    const conditions = new Conditions().any('d.target_id::text', filter.targets).any('d.state', filter.states).any('d.event', filter.events);
    afterKeys(conditions, order, options.cursor === undefined ? null : keysetPlace(order, options.cursor).keys);
    const rows = await this.source.query<DeliveryRow[]>(`SELECT ${DELIVERY}, ${keyColumns(order)} FROM notification_delivery d WHERE ${conditions.text} ORDER BY ${orderBy(order)} LIMIT ${conditions.value(limit + 1)}`, conditions.values);
    return pageOf(rows, limit, toDelivery, (last) => keysetCursor(order, last));
  }

  /** Sends something again, whatever became of it. @returns null: there is no such delivery */
  async replay(id: string): Promise<StoredDelivery | null> {
    if (!isUuid(id)) return null;
    const [rows] = await this.source.query<[DeliveryRow[], number]>(`UPDATE notification_delivery d SET state = 'waiting', next_at = now(), attempt = 0, ended_at = NULL WHERE id = $1 RETURNING ${DELIVERY}`, [id]);
    return rows[0] === undefined ? null : toDelivery(rows[0]);
  }

  /** Takes deliveries that are due. Whoever takes one has a while to end it; then it is due again. */
  async takeDue(limit: number, leaseSeconds: number): Promise<readonly DueDelivery[]> {
    const [rows] = await this.source.query<[(DeliveryRow & Pick<DueDelivery, 'kind' | 'place' | 'locale' | 'secrets'>)[], number]>(
      `UPDATE notification_delivery d SET attempt = attempt + 1, next_at = now() + make_interval(secs => $2) FROM notification_target t
       WHERE t.id = d.target_id AND d.id IN (SELECT id FROM notification_delivery WHERE state = 'waiting' AND next_at <= now() ORDER BY next_at LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING ${DELIVERY}, t.kind, t.place, t.locale, t.secrets`,
      [limit, leaseSeconds],
    );
    return rows.map((row) => ({ ...toDelivery(row), kind: row.kind, place: row.place, locale: row.locale, secrets: row.secrets }));
  }

  /** Writes how an attempt went. */
  async tried({ id, targetId, attempt }: DueDelivery, { outcome, status, answer, latencyMs, inSeconds }: Attempt): Promise<void> {
    const [, changed] = await this.source.query<[unknown, number]>(
      `UPDATE notification_delivery SET state = $3, status = $4, answer = $5, latency_ms = $6, next_at = now() + make_interval(secs => $7), ended_at = CASE WHEN $3 = 'waiting' THEN NULL ELSE now() END WHERE id = $1 AND attempt = $2 AND state = 'waiting'`,
      [id, attempt, outcome === 'again' ? 'waiting' : outcome, status, storableText(answer), Math.trunc(latencyMs), inSeconds],
    );
    if (changed === 0 || outcome === 'again') return;
    await this.source.query(`UPDATE notification_target SET given_up = CASE WHEN $2 THEN 0 ELSE given_up + 1 END, paused_at = CASE WHEN NOT $2 AND given_up + 1 >= ${MOST_GIVEN_UP} THEN coalesce(paused_at, now()) END WHERE id = $1`, [targetId, outcome === 'delivered']);
  }
}

function valuesOf({ name, kind, place, events, accounts, locale, enabled }: TargetFacts): readonly unknown[] {
  return [storableText(name), kind, storableText(place), events, accounts.map(storableText), locale, enabled];
}

function toTarget({ pausedAt, createdAt, ...rest }: TargetRow): StoredTarget {
  return { ...rest, pausedAt: pausedAt?.toISOString() ?? null, createdAt: createdAt.toISOString() };
}

function toDelivery({ id, targetId, eventId, event, body, state, createdAt, nextAt, attempt, status, answer, latencyMs, endedAt }: DeliveryRow): StoredDelivery {
  return { id, targetId, eventId, event, body: JSON.parse(body) as unknown, state, createdAt: createdAt.toISOString(), nextAt: nextAt.toISOString(), attempt, status, answer, latencyMs, endedAt: endedAt?.toISOString() ?? null };
}
