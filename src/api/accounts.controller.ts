import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FrameworkCatalogue } from '../frameworks/catalogue.js';
import { AccountRepository, type StoredAccount } from '../persistence/account.repository.js';
import type { Page } from '../persistence/cursor.js';
import type { Database } from '../persistence/database.js';
import { FindingRepository } from '../persistence/finding.repository.js';
import { SNAPSHOT_ORDERS, SnapshotRepository, type StoredSnapshotFacts } from '../persistence/snapshot.repository.js';
import { Answers } from './answers.js';
import { TYPE_FILTERS, typeFilter } from './finding-filters.js';
import { COUNT, CURSOR, LIMIT, moment, Queries, sortedBy, texts, words } from './parameters.js';
import { checkedQuery, found, present } from './query.js';
import { FINDING_LIST } from './schemas/findings.js';
import { shownFinding, type ShownFinding } from './shown-finding.js';
import { ACCOUNT_ANSWER, ACCOUNT_PAGE, SNAPSHOT_PAGE } from './schemas/scans.js';
import { DATABASE, FRAMEWORK_CATALOGUE } from './tokens.js';
import { Allow } from './access/allow.js';

const ACCOUNT_QUERY = {
  account: texts('Root uin'),
  group: texts('Slug of an account group'),
  ...TYPE_FILTERS,
  region: texts('Region id, or global'),
  outcome: words(['fail', 'unknown'], 'Outcome'),
  cause: texts('What opens several findings at its latest scan, by its id'),
  lastScanFrom: moment('Only accounts last scanned then or later'),
  lastScanBefore: moment('Only accounts last scanned before then'),
  sort: sortedBy(['uin']),
  count: COUNT,
  limit: LIMIT,
  cursor: CURSOR,
};
const SNAPSHOT_QUERY = {
  region: texts('Region recorded in it'),
  capturedFrom: moment('Only snapshots taken then or later'),
  capturedBefore: moment('Only snapshots taken before then'),
  sort: sortedBy(SNAPSHOT_ORDERS),
  count: COUNT,
  limit: LIMIT,
  cursor: CURSOR,
};

/** Accounts and what belongs to one of them. */
@ApiTags('accounts')
@Controller('accounts')
@Allow('accounts:read')
export class AccountsController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(FRAMEWORK_CATALOGUE) private readonly catalogue: FrameworkCatalogue,
  ) {}

  /** Accounts of which something is stored, by uin. Filters about findings: those whose latest scan left such ones open. */
  @Get()
  @ApiOperation({ summary: 'List the accounts' })
  @Queries(ACCOUNT_QUERY)
  @Answers(ACCOUNT_PAGE, { problems: [404] })
  async list(@Query() query: unknown): Promise<Page<StoredAccount> & { total?: number }> {
    const asked = checkedQuery(ACCOUNT_QUERY, query);
    const { account, group, region, outcome, cause, lastScanFrom, lastScanBefore, sort, count, limit, cursor } = asked;
    const filter = present({ ...typeFilter(asked, this.catalogue), uins: account, groups: group, regions: region, outcomes: outcome, causes: cause, lastScanFrom, lastScanBefore });
    const accounts = new AccountRepository(this.database.dataSource);
    const page = await accounts.list(filter, present({ sort, limit, cursor }));
    return count === 'true' ? { ...page, total: await accounts.count(filter) } : page;
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
  async snapshots(@Param('uin') uin: string, @Query() query: unknown): Promise<Page<StoredSnapshotFacts> & { total?: number }> {
    const { region, capturedFrom, capturedBefore, sort, count, limit, cursor } = checkedQuery(SNAPSHOT_QUERY, query);
    await this.read(uin);
    const filter = present({ regions: region, capturedFrom, capturedBefore });
    const snapshots = new SnapshotRepository(this.database.dataSource);
    const page = await snapshots.list(uin, present({ sort, limit, cursor }), filter);
    return count === 'true' ? { ...page, total: await snapshots.count(uin, filter) } : page;
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
