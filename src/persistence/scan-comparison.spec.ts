import { InputError } from '../common/errors.js';
import type { Outcome } from '../checks/verdict.js';
import type { FindingChange } from '../findings/finding-change.js';
import { compareScans } from './scan-comparison.js';
import { ScanRepository, type StoredScan } from './scan.repository.js';
import { openTemporaryDatabase, type TemporaryDatabase } from './testing/temporary-database.js';
import { writeSampleScan, type SampleScan } from './testing/sample-scan.js';

let database: TemporaryDatabase;
beforeAll(async () => {
  database = await openTemporaryDatabase();
}, 60_000);
afterAll(() => database.close());

let account = 200_000_000_000;
async function scans(...each: Omit<SampleScan, 'uin'>[]): Promise<StoredScan[]> {
  account += 1;
  for (const scan of each) await writeSampleScan(database, { uin: String(account), ...scan });
  return [...(await new ScanRepository(database.dataSource).list({ uin: String(account) })).items].reverse();
}

const disk = (outcome: Outcome) => ({ encrypted: outcome });

test('each finding goes the way its two outcomes say, and every pair of outcomes is told', async () => {
  const outcomes: readonly Outcome[] = ['pass', 'fail', 'not-applicable', 'unknown'];
  const pairs = outcomes.flatMap((before) => outcomes.map((after) => ({ id: `${before}-then-${after}`, before, after })));
  const [first, second] = await scans(
    { disks: Object.fromEntries(pairs.map(({ id, before }) => [id, disk(before)])) },
    { disks: Object.fromEntries(pairs.map(({ id, after }) => [id, disk(after)])) },
  );
  const { checks, findings } = await compareScans(database.dataSource, first!, second!);
  const ways = (id: string): FindingChange[] => findings.filter((finding) => finding.resource.id === id).map(({ change }) => change);
  for (const { id, before, after } of pairs) {
    const expected: FindingChange[] = [];
    if (after === 'fail' && before !== 'fail') expected.push('new');
    if (before === 'fail' && (after === 'pass' || after === 'not-applicable')) expected.push('resolved');
    if (before === 'fail' && after === 'fail') expected.push('still-open');
    if (after === 'unknown' && before !== 'unknown') expected.push('newly-unknown');
    if (before === 'unknown' && after !== 'unknown') expected.push('known-again');
    expect({ id, ways: ways(id) }).toEqual({ id, ways: expected });
  }
  const counted = Object.values(checks[0]!.counts).reduce((sum, count) => sum + count, 0);
  expect(counted).toBe(findings.length);
});

test('a failure that could not be read again is not resolved', async () => {
  const [first, second] = await scans({ disks: { 'disk-1': disk('fail') } }, { disks: {}, incomplete: 'denied' });
  const { findings } = await compareScans(database.dataSource, first!, second!);
  expect(findings.map(({ change }) => change)).toEqual(['newly-unknown']);
});

test('scans over several steps are compared as they stood', async () => {
  const [first, , third] = await scans({ disks: { 'disk-1': disk('fail') } }, { disks: { 'disk-1': disk('pass') } }, { disks: { 'disk-1': disk('fail') } });
  const { findings } = await compareScans(database.dataSource, first!, third!);
  expect(findings.map(({ change }) => change)).toEqual(['still-open']);
});

test('scans of two accounts, or in the wrong order, are refused', async () => {
  const [first, second] = await scans({ disks: {} }, { disks: {} });
  const [other] = await scans({ disks: {} });
  await expect(compareScans(database.dataSource, first!, other!)).rejects.toBeInstanceOf(InputError);
  await expect(compareScans(database.dataSource, second!, first!)).rejects.toBeInstanceOf(InputError);
});
