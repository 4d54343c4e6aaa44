import type { DataSource } from 'typeorm';
import { storableText } from './copy/storable-text.js';

/** An account of which something is stored. */
export interface StoredAccount {
  readonly uin: string;
  readonly appId: string | null;
  readonly name: string | null;
  readonly site: string;
  /** Scans so far, which is also the number of the latest one. */
  readonly scans: number;
}

/** Reads accounts. */
export class AccountRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** All accounts, by uin. */
  list(): Promise<StoredAccount[]> {
    return this.dataSource.query(`SELECT ${COLUMNS} FROM account ORDER BY uin`);
  }

  /** One account, or null. */
  async get(uin: string): Promise<StoredAccount | null> {
    const rows = await this.dataSource.query<StoredAccount[]>(`SELECT ${COLUMNS} FROM account WHERE uin = $1`, [storableText(uin)]);
    return rows[0] ?? null;
  }
}

const COLUMNS = 'uin, app_id AS "appId", name, site, last_seq AS scans';
