import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { CreateRateLimitOptions } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { InputError } from '../../common/errors.js';
import type { Configuration } from '../../config/configuration.js';
import { CONFIGURATION } from '../tokens.js';
import { principalOf } from './requests.js';

type Check = ReturnType<FastifyInstance['createRateLimit']>;

/** How much may be asked in a minute: by one key or user, and from one address without or with wrong credentials. */
@Injectable()
export class RateLimits {
  private readonly address: Check;
  private readonly principal: Check;

  constructor(@Inject(HttpAdapterHost) { httpAdapter }: HttpAdapterHost, @Inject(CONFIGURATION) { access }: Configuration) {
    const fastify = httpAdapter.getInstance<FastifyInstance>();
    const make = (max: number, keyGenerator: NonNullable<CreateRateLimitOptions['keyGenerator']>) => fastify.createRateLimit({ max, timeWindow: 60_000, keyGenerator });
    this.address = make(access.requestsPerMinute.address, (request) => `address ${request.ip}`);
    this.principal = make(access.requestsPerMinute.principal, (request) => {
      const principal = principalOf(request);
      return `principal ${principal?.tenant} ${principal?.actor}`;
    });
  }

  /** Counts a request against its address. @throws InputError `too-many-requests` */
  countAddress(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.count(this.address, request, reply);
  }

  /** Counts a request against who sent it. @throws InputError `too-many-requests` */
  countPrincipal(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.count(this.principal, request, reply);
  }

  private async count(check: Check, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const result = await check(request);
    if (result.isAllowed) return;
    void reply.header('ratelimit-limit', result.max).header('ratelimit-remaining', result.remaining).header('ratelimit-reset', result.ttlInSeconds);
    if (!result.isExceeded) return;
    void reply.header('retry-after', result.ttlInSeconds);
    throw new InputError({ code: 'too-many-requests', status: 429, message: `More than ${result.max} requests came within a minute.`, remedy: `Wait ${result.ttlInSeconds} seconds.` });
  }
}
