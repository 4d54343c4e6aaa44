import type { DataSource } from 'typeorm';
import { storableText } from './copy/storable-text.js';

/** How a repeated write is to go on. */
export type Claim =
  /** It is the first: carry it out, and then `answered` or `release`. */
  | { readonly state: 'mine' }
  /** It was answered before. */
  | { readonly state: 'answered'; readonly status: number; readonly answer: string | null }
  /** Another request is at it now. */
  | { readonly state: 'busy' }
  /** The key stands for another request. */
  | { readonly state: 'other' };

/** Seconds a claim holds without being moved on; a process that died gives it back after them. */
const HOLD_SECONDS = 60;
/** Days an answer is kept. */
const KEPT_DAYS = 7;

/** Keeps what was answered to writes that their senders may repeat. */
export class IdempotencyRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Claims a key for a request, or tells what became of it. */
  async claim(key: string, request: string): Promise<Claim> {
    await this.dataSource.query(`DELETE FROM idempotency_key WHERE created_at < now() - interval '${KEPT_DAYS} days'`);
    const claimed = await this.dataSource.query<{ id: number }[]>(
      `INSERT INTO idempotency_key AS k (key, request, held_until) VALUES ($1, $2, now() + interval '${HOLD_SECONDS} seconds')
       ON CONFLICT (tenant_id, key) DO UPDATE SET held_until = excluded.held_until
       WHERE k.status IS NULL AND k.request = excluded.request AND k.held_until < now()
       RETURNING id`,
      [storableText(key), request],
    );
    if (claimed.length > 0) return { state: 'mine' };
    const [known] = await this.dataSource.query<{ request: string; status: number | null; answer: string | null }[]>('SELECT request, status, answer FROM idempotency_key WHERE key = $1', [storableText(key)]);
    if (known === undefined) return { state: 'busy' };
    if (known.request !== request) return { state: 'other' };
    return known.status === null ? { state: 'busy' } : { state: 'answered', status: known.status, answer: known.answer };
  }

  /** Moves a claim on while its work goes on. */
  async hold(key: string): Promise<void> {
    await this.dataSource.query(`UPDATE idempotency_key SET held_until = now() + interval '${HOLD_SECONDS} seconds' WHERE key = $1 AND status IS NULL`, [storableText(key)]);
  }

  /** Keeps the answer. */
  async answered(key: string, status: number, answer: string | null): Promise<void> {
    await this.dataSource.query('UPDATE idempotency_key SET status = $2, answer = $3 WHERE key = $1', [storableText(key), status, answer]);
  }

  /** Gives a key back whose request was refused: it may be repeated with a better one. */
  async release(key: string): Promise<void> {
    await this.dataSource.query('DELETE FROM idempotency_key WHERE key = $1 AND status IS NULL', [storableText(key)]);
  }
}
