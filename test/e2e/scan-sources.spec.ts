import { existsSync } from 'node:fs';
import { loadConfiguration } from '../../src/config/configuration.js';
import { Worker } from '../../src/jobs/worker.js';
import type { WorkRuntime } from '../../src/jobs/runtime.js';
import { SCAN_REQUEST } from '../../src/jobs/schedule.js';
import type { Database } from '../../src/persistence/database.js';
import { ScanJobRepository, type ScanJob } from '../../src/persistence/jobs/scan-job.repository.js';
import { ScanRepository } from '../../src/persistence/scan.repository.js';
import { tenantNumber } from '../../src/persistence/tenancy/tenant.repository.js';
import { inTenant } from '../../src/persistence/tenancy/tenant-context.js';
import { openTemporaryDatabase } from '../../src/persistence/testing/temporary-database.js';
import { configuredCatalogue } from '../../src/scans/framework-folder.js';
import { LiveAccount } from './live-account.js';

const UIN = '100000000001';
let database: Awaited<ReturnType<typeof openTemporaryDatabase>>;
let account: LiveAccount;
let tenant: number;
beforeAll(async () => {
  database = await openTemporaryDatabase();
  tenant = await tenantNumber(database.dataSource, 'default');
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  account = await new LiveAccount().open();
});
afterEach(() => account.close());

async function scan(source: object): Promise<ScanJob> {
  const configuration = loadConfiguration({ HOME: '/nonexistent', DEMARC_DATA_DIR: account.path('data') });
  const runtime: WorkRuntime = {
    configuration,
    database: database as unknown as Database,
    catalogue: configuredCatalogue(configuration),
    environment: { home: account.folder, secretId: 'AKIDexample', secretKey: 'example-key' },
    openWire: () => ({ ...account.wire, close: () => undefined }),
    fetch: () => Promise.reject(new Error('no address is asked here')),
    clock: account.clock,
    random: () => 0.5,
    log: () => undefined,
  };
  return inTenant(tenant, async () => {
    const jobs = new ScanJobRepository(database.dataSource);
    const order = SCAN_REQUEST.parse({ account: UIN, source, frameworks: ['mlps-2-level3'], attempts: 1 });
    const job = (await jobs.add({ account: UIN, order, createdBy: 'user:alice', runAfter: new Date(Date.now() - 1000), skipped: null }))!;
    await new Worker(runtime, { waiting: () => Promise.resolve() }).handle({ tenant, job: job.id });
    return (await jobs.get(job.id))!;
  });
}

describe('the live account as the source of a scan', () => {
  it('is captured and judged, and nothing of the capture stays on the disk', async () => {
    account.on('cvm.DescribeInstances', () => ({ TotalCount: 1, InstanceSet: [{ InstanceId: 'ins-1', InstanceState: 'RUNNING', LoginSettings: { KeyIds: [] } }] }));
    const job = await scan({ type: 'live', regions: ['ap-guangzhou'] });
    expect(job).toMatchObject({ state: 'succeeded', fault: null });
    const stored = await inTenant(tenant, () => new ScanRepository(database.dataSource).get(job.scanId!));
    expect(stored).toMatchObject({ uin: UIN });
    // What the account did not answer is unknown, and says so.
    expect(stored!.unknown).toBeGreaterThan(stored!.pass);
    expect(existsSync(account.path('data/work'))).toBe(true);
    expect(existsSync(account.path(`data/work/${job.id}`))).toBe(false);
    expect(JSON.stringify(job)).not.toContain('example-key');
  });

  it('of somebody else is refused', async () => {
    account.on('sts.GetCallerIdentity', () => ({ AccountId: '100000000009', UserId: '100000000009', Type: 'CAMUser', Arn: 'qcs::cam::uin/100000000009:uin/100000000009' }));
    const job = await scan({ type: 'live', regions: ['ap-guangzhou'] });
    expect(job.state).toBe('failed');
    expect(job.fault?.message).toMatch(/100000000009/);
  });
});

describe('a bucket as the source of a scan', () => {
  const source = { type: 'cos', bucket: 'snapshots-1250000000', region: 'ap-guangzhou', prefix: 'acme/' };
  const snapshot = [
    { format: 'demarc.snapshot/1', account: { uin: UIN }, capturedAt: '2026-01-15T08:00:00Z' },
    { service: 'cvm', version: '2017-03-12', action: 'DescribeInstances', region: 'ap-guangzhou', response: { TotalCount: 0, InstanceSet: [] } },
  ].map((line) => `${JSON.stringify(line)}\n`).join('');
  const listing = (objects: readonly (readonly [key: string, modified: string])[], next?: string): string =>
    `<ListBucketResult><IsTruncated>${next !== undefined}</IsTruncated>${next === undefined ? '' : `<NextMarker>${next}</NextMarker>`}${objects.map(([key, modified]) => `<Contents><Key>${key}</Key><LastModified>${modified}</LastModified></Contents>`).join('')}</ListBucketResult>`;

  it('gives its newest object, over all pages, and is asked nothing else', async () => {
    account.simulator.cos = ({ path, params }) => {
      if (path === '/acme/new.ndjson') return { status: 200, body: snapshot };
      expect(params['prefix']).toBe('acme/');
      return params['marker'] === undefined
        ? { status: 200, body: listing([['acme/', '2026-03-01T00:00:00.000Z'], ['acme/old.ndjson', '2026-01-01T00:00:00.000Z']], 'acme/old.ndjson') }
        : { status: 200, body: listing([['acme/new.ndjson', '2026-02-01T00:00:00.000Z']]) };
    };
    const job = await scan(source);
    expect(job).toMatchObject({ state: 'succeeded', fault: null });
    expect(account.simulator.seen.map(({ path, host }) => `${host}${path}`)).toEqual(['snapshots-1250000000.cos.ap-guangzhou.myqcloud.com/', 'snapshots-1250000000.cos.ap-guangzhou.myqcloud.com/', 'snapshots-1250000000.cos.ap-guangzhou.myqcloud.com/acme/new.ndjson']);
  });

  it('that is empty, denied or no bucket at all says so', async () => {
    account.simulator.cos = () => ({ status: 200, body: listing([]) });
    expect((await scan(source)).fault?.code).toBe('source-empty');
    account.simulator.cos = () => ({ status: 403, body: '<Error><Code>AccessDenied</Code><Message>no</Message></Error>' });
    expect((await scan(source)).fault).toMatchObject({ code: 'source-denied', message: 'The bucket refused to be read (AccessDenied).' });
    account.simulator.cos = () => ({ status: 200, body: 'hello' });
    expect((await scan(source)).fault?.code).toBe('source-unreachable');
  });
});
