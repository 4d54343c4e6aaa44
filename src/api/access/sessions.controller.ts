import { Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Authentication, type Session } from '../../access/authentication.js';
import { AuditLogRepository } from '../../persistence/access/audit-log.repository.js';
import type { Database } from '../../persistence/database.js';
import { inTenant } from '../../persistence/tenancy/tenant-context.js';
import { DEFAULT_TENANT } from '../../persistence/tenancy/tenant.repository.js';
import { Answers } from '../answers.js';
import { jsonBody } from '../json-body.js';
import { ME, SESSION } from '../schemas/access.js';
import { DATABASE } from '../tokens.js';
import { SecretAnswer } from '../idempotency.interceptor.js';
import { Allow } from './allow.js';
import { RateLimits } from './rate-limits.js';
import { principalOf } from './requests.js';

const LOGIN = z.strictObject({ tenant: z.string().max(63).default(DEFAULT_TENANT), login: z.string().min(1).max(128), password: z.string().min(1).max(256) });

/** Logging in with a local user, and out. */
@ApiTags('access')
@Controller()
export class SessionsController {
  private readonly log: AuditLogRepository;

  constructor(
    @Inject(Authentication) private readonly authentication: Authentication,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(DATABASE) database: Database,
  ) {
    this.log = new AuditLogRepository(database.dataSource);
  }

  /** Begins a session; its token is shown once. */
  @Post('sessions')
  @Allow('anybody')
  @ApiOperation({ summary: 'Log in with a local user' })
  @ApiBody({ schema: { type: 'object', required: ['login', 'password'], properties: { tenant: { type: 'string', default: DEFAULT_TENANT }, login: { type: 'string' }, password: { type: 'string', format: 'password' } } } })
  @Answers(SESSION, { status: 201, description: 'The session has begun.' })
  @SecretAnswer()
  async logIn(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Session> {
    await this.limits.countAddress(request, reply);
    const { tenant, login, password } = await jsonBody(request.body, LOGIN);
    const session = await this.authentication.logIn(tenant, login, password);
    const principal = await this.authentication.byToken(session.token, request.ip);
    if (principal !== null) await inTenant(principal.tenant, () => this.log.append({ actor: principal.actor, action: 'session.begin', subject: principal.actor, address: request.ip }));
    return session;
  }

  /** Ends the session that asks. */
  @Delete('sessions/current')
  @Allow('oneself')
  @HttpCode(204)
  @ApiOperation({ summary: 'Log out' })
  async logOut(@Req() request: FastifyRequest): Promise<void> {
    await this.authentication.logOut((request.headers.authorization ?? '').split(' ').at(-1)!);
  }

  /** Who asks, and what they may do. */
  @Get('me')
  @Allow('oneself')
  @ApiOperation({ summary: 'Read who asks and what they may do' })
  @Answers(ME)
  me(@Req() request: FastifyRequest): { actor: string; role: string | null; permissions: string[] } {
    const { actor, role, permissions } = principalOf(request)!;
    return { actor, role, permissions: [...permissions].sort() };
  }
}
