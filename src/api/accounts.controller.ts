import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AccountRepository, type StoredAccount } from '../persistence/account.repository.js';
import type { Page } from '../persistence/cursor.js';
import type { Database } from '../persistence/database.js';
import { FindingRepository } from '../persistence/finding.repository.js';
import { SNAPSHOT_ORDERS, SnapshotRepository, type StoredSnapshotFacts } from '../persistence/snapshot.repository.js';
import { Answers } from './answers.js';
import { CURSOR, LIMIT, Queries, sortedBy } from './parameters.js';
import { checkedQuery, found, present } from './query.js';
import { FINDING_LIST } from './schemas/findings.js';
import { shownFinding, type ShownFinding } from './shown-finding.js';
import { ACCOUNT_ANSWER, ACCOUNT_PAGE, SNAPSHOT_PAGE } from './schemas/scans.js';
import { DATABASE } from './tokens.js';
import { Allow } from './access/allow.js';

const ACCOUNT_QUERY = { sort: sortedBy(['uin']), limit: LIMIT, cursor: CURSOR };
const SNAPSHOT_QUERY = { sort: sortedBy(SNAPSHOT_ORDERS), limit: LIMIT, cursor: CURSOR };

/** Accounts and what belongs to one of them. */
@ApiTags('accounts')
@Controller('accounts')
@Allow('accounts:read')
export class AccountsController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Every account of which something is stored, by uin. */
  @Get()
  @ApiOperation({ summary: 'List the accounts' })
  @Queries(ACCOUNT_QUERY)
  @Answers(ACCOUNT_PAGE)
  async list(@Query() query: unknown): Promise<Page<StoredAccount>> {
    return new AccountRepository(this.database.dataSource).list(present(checkedQuery(ACCOUNT_QUERY, query)));
  }

  /** One account. */
  @Get(':uin')
  @ApiOperation({ summary: 'Read an account' })
  @ApiParam({ name: 'uin', description: 'Root uin, digits' })
  @Answers(ACCOUNT_ANSWER)
  async read(@Param('uin') uin: string): Promise<StoredAccount> {
    return found(await new AccountRepository(this.database.dataSource).get(uin), 'account', uin);
  }

  /** The snapshots of an account. */
  @Get(':uin/snapshots')
  @ApiOperation({ summary: 'List the snapshots of an account' })
  @ApiParam({ name: 'uin', description: 'Root uin, digits' })
  @Queries(SNAPSHOT_QUERY)
  @Answers(SNAPSHOT_PAGE)
  async snapshots(@Param('uin') uin: string, @Query() query: unknown): Promise<Page<StoredSnapshotFacts>> {
    const asked = present(checkedQuery(SNAPSHOT_QUERY, query));
    await this.read(uin);
    return new SnapshotRepository(this.database.dataSource).list(uin, asked);
  }

  /** Every state a finding went through, oldest first. */
  @Allow('findings:read')
  @Get(':uin/findings/:fingerprint')
  @ApiOperation({ summary: 'Read the life of a finding' })
  @ApiParam({ name: 'uin', description: 'Root uin, digits' })
  @ApiParam({ name: 'fingerprint', description: '32 hexadecimal digits' })
  @Answers(FINDING_LIST)
  async finding(@Param('uin') uin: string, @Param('fingerprint') fingerprint: string): Promise<{ items: ShownFinding[] }> {
    const items = await new FindingRepository(this.database.dataSource).history(uin, fingerprint);
    return { items: found(items.length === 0 ? null : items.map(shownFinding), 'finding', fingerprint) };
  }
}
