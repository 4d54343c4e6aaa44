import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBackup } from '../../../src/persistence/backup/backup-archive.js';
import { restoreBackup } from '../../../src/persistence/backup/restore-backup.js';
import { writeBackup } from '../../../src/persistence/backup/write-backup.js';
import { openDatabase, type Database } from '../../../src/persistence/database.js';
import { fill, sights, type Keys, type Sight } from './filled-database.js';
import { installedPostgres, startInstalled, type InstalledServer } from './installed-postgres.js';

/** A server of the operator's: its user neither is an administrator nor passes row-level security. */

const programs = installedPostgres();

if (programs === null) {
  test('pg_dump is not tried on this machine: no Postgres with server and pg_dump of one version is installed', () => {
    expect(installedPostgres()).toBeNull();
  });
} else {
  describe(`with the programs of ${programs}`, () => {
    let server: InstalledServer;
    let folder: string;
    let keys: Keys;
    let before: readonly Sight[];

    const using = async <T>(database: string, work: (database: Database) => Promise<T>): Promise<T> => {
      const opened = await openDatabase({ databaseUrl: server.url('demarc', database), dataDirectory: folder, tenant: null });
      try {
        return await work(opened);
      } finally {
        await opened.close();
      }
    };

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'demarc-dump-'));
      server = await startInstalled(programs);
      await server.run('psql', '--dbname', 'postgres', '--command', 'CREATE ROLE demarc LOGIN CREATEROLE NOSUPERUSER NOBYPASSRLS');
      for (const name of ['original', 'dumped', 'copied']) await server.run('createdb', '--owner', 'demarc', name);
      keys = await using('original', fill);
    }, 180_000);
    afterAll(async () => {
      await server?.stop();
      await rm(folder, { recursive: true, force: true });
    });

    test('demarc backup reads every organisation, and demarc restore brings them back', async () => {
      const file = join(folder, 'demarc.zip');
      await using('original', (database) => writeBackup(database, file, '2026-01-20T12:00:00.000Z'));
      before = await using('original', (database) => sights(database, keys));
      const archive = await openBackup(file);
      await using('copied', (database) => restoreBackup(database, archive));
      archive.close();
      expect(archive.backup.tables.find(({ name }) => name === 'account')!.pieces.map(({ path, rows }) => [path, rows])).toEqual([['tables/account/1.copy', 1], ['tables/account/2.copy', 1]]);
      expect(await using('copied', (database) => sights(database, keys))).toEqual(before);
    }, 180_000);

    test('pg_dump by an administrator, pg_restore as the service, same reports and verified hashes', async () => {
      const file = join(server.folder, 'demarc.dump');
      await expect(server.run('pg_dump', '--username', 'demarc', '--format', 'custom', '--file', file, 'original')).rejects.toThrow(/row-level security/);
      // Looking at it wrote the log, so what it looks like now is what is to come back.
      await server.run('pg_dump', '--format', 'custom', '--file', file, 'original');
      await server.run('pg_restore', '--dbname', 'dumped', '--no-owner', '--role', 'demarc', '--exit-on-error', file);
      const now = await using('original', (database) => sights(database, keys));
      expect(await using('dumped', (database) => sights(database, keys))).toEqual(now);
      expect(now.map(({ reports }) => reports)).toEqual(before.map(({ reports }) => reports));
    }, 180_000);
  });
}
