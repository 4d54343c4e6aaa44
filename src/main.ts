import { Logger } from '@nestjs/common';
import { Users } from './access/users.js';
import { setTimeout as pause } from 'node:timers/promises';
import { Lifecycle } from './api/lifecycle.js';
import { createServer, type Runtime } from './api/server.js';
import { AppModule } from './app.module.js';
import { cloudEnvironment } from './config/cloud-environment.js';
import { loadConfiguration, secretsOf, type Configuration } from './config/configuration.js';
import { InputError } from './common/errors.js';
import { systemRuntime } from './jobs/system-runtime.js';
import { isLoopback } from './config/access.js';
import { openDatabase } from './persistence/database.js';
import { traceStatements } from './persistence/statement-spans.js';
import { inTenant } from './persistence/tenancy/tenant-context.js';
import { DEFAULT_TENANT, tenantNumber } from './persistence/tenancy/tenant.repository.js';
import { startTracing } from './telemetry/open-telemetry.js';
import { openServiceLog, type ServiceLog } from './telemetry/service-log.js';

/** What a process does: answer the API, make scans, or both. */
export interface ServiceRoles {
  readonly serve: boolean;
  readonly work: boolean;
}

/** A service that answers. */
export interface RunningService {
  /** The address it listens on. */
  readonly url: string;
  /** Password of the admin, at the very first start only: nobody can show it again. */
  readonly adminPassword: string | null;
  /** Says that it is no longer ready, waits until that is noticed, finishes what is under way, and ends. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts the service: configuration, database, HTTP.
 */
export async function serve(configuration: Configuration = loadConfiguration(), roles: ServiceRoles = { serve: true, work: true }, log: ServiceLog = serviceLog(configuration)): Promise<RunningService> {
  if (configuration.access.authentication === 'off' && !isLoopback(configuration.host)) {
    throw new InputError({ code: 'configuration-invalid', place: 'environment variable DEMARC_AUTH', message: `Without authentication the service may only listen on this machine, not on ${configuration.host}.`, remedy: 'Set HOST=127.0.0.1, or DEMARC_AUTH=on.' });
  }
  const stopTracing = await startTracing(configuration.tracing, (message) => log.warn({ context: 'tracing' }, message));
  const untrace = configuration.tracing.endpoint === null ? () => undefined : traceStatements();
  const untraced = async (): Promise<void> => {
    untrace();
    await stopTracing();
  };
  try {
    const database = await openDatabase({ ...configuration, tenant: null });
    try {
      return await serveOn({ configuration, database, log, lifecycle: new Lifecycle('starting') }, roles, untraced);
    } catch (error) {
      await database.close();
      throw error;
    }
  } catch (error) {
    await untraced();
    throw error;
  }
}

async function serveOn(runtime: Required<Runtime>, roles: ServiceRoles, untraced: () => Promise<void>): Promise<RunningService> {
  const { configuration, database, lifecycle, log } = runtime;
  const logger = new Logger('work');
  const work = roles.work ? { work: systemRuntime(configuration, database, (message) => logger.log(message)) } : {};
  const app = await createServer(runtime, AppModule.on(runtime, { serve: roles.serve, ...work }));
  await app.listen(configuration.port, configuration.host);
  const adminPassword = roles.serve && configuration.access.authentication === 'on' ? await inTenant(await tenantNumber(database.dataSource, DEFAULT_TENANT), () => new Users(database).firstAdmin()) : null;
  lifecycle.running();
  const url = await app.getUrl();
  log.info({ context: 'service', url, serves: roles.serve, works: roles.work }, 'started');
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    log.info({ context: 'service', ...configuration.lifecycle }, 'stopping');
    lifecycle.drain();
    await pause(configuration.lifecycle.drainSeconds * 1000);
    await app.close();
    await database.close();
    log.info({ context: 'service' }, 'stopped');
    await untraced();
  };
  return { url, adminPassword, stop: () => (stopping ??= stop()) };
}

/** The log of this process. It knows every secret the process was given, so that it writes none. */
export function serviceLog(configuration: Configuration): ServiceLog {
  const { secretKey, sessionToken } = cloudEnvironment();
  return openServiceLog(configuration.logging, { secrets: [...secretsOf(configuration), secretKey, sessionToken].filter((secret) => secret !== undefined) });
}
