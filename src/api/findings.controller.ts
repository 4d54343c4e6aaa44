import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { OUTCOMES, SEVERITIES } from '../checks/verdict.js';
import { InputError } from '../common/errors.js';
import type { Database } from '../persistence/database.js';
import { FindingRepository, type FindingScope, type StoredFinding } from '../persistence/finding.repository.js';
import { LAYERS, PARTIES, SERVICE_MODELS } from '../responsibility/vocabulary.js';
import { checkedQuery, CURSOR, found, LIMIT, present, TEXTS, words } from './query.js';
import { DATABASE } from './tokens.js';

const FILTERS = {
  account: z.string().regex(/^\d{1,20}$/, 'must be a uin, digits').optional(),
  scan: z.uuid().optional(),
  check: TEXTS,
  kind: TEXTS,
  service: TEXTS,
  serviceModel: words(SERVICE_MODELS),
  severity: words(SEVERITIES),
  layer: words(LAYERS),
  party: words(PARTIES),
  outcome: words(OUTCOMES),
  status: z.enum(['open', 'resolved']).optional(),
  region: TEXTS,
  cause: TEXTS,
  resource: z.string().min(1).max(512).optional(),
  count: z.enum(['true', 'false']).optional(),
  limit: LIMIT,
  cursor: CURSOR,
};

const DESCRIPTIONS: Readonly<Record<keyof typeof FILTERS, string>> = {
  account: 'Root uin: findings as of its latest scan. Give this or scan.',
  scan: 'Scan id: findings as they stood at that scan. Give this or account.',
  check: 'Check id; may be given several times',
  kind: 'Resource kind, e.g. cvm.instance; several',
  service: 'Product, e.g. CVM; several',
  serviceModel: 'iaas, paas, saas; several',
  severity: 'critical, high, medium, low; several, also separated by commas',
  layer: 'Responsibility layer; several',
  party: 'customer, shared, provider; several',
  outcome: 'fail, unknown, pass, not-applicable; several',
  status: 'open or resolved',
  region: 'Region id, or global; several',
  cause: 'What opens several findings at once, by its id, e.g. sg-1/ingress/0#1f9a27c4; several',
  resource: 'Resource id',
  count: 'true: also count all findings the filters admit',
  limit: 'Items a page, 1 to 1000, default 50',
  cursor: 'next of the answer before',
};

/** Declares every filter to OpenAPI from the one table above. */
function FilterQueries(): MethodDecorator {
  return (target, key, descriptor) => {
    for (const [name, description] of Object.entries(DESCRIPTIONS)) ApiQuery({ name, required: false, description })(target, key, descriptor);
  };
}

/** Findings: failures and unknowns, and how they were resolved. */
@ApiTags('findings')
@Controller('findings')
export class FindingsController {
  private readonly findings: FindingRepository;

  constructor(@Inject(DATABASE) database: Database) {
    this.findings = new FindingRepository(database.dataSource);
  }

  /** Findings of a scan or of an account's latest scan. Pages stay stable while new scans arrive. */
  @Get()
  @ApiOperation({ summary: 'List findings' })
  @FilterQueries()
  async list(@Query() query: unknown): Promise<{ items: readonly StoredFinding[]; next: string | null; total?: number }> {
    const asked = checkedQuery(FILTERS, query);
    const scope = scopeOf(asked);
    const filter = present({
      checkIds: asked.check,
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
    });
    const name = 'scanId' in scope ? scope.scanId : scope.uin;
    const page = found(await this.findings.list(scope, filter, present({ limit: asked.limit, cursor: asked.cursor })), 'scanId' in scope ? 'scan' : 'account', name);
    if (asked.count !== 'true') return page;
    return { ...page, total: (await this.findings.count(scope, filter)) ?? 0 };
  }
}

function scopeOf({ account, scan }: { account?: string | undefined; scan?: string | undefined }): FindingScope {
  if (scan !== undefined && account === undefined) return { scanId: scan };
  if (account !== undefined && scan === undefined) return { uin: account };
  throw new InputError({ code: 'parameter-invalid', place: 'query parameter scan', message: 'Give either account or scan.', remedy: 'account=<uin> for its latest scan, scan=<id> for a certain one.' });
}
