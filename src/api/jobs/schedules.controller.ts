import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { FrameworkCatalogue } from '../../frameworks/catalogue.js';
import { scanOrderOf, scheduleFacts } from '../../jobs/scan-order.js';
import { SCHEDULE } from '../../jobs/schedule.js';
import { inBlackout, nextSlot, runTime } from '../../jobs/slots.js';
import type { Page } from '../../persistence/cursor.js';
import type { Database } from '../../persistence/database.js';
import { ScheduleRepository, type StoredSchedule } from '../../persistence/jobs/schedule.repository.js';
import { Allow } from '../access/allow.js';
import { note } from '../access/requests.js';
import { Answers } from '../answers.js';
import { jsonBody } from '../json-body.js';
import { CURSOR, LIMIT, listed, parameter, Queries, sortedBy } from '../parameters.js';
import { checkedQuery, found, present } from '../query.js';
import { JOB_ANSWER, SCHEDULE_ANSWER, SCHEDULE_BODY, SCHEDULE_CHANGE, SCHEDULE_CHANGE_BODY, SCHEDULE_PAGE, SLOT_LIST } from '../schemas/jobs.js';
import { actorOf } from '../statements/requests.js';
import { DATABASE, FRAMEWORK_CATALOGUE } from '../tokens.js';
import { JobStarter } from './job-starter.js';
import { refuseUnknownFrameworks, shownJob, type ShownJob } from './shown-job.js';

const LIST = {
  account: listed('Root uin'),
  enabled: parameter(z.enum(['true', 'false']).optional(), 'Only those that are on, or off', { type: 'string', enum: ['true', 'false'] }),
  sort: sortedBy(['name']),
  limit: LIMIT,
  cursor: CURSOR,
};
const SLOTS = { limit: parameter(z.coerce.number().int().min(1).max(100).default(10), 'How many, 1 to 100', { type: 'integer', minimum: 1, maximum: 100, default: 10 }) };

/** When accounts are scanned. */
@ApiTags('schedules')
@Controller('schedules')
@Allow('jobs:read')
export class SchedulesController {
  private readonly schedules: ScheduleRepository;

  constructor(
    @Inject(DATABASE) database: Database,
    @Inject(JobStarter) private readonly starter: JobStarter,
    @Inject(FRAMEWORK_CATALOGUE) private readonly catalogue: FrameworkCatalogue,
  ) {
    this.schedules = new ScheduleRepository(database.dataSource);
  }

  /** Schedules by name. */
  @Get()
  @ApiOperation({ summary: 'List schedules' })
  @Queries(LIST)
  @Answers(SCHEDULE_PAGE)
  async list(@Query() query: unknown): Promise<Page<StoredSchedule>> {
    const { account, enabled, sort, limit, cursor } = checkedQuery(LIST, query);
    return this.schedules.list(present({ accounts: account, enabled: enabled === undefined ? undefined : enabled === 'true' }), present({ sort, limit, cursor }));
  }

  /** Makes a schedule. It waits for the first slot from now on. */
  @Post()
  @HttpCode(201)
  @Allow('jobs:write')
  @ApiOperation({ summary: 'Make a schedule' })
  @ApiBody(SCHEDULE_BODY as never)
  @Answers(SCHEDULE_ANSWER, { status: 201, description: 'It is on record.' })
  async add(@Req() request: FastifyRequest): Promise<StoredSchedule> {
    const settings = await jsonBody(request.body, SCHEDULE);
    refuseUnknownFrameworks(settings.frameworks, this.catalogue);
    const schedule = await this.schedules.add((id) => scheduleFacts(settings, id, new Date()), actorOf(request));
    note(request, { schedule: schedule.id, ...settings });
    return schedule;
  }

  @Get(':id')
  @ApiOperation({ summary: 'Read a schedule' })
  @ApiParam({ name: 'id', description: 'Schedule id' })
  @Answers(SCHEDULE_ANSWER)
  async read(@Param('id') id: string): Promise<StoredSchedule> {
    return found(await this.schedules.get(id), 'schedule', id);
  }

  /** Changes a schedule. Slots before now are forgotten; jobs under way go on as they were begun. */
  @Put(':id')
  @Allow('jobs:write')
  @ApiOperation({ summary: 'Change a schedule' })
  @ApiParam({ name: 'id', description: 'Schedule id' })
  @ApiBody(SCHEDULE_CHANGE_BODY as never)
  @Answers(SCHEDULE_ANSWER, { problems: [412] })
  async change(@Param('id') id: string, @Req() request: FastifyRequest): Promise<StoredSchedule> {
    const { version, ...settings } = await jsonBody(request.body, SCHEDULE_CHANGE);
    refuseUnknownFrameworks(settings.frameworks, this.catalogue);
    const changed = found(await this.schedules.change(id, version, scheduleFacts(settings, id, new Date())), 'schedule', id);
    note(request, { schedule: id, ...settings });
    return changed;
  }

  /** Removes a schedule. Its jobs and their scans stay. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('jobs:write')
  @ApiOperation({ summary: 'Remove a schedule' })
  @ApiParam({ name: 'id', description: 'Schedule id' })
  async remove(@Param('id') id: string): Promise<void> {
    found((await this.schedules.remove(id)) ? id : null, 'schedule', id);
  }

  /** Runs a schedule now, beside its slots. */
  @Post(':id/runs')
  @HttpCode(202)
  @Allow('jobs:write')
  @ApiOperation({ summary: 'Run a schedule now' })
  @ApiParam({ name: 'id', description: 'Schedule id' })
  @Answers(JOB_ANSWER, { status: 202, description: 'The job waits; Location names it.' })
  async run(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ShownJob> {
    const { settings } = await this.read(id);
    const job = await this.starter.start(scanOrderOf(SCHEDULE.parse(settings)), actorOf(request), id);
    note(request, { schedule: id, job: job.id });
    reply.header('location', `/api/v1/jobs/${job.id}`);
    return shownJob(job);
  }

  /** The slots that are to come, as the clock of the schedule's time zone has them. */
  @Get(':id/slots')
  @ApiOperation({ summary: 'Preview the slots of a schedule' })
  @ApiParam({ name: 'id', description: 'Schedule id' })
  @Queries(SLOTS, { filter: false })
  @Answers(SLOT_LIST)
  async slots(@Param('id') id: string, @Query() query: unknown): Promise<{ items: { slot: string; runAt: string; blackout: boolean }[] }> {
    const { limit } = checkedQuery(SLOTS, query);
    const stored = await this.read(id);
    const settings = SCHEDULE.parse(stored.settings);
    const items: { slot: string; runAt: string; blackout: boolean }[] = [];
    for (let slot = nextSlot(settings, new Date()); slot !== null && items.length < limit; slot = nextSlot(settings, slot)) {
      items.push({ slot: slot.toISOString(), runAt: runTime({ id, jitterSeconds: settings.jitterSeconds }, slot).toISOString(), blackout: inBlackout(settings, slot) });
    }
    return { items };
  }
}
