import 'reflect-metadata';
import { DataSource, type EntityManager } from 'typeorm';
import type { ServerAddress } from './embedded/server.js';
import { ENTITIES } from './entities/entities.js';
import { MIGRATIONS } from './migrations.js';
import { ensureAppRole, type APP_ROLE } from './tenancy/app-role.js';
import { tieConnectionsToTenants } from './tenancy/sessions.js';
import { asOwner } from './tenancy/tenant-context.js';

/** A server to connect to: an address, or a URL as in `DATABASE_URL`. */
export type ServerTarget = { readonly url: string } | ServerAddress;

/** Where a repository asks: any connection, or the one of a transaction under way. */
export type QuerySource = DataSource | EntityManager;

/** Identifies this program's migrations among all advisory locks of a server. */
const MIGRATION_LOCK = 7_305_168_442;

/** A TypeORM data source over the schema; not connected yet. Texts are never logged: they hold the account's data. */
export function createDataSource(target: ServerTarget): DataSource {
  const credentials =
    'url' in target
      ? { url: target.url }
      : {
          host: target.host,
          port: target.port,
          username: target.user,
          database: target.database,
          ...(target.password === undefined ? {} : { password: target.password }),
        };
  const dataSource = new DataSource({
    type: 'postgres',
    ...credentials,
    applicationName: 'demarc',
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    installExtensions: false,
    synchronize: false,
    logging: false,
    poolSize: 10,
  });
  tieConnectionsToTenants(dataSource);
  return dataSource;
}

/**
 * Runs the migrations that are missing, and sees to the role that work runs as. Processes that start together take
 * turns, and the later ones find nothing to do.
 * @returns the role; null: the login role cannot pass row-level security itself
 */
export function migrate(dataSource: DataSource): Promise<typeof APP_ROLE | null> {
  return asOwner(() => migrateAsOwner(dataSource));
}

async function migrateAsOwner(dataSource: DataSource): Promise<typeof APP_ROLE | null> {
  const turn = dataSource.createQueryRunner();
  try {
    await turn.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      await dataSource.runMigrations({ transaction: 'each' });
      return await ensureAppRole(turn);
    } finally {
      await turn.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    }
  } finally {
    await turn.release();
  }
}
