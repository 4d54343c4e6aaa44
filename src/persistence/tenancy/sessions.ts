import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { APP_ROLE } from './app-role.js';
import { currentStanding, type Standing } from './tenant-context.js';

/** What connections are set to when work takes them. */
export interface SessionSettings {
  /** Role that cannot pass row-level security; null: the login role cannot either. */
  readonly role: typeof APP_ROLE | null;
  /** Tenant of work that has none of its own; null: such work sees nothing. */
  readonly fallback: number | null;
}

type Connection = [PoolClient, (error?: unknown) => void];
type ConnectionSource = { obtainMasterConnection(): Promise<Connection> };

const settings = new WeakMap<DataSource, SessionSettings>();

/**
 * Makes every connection the pool hands out act for the tenant of the work that takes it. A connection that served the
 * same tenant before is handed out as it is, so in the common case this costs nothing.
 */
export function tieConnectionsToTenants(dataSource: DataSource): void {
  const source = dataSource.driver as unknown as ConnectionSource;
  const obtain = source.obtainMasterConnection.bind(source);
  const states = new WeakMap<PoolClient, string>();
  source.obtainMasterConnection = async () => {
    const statements = sessionStatements(settings.get(dataSource), currentStanding());
    const [connection, release] = await obtain();
    if (statements !== null && states.get(connection) !== statements) {
      states.delete(connection);
      // The pool no longer listens, and whoever takes the connection does not yet: a break in between must not end the process.
      connection.on('error', ignored);
      try {
        await connection.query(statements);
      } catch (error) {
        release(error);
        throw error;
      }
      connection.off('error', ignored);
      states.set(connection, statements);
    }
    return [connection, release];
  };
}

/** What happened to the connection shows in the query that was running. */
function ignored(): void {}

/** From now on connections are set so. Before, they are the login role's as they come: for migrations. */
export function setSessions(dataSource: DataSource, chosen: SessionSettings): void {
  settings.set(dataSource, chosen);
}

/** Null: leave the connection as it came. */
function sessionStatements(chosen: SessionSettings | undefined, standing: Standing | undefined): string | null {
  if (chosen === undefined) return null;
  if (standing === 'owner') return "RESET ROLE; SET demarc.tenant = ''";
  const tenant = typeof standing === 'object' ? standing.tenant : standing === 'nobody' ? null : chosen.fallback;
  return `${chosen.role === null ? 'RESET ROLE' : `SET ROLE ${chosen.role}`}; SET demarc.tenant = '${tenant === null ? '' : Math.trunc(tenant)}'`;
}
