import { KINDS } from '../inventory/kinds.js';
import { Workplace } from '../snapshots/exports/exports.fixture.js';
import type { ReadOptions } from '../snapshots/read-snapshot.js';
import type { RecordedCall, SnapshotHeader } from '../snapshots/snapshot.js';
import { readSources } from './merged-reading.js';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

const OLD = '2026-01-10T00:00:00Z';
const NEW = '2026-01-15T00:00:00Z';
const UIN = '100000000001';

function recording(name: string, capturedAt: string, calls: readonly object[], account: object = { uin: UIN }): string {
  return place.write(name, [{ format: 'demarc.snapshot/1', account, capturedAt }, ...calls].map((line) => `${JSON.stringify(line)}\n`).join(''));
}

const disks = (params: object, ...ids: readonly string[]) => ({ service: 'cbs', action: 'DescribeDisks', region: 'ap-guangzhou', params, response: { TotalCount: ids.length, DiskSet: ids.map((DiskId) => ({ DiskId })) } });
const keys = (TargetUin: unknown, ...ids: readonly string[]) => ({ service: 'cam', action: 'ListAccessKeys', params: { TargetUin }, response: { AccessKeys: ids.map((AccessKeyId) => ({ AccessKeyId })) } });
const denied = (params: object) => ({ service: 'cbs', action: 'DescribeDisks', region: 'ap-guangzhou', params, error: { code: 'UnauthorizedOperation', message: '' } });

async function merged(paths: readonly string[], options: ReadOptions = {}) {
  const reading = readSources(paths, options, KINDS);
  const headers: SnapshotHeader[] = [];
  const calls: RecordedCall[] = [];
  for await (const batch of reading.events) {
    for (const event of batch) {
      if (event.type === 'header') headers.push(event.header);
      else if (event.type === 'call') calls.push(event.call);
    }
  }
  expect(headers).toHaveLength(1);
  return { header: headers[0] as SnapshotHeader, calls, summary: reading.summary() };
}

const ids = (calls: readonly RecordedCall[]) => calls.flatMap(({ response }) => ((response?.['DiskSet'] ?? response?.['AccessKeys'] ?? []) as readonly { readonly DiskId?: string; readonly AccessKeyId?: string }[]).map(({ DiskId, AccessKeyId }) => DiskId ?? AccessKeyId));

test('of answers to one request those of the newest source count, with all its pages, in whatever order they are given', async () => {
  const old = recording('old.ndjson', OLD, [disks({ Offset: 0, Limit: 1 }, 'a'), disks({ Offset: 1, Limit: 1 }, 'gone'), keys(100000000009, 'old-key')]);
  const young = recording('young.ndjson', NEW, [disks({}, 'a2'), keys('100000000009', 'new-key')]);
  for (const order of [[old, young], [young, old]]) {
    const { header, calls, summary } = await merged(order);
    expect(ids(calls)).toEqual(['a2', 'new-key']);
    expect(header).toMatchObject({ account: { uin: UIN }, capturedAt: '2026-01-15T00:00:00.000Z', tool: { name: 'demarc' } });
    expect(summary).toMatchObject({ format: 'merged', calls: 2, rejected: 0 });
  }
});

test('a failure counts only where no source has an answer', async () => {
  const old = recording('old.ndjson', OLD, [disks({}, 'a')]);
  const young = recording('young.ndjson', NEW, [denied({})]);
  expect((await merged([old, young])).calls).toMatchObject([{ response: { DiskSet: [{ DiskId: 'a' }] } }]);
  const oldest = recording('oldest.ndjson', '2026-01-01T00:00:00Z', [denied({})]);
  expect((await merged([oldest, young])).calls).toMatchObject([{ error: { code: 'UnauthorizedOperation' } }]);
  // A page that failed beside one that was answered stays: the listing is not whole.
  const half = recording('half.ndjson', NEW, [disks({ Offset: 0 }, 'a'), denied({ Offset: 20 })]);
  expect((await merged([old, half])).calls.map(({ error }) => error?.code)).toEqual([undefined, 'UnauthorizedOperation']);
});

test('a whole listing ends what older exports and narrowed listings named; newer exports add to it', async () => {
  const filtered = recording('filtered.ndjson', OLD, [disks({ DiskIds: ['gone'] }, 'gone')]);
  const whole = recording('whole.ndjson', NEW, [disks({}, 'a')]);
  const item = (id: string) => place.write(`${id}.json`, [{ disk_id: id, region: 'ap-guangzhou', akas: [`tencentcloud:cbs:disk:${id}`] }]);
  expect(ids((await merged([filtered, whole, item('ghost')], { capturedAt: OLD })).calls)).toEqual(['a']);
  expect(ids((await merged([whole, item('younger')], { capturedAt: '2026-01-16T00:00:00Z' })).calls)).toEqual(['a', 'younger']);
  expect(ids((await merged([whole, item('same')], { capturedAt: NEW })).calls)).toEqual(['a']);
});

test('two exports add up, and calls of actions that nothing reads are kept', async () => {
  const item = (id: string) => place.write(`${id}.json`, [{ disk_id: id, region: 'ap-guangzhou', akas: [`tencentcloud:cbs:disk:${id}`] }]);
  const other = recording('other.ndjson', OLD, [{ service: 'xyz', action: 'DescribeThings', response: {} }]);
  const { calls } = await merged([item('one'), item('two'), other], { capturedAt: NEW });
  expect(ids(calls)).toEqual(['one', 'two']);
  expect(calls).toHaveLength(3);
});

test('sources of different accounts are refused, both named', async () => {
  const mine = recording('mine.ndjson', OLD, []);
  const theirs = recording('theirs.ndjson', NEW, [], { uin: '100000000002' });
  await expect(merged([mine, theirs])).rejects.toMatchObject({ code: 'snapshot-accounts-differ', message: expect.stringMatching(/mine\.ndjson is of account 100000000001, .*theirs\.ndjson of 100000000002/) as string });
  place.custodian('out', 'cbs', [], { account_id: '100000000003' });
  await expect(merged([mine, `${place.folder}/out`])).rejects.toMatchObject({ code: 'snapshot-accounts-differ' });
});

test('what does not say whose it is goes with the others; where none says, it is asked for', async () => {
  const rows = place.write('tencentcloud_cbs_disk.json', [{ disk_id: 'a', region: 'ap-guangzhou' }]);
  const mine = recording('mine.ndjson', OLD, [], { uin: UIN, appId: '1250000000', site: 'international' });
  expect((await merged([rows, mine], { capturedAt: NEW })).header.account).toEqual({ uin: UIN, appId: '1250000000', site: 'international' });
  await expect(merged([rows, rows], { capturedAt: NEW })).rejects.toMatchObject({ code: 'export-header-missing', remedy: 'Give --account <root uin>.' });
});

test('standard input cannot be one of several', async () => {
  await expect(merged(['-', recording('mine.ndjson', OLD, [])])).rejects.toMatchObject({ code: 'source-unreadable' });
});

test('unreadable calls are named with their source', async () => {
  const bad = recording('bad.ndjson', OLD, [{ service: 'cbs' }]);
  const reading = readSources([bad, recording('good.ndjson', NEW, [])], { lenient: true }, KINDS);
  const rejected: string[] = [];
  for await (const batch of reading.events) for (const event of batch) if (event.type === 'rejected') rejected.push(event.rejected.place);
  expect(rejected).toEqual([`${bad}, line 2`]);
  expect(reading.summary().rejected).toBe(1);
});
