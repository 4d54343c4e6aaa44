import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { InputError } from '../common/errors.js';
import type { CheckTally } from '../findings/finding.js';
import type { FrameworkCatalogue } from '../frameworks/catalogue.js';
import { chosenFrameworks, EVERY_FRAMEWORK } from '../frameworks/choice.js';
import type { Slice } from '../inventory/resource.js';
import type { Database } from '../persistence/database.js';
import { PopulationRepository } from '../persistence/population.repository.js';
import { ScanRepository, type StoredScan } from '../persistence/scan.repository.js';
import { AuditService, type AuditAnswer } from './audit.service.js';
import { checkedQuery, CURSOR, found, LIMIT, present, words } from './query.js';
import { DATABASE, FRAMEWORK_CATALOGUE } from './tokens.js';

/** Scans: one run over one snapshot. */
@ApiTags('scans')
@Controller('scans')
export class ScansController {
  private readonly scans: ScanRepository;
  private readonly population: PopulationRepository;

  constructor(
    @Inject(DATABASE) database: Database,
    @Inject(AuditService) private readonly audits: AuditService,
    @Inject(FRAMEWORK_CATALOGUE) private readonly catalogue: FrameworkCatalogue,
  ) {
    this.scans = new ScanRepository(database.dataSource);
    this.population = new PopulationRepository(database.dataSource);
  }

  /** Takes a snapshot in as it arrives, audits it, and answers when all of it is stored. */
  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: 'Upload a snapshot and audit it' })
  @ApiConsumes('application/x-ndjson', 'application/json', 'application/gzip', 'application/octet-stream')
  @ApiBody({ description: 'demarc.snapshot/1 as JSON or NDJSON, plain or gzip (told by its content)', schema: { type: 'string', format: 'binary' } })
  @ApiQuery({ name: 'framework', required: false, description: 'Ids of frameworks as GET /frameworks lists them; several; all: every one; default: the usual three and your own' })
  @ApiQuery({ name: 'lenient', required: false, description: 'true: unreadable lines are recorded as not collected' })
  async audit(@Req() request: FastifyRequest, @Query() query: unknown): Promise<AuditAnswer> {
    const ids = [EVERY_FRAMEWORK, ...this.catalogue.frameworks.map(({ id }) => id)] as const;
    const { framework, lenient } = checkedQuery({ framework: words(ids), lenient: z.enum(['true', 'false']).optional() }, query);
    if (!(request.body instanceof Readable)) {
      throw new InputError({ code: 'body-missing', place: 'request body', message: 'The request has no body.', remedy: 'Send the snapshot as the body, e.g. curl --data-binary @snapshot.ndjson -H "content-type: application/x-ndjson".' });
    }
    const chosen = chosenFrameworks(framework, this.catalogue, (id) => found(this.catalogue.byId(id), 'framework', id));
    return this.audits.audit(request.body, chosen, lenient === 'true');
  }

  /** Scans of an account, newest first; without an account the newest of all. */
  @Get()
  @ApiOperation({ summary: 'List scans' })
  @ApiQuery({ name: 'account', required: false, description: 'Root uin' })
  @ApiQuery({ name: 'limit', required: false, description: '1 to 1000, default 50' })
  @ApiQuery({ name: 'cursor', required: false, description: 'next of the answer before; only with account' })
  async list(@Query() query: unknown): Promise<{ items: readonly StoredScan[]; next: string | null }> {
    const { account, limit, cursor } = checkedQuery({ account: z.string().regex(/^\d{1,20}$/, 'must be a uin, digits').optional(), limit: LIMIT, cursor: CURSOR }, query);
    if (account !== undefined) return this.scans.list(account, present({ limit, cursor }));
    return { items: await this.scans.recent(limit), next: null };
  }

  /** One scan with its totals. */
  @Get(':id')
  @ApiOperation({ summary: 'Read a scan' })
  async read(@Param('id') id: string): Promise<StoredScan> {
    return found(await this.scans.get(id), 'scan', id);
  }

  /** How each check came out over its whole population. */
  @Get(':id/checks')
  @ApiOperation({ summary: 'Read the tallies of a scan, check by check' })
  async checks(@Param('id') id: string): Promise<{ items: CheckTally[] }> {
    await this.read(id);
    return { items: await this.scans.checkResults(id) };
  }

  /** What was collected completely, and what was not and why. */
  @Get(':id/slices')
  @ApiOperation({ summary: 'Read what was collected' })
  async slices(@Param('id') id: string): Promise<{ items: Slice[] }> {
    await this.read(id);
    return { items: await this.scans.slices(id) };
  }

  /** Every resource a check judged, passes included: the proof behind a tally. */
  @Get(':id/checks/:check/population')
  @ApiOperation({ summary: 'Stream every resource a check judged, with its outcome' })
  @ApiProduces('application/x-ndjson')
  async judged(@Param('id') id: string, @Param('check') check: string): Promise<StreamableFile> {
    const { items } = await this.checks(id);
    found(items.find((tally) => tally.checkId === check), 'check', check);
    return new StreamableFile(Readable.from(lines(this.population.judged(id, check))), { type: 'application/x-ndjson' });
  }
}

async function* lines(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(item)}\n`;
}
