import fc from 'fast-check';
import { Readable } from 'node:stream';
import { KINDS } from '../../src/inventory/kinds.js';
import { readSources } from '../../src/scans/merged-reading.js';
import { Workplace } from '../../src/snapshots/exports/exports.fixture.js';
import { STEAMPIPE_TABLES } from '../../src/snapshots/exports/steampipe-tables.js';
import { readSnapshot } from '../../src/snapshots/read-snapshot.js';
import type { RecordedCall } from '../../src/snapshots/snapshot.js';
import { asConfig, asCustodian, asReport, asSteampipe, recordedExample, type RecordedAccount } from './account.js';
import { generatedAccount, valuePools } from './generated.js';
import { judged, settled, type Judged } from './judged.js';

/**
 * Accounts that are made up, with every member an export is read by, present, absent and in its opposite: what an export
 * settles the calls of the same actions settle alike.
 */
let accounts: readonly RecordedAccount[];
let pools: ReturnType<typeof valuePools>;
beforeAll(async () => {
  accounts = [await recordedExample('healthy'), await recordedExample('half-denied')];
  pools = valuePools(accounts);
});

test('every column that is read occurs with a value that says something', () => {
  const silent = Object.entries(STEAMPIPE_TABLES).flatMap(([name, { service, action, columns }]) =>
    Object.values(columns).flatMap((member) => {
      const values = pools.get(`${service}.${action}`)?.get(member) ?? [];
      return values.some((value) => value !== undefined && value !== null && value !== '' && value !== 0 && value !== false && !(Array.isArray(value) && value.length === 0)) ? [] : [`${name}: ${member}`];
    }),
  );
  expect(silent).toEqual([]);
});

const WRITERS: Readonly<Record<string, (account: RecordedAccount, place: Workplace) => readonly string[]>> = {
  'Cloud Custodian': (account, place) => {
    asCustodian(account, place);
    return [place.folder];
  },
  Steampipe: (account, place) => asSteampipe(account, place),
  Config: (account, place) => [asConfig(account, place)],
  'credential report': (account, place) => [asReport(account, place)],
};

function lines({ header, calls }: RecordedAccount, actions: ReadonlySet<string>): Readable {
  return Readable.from([Buffer.from([header, ...calls.filter(({ service, action }) => actions.has(`${service}.${action}`))].map((line) => `${JSON.stringify(line)}\n`).join(''))]);
}

function actionsOf({ stored }: Judged): ReadonlySet<string> {
  return new Set(stored.trim().split('\n').slice(1).map((line) => JSON.parse(line) as RecordedCall).map(({ service, action }) => `${service}.${action}`));
}

function chooser(seed: number): (of: number) => number {
  let state = seed >>> 0;
  return (of) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * of);
  };
}

test.each(Object.entries(WRITERS))('as %s', async (_, write) => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), fc.constantFrom(0, 1), async (seed, base) => {
      const account = generatedAccount(accounts[base] as RecordedAccount, pools, chooser(seed));
      const place = new Workplace();
      try {
        const exported = await judged(readSources(write(account, place), { account: account.header.account, capturedAt: account.header.capturedAt }, KINDS));
        const whole = await judged(readSnapshot(lines(account, actionsOf(exported))));
        expect(settled(exported).map(([what, outcome]) => `${what}: ${outcome}`)).toEqual(settled(exported).map(([what]) => `${what}: ${whole.verdicts.get(what)}`));
        expect(exported.intake.rejected).toEqual([]);
        compared += settled(exported).length;
      } finally {
        place.remove();
      }
    }),
    { numRuns: 15 },
  );
  expect(compared).toBeGreaterThan(100);
});
