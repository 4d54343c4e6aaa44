import type { DataSource } from 'typeorm';

/** Moments kept in memory over all accounts, 24 characters each. */
const MOST = 200_000;

/** When the scans of an account began, ISO 8601 UTC, by their numbers. */
export type ScanTimes = ReadonlyMap<number, string>;

/**
 * Remembers when scans began: it never changes, and every finding names three scans. A scan that is not known yet has
 * its account read again.
 */
export class ScanMoments {
  private readonly kept = new Map<number, ScanTimes>();
  private number = 0;

  constructor(private readonly dataSource: DataSource) {}

  /**
   * The times of some scans.
   * @param accountId an account of the present tenant
   */
  async of(accountId: number, seqs: Iterable<number>): Promise<ScanTimes> {
    const known = this.kept.get(accountId);
    if (known !== undefined && every(seqs, (seq) => known.has(seq))) return known;
    const rows = await this.dataSource.query<{ seq: number; at: Date }[]>('SELECT seq, started_at AS at FROM scan WHERE account_id = $1', [accountId]);
    const times = new Map(rows.map(({ seq, at }) => [seq, at.toISOString()]));
    if (this.number + times.size > MOST) {
      this.kept.clear();
      this.number = 0;
    }
    this.number += times.size - (this.kept.get(accountId)?.size ?? 0);
    this.kept.set(accountId, times);
    return times;
  }
}

function every<T>(values: Iterable<T>, holds: (value: T) => boolean): boolean {
  for (const value of values) if (!holds(value)) return false;
  return true;
}
