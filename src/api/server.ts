import 'reflect-metadata';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import rateLimit from '@fastify/rate-limit';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyBaseLogger, type FastifyReply, type FastifyRequest } from 'fastify';
import { secretsOf, type Configuration } from '../config/configuration.js';
import type { Database } from '../persistence/database.js';
import { inStanding } from '../persistence/tenancy/tenant-context.js';
import { NestLog } from '../telemetry/nest-log.js';
import { openServiceLog, type ServiceLog } from '../telemetry/service-log.js';
import { noteRoutes } from './allowed-methods.js';
import { answerClientError } from './client-errors.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { endInTime } from './ending.js';
import type { Lifecycle } from './lifecycle.js';
import { openApiDocument } from './openapi.js';
import { ProblemFilter, problemOf, sendProblem } from './problem.js';
import { ReadingInterceptor } from './reading.interceptor.js';
import { logRequests, REQUEST_ID, requestIdOf } from './request-log.js';
import { addValidators } from './validators.js';

/** What the service runs on. */
export interface Runtime {
  readonly configuration: Configuration;
  readonly database: Database;
  /** Where the process stands between start and end; absent: it runs. */
  readonly lifecycle?: Lifecycle;
  /** Where lines go; absent: where the configuration says. */
  readonly log?: ServiceLog;
}

/** Sent with every answer: nothing of this service is meant to be framed, sniffed or run. */
const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
};

/**
 * Builds the HTTP application without listening. Request bodies are handed to controllers as streams, whatever their
 * type: only snapshots are sent, and they may be larger than memory.
 * @param module the application's module on this runtime
 */
export async function createServer(runtime: Runtime, module: DynamicModule): Promise<NestFastifyApplication> {
  const log = runtime.log ?? openServiceLog(runtime.configuration.logging, { secrets: secretsOf(runtime.configuration) });
  const adapter = new FastifyAdapter({
    loggerInstance: log as unknown as FastifyBaseLogger,
    // Ids come from the work a line belongs to, so all requests share one log.
    childLoggerFactory: (logger: FastifyBaseLogger) => logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIdOf,
    bodyLimit: runtime.configuration.limits.uploadBytes,
    requestIdHeader: false,
    // Without a proxy to believe, what a request says about where it comes from is not believed.
    trustProxy: runtime.configuration.access.trustedProxies.length === 0 ? false : [...runtime.configuration.access.trustedProxies],
    clientErrorHandler: answerClientError,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => sendProblem(reply, problemOf(error, request)),
    // Longer than any id; what is longer has no route.
    routerOptions: { maxParamLength: 1024 },
  });
  const fastify = adapter.getInstance();
  const methods = noteRoutes(fastify);
  await fastify.register(rateLimit, { global: false });
  logRequests(fastify, log);
  // Until the guard knows who asks, work on a request sees nobody's rows.
  fastify.addHook('onRequest', (_request, _reply, done) => inStanding({ standing: 'nobody' }, done));
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  fastify.addHook('onSend', async (request, reply) => {
    // Browsers ignore it in the clear, and a host that is only reached so must not be locked out.
    if (request.protocol === 'https') void reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) if (!reply.hasHeader(name)) reply.header(name, value);
  });
  endInTime(fastify, runtime);
  addValidators(fastify);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { bodyParser: false, logger: new NestLog(log), abortOnError: false });
  const { corsOrigins } = runtime.configuration.access;
  if (corsOrigins.length > 0) app.enableCors({ origin: [...corsOrigins], methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'], allowedHeaders: ['authorization', 'content-type', 'if-none-match', 'idempotency-key', 'range', REQUEST_ID], exposedHeaders: [REQUEST_ID, 'etag', 'location', 'retry-after', 'content-disposition'], maxAge: 600 });
  app.useGlobalFilters(new ProblemFilter(methods));
  app.useGlobalInterceptors(new ReadingInterceptor(), new IdempotencyInterceptor(runtime.database));
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'health/startup', 'metrics', '/', 'api/openapi.json'] });
  const document = openApiDocument(app);
  fastify.get('/api/openapi.json', async (_request, reply) => reply.type('application/json').send(document));
  await app.init();
  return app;
}
