import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { AccountRepository, type StoredAccount } from '../persistence/account.repository.js';
import type { Database } from '../persistence/database.js';
import { FindingRepository, type StoredFinding } from '../persistence/finding.repository.js';
import { SnapshotRepository, type StoredSnapshotFacts } from '../persistence/snapshot.repository.js';
import { checkedQuery, found, LIMIT } from './query.js';
import { DATABASE } from './tokens.js';

/** Accounts and what belongs to one of them. */
@ApiTags('accounts')
@Controller('accounts')
export class AccountsController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Every account of which something is stored, by uin. */
  @Get()
  @ApiOperation({ summary: 'List the accounts' })
  async list(): Promise<{ items: StoredAccount[] }> {
    return { items: await new AccountRepository(this.database.dataSource).list() };
  }

  /** One account. */
  @Get(':uin')
  @ApiOperation({ summary: 'Read an account' })
  @ApiParam({ name: 'uin', description: 'Root uin, digits' })
  async read(@Param('uin') uin: string): Promise<StoredAccount> {
    return found(await new AccountRepository(this.database.dataSource).get(uin), 'account', uin);
  }

  /** The newest snapshots of an account. */
  @Get(':uin/snapshots')
  @ApiOperation({ summary: 'List the newest snapshots of an account' })
  @ApiQuery({ name: 'limit', required: false, description: '1 to 1000, default 50' })
  async snapshots(@Param('uin') uin: string, @Query() query: unknown): Promise<{ items: StoredSnapshotFacts[] }> {
    const { limit } = checkedQuery({ limit: LIMIT }, query);
    await this.read(uin);
    return { items: await new SnapshotRepository(this.database.dataSource).list(uin, { limit }) };
  }

  /** Every state a finding went through, oldest first. */
  @Get(':uin/findings/:fingerprint')
  @ApiOperation({ summary: 'Read the life of a finding' })
  @ApiParam({ name: 'fingerprint', description: '32 hexadecimal digits' })
  async finding(@Param('uin') uin: string, @Param('fingerprint') fingerprint: string): Promise<{ items: StoredFinding[] }> {
    const items = await new FindingRepository(this.database.dataSource).history(uin, fingerprint);
    return { items: found(items.length === 0 ? null : items, 'finding', fingerprint) };
  }
}
