import { OUTCOMES, type Outcome } from '../checks/verdict.js';
import { RESOLUTIONS } from './finding-history.js';
import { openTemporaryDatabase, type TemporaryDatabase } from './testing/temporary-database.js';
import { writeSampleScan, type SampleScan } from './testing/sample-scan.js';

let database: TemporaryDatabase;
beforeAll(async () => {
  database = await openTemporaryDatabase();
}, 60_000);
afterAll(() => database.close());

/** Every state a finding of disk-1 and check `encrypted` went through, oldest first. */
async function life(uin: string, resource = 'disk-1'): Promise<string[]> {
  const rows = await database.dataSource.query<
    { outcome: number; resolution: number; firstSeen: number; from: number; to: number | null; lastSeen: number | null; detail: string | null }[]
  >(
    `SELECT f.outcome, f.resolution, f.first_seen_seq AS "firstSeen", f.from_seq AS "from", f.to_seq AS "to", f.last_seen_seq AS "lastSeen",
            coalesce(f.detail, d.body) AS detail
     FROM finding f JOIN account a ON a.id = f.account_id LEFT JOIN finding_detail d ON d.account_id = f.account_id AND d.id = f.detail_id
     WHERE a.uin = $1 AND f.resource_id = $2 ORDER BY f.from_seq, f.id`,
    [uin, resource],
  );
  return rows.map(
    (row) =>
      `${row.from}-${row.to ?? ''} ${RESOLUTIONS[row.resolution]} ${OUTCOMES[row.outcome]} since ${row.firstSeen}` +
      (row.lastSeen === null ? '' : `, seen ${row.lastSeen}`) +
      ((row.detail === null ? null : (JSON.parse(row.detail) as { reason: string | null }).reason) ?? '').replace(/^(.+)$/, ': $1'),
  );
}

let account = 100_000_000_000;
/** Writes scans of a new account one after the other. */
async function scans(...each: (Omit<SampleScan, 'uin'> | Outcome)[]): Promise<string> {
  account += 1;
  for (const scan of each) {
    await writeSampleScan(database, { uin: String(account), ...(typeof scan === 'string' ? { disks: { 'disk-1': { encrypted: scan } } } : scan) });
  }
  return String(account);
}

describe('the life of a finding', () => {
  it('is one row while nothing changes', async () => {
    expect(await life(await scans('fail', 'fail', 'fail'))).toEqual(['1- open fail since 1']);
  });

  it('is resolved by a pass', async () => {
    expect(await life(await scans('fail', 'pass', 'pass'))).toEqual(['1-1 open fail since 1', '2- passed pass since 1']);
  });

  it('is resolved when the check no longer applies', async () => {
    expect(await life(await scans('fail', 'not-applicable'))).toEqual(['1-1 open fail since 1', '2- not-applicable not-applicable since 1']);
  });

  it('keeps when it was first seen over unknown, resolution and reopening', async () => {
    expect(await life(await scans('fail', 'unknown', 'fail', 'pass', 'fail'))).toEqual([
      '1-1 open fail since 1',
      '2-2 open unknown since 1: denied',
      '3-3 open fail since 1',
      '4-4 passed pass since 1',
      '5- open fail since 1',
    ]);
  });

  it('begins when it first fails', async () => {
    expect(await life(await scans('pass', 'fail'))).toEqual(['2- open fail since 2']);
  });

  it('is never resolved by unknown', async () => {
    expect(await life(await scans('fail', 'unknown'))).toEqual(['1-1 open fail since 1', '2- open unknown since 1: denied']);
  });

  it('is resolved when its resource is gone from a complete slice', async () => {
    expect(await life(await scans('fail', { disks: { 'disk-2': { encrypted: 'pass' } } }))).toEqual([
      '1-1 open fail since 1',
      '2- gone fail since 1, seen 1',
    ]);
    expect(await life(await scans('fail', { disks: {} }))).toEqual(['1-1 open fail since 1', '2- gone fail since 1, seen 1']);
  });

  it('stays open, unknown, when its resource is missing from an incomplete slice, and for as long as that lasts', async () => {
    const gap = { disks: {}, incomplete: 'UnauthorizedOperation' };
    const reason = ': not in the latest snapshot, and its slice is not complete: UnauthorizedOperation';
    const uin = await scans('fail', gap, gap);
    expect(await life(uin)).toEqual(['1-1 open fail since 1', `2- open unknown since 1, seen 1${reason}`]);
    await writeSampleScan(database, { uin, disks: { 'disk-1': { encrypted: 'fail' } } });
    expect(await life(uin)).toEqual(['1-1 open fail since 1', `2-3 open unknown since 1, seen 1${reason}`, '4- open fail since 1']);
  });

  it('stays open, unknown, when its slice is not in the snapshot at all', async () => {
    const lives = await life(await scans('fail', { disks: {}, sliced: false }));
    expect(lives).toEqual([
      '1-1 open fail since 1',
      '2- open unknown since 1, seen 1: not in the latest snapshot, and its slice is not complete: nothing of it was recorded',
    ]);
  });

  it('stays open, unknown, when its check was not run', async () => {
    const lives = await life(await scans('fail', { disks: { 'disk-1': { backed: 'pass' } } }));
    expect(lives).toEqual(['1-1 open fail since 1', '2- open unknown since 1, seen 1: the check was not run in the latest scan']);
  });

  it('is resolved by a pass even where its slice is incomplete', async () => {
    expect(await life(await scans('fail', { disks: { 'disk-1': { encrypted: 'pass' } }, incomplete: 'page 2 missing' }))).toEqual([
      '1-1 open fail since 1',
      '2- passed pass since 1',
    ]);
  });

  it('of one check does not touch that of another, and positions in packed outcomes are right', async () => {
    const disks = (first: Outcome, last: Outcome) =>
      Object.fromEntries(
        Array.from({ length: 2500 }, (_, index) => [
          `disk-${index}`,
          { a: 'pass' as const, encrypted: index === 0 ? first : index === 1777 ? last : ('pass' as const), z: 'not-applicable' as const },
        ]),
      );
    const uin = await scans({ disks: disks('fail', 'fail') }, { disks: disks('pass', 'not-applicable') });
    expect(await life(uin, 'disk-0')).toEqual(['1-1 open fail since 1', '2- passed pass since 1']);
    expect(await life(uin, 'disk-1777')).toEqual(['1-1 open fail since 1', '2- not-applicable not-applicable since 1']);
    expect(await life(uin, 'disk-5')).toEqual([]);
  });
});
