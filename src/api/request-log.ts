import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { activeTracer, type OpenSpan } from '../telemetry/tracing.js';
import { currentLogFields, withLogFields, type LogFields } from '../telemetry/log-context.js';
import type { ServiceLog } from '../telemetry/service-log.js';
import { principalOf } from './access/requests.js';

/** The header that names a request, in both directions. */
export const REQUEST_ID = 'x-request-id';

/** What other programs use as ids: uuids, ULIDs, trace ids, words joined by dots. */
const WELL_FORMED = /^[A-Za-z0-9][A-Za-z0-9._-]{7,127}$/;

/** The id of a request: the sender's where it is well-formed, else a new one. */
export function requestIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers[REQUEST_ID];
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}

/** Asked every few seconds by orchestrators and collectors: said at level debug. */
const PROBES = /^\/(health\/|metrics$)/;

const spans = new WeakMap<FastifyRequest, OpenSpan>();
// An answer ends outside of the work that made it.
const fields = new WeakMap<FastifyRequest, Readonly<LogFields>>();

/**
 * One line for every request when its answer has gone out, and its id on every line in between. The path is written, what
 * follows the question mark is not: tokens travel there.
 */
export function logRequests(fastify: FastifyInstance, log: ServiceLog): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header(REQUEST_ID, request.id);
    withLogFields({ requestId: request.id }, () => {
      fields.set(request, currentLogFields());
      traced(request, done);
    });
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const path = request.url.split('?', 1)[0]!;
    const level = reply.statusCode >= 500 ? 'warn' : PROBES.test(path) ? 'debug' : 'info';
    if (log.isLevelEnabled(level)) log[level]({ ...fields.get(request), ...spans.get(request)?.ids, context: 'http', method: request.method, path, route: request.routeOptions.url, status: reply.statusCode, durationMs: Math.round(reply.elapsedTime * 10) / 10, address: request.ip, ...asked(request) }, 'request');
    endSpan(request, reply);
    done();
  });
  fastify.addHook('onRequestAbort', (request, done) => {
    log.info({ ...fields.get(request), context: 'http', method: request.method, path: request.url.split('?', 1)[0], ...asked(request) }, 'request given up by its sender');
    spans.get(request)?.end();
    spans.delete(request);
    done();
  });
}

function asked(request: FastifyRequest): { readonly actor?: string; readonly tenant?: number } {
  const principal = principalOf(request);
  return principal === undefined ? {} : { actor: principal.actor, tenant: principal.tenant };
}

function traced(request: FastifyRequest, done: () => void): void {
  const tracer = activeTracer();
  if (tracer === null || PROBES.test(request.url)) return done();
  const span = tracer.begin(request.method, 'server', { 'http.request.method': request.method, 'demarc.request_id': request.id }, request.headers);
  spans.set(request, span);
  span.within(done);
}

function endSpan(request: FastifyRequest, reply: FastifyReply): void {
  const span = spans.get(request);
  if (span === undefined) return;
  spans.delete(request);
  const route = request.routeOptions.url;
  if (route !== undefined) span.rename(`${request.method} ${route}`);
  span.note({ 'http.response.status_code': reply.statusCode, ...(route === undefined ? {} : { 'http.route': route }) });
  span.end(reply.statusCode >= 500 ? new Error(`status ${reply.statusCode}`) : undefined);
}
