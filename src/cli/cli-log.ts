import { AuditLogRepository, type AuditEntry } from '../persistence/access/audit-log.repository.js';
import type { Database } from '../persistence/database.js';
import { currentUser } from './options.js';

/** Adds an entry to the audit log. */
export type CliLog = (action: string, subject: string, detail?: AuditEntry['detail']) => Promise<unknown>;

/** Writes the audit log as whoever runs the command: what a command changes, and every report that it writes. */
export function cliLog(database: Database): CliLog {
  const log = new AuditLogRepository(database.dataSource);
  return (action, subject, detail) => log.append({ actor: `cli:${currentUser()}`, action, subject, ...(detail === undefined ? {} : { detail }) });
}
