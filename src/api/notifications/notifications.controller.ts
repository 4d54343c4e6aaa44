import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Configuration } from '../../config/configuration.js';
import type { Page } from '../../persistence/cursor.js';
import type { Database } from '../../persistence/database.js';
import { announce, EVENTS } from '../../persistence/notifications/announce.js';
import { DELIVERY_STATES, NotificationRepository, type StoredDelivery, type StoredTarget } from '../../persistence/notifications/notification.repository.js';
import { transactionQuery } from '../../persistence/transaction-query.js';
import { Allow } from '../access/allow.js';
import { note } from '../access/requests.js';
import { Answers } from '../answers.js';
import { SecretAnswer } from '../idempotency.interceptor.js';
import { jsonBody } from '../json-body.js';
import { CURSOR, LIMIT, listed, Queries, sortedBy, words } from '../parameters.js';
import { checkedQuery, found, present } from '../query.js';
import { DELIVERY_ANSWER, DELIVERY_PAGE, TARGET, TARGET_ANSWER, TARGET_BODY, TARGET_CHANGE, TARGET_CHANGE_BODY, TARGET_LIST, TARGET_MADE } from '../schemas/notifications.js';
import { actorOf } from '../statements/requests.js';
import { CONFIGURATION, DATABASE } from '../tokens.js';
import { targetFacts } from './target-facts.js';

const DELIVERIES = { target: listed('Target id'), state: words(DELIVERY_STATES, 'Where the delivery stands'), event: words(EVENTS, 'Event'), sort: sortedBy(['createdAt']), limit: LIMIT, cursor: CURSOR };

/** Whom the organisation wants told of events, and what was told. */
@ApiTags('notifications')
@Controller()
@Allow('notices:read')
export class NotificationsController {
  private readonly notifications: NotificationRepository;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {
    this.notifications = new NotificationRepository(database.dataSource);
  }

  /** Targets by name, without what is secret of them. */
  @Get('notification-targets')
  @ApiOperation({ summary: 'List notification targets' })
  @Answers(TARGET_LIST)
  async list(): Promise<{ items: readonly StoredTarget[] }> {
    return { items: await this.notifications.targets() };
  }

  /** Makes a target. The secret that a webhook is signed with is in this answer and nowhere else. */
  @Post('notification-targets')
  @HttpCode(201)
  @Allow('notices:write')
  @ApiOperation({ summary: 'Make a notification target' })
  @ApiBody(TARGET_BODY as never)
  @SecretAnswer()
  @Answers(TARGET_MADE, { status: 201, description: 'It is told from now on.', problems: [409] })
  async add(@Req() request: FastifyRequest): Promise<StoredTarget & { secret: string | null }> {
    const { facts, secret } = await targetFacts(await jsonBody(request.body, TARGET), this.configuration, null);
    const target = await this.notifications.add(facts, actorOf(request));
    note(request, { target: target.id, name: target.name, kind: target.kind, place: target.place, events: target.events });
    return { ...target, secret };
  }

  @Get('notification-targets/:id')
  @ApiOperation({ summary: 'Read a notification target' })
  @ApiParam({ name: 'id', description: 'Target id' })
  @Answers(TARGET_ANSWER)
  async read(@Param('id') id: string): Promise<StoredTarget> {
    return found(await this.notifications.target(id), 'notification-target', id);
  }

  /** Changes a target; one that was left alone is tried again. A new address of a webhook comes with a new secret. */
  @Put('notification-targets/:id')
  @Allow('notices:write')
  @ApiOperation({ summary: 'Change a notification target' })
  @ApiParam({ name: 'id', description: 'Target id' })
  @ApiBody(TARGET_CHANGE_BODY as never)
  @SecretAnswer()
  @Answers(TARGET_MADE, { problems: [409, 412] })
  async change(@Param('id') id: string, @Req() request: FastifyRequest): Promise<StoredTarget & { secret: string | null }> {
    const { version, ...wanted } = await jsonBody(request.body, TARGET_CHANGE);
    const before = await this.read(id);
    const { facts, secret } = await targetFacts(wanted, this.configuration, before.kind === wanted.kind ? before.place : null);
    const target = found(await this.notifications.change(id, version, facts), 'notification-target', id);
    note(request, { target: id, name: target.name, kind: target.kind, place: target.place, events: target.events });
    return { ...target, secret };
  }

  /** Removes a target and the record of what it was told. */
  @Delete('notification-targets/:id')
  @HttpCode(204)
  @Allow('notices:write')
  @ApiOperation({ summary: 'Remove a notification target' })
  @ApiParam({ name: 'id', description: 'Target id' })
  async remove(@Param('id') id: string): Promise<void> {
    found((await this.notifications.remove(id)) ? id : null, 'notification-target', id);
  }

  /** Sends a test event to a target, whatever it wants to be told of. */
  @Post('notification-targets/:id/test')
  @HttpCode(202)
  @Allow('notices:write')
  @ApiOperation({ summary: 'Send a test to a notification target' })
  @ApiParam({ name: 'id', description: 'Target id' })
  @Answers(DELIVERY_ANSWER, { status: 202, description: 'A worker sends it within seconds.' })
  async test(@Param('id') id: string, @Req() request: FastifyRequest): Promise<StoredDelivery> {
    await this.read(id);
    await this.database.dataSource.transaction((manager) => announce(transactionQuery(manager), { event: 'test', account: null, data: { by: actorOf(request) } }, id));
    return (await this.notifications.deliveries({ targets: [id], events: ['test'] }, { limit: 1 })).items[0]!;
  }

  /** Deliveries, the newest first unless `sort` says otherwise. */
  @Get('notification-deliveries')
  @ApiOperation({ summary: 'List what was told to whom, and how it went' })
  @Queries(DELIVERIES)
  @Answers(DELIVERY_PAGE)
  async deliveries(@Query() query: unknown): Promise<Page<StoredDelivery>> {
    const { target, state, event, sort, limit, cursor } = checkedQuery(DELIVERIES, query);
    return this.notifications.deliveries(present({ targets: target, states: state, events: event }), present({ sort, limit, cursor }));
  }

  /** Sends an event again, with the same id, so that a receiver can tell. */
  @Post('notification-deliveries/:id/replay')
  @HttpCode(202)
  @Allow('notices:write')
  @ApiOperation({ summary: 'Send an event again' })
  @ApiParam({ name: 'id', description: 'Delivery id' })
  @Answers(DELIVERY_ANSWER, { status: 202, description: 'A worker sends it within seconds.' })
  async replay(@Param('id') id: string): Promise<StoredDelivery> {
    return found(await this.notifications.replay(id), 'notification-delivery', id);
  }
}
