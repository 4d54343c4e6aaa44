import type { DataSource } from 'typeorm';
import { storableText } from './copy/storable-text.js';
import { pageOf, pageSize, type Page } from './cursor.js';
import { Conditions, typeCondition, type TypeFilter } from './finding-filter.js';
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

/** Which accounts a list shows. Filters about findings: accounts whose latest scan left such findings open. */
export interface AccountFilter extends TypeFilter {
  readonly uins?: readonly string[];
  /** Slugs of groups. */
  readonly groups?: readonly string[];
  readonly regions?: readonly string[];
  readonly outcomes?: readonly ('fail' | 'unknown')[];
  /** Ids of causes among those kept of the latest scan. */
  readonly causes?: readonly string[];
  /** Moments, ISO 8601: whose latest scan began then or later, or before then. */
  readonly lastScanFrom?: string;
  readonly lastScanBefore?: string;
}

/** Reads accounts. */
export class AccountRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** A page of the accounts, by uin. */
  async list(filter: AccountFilter = {}, options: { readonly limit?: number; readonly cursor?: string; readonly sort?: 'uin' | '-uin' } = {}): Promise<Page<StoredAccount>> {
    const limit = pageSize(options.limit);
    const order = orderNamed(options.sort ?? 'uin', KEYS);
    const conditions = afterKeys(accountConditions(filter), order, options.cursor === undefined ? null : keysetPlace(order, options.cursor).keys);
    const rows = await this.dataSource.query<StoredAccount[]>(`SELECT ${COLUMNS}, ${keyColumns(order)} FROM account WHERE ${conditions.text} ORDER BY ${orderBy(order)} LIMIT ${conditions.value(limit + 1)}`, conditions.values);
    return pageOf(rows, limit, ({ uin, appId, name, site, scans }) => ({ uin, appId, name, site, scans }), (last) => keysetCursor(order, last));
  }

  /** How many accounts a filter admits. */
  async count(filter: AccountFilter): Promise<number> {
    const conditions = accountConditions(filter);
    const [row] = await this.dataSource.query<{ count: string }[]>(`SELECT count(*) FROM account WHERE ${conditions.text}`, conditions.values);
    return Number(row?.count ?? 0);
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

function accountConditions(filter: AccountFilter): Conditions {
  const { uins, groups, regions, outcomes, causes, lastScanFrom, lastScanBefore } = filter;
  const conditions = new Conditions().any('uin', uins);
  if (groups !== undefined) conditions.add('id IN (SELECT m.account_id FROM account_group_member m JOIN account_group g ON g.id = m.group_id WHERE g.slug = ANY(?::text[]))', groups.map(storableText));
  const type = typeCondition(filter, conditions, 't');
  const open = [
    ...(type === null ? [] : [type]),
    ...(regions === undefined ? [] : [`n.region = ANY(${conditions.value(regions.map(storableText))}::text[])`]),
    ...(outcomes === undefined ? [] : [`(${outcomes.map((outcome) => (outcome === 'fail' ? 'n.fail > 0' : 'n.unknown > 0')).join(' OR ') || 'false'})`]),
  ];
  if (open.length > 0) conditions.always(`id IN (SELECT n.account_id FROM finding_now n JOIN finding_type t ON t.id = n.type_id WHERE n.fail + n.unknown > 0 AND ${open.join(' AND ')})`);
  if (causes !== undefined) conditions.add('EXISTS (SELECT FROM scan_cause c WHERE c.account_id = account.id AND c.seq = account.last_seq AND c.cause = ANY(?::text[]))', causes.map(storableText));
  const lastScan = 'EXISTS (SELECT FROM scan s WHERE s.account_id = account.id AND s.seq = account.last_seq AND s.started_at';
  if (lastScanFrom !== undefined) conditions.add(`${lastScan} >= ?::timestamptz)`, lastScanFrom);
  if (lastScanBefore !== undefined) conditions.add(`${lastScan} < ?::timestamptz)`, lastScanBefore);
  return conditions;
}
