import { chown, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '../database.js';
import { startChild } from '../testing/child-process.js';
import { writeSampleScan } from '../testing/sample-scan.js';
import { temporaryDataDirectory } from '../testing/temporary-database.js';
import { startToken } from './processes.js';
import { startEmbeddedPostgres } from './server.js';

let dataDirectory: string;
beforeAll(async () => {
  dataDirectory = await temporaryDataDirectory();
});
afterAll(() => rm(dataDirectory, { recursive: true, force: true }));

const uin = '100000000001';
const open = () => openDatabase({ databaseUrl: null, dataDirectory });

describe('the embedded server', () => {
  it('keeps its data between runs and leaves nothing running', async () => {
    const first = await open();
    await writeSampleScan(first, { uin, disks: { 'disk-1': { encrypted: 'fail' } } });
    await first.close();
    expect(await startToken(first.embedded!.pid)).toBeNull();
    await expect(stat(first.embedded!.address.host)).rejects.toMatchObject({ code: 'ENOENT' });

    const second = await open();
    expect(await second.dataSource.query('SELECT resource_id FROM finding')).toEqual([{ resource_id: 'disk-1' }]);
    await second.close();
    await second.close();
  }, 60_000);

  it('listens on no port, for nobody else', async () => {
    const server = await open();
    const [settings] = await server.dataSource.query<{ addresses: string; fsync: string; commit: string }[]>(
      "SELECT current_setting('listen_addresses') AS addresses, current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit",
    );
    expect(settings).toEqual({ addresses: '', fsync: 'on', commit: 'on' });
    expect((await stat(server.embedded!.address.host)).mode & 0o777).toBe(0o700);
    await server.close();
  }, 60_000);

  it('admits one process at a time and says who has the directory', async () => {
    const server = await open();
    await expect(startEmbeddedPostgres({ dataDirectory })).rejects.toMatchObject({
      name: 'InputError',
      code: 'data-directory-in-use',
      message: expect.stringContaining(`process ${process.pid} (this one)`) as string,
    });
    await server.close();
  }, 60_000);

  it('says so when the data directory cannot be made', async () => {
    const blocked = join(dataDirectory, 'a file');
    await writeFile(blocked, '');
    await expect(startEmbeddedPostgres({ dataDirectory: join(blocked, 'below') })).rejects.toMatchObject({ name: 'InputError', code: 'data-directory-unwritable' });
  });

  it('takes over the lock of a process that is gone, though its id is in use again', async () => {
    await writeFile(join(dataDirectory, 'demarc.lock'), JSON.stringify({ pid: process.pid, started: 'another time', since: '2026-01-01T00:00:00.000Z' }));
    const server = await open();
    expect(JSON.parse(await readFile(join(dataDirectory, 'demarc.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    await server.close();
    await expect(stat(join(dataDirectory, 'demarc.lock'))).rejects.toMatchObject({ code: 'ENOENT' });
  }, 60_000);

  it('is not misled by the process id of a server that is long gone', async () => {
    const path = join(dataDirectory, 'database', 'postmaster.pid');
    const earlier = await open();
    const [, ...rest] = (await readFile(path, 'utf8')).split('\n');
    const { uid, gid } = await stat(path);
    await earlier.close();
    // What is left when the machine loses power, with an id that today is ours.
    await writeFile(path, [process.pid, ...rest].join('\n'), { mode: 0o600 });
    await chown(path, uid, gid);
    const server = await open();
    expect(await server.dataSource.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.close();
  }, 60_000);

  it('loses nothing that was committed and keeps nothing of a scan cut short when its process is killed', async () => {
    const child = startChild('endless-writer.child.ts', dataDirectory, uin);
    const server = Number((await child.line('server ')).split(' ')[1]);
    await expect(startEmbeddedPostgres({ dataDirectory })).rejects.toMatchObject({ message: expect.stringContaining(`process ${child.process.pid}`) as string });
    // By then batches have reached the server: a row's worth of buffers would have been sent long before.
    await child.line('written 200000');
    child.process.kill('SIGKILL');
    await child.ended;

    const database = await open();
    expect(database.embedded!.pid).not.toBe(server);
    const count = async (table: string) => Number((await database.dataSource.query<{ count: string }[]>(`SELECT count(*) FROM ${table}`))[0]!.count);
    expect({
      scans: await count('scan'),
      snapshots: await count('snapshot'),
      chunks: await count('snapshot_chunk'),
      evaluations: await count('evaluation_chunk'),
      findings: await count('finding'),
    }).toEqual({ scans: 1, snapshots: 1, chunks: 1, evaluations: 1, findings: 1 });
    // The account is free again: the next scan is number 2.
    expect(await writeSampleScan(database, { uin, disks: { 'disk-1': { encrypted: 'pass' } } })).toMatchObject({ seq: 2 });
    await database.close();
    expect(await startToken(server)).toBeNull();
  }, 120_000);

  it('leaves nothing of a first scan cut short either, whose findings go into a table of their own', async () => {
    const child = startChild('endless-writer.child.ts', dataDirectory, '100000000002');
    await child.line('written 200000');
    child.process.kill('SIGKILL');
    await child.ended;
    const database = await open();
    const tables = await database.dataSource.query<{ name: string }[]>("SELECT relname AS name FROM pg_class WHERE relname LIKE 'finding_account_%' AND relkind = 'r'");
    expect(tables).toHaveLength(1);
    expect(await database.dataSource.query('SELECT uin FROM account')).toEqual([{ uin }]);
    expect(await writeSampleScan(database, { uin: '100000000002', disks: { 'disk-1': { encrypted: 'fail' } } })).toMatchObject({ seq: 1 });
    await database.close();
  }, 120_000);

  it('recovers when the server itself was killed', async () => {
    const before = await open();
    await writeSampleScan(before, { uin: '100000000003', disks: { 'disk-9': { encrypted: 'fail' } } });
    process.kill(before.embedded!.pid, 'SIGKILL');
    await before.close();
    const after = await open();
    expect(await after.dataSource.query("SELECT count(*)::int AS n FROM finding WHERE resource_id = 'disk-9'")).toEqual([{ n: 1 }]);
    await after.close();
  }, 120_000);
});
