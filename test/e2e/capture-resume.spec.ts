import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { InventoryCollector } from '../../src/inventory/collector.js';
import { KINDS } from '../../src/inventory/kinds.js';
import { MemoryRecordStore } from '../../src/inventory/record-store.js';
import { takeIn } from '../../src/scans/intake.js';
import { readSnapshot } from '../../src/snapshots/read-snapshot.js';
import { pageOf } from '../../src/snapshots/live/testing/simulator.fixture.js';
import { serveExample } from './example-provider.js';
import { LiveAccount } from './live-account.js';

jest.setTimeout(180_000);

let account: LiveAccount;
beforeEach(async () => {
  account = await new LiveAccount().open();
});
afterEach(() => account.close());

/** Hash of what the inventory reads of a snapshot, as if it had been taken at one moment. */
async function contentHash(path: string): Promise<string> {
  const [first = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const header = { ...(JSON.parse(first) as object), capturedAt: '2026-01-15T02:00:00Z' };
  const reading = readSnapshot(Readable.from([Buffer.from([JSON.stringify(header), ...lines].join('\n'))]));
  const intake = await takeIn(reading, new InventoryCollector(KINDS, new MemoryRecordStore()), () => Promise.resolve(() => Promise.resolve()), () => undefined);
  return intake.contentHash;
}

/** Requests that may be under way when a capture ends: some at each of about fifty products. */
const UNDER_WAY = 150;

/** Ends the capture when this many requests came. */
function stopAfter(requests: number): AbortSignal {
  const stop = new AbortController();
  account.simulator.fault = () => {
    if (account.simulator.seen.length >= requests) stop.abort(new Error('stopped'));
    return undefined;
  };
  return stop.signal;
}

test('interrupted again and again, a capture ends with the content of an uninterrupted one', async () => {
  serveExample(account.simulator, 'healthy');
  const whole = await contentHash((await account.capture('all', { out: account.path('whole.ndjson') })).out);
  const requests = account.simulator.seen.length;
  account.simulator.seen.length = 0;
  const out = account.path('parts.ndjson');
  let runs = 0;
  for (const share of [0.2, 0.5, 0.9]) {
    await expect(account.capture('all', { out, signal: stopAfter(Math.floor(requests * share)) })).rejects.toThrow('stopped');
    expect(existsSync(out)).toBe(false);
    expect(existsSync(`${out}.partial`)).toBe(true);
    runs++;
  }
  account.simulator.fault = () => undefined;
  const outcome = await account.capture('all', { out });
  expect(await contentHash(out)).toBe(whole);
  expect(outcome.resumed).toBeGreaterThan(100);
  // What was answered once is not asked again: each run repeats who the caller is and what was under way or had failed.
  const failed = outcome.tallies.reduce((sum, { denied, failed: other, notOpened }) => sum + denied + other + notOpened, 0);
  expect(account.simulator.seen.length).toBeLessThan(requests + runs * (UNDER_WAY + failed));
  expect(readdirSync(account.folder).sort()).toEqual(['parts.ndjson', 'whole.ndjson']);
});

test('a journal that was cut off in the middle of a line goes on before that line', async () => {
  account.on('cbs.DescribeDisks', (params) => ({ TotalCount: 350, DiskSet: pageOf(Array.from({ length: 350 }, (_, index) => ({ DiskId: `disk-${index}` })), params) }));
  const whole = await contentHash((await account.capture(['cbs.disk'], { out: account.path('whole.ndjson') })).out);
  account.simulator.seen.length = 0;
  await expect(account.capture(['cbs.disk'], { signal: stopAfter(6) })).rejects.toThrow('stopped');
  appendFileSync(account.path('account.ndjson.partial'), '{"service":"cbs","action":"DescribeDisks","region":"ap-gua');
  account.simulator.fault = () => undefined;
  const outcome = await account.capture(['cbs.disk']);
  expect(outcome.resumed).toBeGreaterThan(0);
  expect(await contentHash(outcome.out)).toBe(whole);
});

test('another account, another choice, or --restart', async () => {
  account.on('cbs.DescribeDisks', () => ({ TotalCount: 0, DiskSet: [] }));
  await expect(account.capture(['cbs.disk'], { signal: stopAfter(2) })).rejects.toThrow('stopped');
  account.simulator.fault = () => undefined;
  await expect(account.capture(['cbs.disk'], { regions: ['ap-guangzhou'] })).rejects.toMatchObject({ code: 'capture-other' });
  account.on('sts.GetCallerIdentity', () => ({ AccountId: '100000000002' }));
  await expect(account.capture(['cbs.disk'])).rejects.toMatchObject({ code: 'capture-other' });
  const outcome = await account.capture(['cbs.disk'], { restart: true });
  expect(outcome).toMatchObject({ resumed: 0, account: { uin: '100000000002' } });
});

test('what failed before is asked again', async () => {
  account.on('cbs.DescribeDisks', () => ({ TotalCount: 0, DiskSet: [] }));
  account.on('cbs.DescribeSnapshots', () => ({ TotalCount: 0, SnapshotSet: [] }));
  const stop = new AbortController();
  account.simulator.fault = ({ name }) => {
    if (name === 'cbs.DescribeSnapshots') stop.abort(new Error('stopped'));
    return name === 'cbs.DescribeDisks' ? { code: 'UnauthorizedOperation' } : undefined;
  };
  await expect(account.capture(['cbs.disk', 'cbs.snapshot'], { signal: stop.signal, concurrency: 1 })).rejects.toThrow('stopped');
  expect(readFileSync(account.path('account.ndjson.partial'), 'utf8')).toContain('UnauthorizedOperation');
  account.simulator.fault = () => undefined;
  const outcome = await account.capture(['cbs.disk', 'cbs.snapshot']);
  expect(readFileSync(outcome.out, 'utf8')).not.toContain('UnauthorizedOperation');
  expect(outcome.tallies.find(({ name }) => name === 'cbs.DescribeDisks')).toMatchObject({ collected: 1, denied: 0 });
});
