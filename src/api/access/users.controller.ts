import { Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post, Req } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { permissionsOf, ROLES, type Role } from '../../access/permissions.js';
import { Users } from '../../access/users.js';
import { InputError } from '../../common/errors.js';
import type { StoredUser } from '../../persistence/access/user.repository.js';
import type { Database } from '../../persistence/database.js';
import { Answers } from '../answers.js';
import { jsonBody } from '../json-body.js';
import { ADDED_USER, USER, USER_LIST } from '../schemas/access.js';
import { DATABASE } from '../tokens.js';
import { SecretAnswer } from '../idempotency.interceptor.js';
import { Allow } from './allow.js';
import { note, principalOf } from './requests.js';

const NEW = z.strictObject({ login: z.string().min(1).max(128), role: z.enum(ROLES), password: z.string().max(256).optional() });
const CHANGED = z.strictObject({ role: z.enum(ROLES).optional(), disabled: z.boolean().optional(), password: z.string().max(256).optional() });
const SCHEMA = { login: { type: 'string' }, role: { type: 'string', enum: [...ROLES] }, password: { type: 'string', format: 'password' } };

/** Local users of the organisation. */
@ApiTags('access')
@Controller('users')
export class UsersController {
  private readonly users: Users;

  constructor(@Inject(DATABASE) database: Database) {
    this.users = new Users(database);
  }

  @Get()
  @Allow('users:read')
  @ApiOperation({ summary: 'List the local users' })
  @Answers(USER_LIST)
  async list(): Promise<{ items: StoredUser[] }> {
    return { items: await this.users.list() };
  }

  /** Adds a user. Without a password a random one is made and answered once. */
  @Post()
  @Allow('users:write')
  @ApiOperation({ summary: 'Add a local user' })
  @ApiBody({ schema: { type: 'object', required: ['login', 'role'], properties: SCHEMA } as never })
  @Answers(ADDED_USER, { status: 201, description: 'The user is added.' })
  @SecretAnswer()
  async add(@Req() request: FastifyRequest): Promise<StoredUser & { password?: string }> {
    const { login, role, password } = await jsonBody(request.body, NEW);
    note(request, { login, role });
    noMoreThanOwn(request, role);
    const added = await this.users.add(login, role, password ?? null);
    return { ...added.user, ...(added.password === null ? {} : { password: added.password }) };
  }

  /** Changes role, state or password, and ends the user's sessions. */
  @Patch(':user')
  @Allow('users:write')
  @ApiOperation({ summary: 'Change a local user' })
  @ApiParam({ name: 'user', description: 'Uuid' })
  @ApiBody({ schema: { type: 'object', properties: { role: SCHEMA.role, disabled: { type: 'boolean' }, password: SCHEMA.password } } as never })
  @Answers(USER)
  async change(@Param('user') id: string, @Req() request: FastifyRequest): Promise<StoredUser> {
    const { role, disabled, password } = await jsonBody(request.body, CHANGED);
    note(request, { ...(role === undefined ? {} : { role }), ...(disabled === undefined ? {} : { disabled }), ...(password === undefined ? {} : { password: 'changed' }) });
    if (role !== undefined) noMoreThanOwn(request, role);
    // Whoever sets a password can log in with it.
    if (password !== undefined || disabled === false) noMoreThanOwn(request, (await this.users.byId(id)).role as Role);
    return this.users.change(id, { ...(role === undefined ? {} : { role }), ...(disabled === undefined ? {} : { disabled }), ...(password === undefined ? {} : { password }) });
  }

  @Delete(':user')
  @Allow('users:write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a local user' })
  @ApiParam({ name: 'user', description: 'Uuid' })
  async remove(@Param('user') id: string): Promise<void> {
    await this.users.remove(id);
  }
}

/** Nobody makes somebody more powerful than they are: a key for users only would otherwise be a key for everything. */
function noMoreThanOwn(request: FastifyRequest, role: Role): void {
  const own = principalOf(request)!.permissions;
  if ([...permissionsOf(role)].every((permission) => own.has(permission))) return;
  throw new InputError({ code: 'role-exceeded', status: 403, place: role, message: `You may not give the role ${role}: it may more than you.`, remedy: 'Ask an admin.' });
}
