import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { InputError } from '../common/errors.js';
import type { FrameworkCatalogue } from '../frameworks/catalogue.js';
import type { Page } from '../persistence/cursor.js';
import type { FindingFilter } from '../persistence/finding-filter.js';
import type { Database } from '../persistence/database.js';
import { FINDING_ORDERS, FindingRepository, type CauseGroup, type FindingScope } from '../persistence/finding.repository.js';
import { Answers } from './answers.js';
import { OUTCOME_FILTER, TYPE_FILTERS, typeFilter } from './finding-filters.js';
import { ACCOUNT, COUNT, CURSOR, LIMIT, moment, parameter, Queries, sortedBy, texts } from './parameters.js';
import { checkedQuery, found, present } from './query.js';
import { shownFinding, type ShownFinding } from './shown-finding.js';
import { FINDING_CAUSE_LIST, FINDING_PAGE } from './schemas/findings.js';
import { DATABASE, FRAMEWORK_CATALOGUE } from './tokens.js';
import { Allow } from './access/allow.js';

const SCOPE = {
  account: parameter(ACCOUNT, 'Root uin: findings as of its latest scan. Give this or scan.', { type: 'string', pattern: '^\\d{1,20}$' }),
  scan: parameter(z.uuid().optional(), 'Scan id: findings as they stood at that scan. Give this or account.', { type: 'string', format: 'uuid' }),
};
const FILTERS = {
  ...TYPE_FILTERS,
  region: texts('Region id, or global'),
  cause: texts('What opens several findings at once, by its id, e.g. sg-1/ingress/0#1f9a27c4'),
  resource: parameter(z.string().min(1).max(512).optional(), 'Resource id', { type: 'string', minLength: 1, maxLength: 512 }),
  tag: texts('Tag of the resource as last recorded: key, or key=value; keys and values as far as their first 128 and 256 characters'),
  firstSeenFrom: moment('Only findings that first appeared then or later'),
  firstSeenBefore: moment('Only findings that first appeared before then'),
  lastSeenFrom: moment('Only findings last evaluated then or later'),
  lastSeenBefore: moment('Only findings last evaluated before then'),
};
const STATUS = parameter(z.enum(['open', 'resolved']).optional(), 'Whether it is open', { type: 'string', enum: ['open', 'resolved'] });
const QUERY = { ...SCOPE, ...FILTERS, outcome: OUTCOME_FILTER, status: STATUS, sort: sortedBy(FINDING_ORDERS), count: COUNT, limit: LIMIT, cursor: CURSOR };
const CAUSES = { ...SCOPE, ...FILTERS, limit: LIMIT };

/** Findings: failures and unknowns, and how they were resolved. */
@ApiTags('findings')
@Controller('findings')
@Allow('findings:read')
export class FindingsController {
  private readonly findings: FindingRepository;

  constructor(
    @Inject(DATABASE) database: Database,
    @Inject(FRAMEWORK_CATALOGUE) private readonly catalogue: FrameworkCatalogue,
  ) {
    this.findings = new FindingRepository(database.dataSource);
  }

  /** Findings of a scan or of an account's latest scan. Pages stay stable while new scans arrive. */
  @Get()
  @ApiOperation({ summary: 'List findings' })
  @Queries(QUERY)
  @Answers(FINDING_PAGE, { problems: [404] })
  async list(@Query() query: unknown): Promise<Page<ShownFinding> & { total?: number }> {
    const asked = checkedQuery(QUERY, query);
    const scope = scopeOf(asked);
    const filter = present({ ...this.filterOf(asked), outcomes: asked.outcome, status: asked.status });
    const name = 'scanId' in scope ? scope.scanId : scope.uin;
    const { sort, limit, cursor } = asked;
    const { items, next } = found(await this.findings.list(scope, filter, present({ sort, limit, cursor })), 'scanId' in scope ? 'scan' : 'account', name);
    const page = { items: items.map(shownFinding), next };
    if (asked.count !== 'true') return page;
    return { ...page, total: (await this.findings.count(scope, filter)) ?? 0 };
  }

  /** What opens the failures that the filters admit, the one behind most failures of the worst severity first. */
  @Get('causes')
  @ApiOperation({ summary: 'List what opens several findings at once' })
  @Queries(CAUSES)
  @Answers(FINDING_CAUSE_LIST, { problems: [404] })
  async causes(@Query() query: unknown): Promise<{ items: readonly CauseGroup[] }> {
    const asked = checkedQuery(CAUSES, query);
    const scope = scopeOf(asked);
    const items = await this.findings.causes(scope, this.filterOf(asked), asked.limit);
    return { items: found(items, 'scanId' in scope ? 'scan' : 'account', 'scanId' in scope ? scope.scanId : scope.uin) };
  }

  private filterOf(asked: z.infer<z.ZodObject<typeof FILTERS>>): FindingFilter {
    const { region, cause, resource, tag, firstSeenFrom, firstSeenBefore, lastSeenFrom, lastSeenBefore } = asked;
    return present({ ...typeFilter(asked, this.catalogue), regions: region, causes: cause, resourceId: resource, tags: tag, firstSeenFrom, firstSeenBefore, lastSeenFrom, lastSeenBefore }) as FindingFilter;
  }
}

function scopeOf({ account, scan }: { account?: string | undefined; scan?: string | undefined }): FindingScope {
  if (scan !== undefined && account === undefined) return { scanId: scan };
  if (account !== undefined && scan === undefined) return { uin: account };
  throw new InputError({ code: 'parameter-invalid', place: 'query parameter scan', message: 'Give either account or scan.', remedy: 'account=<uin> for its latest scan, scan=<id> for a certain one.' });
}
