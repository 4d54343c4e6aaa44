import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { parseStatements } from '../../attestations/parse.js';
import { STATEMENTS_FORMAT } from '../../attestations/statement-schema.js';
import type { FrameworkCatalogue } from '../../frameworks/catalogue.js';
import type { Page } from '../../persistence/cursor.js';
import type { Database } from '../../persistence/database.js';
import { StatementRepository } from '../../persistence/statements/statement.repository.js';
import { recordStatements, withdraw } from '../../scans/statements/record-statements.js';
import { Allow } from '../access/allow.js';
import { Answers } from '../answers.js';
import { ACCOUNT, COUNT, CURSOR, LIMIT, parameter, Queries, texts, words } from '../parameters.js';
import { checkedQuery } from '../query.js';
import { ATTESTATION, ATTESTATION_PAGE, ATTESTATION_STATES } from '../schemas/statements.js';
import { DATABASE, FRAMEWORK_CATALOGUE } from '../tokens.js';
import { concernsAccount, expiresBefore, oneOf, shown, statementPage, type Shown } from './answers.js';
import { ATTESTATION_BODY } from './bodies.js';
import { actorOf, entryText, EXPIRES_BEFORE, withdrawalReason, WITHDRAWAL_BODY } from './requests.js';

const LIST = {
  framework: texts('Framework id'),
  control: texts('Control id'),
  account: parameter(ACCOUNT, 'Root uin: only those that concern it', { type: 'string', pattern: '^\\d{1,20}$' }),
  state: words(ATTESTATION_STATES, 'How it stands today'),
  expiresBefore: EXPIRES_BEFORE,
  count: COUNT,
  limit: LIMIT,
  cursor: CURSOR,
};

/** Attestations on record: made, superseded by newer ones, withdrawn; never changed. */
@ApiTags('statements')
@Controller('attestations')
@Allow('statements:read')
export class AttestationsController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(FRAMEWORK_CATALOGUE) private readonly catalogue: FrameworkCatalogue,
  ) {}

  /** Attestations, the newest on record first. */
  @Get()
  @ApiOperation({ summary: 'List attestations' })
  @Queries(LIST)
  @Answers(ATTESTATION_PAGE)
  async list(@Query() query: unknown): Promise<Page<Omit<Shown<'attestation'>, 'seq'>>> {
    const asked = checkedQuery(LIST, query);
    const items = (await this.all()).filter(
      (one) =>
        (asked.framework?.includes(one.frameworkId) ?? true) &&
        (asked.control?.some((id) => one.controlIds.includes(id)) ?? true) &&
        (asked.state?.some((state) => state === one.state) ?? true) &&
        concernsAccount(one, asked.account) &&
        expiresBefore(one.expiresAt, asked.expiresBefore),
    );
    return statementPage(items, asked);
  }

  /** One attestation. */
  @Get(':id')
  @ApiOperation({ summary: 'Read an attestation' })
  @ApiParam({ name: 'id', description: 'Attestation id' })
  @Answers(ATTESTATION)
  async read(@Param('id') id: string): Promise<object> {
    return oneOf(await this.all(), 'attestation', id);
  }

  /** Puts an attestation on record, validated as an entry of a statements file. Its evidence must be stored before. */
  @Allow('statements:write')
  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: 'Make an attestation' })
  @ApiBody(ATTESTATION_BODY as never)
  @Answers(ATTESTATION, { status: 201, description: 'It is on record.' })
  async add(@Req() request: FastifyRequest): Promise<object> {
    const statements = parseStatements(await entryText(request, STATEMENTS_FORMAT, 'attestations'), 'request body', this.catalogue);
    await recordStatements(this.database, statements, actorOf(request));
    return this.read(statements.attestations[0]!.id);
  }

  /** Withdraws an attestation: it stays on record, and no scan counts it from now on. */
  @Allow('statements:write')
  @Post(':id/withdrawal')
  @HttpCode(201)
  @ApiOperation({ summary: 'Withdraw an attestation' })
  @ApiParam({ name: 'id', description: 'Attestation id' })
  @ApiBody(WITHDRAWAL_BODY as never)
  @Answers(ATTESTATION, { status: 201, description: 'It is withdrawn.' })
  async withdraw(@Param('id') id: string, @Req() request: FastifyRequest): Promise<object> {
    await withdraw(this.database, 'attestation', id, actorOf(request), await withdrawalReason(request));
    return this.read(id);
  }

  private async all() {
    return shown('attestation', await new StatementRepository(this.database.dataSource).all('attestation'), new Date().toISOString());
  }
}
