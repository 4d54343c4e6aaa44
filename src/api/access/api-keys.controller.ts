import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ApiKeys } from '../../access/api-keys.js';
import { PERMISSION_NAMES } from '../../access/permissions.js';
import type { StoredApiKey } from '../../persistence/access/api-key.repository.js';
import type { Database } from '../../persistence/database.js';
import { Answers } from '../answers.js';
import { jsonBody } from '../json-body.js';
import { ADDED_API_KEY, API_KEY_LIST } from '../schemas/access.js';
import { DATABASE } from '../tokens.js';
import { SecretAnswer } from '../idempotency.interceptor.js';
import { Allow } from './allow.js';
import { note, principalOf } from './requests.js';

const NEW = z.strictObject({
  name: z.string().min(1).max(128),
  scopes: z.array(z.enum(PERMISSION_NAMES)).min(1).max(PERMISSION_NAMES.length),
  ipRanges: z.array(z.string().max(64)).max(100).optional(),
  expiresAt: z.iso.datetime({ offset: true }).nullable().optional(),
});

/** Keys for programs. */
@ApiTags('access')
@Controller('api-keys')
export class ApiKeysController {
  private readonly keys: ApiKeys;

  constructor(@Inject(DATABASE) database: Database) {
    this.keys = new ApiKeys(database);
  }

  @Get()
  @Allow('keys:read')
  @ApiOperation({ summary: 'List the API keys, without their text' })
  @Answers(API_KEY_LIST)
  async list(): Promise<{ items: StoredApiKey[] }> {
    return { items: await this.keys.list() };
  }

  /** Makes a key. Its text is in this answer and nowhere else. */
  @Post()
  @Allow('keys:write')
  @ApiOperation({ summary: 'Make an API key' })
  @ApiBody({
    schema: {
      type: 'object',
      required: ['name', 'scopes'],
      properties: { name: { type: 'string' }, scopes: { type: 'array', items: { type: 'string', enum: [...PERMISSION_NAMES] } }, ipRanges: { type: 'array', items: { type: 'string' }, description: 'CIDR; none: any address' }, expiresAt: { type: 'string', format: 'date-time', nullable: true } },
    },
  })
  @Answers(ADDED_API_KEY, { status: 201, description: 'The key is made; its text is shown this once.' })
  @SecretAnswer()
  async add(@Req() request: FastifyRequest): Promise<StoredApiKey & { key: string }> {
    const { name, scopes, ipRanges, expiresAt } = await jsonBody(request.body, NEW);
    note(request, { name, scopes, ipRanges: ipRanges ?? [], expiresAt: expiresAt ?? null });
    const { key, text } = await this.keys.add(principalOf(request)!, { name, scopes, ...(ipRanges === undefined ? {} : { ipRanges }), expiresAt: typeof expiresAt === 'string' ? new Date(expiresAt) : null });
    note(request, { prefix: key.prefix });
    return { ...key, key: text };
  }

  @Delete(':key')
  @Allow('keys:write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke an API key' })
  @ApiParam({ name: 'key', description: 'Uuid' })
  async revoke(@Param('key') id: string): Promise<void> {
    await this.keys.revoke(id);
  }
}
