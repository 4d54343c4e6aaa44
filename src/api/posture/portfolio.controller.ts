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
import { checkedQuery, present } from '../query.js';
import { DATABASE } from '../tokens.js';
import { PostureAnswers } from './answers.service.js';
import { numbersOf, type PostureNumbers } from './numbers.js';
import { filterOf, Parameters, PLACE, SCOPE, TIME } from './parameters.js';
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
  @Parameters(['account', 'group', 'framework', 'sort', 'order', 'since', 'limit'], { sort: `${SORTS.join(', ')}; default critical. conformance and coverage need a framework` })
  async ranking(@Query() query: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string | Buffer> {
    const asked = checkedQuery(
      { ...SCOPE, framework: PLACE.framework, sort: z.enum(SORTS).default('critical'), order: z.enum(['asc', 'desc']).optional(), since: TIME, limit: z.coerce.number().int().min(1).max(1000).default(100) },
      query,
    );
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
  @Parameters(['account', 'framework'])
  async comparison(@Query() query: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string | Buffer> {
    const asked = checkedQuery({ account: SCOPE.account.refine((list) => (list?.length ?? 0) >= 2 && (list?.length ?? 0) <= 20, 'two to twenty accounts are compared'), framework: PLACE.framework }, query);
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
