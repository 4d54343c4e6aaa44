import { Readable } from 'node:stream';
import type { Outcome } from '../../src/checks/verdict.js';
import { KINDS } from '../../src/inventory/kinds.js';
import { readSources } from '../../src/scans/merged-reading.js';
import { Workplace } from '../../src/snapshots/exports/exports.fixture.js';
import { readSnapshot } from '../../src/snapshots/read-snapshot.js';
import type { RecordedCall } from '../../src/snapshots/snapshot.js';
import { asConfig, asCustodian, asReport, asSteampipe, recordedExample, type RecordedAccount } from './account.js';
import { judged, settled, type Judged } from './judged.js';

/**
 * The same account as recorded calls and as every kind of export: wherever an export settles something, the calls of the
 * same actions settle it alike. An export may know less, never something else.
 */
let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

function owner({ header }: RecordedAccount) {
  return { account: header.account, capturedAt: header.capturedAt };
}

/** What an export settles otherwise than the calls. */
function differences(whole: Judged, exported: Judged): readonly (readonly [string, Outcome, Outcome | undefined])[] {
  return settled(exported).flatMap(([what, outcome]) => (whole.verdicts.get(what) === outcome ? [] : [[what, outcome, whole.verdicts.get(what)] as const]));
}

/** The recording reduced to what the export has calls of: what else is known of the account is no matter of the export. */
function sameActions({ header, calls }: RecordedAccount, { stored }: Judged): Readable {
  const action = (call: Pick<RecordedCall, 'service' | 'action'>): string => `${call.service}.${call.action}`;
  const actions = new Set(stored.trim().split('\n').slice(1).map((line) => action(JSON.parse(line) as RecordedCall)));
  return Readable.from([Buffer.from([header, ...calls.filter((call) => actions.has(action(call)))].map((line) => `${JSON.stringify(line)}\n`).join(''))]);
}

function completeSlices({ inventory }: Judged): readonly string[] {
  return inventory.slices().filter(({ status, count }) => status.state === 'complete' && count > 0).map(({ kind }) => kind);
}

const EXPORTS = {
  'Cloud Custodian': (account: RecordedAccount) => {
    asCustodian(account, place);
    return [place.folder];
  },
  Steampipe: (account: RecordedAccount) => asSteampipe(account, place),
  Config: (account: RecordedAccount) => [asConfig(account, place)],
  'credential report': (account: RecordedAccount) => [asReport(account, place)],
};

describe.each(['healthy', 'half-denied'] as const)('%s', (name) => {
  test.each(Object.entries(EXPORTS))('as %s', async (_, write) => {
    const account = await recordedExample(name);
    const exported = await judged(readSources(write(account), owner(account), KINDS));
    const whole = await judged(readSnapshot(sameActions(account, exported)));
    expect(differences(whole, exported)).toEqual([]);
    expect(settled(exported).length).toBeGreaterThan(3);
    expect(completeSlices(exported)).toEqual([]);
    expect(exported.intake.rejected).toEqual([]);
  });

  test.each(Object.entries(EXPORTS))('as %s, stored and taken in again', async (_, write) => {
    const account = await recordedExample(name);
    const first = await judged(readSources(write(account), owner(account), KINDS));
    const again = await judged(readSnapshot(Readable.from([Buffer.from(first.stored)])));
    expect(again.intake.contentHash).toBe(first.intake.contentHash);
    expect([...again.verdicts]).toEqual([...first.verdicts]);
  });

  test('all exports together with the calls change nothing', async () => {
    const account = await recordedExample(name);
    const snapshot = `examples/${name}.ndjson`;
    const exports = Object.values(EXPORTS).flatMap((write) => write(account)).filter((path) => path !== place.folder);
    const whole = await judged(readSnapshot(snapshot));
    const together = await judged(readSources([snapshot, ...exports], owner(account), KINDS));
    expect(differences(together, whole)).toEqual([]);
    expect(differences(whole, together)).toEqual([]);
  });
});
