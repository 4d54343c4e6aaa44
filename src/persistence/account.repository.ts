import type { DataSource } from 'typeorm';
import { storableText } from './copy/storable-text.js';
import { pageOf, pageSize, type Page } from './cursor.js';
import { Conditions } from './finding-filter.js';
import { afterKeys, keyColumns, keysetCursor, keysetPlace, orderBy, orderNamed, type Key } from './keyset.js';

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

  /** A page of the accounts, by uin. */
  async list(options: { readonly limit?: number; readonly cursor?: string; readonly sort?: 'uin' | '-uin' } = {}): Promise<Page<StoredAccount>> {
    const limit = pageSize(options.limit);
    const order = orderNamed(options.sort ?? 'uin', KEYS);
    const conditions = afterKeys(new Conditions(), order, options.cursor === undefined ? null : keysetPlace(order, options.cursor).keys);
    const rows = await this.dataSource.query<StoredAccount[]>(`SELECT ${COLUMNS}, ${keyColumns(order)} FROM account WHERE ${conditions.text} ORDER BY ${orderBy(order)} LIMIT ${conditions.value(limit + 1)}`, conditions.values);
    return pageOf(rows, limit, ({ uin, appId, name, site, scans }) => ({ uin, appId, name, site, scans }), (last) => keysetCursor(order, last));
  }

  /** All accounts, by uin. */
  all(): Promise<StoredAccount[]> {
    return this.dataSource.query(`SELECT ${COLUMNS} FROM account ORDER BY uin`);
  }

  /** One account, or null. */
  async get(uin: string): Promise<StoredAccount | null> {
    const rows = await this.dataSource.query<StoredAccount[]>(`SELECT ${COLUMNS} FROM account WHERE uin = $1`, [storableText(uin)]);
    return rows[0] ?? null;
  }
}

const COLUMNS = 'uin, app_id AS "appId", name, site, last_seq AS scans';

const KEYS: Readonly<Record<'uin', readonly Key[]>> = { uin: [{ sql: 'uin', type: 'text' }] };
