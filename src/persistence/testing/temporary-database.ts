import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '../database.js';

/** A database of its own for a test file: real Postgres in a temporary folder. */
export interface TemporaryDatabase extends Database {
  readonly dataDirectory: string;
}

/** A fresh data directory that the server's user can reach. */
export async function temporaryDataDirectory(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'demarc-test-'));
  await chmod(folder, 0o755);
  return folder;
}

/** Starts and migrates a fresh database; `close` stops it and removes its files. Takes about two seconds: one per test file. */
export async function openTemporaryDatabase(): Promise<TemporaryDatabase> {
  const dataDirectory = await temporaryDataDirectory();
  const database = await openDatabase({ databaseUrl: null, dataDirectory });
  return {
    dataSource: database.dataSource,
    embedded: database.embedded,
    dataDirectory,
    close: async () => {
      await database.close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
