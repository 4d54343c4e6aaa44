import { Logger } from '@nestjs/common';
import { Users } from './access/users.js';
import { createServer } from './api/server.js';
import { AppModule } from './app.module.js';
import { cloudEnvironment } from './config/cloud-environment.js';
import { loadConfiguration, secretsOf, type Configuration } from './config/configuration.js';
import { InputError } from './common/errors.js';
import { systemRuntime } from './jobs/system-runtime.js';
import { isLoopback } from './config/access.js';
import { openDatabase } from './persistence/database.js';
import { inTenant } from './persistence/tenancy/tenant-context.js';
import { DEFAULT_TENANT, tenantNumber } from './persistence/tenancy/tenant.repository.js';
import { openServiceLog, type ServiceLog } from './telemetry/service-log.js';

/** What a process does: answer the API, make scans, or both. */
export interface ServiceRoles {
  readonly serve: boolean;
  readonly work: boolean;
}

/**
 * Starts the service: configuration, database, HTTP.
 * @returns the address it listens on, how to stop it, and at the very first start the password of the admin, which nobody
 *   can show again
 */
export async function serve(configuration: Configuration = loadConfiguration(), roles: ServiceRoles = { serve: true, work: true }, log: ServiceLog = serviceLog(configuration)): Promise<{ readonly url: string; readonly adminPassword: string | null; stop(): Promise<void> }> {
  if (configuration.access.authentication === 'off' && !isLoopback(configuration.host)) {
    throw new InputError({ code: 'configuration-invalid', place: 'environment variable DEMARC_AUTH', message: `Without authentication the service may only listen on this machine, not on ${configuration.host}.`, remedy: 'Set HOST=127.0.0.1, or DEMARC_AUTH=on.' });
  }
  const database = await openDatabase({ ...configuration, tenant: null });
  try {
    const runtime = { configuration, database, log };
    const logger = new Logger('work');
    const work = roles.work ? { work: systemRuntime(configuration, database, (message) => logger.log(message)) } : {};
    const app = await createServer(runtime, AppModule.on(runtime, { serve: roles.serve, ...work }));
    await app.listen(configuration.port, configuration.host);
    const stop = async (): Promise<void> => {
      await app.close();
      await database.close();
    };
    const password = roles.serve && configuration.access.authentication === 'on' ? await inTenant(await tenantNumber(database.dataSource, DEFAULT_TENANT), () => new Users(database).firstAdmin()) : null;
    return { url: await app.getUrl(), adminPassword: password, stop };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The log of this process. It knows every secret the process was given, so that it writes none. */
export function serviceLog(configuration: Configuration): ServiceLog {
  const { secretKey, sessionToken } = cloudEnvironment();
  return openServiceLog(configuration.logging, { secrets: [...secretsOf(configuration), secretKey, sessionToken].filter((secret) => secret !== undefined) });
}
