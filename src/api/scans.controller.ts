import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CHECKS } from '../checks/catalogue.js';
import type { AnyCheck } from '../checks/check.js';
import { OUTCOMES } from '../checks/verdict.js';
import { InputError } from '../common/errors.js';
import type { CheckTally } from '../findings/finding.js';
import type { FrameworkCatalogue } from '../frameworks/catalogue.js';
import { chosenFrameworks, EVERY_FRAMEWORK } from '../frameworks/choice.js';
import type { Framework } from '../frameworks/framework.js';
import { SCAN_REQUEST } from '../jobs/schedule.js';
import type { Kind } from '../inventory/kind.js';
import type { Slice } from '../inventory/resource.js';
import type { Page } from '../persistence/cursor.js';
import type { Database } from '../persistence/database.js';
import { PopulationRepository } from '../persistence/population.repository.js';
import { SCAN_ORDERS, ScanRepository, type StoredScan } from '../persistence/scan.repository.js';
import { partyFor } from '../responsibility/matrix.js';
import { Answers, AnswersFile } from './answers.js';
import { AuditService, type AuditAnswer } from './audit.service.js';
import { checksBehind } from './control-filter.js';
import { TYPE_FILTERS } from './finding-filters.js';
import { ACCOUNT, COUNT, CURSOR, LIMIT, listed, moment, parameter, Queries, sortedBy, texts, words } from './parameters.js';
import { checkedQuery, found, present } from './query.js';
import { AUDIT_ANSWER, SCAN_ANSWER, SCAN_PAGE, SLICE_LIST, TALLY_LIST } from './schemas/scans.js';
import { DATABASE, FRAMEWORK_CATALOGUE } from './tokens.js';
import { Allow } from './access/allow.js';
import { JobStarter } from './jobs/job-starter.js';
import { shownJob, type ShownJob } from './jobs/shown-job.js';
import { JOB_ANSWER } from './schemas/jobs.js';
import { actorOf } from './statements/requests.js';

const UPLOAD = {
  framework: listed(`Framework id as GET /api/v1/frameworks lists them, or ${EVERY_FRAMEWORK}; default: the usual three and your own`),
  wait: parameter(z.enum(['true', 'false']).optional(), 'false: keep the snapshot, answer 202 with a job, and leave the judging to a worker; what does not fit into the time of a request needs it', { type: 'string', enum: ['true', 'false'] }),
  lenient: parameter(z.enum(['true', 'false']).optional(), 'true: unreadable lines are recorded as not collected', { type: 'string', enum: ['true', 'false'] }),
};
const LIST = {
  account: ACCOUNT,
  framework: texts('Only scans assessed against this framework'),
  snapshot: parameter(z.uuid().optional(), 'Only scans of this snapshot', { type: 'string', format: 'uuid' }),
  startedFrom: moment('Only scans that began then or later'),
  startedBefore: moment('Only scans that began before then'),
  sort: sortedBy(SCAN_ORDERS),
  count: COUNT,
  limit: LIMIT,
  cursor: CURSOR,
};
const TALLIES = { ...TYPE_FILTERS, outcome: words(OUTCOMES, 'Outcome that it has at least one of') };
const SLICES = { kind: texts('Resource kind'), region: texts('Region id, or global'), state: words(['complete', 'incomplete'], 'Whether all was recorded') };

/** Scans: one run over one snapshot. */
@ApiTags('scans')
@Controller('scans')
@Allow('scans:read')
export class ScansController {
  private readonly scans: ScanRepository;
  private readonly population: PopulationRepository;

  constructor(
    @Inject(DATABASE) database: Database,
    @Inject(AuditService) private readonly audits: AuditService,
    @Inject(FRAMEWORK_CATALOGUE) private readonly catalogue: FrameworkCatalogue,
    @Inject(JobStarter) private readonly starter: JobStarter,
  ) {
    this.scans = new ScanRepository(database.dataSource);
    this.population = new PopulationRepository(database.dataSource);
  }

  /** Takes a snapshot in as it arrives, audits it, and answers when all of it is stored; or, not waiting, once it is kept. */
  @Allow('scans:write')
  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: 'Upload a snapshot and audit it' })
  @ApiConsumes('application/x-ndjson', 'application/json', 'application/gzip', 'application/octet-stream')
  @ApiBody({ description: 'demarc.snapshot/1 as JSON or NDJSON, plain or gzip (told by its content)', schema: { type: 'string', format: 'binary' } })
  @Queries(UPLOAD, { filter: false })
  @Answers(AUDIT_ANSWER, { status: 201, description: 'The snapshot is audited and stored.', problems: [413] })
  @Answers(JOB_ANSWER, { status: 202, description: 'With wait=false: the snapshot is stored, and a job waits to judge it; Location names it.' })
  async audit(@Req() request: FastifyRequest, @Query() query: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<AuditAnswer | ShownJob> {
    const { framework, lenient, wait } = checkedQuery(UPLOAD, query);
    if (!(request.body instanceof Readable)) {
      throw new InputError({ code: 'body-missing', place: 'request body', message: 'The request has no body.', remedy: 'Send the snapshot as the body, e.g. curl --data-binary @snapshot.ndjson -H "content-type: application/x-ndjson".' });
    }
    const chosen = chosenFrameworks(framework, this.catalogue, (id) => namedFramework(id, this.catalogue));
    if (wait !== 'false') return this.audits.audit(request.body, chosen, lenient === 'true');
    const { snapshotId, intake } = await this.audits.keep(request.body, lenient === 'true');
    const order = SCAN_REQUEST.parse({ account: intake.header.account.uin, source: { type: 'stored', snapshot: snapshotId }, frameworks: framework ?? [] });
    const job = await this.starter.start(order, actorOf(request));
    reply.status(202).header('location', `/api/v1/jobs/${job.id}`);
    return shownJob(job);
  }

  /** Scans, the newest first unless `sort` says otherwise. */
  @Get()
  @ApiOperation({ summary: 'List scans' })
  @Queries(LIST)
  @Answers(SCAN_PAGE)
  async list(@Query() query: unknown): Promise<Page<StoredScan> & { total?: number }> {
    const { account, snapshot, framework, startedFrom, startedBefore, sort, limit, cursor, count } = checkedQuery(LIST, query);
    const filter = present({ uin: account, snapshotId: snapshot, frameworkIds: framework, startedFrom, startedBefore });
    const page = await this.scans.list(filter, present({ sort, limit, cursor }));
    return count === 'true' ? { ...page, total: await this.scans.count(filter) } : page;
  }

  /** One scan with its totals. */
  @Get(':id')
  @ApiOperation({ summary: 'Read a scan' })
  @ApiParam({ name: 'id', description: 'Scan id' })
  @Answers(SCAN_ANSWER)
  async read(@Param('id') id: string): Promise<StoredScan> {
    return found(await this.scans.get(id), 'scan', id);
  }

  /** How each check came out over its whole population. */
  @Get(':id/checks')
  @ApiOperation({ summary: 'Read the tallies of a scan, check by check' })
  @ApiParam({ name: 'id', description: 'Scan id' })
  @Queries(TALLIES)
  @Answers(TALLY_LIST)
  async checks(@Param('id') id: string, @Query() query: unknown): Promise<{ items: CheckTally[] }> {
    const asked = checkedQuery(TALLIES, query);
    const { check, serviceModel, outcome } = asked;
    const behind = checksBehind(asked, this.catalogue);
    const admitted = new Set((behind ?? CHECKS).filter((one) => admitsCheck(one, asked)).map((one) => one.id));
    // A check of an earlier version may stand in an old scan: it shows unless a filter asks what only the check knows.
    const all = behind === undefined && [asked.severity, asked.layer, asked.kind, asked.service, asked.party].every((filter) => filter === undefined);
    await this.read(id);
    const items = await this.scans.checkResults(id);
    const ofParty = (one: CheckTally) => asked.party === undefined || CHECKS.some(({ id: known, layer }) => known === one.checkId && asked.party?.includes(partyFor(layer, one.serviceModel)));
    const met = (one: CheckTally) => outcome?.some((wanted) => one[wanted === 'not-applicable' ? 'notApplicable' : wanted] > 0) ?? true;
    return { items: items.filter((one) => (all || admitted.has(one.checkId)) && (check?.includes(one.checkId) ?? true) && (serviceModel?.includes(one.serviceModel) ?? true) && ofParty(one) && met(one)) };
  }

  /** What was collected completely, and what was not and why. */
  @Get(':id/slices')
  @ApiOperation({ summary: 'Read what was collected' })
  @ApiParam({ name: 'id', description: 'Scan id' })
  @Queries(SLICES)
  @Answers(SLICE_LIST)
  async slices(@Param('id') id: string, @Query() query: unknown): Promise<{ items: Slice[] }> {
    const { kind, region, state } = checkedQuery(SLICES, query);
    await this.read(id);
    const items = await this.scans.slices(id);
    return { items: items.filter((slice) => (kind?.includes(slice.kind) ?? true) && (region?.includes(slice.region) ?? true) && (state?.includes(slice.status.state) ?? true)) };
  }

  /** Every resource a check judged, passes included: the proof behind a tally. */
  @Get(':id/checks/:check/population')
  @ApiOperation({ summary: 'Stream every resource a check judged, with its outcome' })
  @ApiParam({ name: 'id', description: 'Scan id' })
  @ApiParam({ name: 'check', description: 'Check id' })
  @AnswersFile('application/x-ndjson')
  async judged(@Param('id') id: string, @Param('check') check: string): Promise<StreamableFile> {
    await this.read(id);
    const items = await this.scans.checkResults(id);
    found(items.find((tally) => tally.checkId === check), 'check', check);
    return new StreamableFile(Readable.from(lines(this.population.judged(id, check))), { type: 'application/x-ndjson' });
  }
}

function admitsCheck({ severity, layer, subject }: AnyCheck, asked: Pick<z.infer<z.ZodObject<typeof TALLIES>>, 'severity' | 'layer' | 'kind' | 'service'>): boolean {
  const { kind, service } = subject as Kind;
  return (asked.severity?.includes(severity) ?? true) && (asked.layer?.includes(layer) ?? true) && (asked.kind?.includes(kind) ?? true) && (asked.service?.includes(service) ?? true);
}

async function* lines(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(item)}\n`;
}

function namedFramework(id: string, catalogue: FrameworkCatalogue): Framework {
  const framework = catalogue.byId(id);
  if (framework !== undefined) return framework;
  throw new InputError({ code: 'unknown-framework', place: 'query parameter framework', message: `There is no framework ${id.slice(0, 100)}.`, remedy: `Choose among: ${EVERY_FRAMEWORK}, ${catalogue.frameworks.map((one) => one.id).join(', ')}.` });
}
