import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { OUTCOMES, SEVERITIES } from '../checks/verdict.js';
import { InputError } from '../common/errors.js';
import type { FrameworkCatalogue } from '../frameworks/catalogue.js';
import type { Page } from '../persistence/cursor.js';
import type { Database } from '../persistence/database.js';
import { FINDING_ORDERS, FindingRepository, type FindingScope } from '../persistence/finding.repository.js';
import { LAYERS, PARTIES, SERVICE_MODELS } from '../responsibility/vocabulary.js';
import { Answers } from './answers.js';
import { CONTROL_FILTERS, checksBehind } from './control-filter.js';
import { ACCOUNT, COUNT, CURSOR, LIMIT, moment, parameter, Queries, sortedBy, texts, words } from './parameters.js';
import { checkedQuery, found, present } from './query.js';
import { shownFinding, type ShownFinding } from './shown-finding.js';
import { FINDING_PAGE } from './schemas/findings.js';
import { DATABASE, FRAMEWORK_CATALOGUE } from './tokens.js';
import { Allow } from './access/allow.js';

const QUERY = {
  account: parameter(ACCOUNT, 'Root uin: findings as of its latest scan. Give this or scan.', { type: 'string', pattern: '^\\d{1,20}$' }),
  scan: parameter(z.uuid().optional(), 'Scan id: findings as they stood at that scan. Give this or account.', { type: 'string', format: 'uuid' }),
  ...CONTROL_FILTERS,
  check: texts('Check id'),
  kind: texts('Resource kind, e.g. cvm.instance'),
  service: texts('Product, e.g. CVM'),
  serviceModel: words(SERVICE_MODELS, 'Service model'),
  severity: words(SEVERITIES, 'Severity'),
  layer: words(LAYERS, 'Responsibility layer'),
  party: words(PARTIES, 'Who has to act'),
  outcome: words(OUTCOMES, 'Outcome'),
  status: parameter(z.enum(['open', 'resolved']).optional(), 'Whether it is open', { type: 'string', enum: ['open', 'resolved'] }),
  region: texts('Region id, or global'),
  cause: texts('What opens several findings at once, by its id, e.g. sg-1/ingress/0#1f9a27c4'),
  resource: parameter(z.string().min(1).max(512).optional(), 'Resource id', { type: 'string', minLength: 1, maxLength: 512 }),
  tag: texts('Tag of the resource as last recorded: key, or key=value; keys and values as far as their first 128 and 256 characters'),
  firstSeenFrom: moment('Only findings that first appeared then or later'),
  firstSeenBefore: moment('Only findings that first appeared before then'),
  lastSeenFrom: moment('Only findings last evaluated then or later'),
  lastSeenBefore: moment('Only findings last evaluated before then'),
  sort: sortedBy(FINDING_ORDERS),
  count: COUNT,
  limit: LIMIT,
  cursor: CURSOR,
};

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
    const behind = checksBehind(asked, this.catalogue)?.map(({ id }) => id);
    const filter = present({
      checkIds: behind === undefined ? asked.check : behind.filter((id) => asked.check?.includes(id) ?? true),
      kinds: asked.kind,
      services: asked.service,
      serviceModels: asked.serviceModel,
      severities: asked.severity,
      layers: asked.layer,
      parties: asked.party,
      outcomes: asked.outcome,
      status: asked.status,
      regions: asked.region,
      causes: asked.cause,
      resourceId: asked.resource,
      tags: asked.tag,
      firstSeenFrom: asked.firstSeenFrom,
      firstSeenBefore: asked.firstSeenBefore,
      lastSeenFrom: asked.lastSeenFrom,
      lastSeenBefore: asked.lastSeenBefore,
    });
    const name = 'scanId' in scope ? scope.scanId : scope.uin;
    const { sort, limit, cursor } = asked;
    const { items, next } = found(await this.findings.list(scope, filter, present({ sort, limit, cursor })), 'scanId' in scope ? 'scan' : 'account', name);
    const page = { items: items.map(shownFinding), next };
    if (asked.count !== 'true') return page;
    return { ...page, total: (await this.findings.count(scope, filter)) ?? 0 };
  }
}

function scopeOf({ account, scan }: { account?: string | undefined; scan?: string | undefined }): FindingScope {
  if (scan !== undefined && account === undefined) return { scanId: scan };
  if (account !== undefined && scan === undefined) return { uin: account };
  throw new InputError({ code: 'parameter-invalid', place: 'query parameter scan', message: 'Give either account or scan.', remedy: 'account=<uin> for its latest scan, scan=<id> for a certain one.' });
}
