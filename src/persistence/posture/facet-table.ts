import type { DataSource } from 'typeorm';
import type { FindingType } from '../finding-types.js';

/** Open findings of one account's latest scan, one entry per type and region, as columns of numbers. */
export interface AccountColumns {
  readonly uin: string;
  readonly groups: readonly string[];
  /** Index into `types`. */
  readonly type: Int32Array;
  /** Index into `regions`. */
  readonly region: Int32Array;
  readonly fail: Int32Array;
  readonly unknown: Int32Array;
}

/** All that facets are counted from. */
export interface FacetTable {
  readonly types: readonly FindingType[];
  readonly regions: readonly string[];
  readonly accounts: readonly AccountColumns[];
}

interface KeptAccount extends Omit<AccountColumns, 'uin' | 'groups'> {
  readonly seq: number;
}

/**
 * Keeps the counts of all accounts in memory, 16 bytes an entry, and reads again what a scan replaced: only accounts
 * with a scan that is not known yet.
 */
export class FacetTables {
  private version: string | null = null;
  private table: Promise<FacetTable> | null = null;
  private readonly kept = new Map<number, KeptAccount>();
  private readonly types: FindingType[] = [];
  private readonly typeIndex = new Map<number, number>();
  private readonly regions: string[] = [];
  private readonly regionIndex = new Map<string, number>();

  constructor(private readonly dataSource: DataSource) {}

  /** The table as of a version of all posture. */
  async at(version: string): Promise<FacetTable> {
    if (this.table !== null && this.version === version) return this.table;
    // One after the other: both write the same indexes.
    const before: Promise<unknown> = this.table ?? Promise.resolve();
    this.version = version;
    const table = before.catch(() => undefined).then(() => this.read());
    this.table = table;
    table.catch(() => {
      if (this.table === table) this.table = null;
    });
    return table;
  }

  private async read(): Promise<FacetTable> {
    const accounts = await this.dataSource.query<{ id: number; uin: string; seq: number; groups: string[] }[]>(
      `SELECT a.id, a.uin, a.last_seq AS seq, ARRAY(SELECT g.slug FROM account_group_member m JOIN account_group g ON g.id = m.group_id WHERE m.account_id = a.id) AS groups FROM account a ORDER BY a.uin`,
    );
    const changed = accounts.filter(({ id, seq }) => this.kept.get(id)?.seq !== seq);
    if (changed.length > 0) await this.readAccounts(changed);
    for (const id of this.kept.keys()) if (!accounts.some((account) => account.id === id)) this.kept.delete(id);
    return {
      types: [...this.types],
      regions: [...this.regions],
      accounts: accounts.map(({ id, uin, groups }) => {
        const { type, region, fail, unknown } = this.kept.get(id)!;
        return { uin, groups, type, region, fail, unknown };
      }),
    };
  }

  private async readAccounts(accounts: readonly { readonly id: number; readonly seq: number }[]): Promise<void> {
    await this.readTypes();
    const rows = await this.dataSource.query<{ id: number; types: number[] | null; regions: string[]; fail: number[]; unknown: number[] }[]>(
      `SELECT account_id AS id, array_agg(type_id ORDER BY type_id, region) AS types, array_agg(region ORDER BY type_id, region) AS regions,
              array_agg(fail ORDER BY type_id, region) AS fail, array_agg(unknown ORDER BY type_id, region) AS unknown
       FROM finding_now WHERE account_id = ANY($1::integer[]) GROUP BY account_id`,
      [accounts.map(({ id }) => id)],
    );
    const byAccount = new Map(rows.map((row) => [row.id, row]));
    for (const { id, seq } of accounts) {
      const row = byAccount.get(id);
      this.kept.set(id, {
        seq,
        type: Int32Array.from(row?.types ?? [], (type) => this.typeIndex.get(type)!),
        region: Int32Array.from(row?.regions ?? [], (region) => this.indexOfRegion(region)),
        fail: Int32Array.from(row?.fail ?? []),
        unknown: Int32Array.from(row?.unknown ?? []),
      });
    }
  }

  private async readTypes(): Promise<void> {
    const rows = await this.dataSource.query<(FindingType & { id: number })[]>(
      'SELECT id, check_id AS "checkId", kind, service, service_model AS "serviceModel", severity, layer, party FROM finding_type ORDER BY id',
    );
    for (const { id, ...type } of rows) {
      if (this.typeIndex.has(id)) continue;
      this.typeIndex.set(id, this.types.length);
      this.types.push(type);
    }
  }

  private indexOfRegion(region: string): number {
    const known = this.regionIndex.get(region);
    if (known !== undefined) return known;
    this.regionIndex.set(region, this.regions.length);
    this.regions.push(region);
    return this.regions.length - 1;
  }
}
