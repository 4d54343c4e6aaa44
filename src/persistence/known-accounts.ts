import type { DataSource } from 'typeorm';
import { storableText } from './copy/storable-text.js';
import { currentTenant } from './tenancy/tenant-context.js';

/** Remembers the numbers of accounts, which stay theirs for ever; what is known of one tenant serves no other. */
export class KnownAccounts {
  private readonly numbers = new Map<string, number>();

  constructor(private readonly dataSource: DataSource) {}

  /** The internal number of an account of the present tenant, or null. */
  async number(uin: string): Promise<number | null> {
    const name = `${currentTenant() ?? ''} ${uin}`;
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const [row] = await this.dataSource.query<{ id: number }[]>('SELECT id FROM account WHERE uin = $1', [storableText(uin)]);
    if (row === undefined) return null;
    this.numbers.set(name, row.id);
    return row.id;
  }
}
