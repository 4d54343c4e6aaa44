import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from } from 'pg-copy-streams';
import { InputError } from '../../common/errors.js';
import type { Database } from '../database.js';
import type { BackupArchive } from './backup-archive.js';
import type { Backup, BackupTable } from './manifest.js';
import { inOwnTransaction } from './owner-connection.js';
import { quoted, seenMigrations, storedTables, type StoredTable } from './stored-tables.js';
import type { OnTable } from './write-backup.js';

/** Longest wait for others to let go of the tables. */
const LOCK_SECONDS = 10;

/** What a restore came to. */
export interface Restored {
  readonly tables: number;
  readonly rows: number;
}

/**
 * Puts a backup into a database that was just made and holds nothing: all of it in one transaction, or nothing.
 * @throws InputError `backup-of-other-schema`, `database-not-empty` or `database-in-use`
 */
export async function restoreBackup(database: Database, { backup, read }: BackupArchive, onTable: OnTable = () => undefined): Promise<Restored> {
  const restored = await inOwnTransaction(database.dataSource, 'BEGIN', async (client) => {
    await assertSameSchema(client, backup);
    const target = await storedTables(client);
    await takeTables(client, target);
    await assertEmpty(client, target);
    await assertSameTables(target, backup);
    // The organisation that every database begins with comes back as it was.
    await client.query('DELETE FROM tenant');
    let rows = 0;
    for (const [index, table] of backup.tables.entries()) {
      rows += await putBack(client, table, read);
      onTable(index + 1, backup.tables.length);
    }
    for (const { name, value } of backup.sequences) await client.query('SELECT setval($1::regclass, $2::bigint, true)', [`public.${quoted(name)}`, value]);
    // What rows refer to is checked here and now: no table can be altered while checks of it wait.
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    for (const { name, owned } of target) if (owned) await client.query(`ALTER TABLE ${quoted(name)} FORCE ROW LEVEL SECURITY`);
    return { tables: backup.tables.length, rows };
  });
  await inOwnTransaction(database.dataSource, 'BEGIN', (client) => client.query('ANALYZE'));
  return restored;
}

async function assertSameSchema(client: PoolClient, backup: Backup): Promise<void> {
  const here = await seenMigrations(client);
  if (JSON.stringify(here) === JSON.stringify(backup.migrations)) return;
  throw new InputError({
    code: 'backup-of-other-schema',
    status: 409,
    message: `The backup was made by ${backup.tool.name} ${backup.tool.version} with ${backup.migrations.length} migrations; this program has ${here.length}.`,
    remedy: `Restore it into a fresh database with version ${backup.tool.version}, and then start this version on that database: it brings the schema up to date.`,
  });
}

/** Nobody else may write meanwhile, and the owner sees every organisation's rows until the end of the transaction. */
async function takeTables(client: PoolClient, target: readonly StoredTable[]): Promise<void> {
  await client.query(`SET LOCAL lock_timeout = '${LOCK_SECONDS}s'`);
  try {
    await client.query(`LOCK TABLE ${target.map(({ name }) => quoted(name)).join(', ')} IN ACCESS EXCLUSIVE MODE`);
  } catch (error) {
    if ((error as { code?: unknown }).code !== '55P03') throw error;
    throw new InputError({ code: 'database-in-use', status: 409, message: 'Somebody else works with this database.', remedy: 'Stop every demarc process on it, and restore again.' });
  }
  for (const { name, owned } of target) if (owned) await client.query(`ALTER TABLE ${quoted(name)} NO FORCE ROW LEVEL SECURITY`);
}

async function assertEmpty(client: PoolClient, target: readonly StoredTable[]): Promise<void> {
  for (const { name } of target) {
    const { rows } = await client.query<{ n: number }>(`SELECT count(*)::integer AS n FROM (SELECT 1 FROM ${quoted(name)} LIMIT 2) AS first_rows`);
    if (rows[0]!.n <= (name === 'tenant' ? 1 : 0)) continue;
    throw new InputError({
      code: 'database-not-empty',
      status: 409,
      place: `table ${name}`,
      message: 'A backup is only restored into a database that holds nothing yet.',
      remedy: 'Choose another --data-dir, or make a new database and name it in DATABASE_URL; restore before the service is started on it for the first time.',
    });
  }
}

function assertSameTables(target: readonly StoredTable[], { tables }: Backup): void {
  const shape = (all: readonly (StoredTable | BackupTable)[]) => JSON.stringify(all.filter(({ partition }) => partition === null).map(({ name, columns }) => [name, [...columns].sort()]).sort());
  if (shape(target) === shape(tables)) return;
  throw new InputError({ code: 'backup-of-other-schema', status: 409, message: 'The tables of the backup are not those of this database.', remedy: 'Restore it with the version of Demarc that made it.' });
}

async function putBack(client: PoolClient, table: BackupTable, read: BackupArchive['read']): Promise<number> {
  const { partition } = table;
  if (partition !== null) {
    if (table.name !== `finding_account_${partition.account}`) throw new Error(`${table.name} is no partition of findings`);
    await client.query("SELECT set_config('demarc.tenant', $1, true), demarc_create_partition($2)", [String(partition.tenant), partition.account]);
  }
  let rows = 0;
  for (const piece of table.pieces) {
    const intake = client.query(from(`COPY ${quoted(table.name)} (${table.columns.map(quoted).join(', ')}) FROM STDIN (FORMAT binary)`));
    await pipeline(await read(piece), intake);
    if (intake.rowCount !== piece.rows) throw new Error(`${piece.path} has ${intake.rowCount} rows, not ${piece.rows}`);
    rows += piece.rows;
  }
  if (partition !== null) await client.query('SELECT demarc_attach_partition($1)', [partition.account]);
  return rows;
}
