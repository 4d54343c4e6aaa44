import { migrate } from './data-source.js';
import { openDatabase } from './database.js';
import { FindingRepository } from './finding.repository.js';
import { writeSampleScan } from './testing/sample-scan.js';
import { asOwner } from './tenancy/tenant-context.js';
import { openTemporaryDatabase, type TemporaryDatabase } from './testing/temporary-database.js';

let database: TemporaryDatabase;
beforeAll(async () => {
  database = await openTemporaryDatabase();
}, 60_000);
afterAll(() => database.close());

describe('the schema', () => {
  it('is exactly what the migrations make of a fresh database', async () => {
    const difference = await database.dataSource.driver.createSchemaBuilder().log();
    expect(difference.upQueries.map((query) => query.query)).toEqual([]);
  });

  it('is migrated once when several processes start together', async () => {
    await Promise.all([migrate(database.dataSource), migrate(database.dataSource)]);
    const names = await asOwner(() => database.dataSource.query<{ name: string }[]>('SELECT name FROM migration ORDER BY timestamp'));
    expect(names).toHaveLength(database.dataSource.migrations.length);
  });

  it('can be taken back and made again', async () => {
    for (let left = database.dataSource.migrations.length; left > 0; left -= 1) await asOwner(() => database.dataSource.undoLastMigration());
    const remaining = await asOwner(() => database.dataSource.query<{ name: string }[]>("SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'"));
    expect(remaining.map((table) => table.name)).toEqual(['migration']);
    await migrate(database.dataSource);
    const difference = await database.dataSource.driver.createSchemaBuilder().log();
    expect(difference.upQueries).toEqual([]);
  });
});

describe('what was stored before there were tenants', () => {
  it('belongs to the default one afterwards, findings included', async () => {
    const older = await openTemporaryDatabase();
    const { scanId } = await writeSampleScan(older, { uin: '500000000001', disks: { 'disk-1': { encrypted: 'fail' } } });
    await asOwner(async () => {
      const names = async () => (await older.dataSource.query<{ name: string }[]>('SELECT name FROM migration')).map(({ name }) => name);
      while ((await names()).some((name) => name.startsWith('Tenancy'))) await older.dataSource.undoLastMigration();
    });
    await migrate(older.dataSource);
    const resources = async (resourceId?: string) => (await new FindingRepository(older.dataSource).list({ scanId }, resourceId === undefined ? {} : { resourceId }))?.items.map(({ resource }) => resource.id);
    expect([await resources(), await resources('disk-1')]).toEqual([['disk-1'], ['disk-1']]);
    expect((await writeSampleScan(older, { uin: '500000000001', disks: { 'disk-2': { encrypted: 'fail' } } })).seq).toBe(2);
    const difference = await older.dataSource.driver.createSchemaBuilder().log();
    expect(difference.upQueries).toEqual([]);
    await older.close();
  }, 60_000);
});

describe('a server of the user', () => {
  it('is used through DATABASE_URL with the same schema', async () => {
    const { host, user, database: name } = database.embedded!.address;
    const other = await openDatabase({ databaseUrl: `postgres://${user}@localhost/${name}?host=${encodeURIComponent(host)}`, dataDirectory: '/nowhere' });
    expect(other.embedded).toBeNull();
    expect(other.dataSource.migrations).toHaveLength(database.dataSource.migrations.length);
    await other.close();
  });

  it('that does not answer is named without its password', async () => {
    const opened = openDatabase({ databaseUrl: 'postgres://demarc:s3cret@127.0.0.1:1/demarc', dataDirectory: '/nowhere' });
    await expect(opened).rejects.toMatchObject({ name: 'InputError', code: 'database-unreachable', place: 'DATABASE_URL' });
    await expect(opened).rejects.not.toThrow(/s3cret/);
  });
});
