import { Controller, Delete, Get, HttpCode, Inject, Param, Put, Req } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { InputError } from '../common/errors.js';
import { AccountGroupRepository, type AccountGroup } from '../persistence/account-group.repository.js';
import type { Database } from '../persistence/database.js';
import { Answers } from './answers.js';
import { listOf } from './components.js';
import { jsonBody } from './json-body.js';
import { found } from './query.js';
import { ACCOUNT_GROUP } from './schemas/posture.js';
import { DATABASE } from './tokens.js';
import { Allow } from './access/allow.js';

const GROUP = z.strictObject({
  name: z.string().min(1).max(200),
  accounts: z.array(z.string().regex(/^\d{1,20}$/, 'must be a uin, digits')).max(10_000),
});
const ACCOUNT_GROUP_LIST = listOf(ACCOUNT_GROUP);
const SLUG = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** Groups of accounts: business lines, environments, subsidiaries. Every question about posture can be asked of a group. */
@ApiTags('accounts')
@Controller('account-groups')
@Allow('accounts:read')
export class AccountGroupsController {
  private readonly groups: AccountGroupRepository;

  constructor(@Inject(DATABASE) database: Database) {
    this.groups = new AccountGroupRepository(database.dataSource);
  }

  /** Every group with its accounts, by slug. */
  @Get()
  @ApiOperation({ summary: 'List the account groups' })
  @Answers(ACCOUNT_GROUP_LIST)
  async list(): Promise<{ items: AccountGroup[] }> {
    return { items: await this.groups.list() };
  }

  /** One group with its accounts. */
  @Get(':slug')
  @ApiOperation({ summary: 'Read an account group' })
  @ApiParam({ name: 'slug', description: 'Slug of the group' })
  @Answers(ACCOUNT_GROUP)
  async read(@Param('slug') slug: string): Promise<AccountGroup> {
    return found(await this.groups.get(slug), 'group', slug);
  }

  /** Makes the group, or gives it this name and exactly these accounts; the same request again changes nothing. */
  @Allow('accounts:write')
  @Put(':slug')
  @ApiOperation({ summary: 'Write an account group' })
  @ApiParam({ name: 'slug', description: 'Small letters, digits and hyphens, at most 63' })
  @ApiBody({ schema: { type: 'object', required: ['name', 'accounts'], additionalProperties: false, properties: { name: { type: 'string', minLength: 1, maxLength: 200 }, accounts: { type: 'array', maxItems: 10_000, items: { type: 'string', pattern: '^\\d{1,20}$' } } } } })
  @Answers(ACCOUNT_GROUP)
  async write(@Param('slug') slug: string, @Req() request: FastifyRequest): Promise<AccountGroup> {
    if (!SLUG.test(slug)) throw new InputError({ code: 'parameter-invalid', place: 'path parameter slug', message: 'A slug is made of small letters, digits and hyphens.', remedy: 'Choose one like production or retail-cn.' });
    const { name, accounts } = await jsonBody(request.body, GROUP);
    return this.groups.put({ slug, name, accounts: [...new Set(accounts)] });
  }

  /** Removes the group; its accounts stay. */
  @Allow('accounts:write')
  @Delete(':slug')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove an account group' })
  async remove(@Param('slug') slug: string): Promise<void> {
    found((await this.groups.remove(slug)) ? true : null, 'group', slug);
  }
}
