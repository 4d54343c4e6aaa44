import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InputError } from '../common/errors.js';

/** Problem details (RFC 9457) with what this API adds: a stable code, the place and the remedy. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  /** Where in the request or the snapshot, when it has a place. */
  readonly place?: string;
  readonly remedy: string;
  readonly instance: string;
}

/** Every error of every endpoint leaves through here as problem details; stack traces and causes stay inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('api');

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const problem = problemOf(error, request);
    // The name alone: messages of drivers may carry data of the request.
    if (problem.status >= 500) this.logger.error(`request ${request.id} failed: ${error instanceof Error ? error.name : typeof error}`);
    if (reply.sent) return;
    void reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  }
}

/** Turns anything thrown into a problem. */
export function problemOf(error: unknown, request: { readonly id: string }): Problem {
  const instance = `urn:demarc:request:${request.id}`;
  if (error instanceof InputError) {
    const { code, message, place, remedy, status } = error;
    return { type: `urn:demarc:problem:${code}`, title: titleOf(status), status, detail: message, code, ...(place === undefined ? {} : { place }), remedy, instance };
  }
  const status = statusOf(error);
  const code = `http-${status}`;
  const detail = status >= 500 ? 'The request could not be carried out.' : error instanceof Error ? error.message : titleOf(status);
  const remedy = status >= 500 ? 'Try again; if it persists, report it with the instance above.' : 'See the OpenAPI document at /api/openapi.json.';
  return { type: `urn:demarc:problem:${code}`, title: titleOf(status), status, detail, code, remedy, instance };
}

/** Nest's exceptions and Fastify's errors carry a status; anything else is ours. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { readonly statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Content too large',
  415: 'Unsupported media type',
  422: 'Unprocessable content',
  429: 'Too many requests',
  503: 'Service unavailable',
};

function titleOf(status: number): string {
  return TITLES[status] ?? (status >= 500 ? 'Internal error' : 'Request refused');
}
