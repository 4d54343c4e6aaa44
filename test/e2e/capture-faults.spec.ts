import { readdirSync, readFileSync } from 'node:fs';
import { InventoryCollector } from '../../src/inventory/collector.js';
import { KINDS } from '../../src/inventory/kinds.js';
import { MemoryRecordStore } from '../../src/inventory/record-store.js';
import { takeIn } from '../../src/scans/intake.js';
import { readSnapshot } from '../../src/snapshots/read-snapshot.js';
import { pageOf, type Fault } from '../../src/snapshots/live/testing/simulator.fixture.js';
import { LiveAccount } from './live-account.js';

jest.setTimeout(60_000);

let account: LiveAccount;
beforeEach(async () => {
  account = await new LiveAccount().open();
});
afterEach(() => account.close());

/** State and reason of a kind's slices, and how many resources they hold. */
async function slices(out: string, kind: string): Promise<readonly string[]> {
  const collector = new InventoryCollector(KINDS, new MemoryRecordStore());
  const { header } = await takeIn(readSnapshot(out), collector, () => Promise.resolve(() => Promise.resolve()), () => undefined);
  const inventory = collector.finish(header.account, header.capturedAt);
  return inventory.slices().filter((slice) => slice.kind === kind).map(({ region, status, count }) => `${region} ${status.state} ${count}`);
}

const disks = (count: number): readonly object[] => Array.from({ length: count }, (_, index) => ({ DiskId: `disk-${String(index).padStart(5, '0')}`, Encrypt: true, DiskUsage: 'DATA_DISK' }));
const listDisks = (items: readonly object[], total = items.length) => (params: { readonly [name: string]: unknown }) => ({ TotalCount: total, DiskSet: pageOf(items, params) });

describe('what goes wrong for a while', () => {
  test.each<[string, Fault]>([
    ['throttled', { code: 'RequestLimitExceeded' }],
    ['throttled by uin', { code: 'RequestLimitExceeded.UinLimitExceeded' }],
    ['an internal error', { code: 'InternalError' }],
    ['a status', { status: 503 }],
    ['a lost connection', 'reset'],
    ['an answer that is cut off', 'cut'],
    ['an answer that is no JSON', 'garbage'],
    ['no answer at all', 'hang'],
  ])('%s is tried again, later each time', async (_name, fault) => {
    account.on('cbs.DescribeDisks', listDisks(disks(3)));
    account.simulator.onHang = () => account.clock.passDeadlines();
    account.simulator.fault = ({ name }, number) => (name === 'cbs.DescribeDisks' && number <= 3 ? fault : undefined);
    const outcome = await account.capture(['cbs.disk']);
    expect(outcome.repeated).toBe(3);
    expect(account.seen('cbs.DescribeDisks')).toHaveLength(4);
    // 0.5, 1 and 2 seconds, three quarters of each with the chance of this test.
    expect(account.clock.slept.filter((one) => one > 300)).toEqual(expect.arrayContaining([375, 750, 1500]));
    expect(await slices(outcome.out, 'cbs.disk')).toEqual(['ap-guangzhou complete 3']);
  });

  test('throttling slows the action down to a fraction, and success gives it back', async () => {
    account.on('vpc.DescribeSecurityGroups', (params) => ({ TotalCount: 60, SecurityGroupSet: pageOf(Array.from({ length: 60 }, (_, index) => ({ SecurityGroupId: `sg-${index}` })), params) }));
    account.on('vpc.DescribeSecurityGroupPolicies', () => ({ SecurityGroupPolicySet: { Version: '1', Ingress: [], Egress: [] } }));
    account.simulator.fault = ({ name }, number) => (name === 'vpc.DescribeSecurityGroupPolicies' && number % 7 === 1 ? { code: 'RequestLimitExceeded' } : undefined);
    const outcome = await account.capture(['vpc.security-group']);
    expect(outcome.tallies.find(({ name }) => name === 'vpc.DescribeSecurityGroupPolicies')).toMatchObject({ collected: 60, failed: 0 });
    expect(outcome.repeated).toBeGreaterThan(5);
  });
});

describe('what stays wrong', () => {
  test.each<[string, Fault, string, number]>([
    ['a denial, at once', { code: 'UnauthorizedOperation' }, 'UnauthorizedOperation', 1],
    ['a wrong parameter, at once', { code: 'InvalidParameterValue' }, 'InvalidParameterValue', 1],
    ['an internal error, after four attempts', { code: 'InternalError' }, 'InternalError', 4],
    ['throttling, after ten', { code: 'RequestLimitExceeded' }, 'RequestLimitExceeded', 10],
    ['silence, after four', 'hang', 'ClientError.Timeout', 4],
    ['lost connections, after four', 'reset', 'ClientError.NetworkError', 4],
  ])('%s is recorded, and the rest goes on', async (_name, fault, code, attempts) => {
    account.on('cbs.DescribeSnapshots', () => ({ TotalCount: 0, SnapshotSet: [] }));
    account.simulator.onHang = () => account.clock.passDeadlines();
    account.simulator.fault = ({ name }) => (name === 'cbs.DescribeDisks' ? fault : undefined);
    // One at a time, so that the deadline that passes is that of the call without an answer.
    const outcome = await account.capture(['cbs.disk', 'cbs.snapshot'], { concurrency: 1 });
    expect(account.seen('cbs.DescribeDisks')).toHaveLength(attempts);
    expect(outcome.tallies.find(({ name }) => name === 'cbs.DescribeDisks')?.codes).toEqual(new Map([[code, 1]]));
    expect(await slices(outcome.out, 'cbs.disk')).toEqual(['ap-guangzhou incomplete 0']);
    expect(await slices(outcome.out, 'cbs.snapshot')).toEqual(['ap-guangzhou complete 0']);
  });

  test('refused credentials end it before anything is written', async () => {
    account.simulator.keys = () => undefined;
    await expect(account.capture(['cbs.disk'])).rejects.toMatchObject({ code: 'credential-refused' });
    expect(readdirSync(account.folder)).toEqual([]);
  });
});

describe('lies', () => {
  test('a total that is too small does not end the listing', async () => {
    account.on('cbs.DescribeDisks', listDisks(disks(250), 100));
    expect(await slices((await account.capture(['cbs.disk'])).out, 'cbs.disk')).toEqual(['ap-guangzhou complete 250']);
  });

  test('a total that is too large leaves it incomplete, and ends', async () => {
    account.on('cbs.DescribeDisks', listDisks(disks(250), 999));
    expect(await slices((await account.capture(['cbs.disk'])).out, 'cbs.disk')).toEqual(['ap-guangzhou incomplete 250']);
    expect(account.seen('cbs.DescribeDisks').length).toBeLessThan(6);
  });

  test('an offset that is ignored leaves it incomplete, although as many items came as there are', async () => {
    account.on('cbs.DescribeDisks', () => ({ TotalCount: 300, DiskSet: disks(100) }));
    expect(await slices((await account.capture(['cbs.disk'])).out, 'cbs.disk')).toEqual(['ap-guangzhou incomplete 100']);
  });

  test('pages that overlap leave it incomplete, although as many items came as there are', async () => {
    const all = disks(220);
    account.on('cbs.DescribeDisks', ({ Offset }) => ({ TotalCount: 220, DiskSet: Number(Offset) === 0 ? all.slice(0, 100) : Number(Offset) === 100 ? all.slice(50, 150) : all.slice(150, 170) }));
    expect((await slices((await account.capture(['cbs.disk'])).out, 'cbs.disk'))[0]).toContain('ap-guangzhou incomplete');
  });

  test('a token that leads back to itself ends', async () => {
    account.on('tag.GetResources', ({ PaginationToken }) => ({ PaginationToken: 'again', ResourceTagMappingList: [{ Resource: PaginationToken === undefined ? 'qcs::cvm:x:uin/1:instance/a' : 'qcs::cvm:x:uin/1:instance/b', Tags: [] }] }));
    const outcome = await account.capture(['tag.resource']);
    expect(account.seen('tag.GetResources').length).toBeLessThan(4);
    expect((await slices(outcome.out, 'tag.resource'))[0]).toContain('global incomplete');
  });
});

test('pages are asked for as each product wants them', async () => {
  account.on('vpc.DescribeVpcs', (params) => ({ TotalCount: 101, VpcSet: pageOf(Array.from({ length: 101 }, (_, index) => ({ VpcId: `vpc-${index}` })), params) }));
  account.on('sqlserver.DescribeDBInstances', ({ Offset }) => ({ TotalCount: 101, DBInstances: Array.from({ length: Offset === 0 ? 100 : 1 }, (_, index) => ({ InstanceId: `mssql-${Number(Offset)}-${index}` })) }));
  account.on('cam.ListGroups', ({ Page }) => ({ TotalNum: 201, GroupInfo: Array.from({ length: Page === 1 ? 200 : 1 }, (_, index) => ({ GroupId: Number(Page) * 1000 + index, GroupName: 'g' })) }));
  account.on('tag.GetResources', ({ PaginationToken }) => ({ PaginationToken: PaginationToken === undefined ? 'next' : '', ResourceTagMappingList: [{ Resource: `qcs::cvm:x:uin/1:instance/${String(PaginationToken)}`, Tags: [] }] }));
  account.on('csip.DescribeCVMAssets', ({ Filter }) => ({ Total: 101, Data: pageOf(Array.from({ length: 101 }, (_, index) => ({ AssetId: `ins-${index}` })), Filter as object) }));
  const outcome = await account.capture(['vpc.vpc', 'sqlserver.instance', 'cam.group', 'tag.resource', 'csip.cvm-asset']);
  expect(account.seen('vpc.DescribeVpcs')).toEqual([{ Offset: '0', Limit: '100' }, { Offset: '100', Limit: '100' }]);
  expect(account.seen('sqlserver.DescribeDBInstances')).toEqual([{ Offset: 0, Limit: 100 }, { Offset: 1, Limit: 100 }]);
  expect(account.seen('cam.ListGroups')).toEqual([{ Page: 1, Rp: 200 }, { Page: 2, Rp: 200 }]);
  expect(account.seen('tag.GetResources')).toEqual([{ MaxResults: 200 }, { PaginationToken: 'next', MaxResults: 200 }]);
  expect(account.seen('csip.DescribeCVMAssets')).toEqual([{ Filter: { Offset: 0, Limit: 100 } }, { Filter: { Offset: 100, Limit: 100 } }]);
  for (const kind of ['vpc.vpc', 'sqlserver.instance', 'cam.group', 'tag.resource', 'csip.cvm-asset']) expect((await slices(outcome.out, kind))[0]).toMatch(/ complete /);
});

test('regions are asked for product by product, and finance regions at their own hosts', async () => {
  account.on('region.DescribeRegions', ({ Product }) => ({ RegionSet: (Product === 'cbs' ? ['ap-guangzhou', 'ap-shanghai-fsi'] : ['ap-guangzhou']).map((Region) => ({ Region, RegionState: 'AVAILABLE' })) }));
  account.on('cbs.DescribeDisks', listDisks(disks(1)));
  account.on('cvm.DescribeKeyPairs', () => ({ TotalCount: 0, KeyPairSet: [] }));
  await account.capture(['cbs.disk', 'cvm.key-pair']);
  expect(account.simulator.seen.filter(({ name }) => name === 'cbs.DescribeDisks').map(({ host, region }) => `${host} ${region}`).sort()).toEqual(['cbs.ap-shanghai-fsi.tencentcloudapi.com ap-shanghai-fsi', 'cbs.tencentcloudapi.com ap-guangzhou']);
  expect(account.simulator.seen.filter(({ name }) => name === 'cvm.DescribeKeyPairs').map(({ region }) => region)).toEqual(['ap-guangzhou']);
});

test('the international site is asked at its own hosts', async () => {
  account.on('cam.DescribeSafeAuthFlagIntl', () => ({ LoginFlag: {}, ActionFlag: {} }));
  const outcome = await account.capture(['cam.own-login-protection-intl'], { site: 'international' });
  expect(outcome.account.site).toBe('international');
  expect(new Set(account.simulator.seen.map(({ host }) => host.split('.').slice(1).join('.')))).toEqual(new Set(['intl.tencentcloudapi.com']));
  expect(account.seen('cam.DescribeSafeAuthFlagIntl')).toHaveLength(1);
});

test('a pace is kept that leaves others two fifths of the limit', async () => {
  account.on('cvm.DescribeKeyPairs', (params) => ({ TotalCount: 1000, KeyPairSet: pageOf(Array.from({ length: 1000 }, (_, index) => ({ KeyId: `skey-${index}` })), params) }));
  const before = account.clock.now();
  await account.capture(['cvm.key-pair']);
  // 10 pages and one more question at 60 % of 10 a second: ten intervals of a sixth of a second.
  expect(account.seen('cvm.DescribeKeyPairs')).toHaveLength(11);
  expect(account.clock.now() - before).toBeGreaterThanOrEqual(1666);
});

test('no secret reaches the snapshot, the journal or an error', async () => {
  const SECRET = 'zebra-secret-value';
  account.simulator.cos = ({ name }) => ({ status: 200, body: name === 'cos.service' ? '<ListAllMyBucketsResult><Buckets><Bucket><Name>a-1250000000</Name><Location>ap-guangzhou</Location></Bucket></Buckets></ListAllMyBucketsResult>' : `<Unknown>${SECRET}</Unknown>` });
  account.on('cam.ListUsers', () => ({ Data: [{ Uin: 100000000011, Name: 'ann', ConsoleLogin: 1, PhoneNum: SECRET, Email: SECRET }] }));
  account.on('scf.ListNamespaces', () => ({ TotalCount: 1, Namespaces: [{ Name: 'default' }] }));
  account.on('scf.ListFunctions', () => ({ TotalCount: 1, Functions: [{ FunctionName: 'f', Namespace: 'default' }] }));
  account.on('scf.GetFunction', () => ({ FunctionName: 'f', Namespace: 'default', Qualifier: '$LATEST', CodeInfo: SECRET, Environment: { Variables: [{ Key: 'PASSWORD', Value: SECRET }] } }));
  account.on('live.DescribeLiveDomains', () => ({ AllCount: 1, DomainList: [{ Name: 'live.example', Type: 1, Status: 1 }] }));
  account.on('live.DescribeLivePlayAuthKey', () => ({ PlayAuthKeyInfo: { Enable: 1, AuthKey: SECRET } }));
  const stop = new AbortController();
  account.simulator.fault = ({ name }) => (name === 'cvm.DescribeInstances' ? (stop.abort(), { code: 'UnauthorizedOperation' }) : undefined);
  const failure: unknown = await account.capture('all', { secretsAllowed: true, signal: stop.signal }).catch((error: unknown) => error);
  const written: string[] = [String(failure), (failure as Error).stack ?? '', JSON.stringify(failure) ?? ''];
  for (const name of readdirSync(account.folder)) written.push(readFileSync(account.path(name), 'utf8'));
  account.simulator.fault = () => undefined;
  const outcome = await account.capture('all', { secretsAllowed: true });
  written.push(readFileSync(outcome.out, 'utf8'), JSON.stringify(outcome));
  expect(account.seen('scf.GetFunction')).not.toEqual([]);
  expect(account.seen('live.DescribeLivePlayAuthKey')).not.toEqual([]);
  for (const text of written) for (const secret of [SECRET, 'example-key', 'TC3-HMAC', 'q-signature']) expect(text).not.toContain(secret);
  expect(written.at(-2)).toContain('"Key":"PASSWORD"');
});

test('what is asked about a space is asked about the one that the account tells', async () => {
  account.on('organization.DescribeIdentityCenter', () => ({ ZoneId: 'z-1', ZoneName: 'not kept', ServiceStatus: 'Enabled' }));
  account.on('organization.ListRoleConfigurations', ({ ZoneId, NextToken }) => ({ NextToken: NextToken === undefined ? 'next' : '', RoleConfigurations: [{ RoleConfigurationId: `${String(ZoneId)}-${String(NextToken)}`, SessionDuration: 900 }] }));
  const outcome = await account.capture(['organization.identity-center-role-configuration']);
  expect(account.seen('organization.ListRoleConfigurations')).toEqual([{ ZoneId: 'z-1', MaxResults: 100 }, { ZoneId: 'z-1', MaxResults: 100, NextToken: 'next' }]);
  expect(await slices(outcome.out, 'organization.identity-center-role-configuration')).toEqual(['global complete 2']);
  expect(readFileSync(outcome.out, 'utf8')).not.toContain('not kept');
});
