import { Controller, Get, Header, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FrameworkCatalogue } from '../../frameworks/catalogue.js';
import { AccountGroupRepository } from '../../persistence/account-group.repository.js';
import type { Database } from '../../persistence/database.js';
import { CHANGE_DIMENSIONS, DashboardRepository } from '../../persistence/posture/dashboard.repository.js';
import { CAUSES_KEPT } from '../../persistence/posture/finding-counts.js';
import { EXPIRY_KINDS } from '../../persistence/posture/expiries.js';
import { unitOf } from '../../persistence/posture/posture-query.js';
import { nextBucket, PostureRepository } from '../../persistence/posture/posture.repository.js';
import { Answers } from '../answers.js';
import { TYPE_FILTERS, typeFilter } from '../finding-filters.js';
import { Queries, words } from '../parameters.js';
import { checkedQuery, present } from '../query.js';
import { CAUSES_ANSWER, CHANGES_ANSWER, EXPIRIES_ANSWER, POSTURE_ANSWER, TREND_ANSWER } from '../schemas/posture.js';
import { DATABASE, FRAMEWORK_CATALOGUE } from '../tokens.js';
import { PostureAnswers } from './answers.service.js';
import { numbersOf } from './numbers.js';
import { BUCKET, BY, filterOf, items, number, PLACE, SCOPE, spanOf, time, twoAtMost } from './parameters.js';
import { Allow } from '../access/allow.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const DAY = 86_400_000;
const NOW = { ...PLACE, by: BY, at: time('Day or time; default: the latest assessments') };
const SPAN = { from: time('Day or time from which on'), to: time('Day or time until which, left out; default: now') };
const TREND = { ...PLACE, by: BY, ...SPAN, bucket: BUCKET };
const CAUSES = { ...SCOPE, limit: items(CAUSES_KEPT, 10) };
const CHANGES = { ...SCOPE, ...TYPE_FILTERS, ...SPAN, by: words(CHANGE_DIMENSIONS, 'What to tell apart, at most two') };
const EXPIRIES = {
  ...SCOPE,
  framework: PLACE.framework,
  kind: words(EXPIRY_KINDS, 'What expires'),
  days: number('Days from now on; what has expired in the 30 days before is told as well', 3660, 90),
  limit: items(1000, 100),
};

/** What dashboards ask. Everything here was added up when the scans were written; nothing reads findings. */
@ApiTags('posture')
@Controller('posture')
@Allow('posture:read')
export class PostureController {
  private readonly posture: PostureRepository;
  private readonly dashboards: DashboardRepository;
  private readonly groups: AccountGroupRepository;

  constructor(
    @Inject(DATABASE) database: Database,
    @Inject(PostureAnswers) private readonly answers: PostureAnswers,
    @Inject(FRAMEWORK_CATALOGUE) private readonly catalogue: FrameworkCatalogue,
  ) {
    this.posture = new PostureRepository(database.dataSource);
    this.dashboards = new DashboardRepository(database.dataSource);
    this.groups = new AccountGroupRepository(database.dataSource);
  }

  /** The six states, coverage, conformance, open findings by severity, mean age and accepted risks, now or at a time. */
  @Get()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Read the posture' })
  @Queries(NOW)
  @Answers(POSTURE_ANSWER, { problems: [404] })
  async now(@Query() query: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string | Buffer> {
    const asked = checkedQuery(NOW, query);
    const by = asked.by ?? [];
    const filter = filterOf(asked, by);
    return this.answers.answer(request, reply, ['now', asked], async (now) => {
      await this.groups.known(filter);
      const groups = await this.posture.at(filter, by, asked.at);
      const at = asked.at === undefined ? now.getTime() : Date.parse(asked.at);
      const ofFramework = filter.frameworkId !== undefined || by.includes('framework');
      return { at: new Date(at).toISOString(), unit: unitOf(filter, by), items: groups.map(({ key, accounts, counts }) => ({ key, accounts, ...numbersOf(counts, at, ofFramework) })) };
    });
  }

  /** The same over time: how things stood at the end of every day, week or month, and what was newly found and resolved in it. */
  @Get('trend')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Read the posture over time' })
  @Queries(TREND)
  @Answers(TREND_ANSWER, { problems: [404] })
  async trend(@Query() query: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string | Buffer> {
    const asked = checkedQuery(TREND, query);
    const by = asked.by ?? [];
    const filter = filterOf(asked, by);
    return this.answers.answer(request, reply, ['trend', asked], async (now) => {
      await this.groups.known(filter);
      const span = spanOf(asked, now, asked.bucket);
      const trends = await this.posture.trend(filter, by, asked.bucket, span);
      const ofFramework = filter.frameworkId !== undefined || by.includes('framework');
      const end = (at: string): number => Math.min(nextBucket(new Date(at), asked.bucket).getTime(), Date.parse(span.to));
      return {
        ...span,
        bucket: asked.bucket,
        unit: unitOf(filter, by),
        items: trends.map(({ key, points }) => ({
          key,
          points: points.map(({ at, counts }) => ({ at, ...numbersOf(counts, end(at), ofFramework), opened: counts.opened, resolved: counts.resolved })),
        })),
      };
    });
  }

  /** What opens many failures at once, over all accounts asked about, the gravest first. */
  @Get('causes')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Read the top causes' })
  @Queries(CAUSES)
  @Answers(CAUSES_ANSWER, { problems: [404] })
  async causes(@Query() query: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string | Buffer> {
    const asked = checkedQuery(CAUSES, query);
    const scope = filterOf(asked);
    return this.answers.answer(request, reply, ['causes', asked], async () => {
      await this.groups.known(scope);
      return { items: await this.dashboards.causes(scope, asked.limit) };
    });
  }

  /** Failures that scans newly found, and those they proved resolved. */
  @Get('changes')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Read what was newly opened and resolved' })
  @Queries(CHANGES)
  @Answers(CHANGES_ANSWER, { problems: [404] })
  async changes(@Query() query: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string | Buffer> {
    const asked = checkedQuery(CHANGES, query);
    twoAtMost(asked.by);
    const filter = typeFilter(asked, this.catalogue);
    const scope = filterOf({ account: asked.account, group: asked.group });
    return this.answers.answer(request, reply, ['changes', asked], async (now) => {
      await this.groups.known(scope);
      const span = spanOf({ from: asked.from ?? new Date((asked.to === undefined ? now.getTime() : Date.parse(asked.to)) - 30 * DAY).toISOString(), to: asked.to }, now);
      return { ...span, items: await this.dashboards.changes(scope, asked.by ?? [], span, filter) };
    });
  }

  /** Certificates, attestations and exceptions that the latest assessments rest on and that expire soon. */
  @Get('expiries')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Read what expires' })
  @Queries(EXPIRIES)
  @Answers(EXPIRIES_ANSWER, { problems: [404] })
  async expiries(@Query() query: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string | Buffer> {
    const asked = checkedQuery(EXPIRIES, query);
    const scope = filterOf({ account: asked.account, group: asked.group });
    return this.answers.answer(request, reply, ['expiries', asked], async (now) => {
      await this.groups.known(scope);
      const span = { from: new Date(now.getTime() - 30 * DAY).toISOString(), to: new Date(now.getTime() + asked.days * DAY).toISOString() };
      const items = await this.dashboards.expiries(scope, present({ kinds: asked.kind, frameworkId: asked.framework }), span, asked.limit);
      return { ...span, items: items.map((item) => ({ ...item, expired: Date.parse(item.expiresAt) < now.getTime(), daysLeft: Math.floor((Date.parse(item.expiresAt) - now.getTime()) / DAY) })) };
    });
  }
}
