import { Controller, Get, HttpCode, Inject, Param, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Database } from '../../persistence/database.js';
import { removeExpired, type Removal } from '../../persistence/retention/removal.js';
import { RetentionRepository, type LegalHold, type StoredRules } from '../../persistence/retention/retention.repository.js';
import { Allow } from '../access/allow.js';
import { note } from '../access/requests.js';
import { Answers } from '../answers.js';
import { jsonBody } from '../json-body.js';
import { found } from '../query.js';
import { HOLD, HOLD_ANSWER, HOLD_BODY, HOLD_LIST, REMOVAL_ANSWER, RULES, RULES_ANSWER, RULES_BODY } from '../schemas/retention.js';
import { actorOf } from '../statements/requests.js';
import { DATABASE } from '../tokens.js';

/** How long things are kept, and what is kept all the same. */
@ApiTags('retention')
@Controller()
@Allow('settings:read')
export class RetentionController {
  private readonly retention: RetentionRepository;

  constructor(@Inject(DATABASE) private readonly database: Database) {
    this.retention = new RetentionRepository(database.dataSource);
  }

  @Get('retention')
  @ApiOperation({ summary: 'Read how long things are kept' })
  @Answers(RULES_ANSWER)
  rules(): Promise<StoredRules> {
    return this.retention.rules();
  }

  /** Sets all rules at once. Workers carry them out every hour. */
  @Put('retention')
  @Allow('settings:write')
  @ApiOperation({ summary: 'Say how long things are kept' })
  @ApiBody(RULES_BODY as never)
  @Answers(RULES_ANSWER)
  async setRules(@Req() request: FastifyRequest): Promise<StoredRules> {
    const rules = await jsonBody(request.body, RULES);
    note(request, { before: await this.retention.rules(), after: rules });
    await this.retention.setRules(rules, actorOf(request));
    return this.retention.rules();
  }

  /** What a run would remove now. Nothing is changed. */
  @Get('retention/preview')
  @ApiOperation({ summary: 'See what retention would remove now' })
  @Answers(REMOVAL_ANSWER)
  preview(): Promise<Removal> {
    return removeExpired(this.database.dataSource, new Date(), true);
  }

  /** Carries the rules out now instead of within the hour. */
  @Post('retention/runs')
  @HttpCode(200)
  @Allow('settings:write')
  @ApiOperation({ summary: 'Remove now what was kept long enough' })
  @Answers(REMOVAL_ANSWER)
  async run(@Req() request: FastifyRequest): Promise<Removal> {
    const removal = await removeExpired(this.database.dataSource, new Date(), false);
    note(request, { removal });
    return removal;
  }

  /** Holds in force first. */
  @Get('legal-holds')
  @ApiOperation({ summary: 'List legal holds' })
  @Answers(HOLD_LIST)
  async holds(): Promise<{ items: readonly LegalHold[] }> {
    return { items: await this.retention.holds() };
  }

  /** From now on nothing of the account, or of any account, is removed. */
  @Post('legal-holds')
  @HttpCode(201)
  @Allow('settings:write')
  @ApiOperation({ summary: 'Place a legal hold' })
  @ApiBody(HOLD_BODY as never)
  @Answers(HOLD_ANSWER, { status: 201, description: 'It is in force.' })
  async place(@Req() request: FastifyRequest): Promise<LegalHold> {
    const { account, reason } = await jsonBody(request.body, HOLD);
    note(request, { account, reason });
    return this.retention.hold(account, reason, actorOf(request));
  }

  /** Releases a hold: it stays on record, and the rules are carried out again. */
  @Post('legal-holds/:id/release')
  @HttpCode(200)
  @Allow('settings:write')
  @ApiOperation({ summary: 'Release a legal hold' })
  @ApiParam({ name: 'id', description: 'Hold id' })
  @Answers(HOLD_ANSWER)
  async release(@Param('id') id: string, @Req() request: FastifyRequest): Promise<LegalHold> {
    return found(await this.retention.release(id, actorOf(request)), 'legal-hold', id);
  }
}
