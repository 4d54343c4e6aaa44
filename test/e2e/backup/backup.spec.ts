import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import yazl from 'yazl';
import { ReportRenderer } from '../../../src/reports/renderer.js';
import { openBackup } from '../../../src/persistence/backup/backup-archive.js';
import type { Backup } from '../../../src/persistence/backup/manifest.js';
import { restoreBackup } from '../../../src/persistence/backup/restore-backup.js';
import { writeBackup } from '../../../src/persistence/backup/write-backup.js';
import { ReportRepository } from '../../../src/persistence/report.repository.js';
import { asOwner, inTenant } from '../../../src/persistence/tenancy/tenant-context.js';
import { tenantNumber } from '../../../src/persistence/tenancy/tenant.repository.js';
import { openTemporaryDatabase, type TemporaryDatabase } from '../../../src/persistence/testing/temporary-database.js';
import type { Database } from '../../../src/persistence/database.js';
import { fill, ORGANISATIONS, scan, serviceOn, sights, type Keys, type Sight } from './filled-database.js';

/** The embedded database: audit, back up, restore into a fresh one, and everything is as it was. */

const CREATED = '2026-01-20T12:00:00.000Z';
let folder: string;
let file: string;
let original: TemporaryDatabase;
let fresh: TemporaryDatabase | undefined;
let keys: Keys;
let backup: Backup;
let tables: Readonly<Record<string, string>>;
let before: readonly Sight[];
let pdf: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarc-backup-'));
  file = join(folder, 'demarc.zip');
  original = await openTemporaryDatabase();
  keys = await fill(original);
  tables = await contentOf(original);
  backup = await writeBackup(original, file, CREATED);
  before = await sights(original, keys);
  pdf = await firstPdf(original);
}, 180_000);
afterAll(async () => {
  await fresh?.close();
  await original?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Every row of every table as one hash a table, whoever it belongs to. */
async function contentOf(database: Database): Promise<Record<string, string>> {
  return asOwner(async () => {
    const names = await database.dataSource.query<{ name: string }[]>("SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'migration' ORDER BY 1");
    const content: Record<string, string> = {};
    for (const { name } of names) {
      const [row] = await database.dataSource.query<{ hash: string }[]>(`SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS hash FROM "${name}" t`);
      content[name] = row!.hash;
    }
    return content;
  });
}

/** One report of each organisation, printed. */
async function firstPdf(database: Database): Promise<Buffer> {
  const renderer = await ReportRenderer.open({ log: () => undefined });
  try {
    const printed: Buffer[] = [];
    for (const organisation of ORGANISATIONS) {
      const report = await inTenant(await tenantNumber(database.dataSource, organisation), async () => {
        const repository = new ReportRepository(database.dataSource);
        const listed = (await repository.list({}, 1000)).find(({ frameworkId }) => frameworkId === 'csa-ccm-4')!;
        return repository.get(listed.scanId, listed.frameworkId);
      });
      printed.push(await renderer.familyPdf(report!, report!.families[0]!.id, { locale: 'en', annexName: 'findings.csv' }));
    }
    return Buffer.concat(printed);
  } finally {
    await renderer.close();
  }
}

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(() => 'done', (error: { code?: unknown }) => error.code);
}

test('the archive holds every table with all organisations, closed to other users, and never overwrites', async () => {
  expect(Object.fromEntries(backup.tables.map(({ name, pieces }) => [name, pieces.reduce((sum, { rows }) => sum + rows, 0)]))).toEqual(Object.fromEntries(Object.entries(tables).map(([name, hash]) => [name, Number(hash.split(' ')[0])])));
  expect(backup.tables.filter(({ partition }) => partition !== null).map(({ partition }) => partition!.tenant).sort()).toEqual([1, 2]);
  expect((await stat(file)).mode & 0o077).toBe(0);
  expect(await codeOf(writeBackup(original, file, CREATED))).toBe('backup-exists');
});

test('restored into a fresh database, every row, report, log and printed page is as it was', async () => {
  fresh = await openTemporaryDatabase();
  const archive = await openBackup(file);
  const restored = await restoreBackup(fresh, archive);
  archive.close();
  expect(restored.tables).toBe(backup.tables.length);
  expect(await contentOf(fresh)).toEqual(tables);
  const after = await sights(fresh, keys);
  expect(after).toEqual(before);
  expect(after.map(({ log, reports, answers }) => [log.broken, log.entries >= 2, reports.length, answers.length >= 3])).toEqual(ORGANISATIONS.map(() => [null, true, 2, true]));
  expect((await firstPdf(fresh)).equals(pdf)).toBe(true);
}, 180_000);

test('the restored database goes on: the next scan of the account, a new organisation, tenants still apart', async () => {
  const app = await serviceOn(fresh!);
  try {
    await scan(app, keys.default, 'default');
    const forced = await asOwner(() => fresh!.dataSource.query<{ name: string }[]>("SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relrowsecurity AND NOT relforcerowsecurity"));
    expect(forced).toEqual([]);
    const foreign = await app.inject({ method: 'GET', url: '/api/v1/accounts', headers: { authorization: `Bearer ${keys.other}` } });
    expect(foreign.payload).not.toContain('"100000000002"');
  } finally {
    await app.close();
  }
}, 120_000);

test('a database that holds something is not touched', async () => {
  const content = await contentOf(fresh!);
  const archive = await openBackup(file);
  expect(await codeOf(restoreBackup(fresh!, archive))).toBe('database-not-empty');
  archive.close();
  expect(await contentOf(fresh!)).toEqual(content);
}, 60_000);

test('a backup of another schema is refused by name', async () => {
  const archive = await openBackup(file);
  expect(await codeOf(restoreBackup(fresh!, { ...archive, backup: { ...archive.backup, migrations: archive.backup.migrations.slice(1) } }))).toBe('backup-of-other-schema');
  archive.close();
});

test('what is damaged, changed, cut short or no backup at all is refused before anything is written', async () => {
  const whole = await readFile(file);
  const variants: Record<string, Buffer> = { cut: whole.subarray(0, whole.length - 200), text: Buffer.from('not a backup') };
  const flipped = Buffer.from(whole);
  flipped[Math.floor(whole.length / 3)]! ^= 0xff;
  variants['flipped'] = flipped;
  for (const [name, bytes] of Object.entries(variants)) {
    const path = join(folder, `${name}.zip`);
    await writeFile(path, bytes);
    expect([name, await codeOf(openBackup(path))]).toEqual([name, 'backup-unreadable']);
  }
  expect(await codeOf(openBackup(join(folder, 'missing.zip')))).toBe('backup-unreadable');
  expect(await codeOf(openBackup(await zipOf({ 'manifest.json': JSON.stringify({ ...backup, format: 'other/1' }) })))).toBe('backup-unreadable');
  expect(await codeOf(openBackup(await zipOf({ 'manifest.json': JSON.stringify(backup) })))).toBe('backup-unreadable');
  expect(await codeOf(openBackup(await zipOf({ 'manifest.json': JSON.stringify({ ...backup, tables: [] }), 'tables/more.copy': 'x' })))).toBe('backup-unreadable');
  await copyFile(file, join(folder, 'copy.zip'));
  (await openBackup(join(folder, 'copy.zip'))).close();
});

let made = 0;
async function zipOf(files: Readonly<Record<string, string>>): Promise<string> {
  const zip = new yazl.ZipFile();
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream as AsyncIterable<Buffer>) chunks.push(chunk);
  const path = join(folder, `made-${++made}.zip`);
  await writeFile(path, Buffer.concat(chunks));
  return path;
}
