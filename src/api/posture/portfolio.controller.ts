import { Controller, Get, Header, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { noCounts } from '../../assessments/posture.js';
import { InputError } from '../../common/errors.js';
import { AccountGroupRepository } from '../../persistence/account-group.repository.js';
import type { Database } from '../../persistence/database.js';
import { DashboardRepository } from '../../persistence/posture/dashboard.repository.js';
import { PostureRepository, type PostureGroup } from '../../persistence/posture/posture.repository.js';
import { Answers } from '../answers.js';
import { parameter, Queries } from '../parameters.js';
import { checkedQuery, present } from '../query.js';
import { COMPARISON_ANSWER, RANKING_ANSWER } from '../schemas/posture.js';
import { DATABASE } from '../tokens.js';
import { PostureAnswers } from './answers.service.js';
import { numbersOf, type PostureNumbers } from './numbers.js';
import { filterOf, items, PLACE, SCOPE, time, UINS } from './parameters.js';
import { Allow } from '../access/allow.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const DAY = 86_400_000;

/** What accounts are ranked by; the first direction puts the worst account first. */
const RANKED_BY = {
  conformance: { worst: 'asc', value: ({ controls }: PostureNumbers) => controls?.conformance ?? null },
  coverage: { worst: 'asc', value: ({ controls }: PostureNumbers) => controls?.coverage ?? null },
  critical: { worst: 'desc', value: ({ findings }: PostureNumbers) => findings.open.critical },
  open: { worst: 'desc', value: ({ findings }: PostureNumbers) => findings.openTotal },
  unknown: { worst: 'desc', value: ({ findings }: PostureNumbers) => findings.unknown },
  age: { worst: 'desc', value: ({ findings }: PostureNumbers) => findings.meanAgeDays },
  acceptedRisks: { worst: 'desc', value: ({ findings }: PostureNumbers) => findings.acceptedRisks },
} as const;
const SORTS = Object.keys(RANKED_BY) as [keyof typeof RANKED_BY, ...(keyof typeof RANKED_BY)[]];

const RANKING = {
  ...SCOPE,
  framework: PLACE.framework,
  sort: parameter(z.enum(SORTS).default('critical'), 'What accounts are ranked by; conformance and coverage need a framework', { type: 'string', enum: SORTS, default: 'critical' }),
  order: parameter(z.enum(['asc', 'desc']).optional(), 'Default: the worst first', { type: 'string', enum: ['asc', 'desc'] }),
  since: time('Day or time to compare with; default: 30 days ago'),
  limit: items(1000, 100),
};
const COMPARED = {
  account: parameter(UINS.refine((list) => list.length >= 2 && list.length <= 20, 'two to twenty accounts are compared'), 'Root uins of two to twenty accounts; also separated by commas', { type: 'array', minItems: 1, maxItems: 20, items: { type: 'string' } }),
  framework: PLACE.framework,
};

/** Accounts beside each other. */
@ApiTags('posture')
@Controller('posture')
@Allow('posture:read')
export class PortfolioController {
  private readonly posture: PostureRepository;
  private readonly dashboards: DashboardRepository;
  private readonly groups: AccountGroupRepository;

  constructor(
    @Inject(DATABASE) database: Database,
    @Inject(PostureAnswers) private readonly answers: PostureAnswers,
  ) {
    this.posture = new PostureRepository(database.dataSource);
    this.dashboards = new DashboardRepository(database.dataSource);
    this.groups = new AccountGroupRepository(database.dataSource);
  }

  /** Accounts in the order of one number, with what it was at an earlier time. Accounts without the number come last. */
  @Get('ranking')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Rank the accounts' })
  @Queries(RANKING)
  @Answers(RANKING_ANSWER, { problems: [404] })
  async ranking(@Query() query: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string | Buffer> {
    const asked = checkedQuery(RANKING, query);
    const filter = filterOf({ account: asked.account, group: asked.group, framework: asked.framework });
    if (asked.framework === undefined && (asked.sort === 'conformance' || asked.sort === 'coverage')) throw withoutFramework();
    return this.answers.answer(request, reply, ['ranking', asked], async (now) => {
      await this.groups.known(filter);
      const since = asked.since ?? new Date(now.getTime() - 30 * DAY).toISOString();
      const [current, earlier, assessed] = await Promise.all([this.posture.at(filter, ['account']), this.posture.at(filter, ['account'], since), this.dashboards.assessments(filter, asked.framework)]);
      const before = byAccount(earlier);
      const { worst, value } = RANKED_BY[asked.sort];
      const direction = (asked.order ?? worst) === 'asc' ? 1 : -1;
      const items = current.map(({ key, counts }) => {
        const account = String(key.account);
        const then = before.get(account);
        const numbers = numbersOf(counts, now.getTime(), asked.framework !== undefined);
        const earlierNumbers = then === undefined ? null : numbersOf(then.counts, Date.parse(since), asked.framework !== undefined);
        return { account, value: value(numbers), valueBefore: earlierNumbers === null ? null : value(earlierNumbers), ...numbers };
      });
      items.sort((a, b) => nullsLast(a.value, b.value) || direction * ((a.value ?? 0) - (b.value ?? 0)) || (a.account < b.account ? -1 : 1));
      const newest = newestOf(assessed);
      const shown = items.slice(0, asked.limit).map((item, index) => ({ rank: index + 1, name: newest.get(item.account)?.name ?? null, assessedAt: newest.get(item.account)?.at ?? null, ...item }));
      return { at: now.toISOString(), since, sort: asked.sort, total: items.length, items: shown };
    });
  }

  /** Two to twenty accounts side by side against a framework: as a whole, by family and by layer. */
  @Get('comparison')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Compare accounts' })
  @Queries(COMPARED)
  @Answers(COMPARISON_ANSWER, { problems: [404] })
  async comparison(@Query() query: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string | Buffer> {
    const asked = checkedQuery(COMPARED, query);
    if (asked.framework === undefined) throw withoutFramework();
    const filter = filterOf(asked);
    return this.answers.answer(request, reply, ['comparison', asked], async (now) => {
      await this.groups.known(filter);
      const [whole, families, layers, assessed] = await Promise.all([
        this.posture.at(filter, ['account']),
        this.posture.at(filter, ['account', 'family']),
        this.posture.at(filter, ['account', 'layer']),
        this.dashboards.assessments(filter, asked.framework),
      ]);
      const wholes = byAccount(whole);
      const newest = newestOf(assessed);
      const of = (groups: readonly PostureGroup[], account: string, dimension: 'family' | 'layer') =>
        groups.filter(({ key }) => key.account === account).map(({ key, counts }) => ({ [dimension]: key[dimension], ...numbersOf(counts, now.getTime(), true) }));
      const items = (filter.accounts ?? []).map((account) => ({
        account,
        ...present({ name: newest.get(account)?.name ?? null, assessedAt: newest.get(account)?.at ?? null, scanId: newest.get(account)?.scanId ?? null, reportId: newest.get(account)?.reportId ?? null }),
        ...numbersOf(wholes.get(account)?.counts ?? noCounts(), now.getTime(), true),
        families: of(families, account, 'family'),
        layers: of(layers, account, 'layer'),
      }));
      return { at: now.toISOString(), framework: asked.framework, items };
    });
  }
}

function byAccount(groups: readonly PostureGroup[]): Map<string, PostureGroup> {
  return new Map(groups.map((group) => [String(group.key.account), group]));
}

function newestOf<T extends { readonly account: string; readonly at: string }>(assessed: readonly T[]): Map<string, T> {
  const newest = new Map<string, T>();
  for (const one of assessed) {
    const known = newest.get(one.account);
    if (known === undefined || known.at < one.at) newest.set(one.account, one);
  }
  return newest;
}

function nullsLast(a: number | null, b: number | null): number {
  return Number(a === null) - Number(b === null);
}

function withoutFramework(): InputError {
  return new InputError({ code: 'parameter-invalid', place: 'query parameter framework', message: 'Coverage and conformance are of one framework, and none is named.', remedy: 'Add framework=… to the request.' });
}
