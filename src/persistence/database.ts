import type { DataSource } from 'typeorm';
import { InputError } from '../common/errors.js';
import { createDataSource, migrate } from './data-source.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded/server.js';
import { setSessions } from './tenancy/sessions.js';
import { DEFAULT_TENANT, tenantNumber } from './tenancy/tenant.repository.js';

/** What of the configuration decides which database is used. */
export interface DatabaseChoice {
  readonly databaseUrl: string | null;
  readonly dataDirectory: string;
  /** Slug of the tenant for work that has none of its own; null: such work sees nothing. Default: `default`. */
  readonly tenant?: string | null;
}

/** An open, migrated database. */
export interface Database {
  readonly dataSource: DataSource;
  /** The embedded server behind it; null when a server of the user's is used. */
  readonly embedded: EmbeddedPostgres | null;
  /** Closes all connections and stops the embedded server. Safe to call twice. */
  close(): Promise<void>;
}

/** Oldest server the schema is tested with. */
const OLDEST_SERVER = 150_000;

/**
 * Opens the database: the server `databaseUrl` names, else the embedded one in `dataDirectory`; then brings its schema
 * up to date. From then on every connection acts for one tenant (tenancy/sessions.ts).
 * @throws InputError when the server cannot be reached or used, or the data directory cannot be taken
 */
export async function openDatabase(choice: DatabaseChoice): Promise<Database> {
  const embedded = choice.databaseUrl === null ? await startEmbeddedPostgres({ dataDirectory: choice.dataDirectory }) : null;
  try {
    const target = choice.databaseUrl === null ? embedded!.address : { url: choice.databaseUrl };
    const dataSource = await connect(createDataSource(target));
    try {
      await assertUsable(dataSource);
      const role = await migrate(dataSource);
      const tenant = choice.tenant === undefined ? DEFAULT_TENANT : choice.tenant;
      setSessions(dataSource, { role, fallback: tenant === null ? null : await tenantNumber(dataSource, tenant) });
    } catch (error) {
      await dataSource.destroy();
      throw error;
    }
    let closing: Promise<void> | undefined;
    return {
      dataSource,
      embedded,
      close: () => (closing ??= dataSource.destroy().finally(() => embedded?.stop())),
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

async function connect(dataSource: DataSource): Promise<DataSource> {
  try {
    return await dataSource.initialize();
  } catch (cause) {
    // The cause may hold the address with its password; only its code leaves.
    const code = (cause as { code?: unknown }).code;
    throw new InputError({
      code: 'database-unreachable',
      status: 503,
      place: 'DATABASE_URL',
      message: `The database cannot be reached${typeof code === 'string' ? ` (${code})` : ''}.`,
      remedy: 'Check host, port, user, password and database name in DATABASE_URL, or remove it to use the embedded Postgres.',
    });
  }
}

async function assertUsable(dataSource: DataSource): Promise<void> {
  const rows = await dataSource.query<{ version: string; encoding: string }[]>(
    "SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding",
  );
  const [server] = rows;
  if (Number(server?.version) >= OLDEST_SERVER && server?.encoding === 'UTF8') return;
  throw new InputError({
    code: 'database-unsuitable',
    status: 503,
    place: 'DATABASE_URL',
    message: `The database server has version ${server?.version} and encoding ${server?.encoding}.`,
    remedy: 'Use Postgres 15 or newer with a database in encoding UTF8.',
  });
}
