import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InputError } from '../common/errors.js';
import { databaseIsAway } from '../persistence/connection-loss.js';
import type { AllowedMethods } from './allowed-methods.js';
import { PROBLEM_TYPE } from './problem-schema.js';

/** Characters of a framework's message that are passed on: some hold what was sent. */
const MOST_DETAIL = 300;

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

  /** @param methods to tell a path that does not exist from one that takes other methods */
  constructor(private readonly methods: AllowedMethods) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const allowed = isRouterMiss(error) ? this.methods.of(request.url.split('?', 1)[0]!) : [];
    if (allowed.length > 0) void reply.header('allow', allowed.join(', '));
    const problem = problemOf(allowed.length > 0 ? wrongMethod(request.method, allowed) : error, request);
    // The log writes where and what kind, never a driver's words: they may carry data of the request.
    if (problem.status >= 500) this.logger.error({ err: error, msg: 'request failed' });
    sendProblem(reply, problem);
  }
}

/** Sends a problem, unless an answer has begun already. */
export function sendProblem(reply: FastifyReply, problem: Problem): void {
  if (reply.sent) return;
  // What is left of a body that was refused half read would be taken for the next request: the connection ends with it.
  if (!reply.request.raw.complete) {
    void reply.header('connection', 'close');
    reply.request.raw.resume();
  }
  if (problem.status === 503) void reply.header('retry-after', '5');
  void reply.status(problem.status).header('content-type', `${PROBLEM_TYPE}; charset=utf-8`).send(JSON.stringify(problem));
}

/** Turns anything thrown into a problem. */
export function problemOf(error: unknown, request: { readonly id: string }): Problem {
  const instance = `urn:demarc:request:${request.id}`;
  const known = error instanceof InputError ? error : databaseIsAway(error) ? databaseAway() : undefined;
  if (known !== undefined) {
    const { code, message, place, remedy, status } = known;
    return { type: `urn:demarc:problem:${code}`, title: titleOf(status), status, detail: message, code, ...(place === undefined ? {} : { place }), remedy, instance };
  }
  const status = statusOf(error);
  const code = `http-${status}`;
  const detail = status >= 500 ? 'The request could not be carried out.' : error instanceof Error ? error.message.slice(0, MOST_DETAIL) : titleOf(status);
  const remedy = status >= 500 ? 'Try again; if it persists, report it with the instance above.' : 'See the OpenAPI document at /api/openapi.json.';
  return { type: `urn:demarc:problem:${code}`, title: titleOf(status), status, detail, code, remedy, instance };
}

/** What is answered while the database does not answer. */
export function databaseAway(): InputError {
  return new InputError({ code: 'database-unavailable', status: 503, message: 'The database does not answer.', remedy: 'Try again shortly; the operator finds the reason in the log.' });
}

/** A 404 of the router itself: no handler has been asked. */
function isRouterMiss(error: unknown): boolean {
  return error instanceof HttpException && error.getStatus() === 404 && /^Cannot [A-Z-]+ /.test(error.message);
}

function wrongMethod(method: string, allowed: readonly string[]): InputError {
  return new InputError({ code: 'method-not-allowed', status: 405, place: `method ${method}`, message: `This path does not take ${method}.`, remedy: `It takes: ${allowed.join(', ')}.` });
}

/** Nest's exceptions and Fastify's errors carry a status; anything else is ours. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { readonly statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  408: 'Request timeout',
  409: 'Conflict',
  413: 'Content too large',
  414: 'URI too long',
  415: 'Unsupported media type',
  416: 'Range not satisfiable',
  422: 'Unprocessable content',
  429: 'Too many requests',
  431: 'Request header fields too large',
  503: 'Service unavailable',
};

/** The title of a status. */
export function titleOf(status: number): string {
  return TITLES[status] ?? (status >= 500 ? 'Internal error' : 'Request refused');
}
