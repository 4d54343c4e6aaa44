import type { DataSource } from 'typeorm';
import { InputError } from '../common/errors.js';
import { storableText } from './copy/storable-text.js';
import { advanceVersion } from './posture/posture-version.js';
import type { AccountScope } from './posture/posture-query.js';

/** Accounts that are looked at together. */
export interface AccountGroup {
  /** Its name in addresses: small letters, digits and hyphens. */
  readonly slug: string;
  readonly name: string;
  /** Root uins of its accounts, sorted. */
  readonly accounts: readonly string[];
}

/** Reads and writes groups of accounts. */
export class AccountGroupRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** All groups, by slug. */
  list(): Promise<AccountGroup[]> {
    return this.dataSource.query(`${SELECT} GROUP BY g.id ORDER BY g.slug`);
  }

  /** One group, or null. */
  async get(slug: string): Promise<AccountGroup | null> {
    const rows = await this.dataSource.query<AccountGroup[]>(`${SELECT} WHERE g.slug = $1 GROUP BY g.id`, [storableText(slug)]);
    return rows[0] ?? null;
  }

  /**
   * Makes a group, or gives it another name and other accounts: exactly those named.
   * @throws InputError `account-unknown` naming the accounts of which nothing is stored
   */
  async put(group: AccountGroup): Promise<AccountGroup> {
    await this.dataSource.transaction(async (transaction) => {
      await this.known({ accounts: group.accounts });
      const [row] = await transaction.query<{ id: number }[]>('INSERT INTO account_group (slug, name) VALUES ($1, $2) ON CONFLICT (tenant_id, slug) DO UPDATE SET name = $2 RETURNING id', [group.slug, storableText(group.name)]);
      await transaction.query('DELETE FROM account_group_member WHERE group_id = $1', [row!.id]);
      await transaction.query('INSERT INTO account_group_member (group_id, account_id) SELECT $1, id FROM account WHERE uin = ANY($2::text[])', [row!.id, group.accounts]);
      await advanceVersion(transaction);
    });
    return (await this.get(group.slug))!;
  }

  /** Removes a group; its accounts stay. False: there is none. */
  async remove(slug: string): Promise<boolean> {
    return this.dataSource.transaction(async (transaction) => {
      const [, removed] = await transaction.query<[unknown, number]>('DELETE FROM account_group WHERE slug = $1', [storableText(slug)]);
      await advanceVersion(transaction);
      return removed > 0;
    });
  }

  /** @throws InputError naming what of a scope is not known: a misspelt name must not look like an account without faults */
  async known({ accounts = [], groups = [] }: AccountScope): Promise<void> {
    const [row] = await this.dataSource.query<{ accounts: string[]; groups: string[] }[]>(
      `SELECT ARRAY(SELECT uin FROM unnest($1::text[]) AS asked (uin) WHERE uin NOT IN (SELECT uin FROM account WHERE uin = ANY($1::text[]))) AS accounts,
              ARRAY(SELECT slug FROM unnest($2::text[]) AS asked (slug) WHERE slug NOT IN (SELECT slug FROM account_group)) AS groups`,
      [accounts.map(storableText), groups.map(storableText)],
    );
    refuse('account', row?.accounts ?? [], 'GET /api/v1/accounts lists the accounts.');
    refuse('group', row?.groups ?? [], 'GET /api/v1/account-groups lists the groups.');
  }
}

function refuse(what: 'account' | 'group', missing: readonly string[], remedy: string): void {
  if (missing.length === 0) return;
  throw new InputError({ code: `${what}-unknown`, status: 404, place: missing.slice(0, 5).join(', '), message: `There is no such ${what}.`, remedy });
}

const SELECT = `
  SELECT g.slug, g.name, coalesce(array_agg(a.uin ORDER BY a.uin) FILTER (WHERE a.uin IS NOT NULL), '{}') AS accounts
  FROM account_group g LEFT JOIN account_group_member m ON m.group_id = g.id LEFT JOIN account a ON a.id = m.account_id`;
