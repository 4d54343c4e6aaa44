import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import { loadConfiguration } from '../config/configuration.js';
import { systemRuntime } from '../jobs/system-runtime.js';
import type { Database } from '../persistence/database.js';
import type { ServiceLog } from '../telemetry/service-log.js';
import { createServer } from './server.js';

/** The whole application on a database, without listening and, unless said otherwise, without authentication: for specs. */
export function applicationOn(database: Database, environment: Readonly<Record<string, string>> = {}, { working = false, log }: { working?: boolean; log?: ServiceLog } = {}): Promise<NestFastifyApplication> {
  const runtime = { configuration: loadConfiguration({ HOME: '/nonexistent', LOG_LEVEL: 'silent', DEMARC_AUTH: 'off', ...environment }), database, ...(log === undefined ? {} : { log }) };
  return createServer(runtime, AppModule.on(runtime, working ? { work: systemRuntime(runtime.configuration, database, () => undefined) } : {}));
}

/** What an endpoint answers to GET. */
export interface Answer<T> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly body: T;
}

/** Asks an endpoint. Bodies that are not JSON are undefined. */
export async function ask<T>(app: NestFastifyApplication, url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer<T>> {
  const answer = await app.inject({ method: 'GET', url, headers });
  const json = String(answer.headers['content-type'] ?? '').includes('json') && answer.payload !== '';
  return { status: answer.statusCode, headers: answer.headers, text: answer.payload, body: (json ? JSON.parse(answer.payload) : undefined) as T };
}
