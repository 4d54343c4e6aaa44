import { AuditLogRepository, type StoredAuditEntry } from '../persistence/access/audit-log.repository.js';
import { openTemporaryDatabase, type TemporaryDatabase } from '../persistence/testing/temporary-database.js';
import { asOwner } from '../persistence/tenancy/tenant-context.js';
import { verifyLog } from './verify-log.js';

let database: TemporaryDatabase;
let log: AuditLogRepository;
let entries: StoredAuditEntry[];

beforeAll(async () => {
  database = await openTemporaryDatabase();
  log = new AuditLogRepository(database.dataSource);
  // Many at once: they take turns.
  await Promise.all(Array.from({ length: 25 }, (_, index) => log.append({ actor: `user:${index}`, action: 'test', subject: `s ${index} \u4E91`, detail: { index, deep: ['"', '\\'] }, address: '192.0.2.1' })));
  entries = [];
  for await (const entry of log.all()) entries.push(entry);
}, 60_000);
afterAll(() => database.close());

it('is numbered without gaps and follows from its beginning', async () => {
  expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  expect(await verifyLog(entries)).toEqual({ entries: 25, head: entries.at(-1)!.hash, broken: null, contains: null });
  expect(await verifyLog([])).toMatchObject({ entries: 0, broken: null });
});

it('shows any change of any member, a missing entry, another order, and a cut that a noted head gives away', async () => {
  const changes: Partial<StoredAuditEntry>[] = [{ actor: 'user:other' }, { action: 'x' }, { subject: 'x' }, { detail: null }, { address: null }, { at: '2026-01-01T00:00:00.000Z' }, { hash: 'f'.repeat(64) }];
  for (const change of changes) {
    const forged = entries.map((entry) => (entry.seq === 7 ? { ...entry, ...change } : entry));
    expect([change, (await verifyLog(forged)).broken?.seq]).toEqual([change, 7]);
  }
  expect((await verifyLog(entries.filter(({ seq }) => seq !== 9))).broken).toEqual({ seq: 9, reason: 'entry 9 is missing' });
  expect((await verifyLog([...entries.slice(0, 4), entries[5]!, entries[4]!])).broken?.seq).toBe(5);
  expect(await verifyLog(entries.slice(0, 20), entries.at(-1)!.hash)).toMatchObject({ broken: null, contains: false });
  expect(await verifyLog(entries, entries[3]!.hash)).toMatchObject({ broken: null, contains: true });
});

it('takes no change from the program, and none from the owner of the schema', async () => {
  for (const statement of ["UPDATE audit_event SET actor = 'x'", 'DELETE FROM audit_event', 'TRUNCATE audit_event']) {
    await expect(database.dataSource.query(statement)).rejects.toThrow(/permission denied/);
    await expect(asOwner(() => database.dataSource.query(statement))).rejects.toThrow(/only added to/);
  }
  // An administrator of the server can take the trigger away; the chain tells.
  await asOwner(async () => {
    await database.dataSource.query('ALTER TABLE audit_event DISABLE TRIGGER USER');
    await database.dataSource.query("UPDATE audit_event SET actor = 'nobody' WHERE seq = 12");
  });
  expect((await verifyLog(log.all())).broken?.seq).toBe(12);
});
