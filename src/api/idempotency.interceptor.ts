import { createHash } from 'node:crypto';
import { applyDecorators, CallHandler, ExecutionContext, Injectable, NestInterceptor, SetMetadata } from '@nestjs/common';
import { HTTP_CODE_METADATA } from '@nestjs/common/constants.js';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { InputError } from '../common/errors.js';
import type { Database } from '../persistence/database.js';
import { IdempotencyRepository } from '../persistence/idempotency.repository.js';
import { principalOf } from './access/requests.js';
import { SECRET_EXTENSION } from './openapi.js';

const SECRET_ANSWER = 'demarc:secret-answer';

/** Marks an endpoint whose answer holds a secret: it is never kept, so no Idempotency-Key can repeat it. */
export function SecretAnswer(): MethodDecorator {
  return applyDecorators(SetMetadata(SECRET_ANSWER, true), ApiExtension(SECRET_EXTENSION, true));
}

/** How often a claim is moved on, in milliseconds; it holds three times as long. */
const HOLD_MS = 20_000;

/**
 * Writes with an Idempotency-Key are carried out once: whoever repeats one gets the first answer again, with the header
 * `idempotency-replayed`. A refusal is not kept, so that the key can be used again once the request is right. The body
 * is not compared beyond its length: a snapshot may be larger than memory, and is read only when it is taken in.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly database: Database) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || ['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return next.handle();
    if (Reflect.getMetadata(SECRET_ANSWER, context.getHandler()) === true) throw new InputError({ code: 'parameter-invalid', place: 'header Idempotency-Key', message: 'The answer holds a secret, which is shown once and not kept to be repeated.', remedy: 'Send the request without an Idempotency-Key.' });
    return from(this.once(keyOf(key), context, next));
  }

  private async once(key: string, context: ExecutionContext, next: CallHandler): Promise<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const keys = new IdempotencyRepository(this.database.dataSource);
    const claim = await keys.claim(key, requestHash(request));
    if (claim.state === 'answered') {
      request.raw.resume();
      void reply.header('idempotency-replayed', 'true');
      return claim.answer === null ? undefined : (JSON.parse(claim.answer) as unknown);
    }
    if (claim.state === 'busy') throw new InputError({ code: 'request-in-progress', status: 409, place: 'header Idempotency-Key', message: 'The same request is being carried out.', remedy: 'Repeat it a little later to get its answer.' });
    if (claim.state === 'other') throw new InputError({ code: 'idempotency-key-used', status: 422, place: 'header Idempotency-Key', message: 'This key was used for another request.', remedy: 'Choose a new key for every new request.' });
    const holding = setInterval(() => void keys.hold(key).catch(() => undefined), HOLD_MS);
    try {
      const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      await keys.answered(key, statusOf(context, request.method), answer === undefined ? null : JSON.stringify(answer));
      return answer;
    } catch (error) {
      await keys.release(key).catch(() => undefined);
      throw error;
    } finally {
      clearInterval(holding);
    }
  }
}

/** The status a handler answers with; Nest sets it after the interceptors. */
function statusOf(context: ExecutionContext, method: string): number {
  const declared = Reflect.getMetadata(HTTP_CODE_METADATA, context.getHandler()) as number | undefined;
  return declared ?? (method === 'POST' ? 201 : 200);
}

function keyOf(header: string | string[]): string {
  const key = Array.isArray(header) ? header.join(', ') : header;
  if (/^[\x20-\x7e]{1,128}$/.test(key)) return key;
  throw new InputError({ code: 'parameter-invalid', place: 'header Idempotency-Key', message: 'The key is not a text of 1 to 128 plain characters.', remedy: 'Use e.g. a uuid.' });
}

function requestHash(request: FastifyRequest): string {
  return createHash('sha256').update(`${principalOf(request)?.actor ?? ''} ${request.method} ${request.url} ${request.headers['content-length'] ?? ''}`).digest('hex');
}
