import { CallHandler, ExecutionContext, Inject, Injectable, NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { catchError, concatMap, from, map, throwError, type Observable } from 'rxjs';
import { InputError } from '../../common/errors.js';
import { AuditLogRepository } from '../../persistence/access/audit-log.repository.js';
import type { Database } from '../../persistence/database.js';
import { DATABASE } from '../tokens.js';
import { RECORDED } from './allow.js';
import { notesOf, principalOf } from './requests.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Tells the audit log of every request that changes something, and of downloads marked `@Recorded`, before the answer leaves. */
@Injectable()
export class AuditLogInterceptor implements NestInterceptor {
  private readonly log: AuditLogRepository;

  constructor(@Inject(Reflector) private readonly reflector: Reflector, @Inject(DATABASE) database: Database) {
    this.log = new AuditLogRepository(database.dataSource);
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const recorded = !READING.has(request.method) || this.reflector.get<boolean | undefined>(RECORDED, context.getHandler()) === true;
    if (!recorded || principalOf(request) === undefined) return next.handle();
    return next.handle().pipe(
      catchError((error: unknown) => from(this.append(request, error instanceof InputError ? error.code : 'failed')).pipe(concatMap(() => throwError(() => error)))),
      concatMap((answer: unknown) => from(this.append(request, 'done')).pipe(map(() => answer))),
    );
  }

  private async append(request: FastifyRequest, result: string): Promise<void> {
    await this.log.append({
      actor: principalOf(request)!.actor,
      action: `${request.method} ${request.routeOptions.url ?? '?'}`,
      subject: request.url.split('?', 1)[0]!.slice(0, 512),
      detail: { result, request: request.id, ...notesOf(request) },
      address: request.ip,
    });
  }
}
