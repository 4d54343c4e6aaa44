import { mkdtemp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../common/errors.js';
import { loadConfiguration } from '../config/configuration.js';
import type { Database } from '../persistence/database.js';
import { ScanJobRepository, type ScanJob, type TakenJob } from '../persistence/jobs/scan-job.repository.js';
import { ScheduleRepository } from '../persistence/jobs/schedule.repository.js';
import { ScanRepository } from '../persistence/scan.repository.js';
import { tenantNumber, TenantRepository } from '../persistence/tenancy/tenant.repository.js';
import { inTenant } from '../persistence/tenancy/tenant-context.js';
import { openTemporaryDatabase } from '../persistence/testing/temporary-database.js';
import { configuredCatalogue } from '../scans/framework-folder.js';
import { SYSTEM_CLOCK } from '../snapshots/live/clock.js';
import { ScanQueue, type QueuedScan } from './queue.js';
import type { WorkRuntime } from './runtime.js';
import { scheduleFacts } from './scan-order.js';
import { SCAN_REQUEST, SCHEDULE } from './schedule.js';
import { Scheduler } from './scheduler.js';
import { Worker } from './worker.js';

const UIN = '100000000777';
const header = (uin: string) => ({ format: 'demarc.snapshot/1', account: { uin }, capturedAt: '2026-01-15T08:00:00Z' });
const call = { service: 'cvm', version: '2017-03-12', action: 'DescribeInstances', region: 'ap-guangzhou', response: { TotalCount: 1, InstanceSet: [{ InstanceId: 'ins-1', InstanceState: 'RUNNING', LoginSettings: { KeyIds: [] } }] } };
const snapshot = (uin = UIN): string => `${[header(uin), call].map((line) => JSON.stringify(line)).join('\n')}\n`;

let database: Awaited<ReturnType<typeof openTemporaryDatabase>>;
let folder: string;
let tenant: number;
let fetched: WorkRuntime['fetch'];
let sent: { readonly scan: QueuedScan; readonly after: Date }[];
beforeAll(async () => {
  database = await openTemporaryDatabase();
  folder = await mkdtemp(join(tmpdir(), 'demarc-jobs-'));
  tenant = await tenantNumber(database.dataSource, 'default');
  await new TenantRepository(database.dataSource).add('second', 'Second');
}, 60_000);
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  sent = [];
  fetched = () => Promise.reject(new Error('nothing is fetched here'));
  await inTenant(tenant, () => database.dataSource.query('DELETE FROM scan_job'));
  await inTenant(tenant, () => database.dataSource.query('DELETE FROM scan_schedule'));
});

const runtime = (environment: Readonly<Record<string, string>> = {}): WorkRuntime => {
  const configuration = loadConfiguration({ HOME: '/nonexistent', DEMARC_DATA_DIR: join(folder, 'data'), DEMARC_INBOX: join(folder, 'inbox'), DEMARC_SECRETS_DIR: join(folder, 'secrets'), ...environment });
  return { configuration, database: database as unknown as Database, catalogue: configuredCatalogue(configuration), environment: { home: folder }, openWire: () => { throw new Error('no cloud here'); }, fetch: (request) => fetched(request), clock: SYSTEM_CLOCK, random: () => 0.5, log: () => undefined };
};
const worker = (own = runtime()) => new Worker(own, { waiting: (scan, after) => { sent.push({ scan, after }); return Promise.resolve(); } });
const order = (more: object) => SCAN_REQUEST.parse({ account: UIN, source: { type: 'url', url: 'https://files.example/a.ndjson' }, frameworks: ['mlps-2-level3'], ...more });
const jobs = () => new ScanJobRepository(database.dataSource);
const added = (more: object = {}) => inTenant(tenant, () => jobs().add({ account: UIN, order: order(more), createdBy: 'user:alice', runAfter: new Date(Date.now() - 1000), skipped: null })) as Promise<ScanJob>;
const read = (id: string) => inTenant(tenant, () => jobs().get(id)) as Promise<ScanJob>;
const scans = async () => (await inTenant(tenant, () => new ScanRepository(database.dataSource).list({ uin: UIN }))).items;
async function* bytes(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}

describe('a job', () => {
  it('makes its scan once, however often the queue names it', async () => {
    fetched = () => Promise.resolve(bytes(snapshot()));
    const before = (await scans()).length;
    const job = await added();
    const [one, two] = [worker(), worker()];
    await Promise.all([one.handle({ tenant, job: job.id }), two.handle({ tenant, job: job.id }), one.handle({ tenant, job: job.id })]);
    await one.handle({ tenant, job: job.id });
    const done = await read(job.id);
    expect(done).toMatchObject({ state: 'succeeded', attempt: 1, percent: 100, fault: null });
    const all = await scans();
    expect(all).toHaveLength(before + 1);
    expect(all[0]?.id).toBe(done.scanId);
  });

  it('that nobody else may take is not made for another tenant', async () => {
    const job = await added();
    const second = await tenantNumber(database.dataSource, 'second');
    await worker().handle({ tenant: second, job: job.id });
    expect((await read(job.id)).state).toBe('queued');
  });

  it('whose snapshot is wrong fails at once and says where', async () => {
    fetched = () => Promise.resolve(bytes(`${JSON.stringify(header(UIN))}\n{"service":1}\n`));
    const job = await added();
    await worker().handle({ tenant, job: job.id });
    const failed = await read(job.id);
    expect(failed).toMatchObject({ state: 'failed', attempt: 1, scanId: null });
    expect(failed.fault?.place).toMatch(/line 2/);
  });

  it('of another account than it is for fails', async () => {
    fetched = () => Promise.resolve(bytes(snapshot('100000000888')));
    const job = await added();
    await worker().handle({ tenant, job: job.id });
    expect((await read(job.id)).fault?.message).toMatch(/100000000888/);
    expect((await read(job.id)).state).toBe('failed');
  });

  it('whose source is away is tried again, later each time, and given up in the end', async () => {
    fetched = () => Promise.reject(new InputError({ code: 'source-unreachable', status: 502, message: 'It cannot be reached.', remedy: 'Wait.' }));
    const job = await added({ attempts: 3 });
    for (const [attempt, seconds] of [[1, 30], [2, 60]] as const) {
      await worker().handle({ tenant, job: job.id });
      expect(await read(job.id)).toMatchObject({ state: 'queued', attempt, fault: { code: 'source-unreachable' } });
      const wait = sent.at(-1)!.after.getTime() - Date.now();
      expect(Math.abs(wait - seconds * 1000)).toBeLessThan(5000);
      // Not due: nobody takes it.
      await worker().handle({ tenant, job: job.id });
      expect((await read(job.id)).attempt).toBe(attempt);
      await inTenant(tenant, () => database.dataSource.query('UPDATE scan_job SET run_after = now() WHERE id = $1', [job.id]));
    }
    await worker().handle({ tenant, job: job.id });
    expect(await read(job.id)).toMatchObject({ state: 'failed', attempt: 3 });
  });

  it('whose worker is gone is taken over, and what the lost worker does afterwards no longer counts', async () => {
    const job = await added();
    const lost = (await inTenant(tenant, () => jobs().take(job.id, 'lost', 60))) as TakenJob;
    await worker().handle({ tenant, job: job.id });
    expect((await read(job.id)).worker).toBe('lost');
    await inTenant(tenant, () => database.dataSource.query("UPDATE scan_job SET lease_until = now() - interval '1 second' WHERE id = $1", [job.id]));
    expect(await inTenant(tenant, () => jobs().waiting(10))).toEqual([job.id]);
    fetched = () => Promise.resolve(bytes(snapshot()));
    await worker().handle({ tenant, job: job.id });
    expect(await read(job.id)).toMatchObject({ state: 'succeeded', attempt: 2 });
    await inTenant(tenant, async () => {
      expect(await jobs().end(lost, { state: 'failed' })).toBe(false);
      expect(await jobs().handBack(lost, { inSeconds: 0, counts: true })).toBe(false);
      expect(await jobs().report(lost, null, 60)).toBeNull();
    });
    expect((await read(job.id)).state).toBe('succeeded');
  });

  it('that lost its worker in the middle of a scan leaves no scan behind', async () => {
    const before = (await scans()).length;
    const job = await added();
    // While the snapshot is being read, somebody else takes the job over.
    fetched = async () => {
      await inTenant(tenant, () => database.dataSource.query("UPDATE scan_job SET worker = 'other', attempt = attempt + 1 WHERE id = $1", [job.id]));
      return bytes(snapshot());
    };
    await worker().handle({ tenant, job: job.id });
    expect((await scans()).length).toBe(before);
    expect(await read(job.id)).toMatchObject({ state: 'running', worker: 'other', scanId: null });
  });

  it('whose scan is stored already only goes on with the rest', async () => {
    fetched = () => Promise.resolve(bytes(snapshot()));
    const first = await added();
    await worker().handle({ tenant, job: first.id });
    const { scanId } = await read(first.id);
    const before = (await scans()).length;
    const job = await added();
    await inTenant(tenant, () => database.dataSource.query('UPDATE scan_job SET scan_id = $2 WHERE id = $1', [job.id, scanId]));
    fetched = () => Promise.reject(new Error('it must not be read again'));
    await worker().handle({ tenant, job: job.id });
    expect(await read(job.id)).toMatchObject({ state: 'succeeded', scanId });
    expect((await scans()).length).toBe(before);
  });

  it('is cancelled while it waits, and while it runs', async () => {
    const waiting = await added();
    await inTenant(tenant, () => jobs().cancel(waiting.id));
    await worker().handle({ tenant, job: waiting.id });
    expect(await read(waiting.id)).toMatchObject({ state: 'cancelled', attempt: 0 });
    const running = await added();
    fetched = ({ signal }) => inTenant(tenant, () => jobs().cancel(running.id)).then(() => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))));
    await worker().handle({ tenant, job: running.id });
    expect(await read(running.id)).toMatchObject({ state: 'cancelled', scanId: null });
  });

  it('that takes too long is ended and tried again', async () => {
    const job = await added({ timeoutSeconds: 10 });
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'Date', 'performance'] });
    try {
      fetched = ({ signal }) => new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        jest.advanceTimersByTime(10_001);
      });
      await worker().handle({ tenant, job: job.id });
    } finally {
      jest.useRealTimers();
    }
    expect(await read(job.id)).toMatchObject({ state: 'queued', attempt: 1, fault: { code: 'timeout' } });
  });

  it('is handed back by a worker that is told to stop, and the attempt does not count', async () => {
    const job = await added();
    let reached: () => void = () => undefined;
    const reading = new Promise<void>((resolve) => (reached = resolve));
    fetched = ({ signal }) => new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      reached();
    });
    const stopping = worker();
    const handled = stopping.handle({ tenant, job: job.id });
    await reading;
    await stopping.stop(0);
    await handled;
    expect(await read(job.id)).toMatchObject({ state: 'queued', attempt: 0, worker: null });
    expect(sent.map(({ scan }) => scan.job)).toEqual([job.id]);
  });

  it('waits while another scan of its account is running, and is next when that has ended', async () => {
    fetched = () => Promise.resolve(bytes(snapshot()));
    const [first, second, third] = [await added(), await added(), await added()];
    await inTenant(tenant, () => jobs().take(first.id, 'other', 60));
    await worker().handle({ tenant, job: second.id });
    expect((await read(second.id)).state).toBe('queued');
    expect(await inTenant(tenant, () => jobs().waiting(10))).toEqual([]);
    await inTenant(tenant, () => database.dataSource.query("UPDATE scan_job SET lease_until = now() - interval '1 second' WHERE id = $1", [first.id]));
    expect(await inTenant(tenant, () => jobs().waiting(10))).toEqual([first.id]);
    await worker().handle({ tenant, job: first.id });
    expect(sent.map(({ scan }) => scan.job)).toEqual([second.id]);
    await worker().handle({ tenant, job: second.id });
    expect(sent.map(({ scan }) => scan.job)).toEqual([second.id, third.id]);
  });

  it('that ends with its workers again and again is given up', async () => {
    const job = await added({ attempts: 2 });
    await inTenant(tenant, () => database.dataSource.query("UPDATE scan_job SET state = 'running', worker = 'lost', attempt = 2, lease_until = now() - interval '1 second' WHERE id = $1", [job.id]));
    await worker().handle({ tenant, job: job.id });
    expect(await read(job.id)).toMatchObject({ state: 'failed', fault: { code: 'worker-lost' } });
  });
});

describe('a source', () => {
  const run = async (source: object, own = runtime()): Promise<ScanJob> => {
    const job = await added({ source });
    await worker(own).handle({ tenant, job: job.id });
    return read(job.id);
  };

  it('is the newest entry of a folder below the inbox, and nothing outside of it', async () => {
    await mkdir(join(folder, 'inbox', 'acme'), { recursive: true });
    expect((await run({ type: 'folder', path: 'acme' })).fault?.code).toBe('source-empty');
    await writeFile(join(folder, 'inbox', 'acme', 'a.ndjson'), snapshot());
    await writeFile(join(folder, 'inbox', 'acme', 'b.ndjson.part'), 'half');
    expect((await run({ type: 'folder', path: 'acme' })).state).toBe('succeeded');
    await symlink('/etc', join(folder, 'inbox', 'elsewhere'));
    expect((await run({ type: 'folder', path: 'elsewhere' })).fault?.code).toBe('source-denied');
    expect((await run({ type: 'folder', path: 'missing' })).fault?.code).toBe('source-unreadable');
    expect((await run({ type: 'folder', path: 'acme' }, { ...runtime(), configuration: { ...runtime().configuration, jobs: { ...runtime().configuration.jobs, inbox: null } } })).fault?.code).toBe('inbox-missing');
  });

  it('behind an address gets the token that the operator keeps, and the token is nowhere else', async () => {
    await mkdir(join(folder, 'secrets'), { recursive: true });
    await writeFile(join(folder, 'secrets', 'acme'), 'tok-5ecret\n');
    let headers: object = {};
    fetched = (request) => {
      headers = request.headers;
      return Promise.resolve(bytes(snapshot()));
    };
    const done = await run({ type: 'url', url: 'https://files.example/a.ndjson', token: 'acme' });
    expect([done.state, headers]).toEqual(['succeeded', { authorization: 'Bearer tok-5ecret' }]);
    expect(JSON.stringify(done)).not.toContain('5ecret');
    expect((await run({ type: 'url', url: 'https://files.example/a.ndjson', token: 'other' })).fault?.code).toBe('secret-missing');
  });

  it('that was stored is judged again as the same snapshot', async () => {
    fetched = () => Promise.resolve(bytes(snapshot()));
    const first = await run({ type: 'url', url: 'https://files.example/a.ndjson' });
    const again = await run({ type: 'stored' });
    expect(again.state).toBe('succeeded');
    const [one, two] = await inTenant(tenant, async () => [await new ScanRepository(database.dataSource).get(first.scanId!), await new ScanRepository(database.dataSource).get(again.scanId!)]);
    expect(two).toMatchObject({ snapshotId: one?.snapshotId, seq: one!.seq + 1, pass: one?.pass, fail: one?.fail, unknown: one?.unknown });
  });

  it('of the operator does not serve an organisation that the operator did not name', async () => {
    const own = runtime({ DEMARC_SOURCE_TENANTS: 'second' });
    for (const source of [{ type: 'folder', path: 'acme' }, { type: 'live' }, { type: 'cos', bucket: 'a-1250000000', region: 'ap-guangzhou' }, { type: 'url', url: 'https://files.example/a', token: 'acme' }]) {
      expect((await run(source, own)).fault?.code).toBe('source-denied');
    }
  });
});

describe('schedules', () => {
  const schedule = async (more: object = {}) => {
    const settings = SCHEDULE.parse({ name: 'nightly', account: UIN, source: { type: 'stored' }, cron: '0 * * * *', timeZone: 'UTC', ...more });
    return inTenant(tenant, () => new ScheduleRepository(database.dataSource).add((id) => scheduleFacts(settings, id, new Date('2026-05-01T00:10:00Z')), 'user:alice'));
  };
  const scheduler = () => new Scheduler(database as unknown as Database, { send: (scan, after = new Date()) => { sent.push({ scan, after }); return Promise.resolve(); }, remind: () => Promise.resolve() });
  const slots = async () => (await inTenant(tenant, () => jobs().list({}, { sort: 'createdAt' }))).items.map(({ slot, state, reason }) => `${slot} ${state}${reason === null ? '' : ` ${reason}`}`).sort();

  it('make one job of each slot, however many replicas tick at once', async () => {
    await schedule();
    for (const now of ['2026-05-01T00:59:59Z', '2026-05-01T01:00:01Z', '2026-05-01T01:00:06Z']) await Promise.all(Array.from({ length: 6 }, () => scheduler().tick(new Date(now))));
    expect(await slots()).toEqual(['2026-05-01T01:00:00.000Z queued']);
    expect(sent).toHaveLength(1);
  });

  it('refuse a slot while the account is being scanned, or let it wait', async () => {
    await schedule();
    await scheduler().tick(new Date('2026-05-01T01:00:01Z'));
    await scheduler().tick(new Date('2026-05-01T02:00:01Z'));
    expect(await slots()).toEqual(['2026-05-01T01:00:00.000Z queued', '2026-05-01T02:00:00.000Z skipped overlap']);
    await inTenant(tenant, () => database.dataSource.query('DELETE FROM scan_schedule'));
    await schedule({ overlap: 'queue' });
    await scheduler().tick(new Date('2026-05-01T03:00:01Z'));
    expect((await slots()).filter((slot) => slot.endsWith('queued'))).toContain('2026-05-01T03:00:00.000Z queued');
  });

  it('record what a downtime cost', async () => {
    await schedule();
    await scheduler().tick(new Date('2026-05-01T03:05:00Z'));
    expect(await slots()).toEqual(['2026-05-01T01:00:00.000Z skipped missed', '2026-05-01T02:00:00.000Z skipped missed', '2026-05-01T03:00:00.000Z queued']);
  });

  it('that are off make nothing', async () => {
    await schedule({ enabled: false });
    await scheduler().tick(new Date('2026-05-02T00:00:00Z'));
    expect(await slots()).toEqual([]);
  });

  it('count how often they failed since they last succeeded', async () => {
    const { id } = await schedule();
    const run = async (works: boolean) => {
      fetched = works ? () => Promise.resolve(bytes(snapshot())) : () => Promise.resolve(bytes('nonsense'));
      const job = (await inTenant(tenant, () => jobs().add({ account: UIN, order: order({}), createdBy: `schedule:${id}`, runAfter: new Date(Date.now() - 1000), skipped: null, schedule: { id, slot: null } })))!;
      await worker().handle({ tenant, job: job.id });
      return (await inTenant(tenant, () => new ScheduleRepository(database.dataSource).get(id)))?.failures;
    };
    expect([await run(false), await run(false), await run(true), await run(false)]).toEqual([1, 2, 0, 1]);
  });
});

describe('the queue', () => {
  it('brings a job to a worker, and a lost message is sent again by the sweep', async () => {
    fetched = () => Promise.resolve(bytes(snapshot()));
    const queue = new ScanQueue(database as unknown as Database, () => undefined);
    const own = worker();
    let handled: () => void = () => undefined;
    const all = new Promise<void>((resolve) => (handled = resolve));
    const job = await added();
    try {
      await queue.work(2, async (scan) => {
        await own.handle(scan);
        handled();
      });
      // Nobody sent it: as if the process had died between the row and the message.
      await new Scheduler(database as unknown as Database, queue).sweep();
      await all;
    } finally {
      await queue.stop();
    }
    expect((await read(job.id)).state).toBe('succeeded');
  });
});

test('what a job fetched is gone once it has ended', async () => {
  fetched = () => Promise.resolve(bytes(snapshot()));
  const job = await added();
  await worker().handle({ tenant, job: job.id });
  await expect(readFile(join(folder, 'data', 'work', job.id))).rejects.toThrow(/ENOENT/);
});
