import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { to } from 'pg-copy-streams';
import yazl from 'yazl';
import { InputError } from '../../common/errors.js';
import { TOOL } from '../../config/tool.js';
import type { Database } from '../database.js';
import { BACKUP_MANIFEST, type Backup, type BackupPiece } from './manifest.js';
import { inOwnTransaction } from './owner-connection.js';
import { countersOf, quoted, seenMigrations, seesAll, storedTables, type StoredTable } from './stored-tables.js';

/** How far a backup or a restore is. */
export type OnTable = (done: number, total: number) => void;

/**
 * Writes everything that is stored, of all organisations, as of one moment, into one archive: each table as Postgres copies
 * it, and a manifest with the hashes. What goes on meanwhile is not held up. The file appears under its name only when it
 * is whole, readable by its owner alone: it holds hashes of passwords and everything that was found.
 * @throws InputError when the file exists already
 */
export async function writeBackup(database: Database, file: string, createdAt: string, onTable: OnTable = () => undefined): Promise<Backup> {
  if ((await stat(file).catch(() => null)) !== null) throw new InputError({ code: 'backup-exists', place: file, message: 'There is such a file already.', remedy: 'Choose another name, or remove it first.' });
  const part = `${file}.part`;
  try {
    const backup = await inOwnTransaction(database.dataSource, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', async (client) => {
      const tables = await storedTables(client);
      // None may be removed while it waits for its turn.
      await client.query(`LOCK TABLE ${tables.map(({ name }) => quoted(name)).join(', ')} IN ACCESS SHARE MODE`);
      return writeArchive(part, new Exporter(client, await standings(client)), { tables, createdAt, client, onTable });
    });
    await rename(part, file);
    return backup;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** As which organisations tables are read: null stands for all at once. */
async function standings(client: PoolClient): Promise<readonly (number | null)[]> {
  if (await seesAll(client)) return [null];
  return (await client.query<{ id: number }>('SELECT id FROM tenant ORDER BY id')).rows.map(({ id }) => id);
}

interface ToWrite {
  readonly tables: readonly StoredTable[];
  readonly createdAt: string;
  readonly client: PoolClient;
  readonly onTable: OnTable;
}

async function writeArchive(part: string, exporter: Exporter, { tables, createdAt, client, onTable }: ToWrite): Promise<Backup> {
  const zip = new yazl.ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(part, { mode: 0o600 }));
  written.catch(() => undefined);
  const listed: Backup['tables'] = [];
  for (const table of tables) {
    const { owned, ...told } = table;
    listed.push({ ...told, pieces: await exporter.piecesOf(zip, table, owned, written) });
    onTable(listed.length, tables.length);
  }
  const [server] = (await client.query<{ version: string }>("SELECT current_setting('server_version_num') AS version")).rows;
  const backup: Backup = { format: 'demarc.backup/1', createdAt, tool: TOOL, server: Number(server?.version), migrations: await seenMigrations(client), tables: listed, sequences: await countersOf(client) };
  zip.addBuffer(Buffer.from(`${JSON.stringify(backup, null, 1)}\n`), BACKUP_MANIFEST, { mtime: new Date(createdAt), mode: 0o100600 });
  zip.end();
  await written;
  return backup;
}

/** Copies tables out, one after the other on one connection. */
class Exporter {
  constructor(
    private readonly client: PoolClient,
    private readonly standings: readonly (number | null)[],
  ) {}

  async piecesOf(zip: yazl.ZipFile, table: StoredTable, owned: boolean, archive: Promise<void>): Promise<BackupPiece[]> {
    const { partition } = table;
    // Without passing row-level security each organisation's rows are copied as that organisation.
    const standings = !owned ? [null] : partition === null || this.standings[0] === null ? this.standings : [partition.tenant];
    const pieces: BackupPiece[] = [];
    for (const tenant of standings) {
      if (tenant !== null) await this.client.query("SELECT set_config('demarc.tenant', $1, true)", [String(tenant)]);
      pieces.push(await this.piece(zip, table, `tables/${table.name}${tenant === null ? '' : `/${tenant}`}.copy`, archive));
    }
    return pieces;
  }

  private async piece(zip: yazl.ZipFile, { name, columns }: StoredTable, path: string, archive: Promise<void>): Promise<BackupPiece> {
    const rows = this.client.query(to(`COPY ${quoted(name)} (${columns.map(quoted).join(', ')}) TO STDOUT (FORMAT binary)`));
    const hash = createHash('sha256');
    let bytes = 0;
    const counted = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        bytes += chunk.length;
        done(null, chunk);
      },
    });
    zip.addReadStream(counted, path, { mode: 0o100600 });
    // A disk that is full ends the archive first; nobody would take the rows any more.
    await Promise.race([pipeline(rows, counted), archive.then(() => Promise.reject(new Error('the archive ended early')))]);
    return { path, bytes, rows: rows.rowCount, sha256: hash.digest('hex') };
  }
}
