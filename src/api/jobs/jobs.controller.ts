import { Readable } from 'node:stream';
import { BeforeApplicationShutdown, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FrameworkCatalogue } from '../../frameworks/catalogue.js';
import { SCAN_REQUEST } from '../../jobs/schedule.js';
import type { Page } from '../../persistence/cursor.js';
import type { Database } from '../../persistence/database.js';
import { JOB_STATES, ScanJobRepository } from '../../persistence/jobs/scan-job.repository.js';
import { Allow } from '../access/allow.js';
import { note } from '../access/requests.js';
import { Answers, AnswersFile } from '../answers.js';
import { jsonBody } from '../json-body.js';
import { COUNT, CURSOR, LIMIT, listed, moment, Queries, sortedBy, words } from '../parameters.js';
import { checkedQuery, found, present } from '../query.js';
import { JOB_ANSWER, JOB_PAGE, SCAN_BODY } from '../schemas/jobs.js';
import { actorOf } from '../statements/requests.js';
import { DATABASE, FRAMEWORK_CATALOGUE } from '../tokens.js';
import { jobEvents } from './job-events.js';
import { JobStarter } from './job-starter.js';
import { refuseUnknownFrameworks, shownJob, type ShownJob } from './shown-job.js';

const LIST = {
  account: listed('Root uin'),
  state: words(JOB_STATES, 'Where the job stands'),
  schedule: listed('Schedule id'),
  createdFrom: moment('Only jobs made then or later'),
  createdBefore: moment('Only jobs made before then'),
  sort: sortedBy(['createdAt']),
  count: COUNT,
  limit: LIMIT,
  cursor: CURSOR,
};

/** Scans that run by themselves or on request. */
@ApiTags('jobs')
@Controller('jobs')
@Allow('jobs:read')
export class JobsController implements BeforeApplicationShutdown {
  private readonly jobs: ScanJobRepository;
  private readonly closing = new AbortController();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(JobStarter) private readonly starter: JobStarter,
    @Inject(FRAMEWORK_CATALOGUE) private readonly catalogue: FrameworkCatalogue,
  ) {
    this.jobs = new ScanJobRepository(database.dataSource);
  }

  /** Jobs, the newest first unless `sort` says otherwise. */
  @Get()
  @ApiOperation({ summary: 'List jobs' })
  @Queries(LIST)
  @Answers(JOB_PAGE)
  async list(@Query() query: unknown): Promise<Page<ShownJob> & { total?: number }> {
    const { account, state, schedule, createdFrom, createdBefore, sort, count, limit, cursor } = checkedQuery(LIST, query);
    const filter = present({ accounts: account, states: state, schedules: schedule, createdFrom, createdBefore });
    const page = await this.jobs.list(filter, present({ sort, limit, cursor }));
    const shown = { items: page.items.map(shownJob), next: page.next };
    return count === 'true' ? { ...shown, total: await this.jobs.count(filter) } : shown;
  }

  /** Asks for a scan. It is made by the next worker that is free. */
  @Post()
  @HttpCode(202)
  @Allow('jobs:write')
  @ApiOperation({ summary: 'Ask for a scan' })
  @ApiBody(SCAN_BODY as never)
  @Answers(JOB_ANSWER, { status: 202, description: 'The job waits; Location names it.' })
  async add(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ShownJob> {
    const order = await jsonBody(request.body, SCAN_REQUEST);
    refuseUnknownFrameworks(order.frameworks, this.catalogue);
    const job = await this.starter.start(order, actorOf(request));
    note(request, { job: job.id, account: order.account, source: order.source.type });
    reply.header('location', `/api/v1/jobs/${job.id}`);
    return shownJob(job);
  }

  /** One job. */
  @Get(':id')
  @ApiOperation({ summary: 'Read a job' })
  @ApiParam({ name: 'id', description: 'Job id' })
  @Answers(JOB_ANSWER)
  async read(@Param('id') id: string): Promise<ShownJob> {
    return shownJob(found(await this.jobs.get(id), 'job', id));
  }

  /** How a job goes on, as it does. */
  @Get(':id/events')
  @ApiOperation({ summary: 'Listen to a job: server-sent events progress and end' })
  @ApiParam({ name: 'id', description: 'Job id' })
  @AnswersFile('text/event-stream', { description: 'Events until the job has ended. Last-Event-ID leaves out what was heard.' })
  async listen(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    found(await this.jobs.get(id), 'job', id);
    const heard = Number(request.headers['last-event-id'] ?? 0);
    reply.header('cache-control', 'no-store').header('x-accel-buffering', 'no');
    return new StreamableFile(Readable.from(jobEvents(this.database.dataSource, id, Number.isSafeInteger(heard) ? heard : 0, shownJob, this.closing.signal)), { type: 'text/event-stream' });
  }

  /** Cancels a job: at once where it waits, within seconds where it runs. One that has ended stays as it is. */
  @Post(':id/cancellation')
  @HttpCode(202)
  @Allow('jobs:write')
  @ApiOperation({ summary: 'Cancel a job' })
  @ApiParam({ name: 'id', description: 'Job id' })
  @Answers(JOB_ANSWER, { status: 202, description: 'The job as it stands now.' })
  async cancel(@Param('id') id: string): Promise<ShownJob> {
    return shownJob(found(await this.jobs.cancel(id), 'job', id));
  }

  /** Listeners are let go when the service stops. */
  beforeApplicationShutdown(): void {
    this.closing.abort();
  }
}
