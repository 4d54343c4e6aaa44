import type { JsonObject } from '../../src/common/json.js';
import { isObject } from '../../src/common/json.js';
import { KINDS } from '../../src/inventory/kinds.js';
import { readSources } from '../../src/scans/merged-reading.js';
import { CREDENTIAL_COLUMNS, credentialReport, OWNER, Workplace } from '../../src/snapshots/exports/exports.fixture.js';
import { Canaries, CANARY } from '../golden/taint.js';
import { asConfig, asCustodian, asReport, asSteampipe, recordedExample, type RecordedAccount } from './account.js';
import { judged, settled, type Judged } from './judged.js';

/**
 * Exports carry secrets as answers do, and more: what a tool joined to its rows, its own settings, columns of a query.
 * None may come out: not in what is stored, not in a finding, not among the rejected.
 */
let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

function leak({ stored, findings, intake }: Judged): string | null {
  const all = `${stored}\n${findings}\n${JSON.stringify(intake)}`;
  const at = all.indexOf(CANARY);
  return at < 0 ? null : all.slice(Math.max(0, at - 200), at + 60);
}

type Change = <T>(rows: readonly T[]) => readonly T[];

const WRITERS = {
  'Cloud Custodian': (account: RecordedAccount, change: Change) => {
    asCustodian(account, place, change);
    return [place.folder];
  },
  Steampipe: (account: RecordedAccount, change: Change) => asSteampipe(account, place, change),
  Config: (account: RecordedAccount, change: Change) => [asConfig(account, place, change)],
};

/** Secrets beside the members of a row at every depth; maps of tags are the customer's words and stay. */
function tainted(canaries: Canaries): Change {
  return (rows) =>
    rows.map((row) => {
      if (!isObject(row)) return row;
      const { tags, ...rest } = row as JsonObject;
      return { ...(canaries.taint(rest) as object), ...(tags === undefined ? {} : { tags }) } as typeof row;
    });
}

test.each(Object.entries(WRITERS))('beside everything in %s', async (_, write) => {
  const account = await recordedExample('half-denied');
  const { account: owner, capturedAt } = account.header;
  const options = { account: owner, capturedAt };
  const plain = await judged(readSources(write(account, (rows) => rows), options, KINDS));
  const canaries = new Canaries();
  const audit = await judged(readSources(write(account, tainted(canaries)), options, KINDS));
  expect(canaries.count).toBeGreaterThan(1000);
  expect(leak(audit)).toBeNull();
  expect(audit.intake.rejected).toEqual([]);
  // The rows were read, not refused.
  expect(settled(audit)).toEqual(settled(plain));
});

test('in columns and cells of a credential report that nothing reads', async () => {
  const canaries = new Canaries();
  const account = await recordedExample('half-denied');
  asReport(account, place);
  const unread = CREDENTIAL_COLUMNS.filter((column) => !/^(AccountID|UserType|Username)$/.test(column));
  const rows = [{ AccountID: '100000000009', UserType: 'Sub-user', ...Object.fromEntries(unread.map((column) => [column, canaries.next()])), Password: canaries.next() }];
  const path = place.write('tainted.csv', credentialReport([...rows, { AccountID: canaries.next(), UserType: canaries.next() }], [...CREDENTIAL_COLUMNS, 'Password', canaries.next()]));
  const audit = await judged(readSources([path], { ...OWNER, lenient: true }, KINDS));
  expect(audit.intake.calls).toBeGreaterThan(0);
  expect(audit.intake.rejected).toHaveLength(1);
  expect(leak(audit)).toBeNull();
});

test('in the settings of a Cloud Custodian run, and in rows that are refused', async () => {
  const canaries = new Canaries();
  place.custodian('disks', 'cbs', [{ Secret: canaries.next() }, canaries.next(), { DiskId: 'disk-1' }]);
  const metadata = canaries.taint({ policy: { resource: 'tencentcloud.cbs', mode: {} }, execution: { end_time: 1_768_471_200 }, config: { region: 'ap-guangzhou', account_id: OWNER.account.uin } });
  place.write('disks/metadata.json', metadata);
  const audit = await judged(readSources([place.folder], { lenient: true }, KINDS));
  expect(audit.intake.rejected).toHaveLength(2);
  expect(leak(audit)).toBeNull();
});
