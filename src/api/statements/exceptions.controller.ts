import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CHECKS } from '../../checks/catalogue.js';
import { InputError } from '../../common/errors.js';
import type { RiskException } from '../../exceptions/exception.js';
import { EXCEPTIONS_FORMAT, parseExceptions, samePerson } from '../../exceptions/parse.js';
import type { FrameworkCatalogue } from '../../frameworks/catalogue.js';
import type { Page } from '../../persistence/cursor.js';
import type { Database } from '../../persistence/database.js';
import { StatementRepository } from '../../persistence/statements/statement.repository.js';
import { recordExceptions, withdraw } from '../../scans/statements/record-statements.js';
import { Allow } from '../access/allow.js';
import { Answers } from '../answers.js';
import { CONTROL_FILTERS, checksBehind } from '../control-filter.js';
import { ACCOUNT, COUNT, CURSOR, LIMIT, parameter, Queries, texts, words } from '../parameters.js';
import { checkedQuery } from '../query.js';
import { EXCEPTION, EXCEPTION_PAGE, STORED_EXCEPTION_STATES } from '../schemas/statements.js';
import { DATABASE, FRAMEWORK_CATALOGUE } from '../tokens.js';
import { concernsAccount, expiresBefore, oneOf, shown, statementPage, type Shown } from './answers.js';
import { EXCEPTION_BODY } from './bodies.js';
import { actorOf, entryText, EXPIRES_BEFORE, withdrawalReason, WITHDRAWAL_BODY } from './requests.js';

const LIST = {
  check: texts('Check id'),
  ...CONTROL_FILTERS,
  account: parameter(ACCOUNT, 'Root uin: only those that concern it', { type: 'string', pattern: '^\\d{1,20}$' }),
  state: words(STORED_EXCEPTION_STATES, 'How it stands today'),
  expiresBefore: EXPIRES_BEFORE,
  count: COUNT,
  limit: LIMIT,
  cursor: CURSOR,
};

/** Accepted risks on record: approved, withdrawn; never changed. */
@ApiTags('statements')
@Controller('exceptions')
@Allow('exceptions:read')
export class ExceptionsController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(FRAMEWORK_CATALOGUE) private readonly catalogue: FrameworkCatalogue,
  ) {}

  /** Exceptions, the newest on record first. */
  @Get()
  @ApiOperation({ summary: 'List exceptions' })
  @Queries(LIST)
  @Answers(EXCEPTION_PAGE)
  async list(@Query() query: unknown): Promise<Page<Omit<Shown<'exception'>, 'seq'>>> {
    const asked = checkedQuery(LIST, query);
    const checks = checksBehind(asked, this.catalogue);
    // Whose finding a fingerprint names does not show in it: such an exception belongs to no control.
    const behind = checks === undefined ? undefined : new Set(checks.map(({ id }) => id));
    const items = (await this.all()).filter(
      (one) =>
        (asked.check === undefined || (one.checkId !== undefined && asked.check.includes(one.checkId))) &&
        (behind === undefined || (one.checkId !== undefined && behind.has(one.checkId))) &&
        (asked.state?.some((state) => state === one.state) ?? true) &&
        concernsAccount(one, asked.account) &&
        expiresBefore(one.expiresAt, asked.expiresBefore),
    );
    return statementPage(items, asked);
  }

  /** One exception. */
  @Get(':id')
  @ApiOperation({ summary: 'Read an exception' })
  @ApiParam({ name: 'id', description: 'Exception id' })
  @Answers(EXCEPTION)
  async read(@Param('id') id: string): Promise<object> {
    return oneOf(await this.all(), 'exception', id);
  }

  /** Puts an exception on record, validated as an entry of an exceptions file. Whoever requested it cannot send it. */
  @Allow('exceptions:write')
  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: 'Approve an exception' })
  @ApiBody(EXCEPTION_BODY as never)
  @Answers(EXCEPTION, { status: 201, description: 'It is on record.' })
  async add(@Req() request: FastifyRequest): Promise<object> {
    const exceptions = parseExceptions(await entryText(request, EXCEPTIONS_FORMAT, 'exceptions'), CHECKS, 'request body');
    refuseOwnRequest(exceptions, actorOf(request));
    await recordExceptions(this.database, exceptions, actorOf(request));
    return this.read(exceptions[0]!.id);
  }

  /** Withdraws an exception: it stays on record, and no scan counts it from now on. */
  @Allow('exceptions:write')
  @Post(':id/withdrawal')
  @HttpCode(201)
  @ApiOperation({ summary: 'Withdraw an exception' })
  @ApiParam({ name: 'id', description: 'Exception id' })
  @ApiBody(WITHDRAWAL_BODY as never)
  @Answers(EXCEPTION, { status: 201, description: 'It is withdrawn.' })
  async withdraw(@Param('id') id: string, @Req() request: FastifyRequest): Promise<object> {
    await withdraw(this.database, 'exception', id, actorOf(request), await withdrawalReason(request));
    return this.read(id);
  }

  private async all() {
    return shown('exception', await new StatementRepository(this.database.dataSource).all('exception'), new Date().toISOString());
  }
}

/** Whoever asked for an acceptance does not approve it, under whatever name they send it. */
function refuseOwnRequest(exceptions: readonly RiskException[], actor: string): void {
  const login = actor.slice(actor.indexOf(':') + 1);
  const own = exceptions.find(({ requestedBy }) => samePerson(requestedBy, login));
  if (own !== undefined) throw new InputError({ code: 'exceptions-invalid', place: `request body, ${own.id}`, message: `${own.requestedBy} approves their own request`, remedy: 'have somebody else approve it' });
}
