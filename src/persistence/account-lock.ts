import type { PoolClient } from 'pg';
import { InputError } from '../common/errors.js';
import type { SnapshotAccount } from '../snapshots/snapshot.js';
import { storableText } from './copy/storable-text.js';

/** An account whose row the current transaction holds. */
export interface LockedAccount {
  readonly id: number;
  readonly lastSeq: number;
  readonly lastFindingId: number;
  readonly lastDetailId: number;
}

/** How long to wait for another scan of the same account, in milliseconds. */
const PATIENCE_MS = 30_000;

/**
 * Makes the account when it is new, takes over its newest names, and locks its row until the transaction ends, so that
 * scans of one account are numbered and compared one after the other.
 * @throws InputError `account-busy`
 */
export async function lockAccount(client: PoolClient, account: SnapshotAccount): Promise<LockedAccount> {
  const text = (value: string | undefined) => (value === undefined ? null : storableText(value));
  try {
    await client.query(`SET LOCAL lock_timeout = ${PATIENCE_MS}`);
    const { rows } = await client.query<LockedAccount>(
      `INSERT INTO account AS a (uin, app_id, name, site) VALUES ($1, $2, $3, coalesce($4, 'china'))
       ON CONFLICT (tenant_id, uin) DO UPDATE SET app_id = coalesce($2, a.app_id), name = coalesce($3, a.name), site = coalesce($4, a.site)
       RETURNING id, last_seq AS "lastSeq", last_finding_id AS "lastFindingId", last_detail_id AS "lastDetailId"`,
      [storableText(account.uin), text(account.appId), text(account.name), text(account.site)],
    );
    await client.query('SET LOCAL lock_timeout = 0');
    return rows[0]!;
  } catch (error) {
    if ((error as { code?: string }).code !== '55P03') throw error;
    throw new InputError({
      code: 'account-busy',
      status: 409,
      place: `account ${account.uin}`,
      message: `Another scan of account ${account.uin} is being written.`,
      remedy: 'Try again when it is done.',
    });
  }
}
