import fc from 'fast-check';
import type { Outcome } from '../../checks/verdict.js';
import { FindingRepository } from '../finding.repository.js';
import { ScanRepository } from '../scan.repository.js';
import { SnapshotRepository } from '../snapshot.repository.js';
import { DEFAULT_TENANT, tenantNumber, TenantRepository } from '../tenancy/tenant.repository.js';
import { inTenant } from '../tenancy/tenant-context.js';
import { writeSampleScan } from '../testing/sample-scan.js';
import { openTemporaryDatabase, type TemporaryDatabase } from '../testing/temporary-database.js';
import { removeExpired } from './removal.js';
import { RetentionRepository } from './retention.repository.js';

let database: TemporaryDatabase;
let tenant: number;
let accounts = 300_000_000_000;
beforeAll(async () => {
  database = await openTemporaryDatabase();
  tenant = await tenantNumber(database.dataSource, DEFAULT_TENANT);
}, 60_000);
afterAll(() => database.close());
beforeEach(() => within(async () => {
  await database.dataSource.query('DELETE FROM legal_hold');
  await rules({});
}));

const within = <T>(work: () => Promise<T>): Promise<T> => inTenant(tenant, work);
const NONE = { snapshotDays: null, resultDays: null, reportDays: null, postureDays: null, jobDays: null };
const rules = (some: Partial<typeof NONE> | Record<string, number>) => new RetentionRepository(database.dataSource).setRules({ ...NONE, ...some }, 'user:alice');
const later = (days: number) => new Date(Date.now() + days * 86_400_000);
const outcomes: readonly Outcome[] = ['pass', 'fail', 'unknown'];

/** So many scans of a new account, each a little different. */
async function account(scans: readonly Readonly<Record<string, Outcome>>[]): Promise<{ readonly uin: string; readonly ids: readonly string[] }> {
  const uin = String(++accounts);
  const ids: string[] = [];
  for (const disks of scans) ids.push((await writeSampleScan(database, { uin, disks: Object.fromEntries(Object.entries(disks).map(([id, encrypted]) => [id, { encrypted }])) })).scanId);
  return { uin, ids };
}
const five = () => account([{ a: 'fail', b: 'fail' }, { a: 'pass', b: 'fail' }, { a: 'fail', b: 'pass' }, { a: 'fail', b: 'fail' }, { a: 'pass', b: 'fail' }]);
const state = async (scanId: string) => (await new FindingRepository(database.dataSource).list({ scanId }, {}, { limit: 1000 }))?.items;
const count = async (table: string, where: string, values: unknown[]) => (await database.dataSource.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`, values))[0]!.n;

it('removes nothing unless somebody says so', () =>
  within(async () => {
    await five();
    expect(await removeExpired(database.dataSource, later(100_000), false)).toEqual({ dryRun: false, accounts: [], jobs: 0 });
  }));

it('takes the results of old scans, keeps the latest two whole, and says of the others that they are gone', () =>
  within(async () => {
    const { uin, ids } = await five();
    const kept = await Promise.all(ids.slice(3).map(state));
    await rules({ resultDays: 30 });
    const removal = await removeExpired(database.dataSource, later(31), false);
    expect(removal.accounts.find((one) => one.account === uin)).toMatchObject({ kept: null, results: 3 });
    expect(await Promise.all(ids.slice(3).map(state))).toEqual(kept);
    const scans = new ScanRepository(database.dataSource);
    for (const id of ids.slice(0, 3)) {
      await expect(state(id)).rejects.toMatchObject({ status: 410, code: 'results-removed' });
      await expect(scans.checkResults(id)).rejects.toMatchObject({ status: 410 });
      await expect(scans.slices(id)).rejects.toMatchObject({ status: 410 });
      // That there was a scan, and what it came to, is still known.
      expect(await scans.get(id)).toMatchObject({ resultsRemovedAt: expect.any(String) as string, unknown: 0 });
      expect(await count('evaluation_chunk', 'scan_id = $1', [id])).toBe(0);
    }
    // A second run finds nothing more.
    expect((await removeExpired(database.dataSource, later(31), false)).accounts.find((one) => one.account === uin)).toBeUndefined();
  }));

it('tells in a dry run exactly what a run does, and does nothing', () =>
  within(async () => {
    const { uin, ids } = await five();
    await rules({ resultDays: 10, snapshotDays: 10, reportDays: 10, postureDays: 10 });
    const before = await count('finding', 'true', []);
    const planned = await removeExpired(database.dataSource, later(20), true);
    expect(await count('finding', 'true', [])).toBe(before);
    expect((await state(ids[0]!))?.length).toBeGreaterThan(0);
    const done = await removeExpired(database.dataSource, later(20), false);
    expect({ ...done, dryRun: true }).toEqual(planned);
    expect(done.accounts.find((one) => one.account === uin)?.rows['finding']).toBeGreaterThan(0);
  }));

it('leaves alone what is held, one account or all, until it is released', () =>
  within(async () => {
    const held = await five();
    const other = await five();
    await rules({ resultDays: 1 });
    const repository = new RetentionRepository(database.dataSource);
    const hold = await repository.hold(held.uin, 'proceedings', 'user:alice');
    const removal = await removeExpired(database.dataSource, later(2), false);
    expect(removal.accounts.find((one) => one.account === held.uin)).toMatchObject({ kept: 'legal-hold', results: 0 });
    expect(removal.accounts.find((one) => one.account === other.uin)).toMatchObject({ results: 3 });
    const all = await repository.hold(null, 'everything', 'user:alice');
    await repository.release(hold.id, 'user:bob');
    expect((await removeExpired(database.dataSource, later(2), false)).accounts.every(({ kept }) => kept === 'legal-hold')).toBe(true);
    expect((await state(held.ids[0]!))?.length).toBeGreaterThan(0);
    await repository.release(all.id, 'user:bob');
    expect((await removeExpired(database.dataSource, later(2), false)).accounts.find((one) => one.account === held.uin)).toMatchObject({ results: 3 });
    expect(await repository.release(all.id, 'user:bob')).toBeNull();
  }));

it('waits for nobody: an account whose scan is being written is left to the next run', () =>
  within(async () => {
    const { uin } = await five();
    await rules({ resultDays: 1 });
    const writing = database.dataSource.createQueryRunner();
    await writing.startTransaction();
    try {
      await writing.query('SELECT FROM account WHERE uin = $1 FOR UPDATE', [uin]);
      expect((await removeExpired(database.dataSource, later(2), false)).accounts.find((one) => one.account === uin)).toMatchObject({ kept: 'busy' });
    } finally {
      await writing.rollbackTransaction();
      await writing.release();
    }
  }));

it('takes the content of old snapshots; the same content brought again is there again', () =>
  within(async () => {
    const { uin, ids } = await five();
    const snapshots = new SnapshotRepository(database.dataSource);
    const { snapshotId } = (await new ScanRepository(database.dataSource).get(ids[2]!))!;
    await rules({ snapshotDays: 1 });
    await removeExpired(database.dataSource, new Date('2030-01-01T00:00:00Z'), false);
    const facts = await snapshots.get(snapshotId);
    expect(facts?.contentRemovedAt).toEqual(expect.any(String));
    await expect(async () => {
      for await (const _ of snapshots.content(snapshotId)) break;
    }).rejects.toMatchObject({ status: 410, code: 'content-removed' });
    await writeSampleScan(database, { uin, disks: { a: { encrypted: 'fail' }, b: { encrypted: 'pass' } } });
    expect((await snapshots.get(snapshotId))?.contentRemovedAt).toBeNull();
    let bytes = 0;
    for await (const piece of snapshots.content(snapshotId)) bytes += piece.length;
    expect(bytes).toBe(facts?.bytes);
  }));

it('never touches another tenant', async () => {
  await new TenantRepository(database.dataSource).add('other', 'Other');
  const other = await tenantNumber(database.dataSource, 'other');
  const theirs = await inTenant(other, five);
  await within(() => rules({ resultDays: 1, snapshotDays: 1, reportDays: 1, postureDays: 1 }));
  await within(() => removeExpired(database.dataSource, later(1000), false));
  await inTenant(other, async () => {
    for (const id of theirs.ids) expect((await state(id))?.length).toBeGreaterThan(0);
  });
});

it('changes no answer about a scan that is kept, whatever the history', () =>
  within(async () => {
    const history = fc.array(fc.record({ a: fc.constantFrom(...outcomes), b: fc.constantFrom(...outcomes), c: fc.constantFrom(...outcomes) }), { minLength: 3, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(history, async (scans) => {
        await rules({});
        const { uin, ids } = await account(scans);
        const before = await Promise.all(ids.slice(-2).map(state));
        await rules({ resultDays: 1 });
        await removeExpired(database.dataSource, later(2), false);
        expect(await Promise.all(ids.slice(-2).map(state))).toEqual(before);
        // And the next scan goes on from there.
        const next = await writeSampleScan(database, { uin, disks: { a: { encrypted: 'fail' } } });
        expect((await state(next.scanId))?.some(({ resource, status }) => resource.id === 'a' && status === 'open')).toBe(true);
      }),
      { numRuns: 15 },
    );
  }));
