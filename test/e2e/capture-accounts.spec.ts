import { mkdirSync, readdirSync } from 'node:fs';
import { CHECKS } from '../../src/checks/catalogue.js';
import { cloudEnvironment } from '../../src/config/cloud-environment.js';
import { chosenChecks } from '../../src/scans/capture-checks.js';
import { captureAccounts, preflightAccounts, type CaptureChoice, type CaptureMachine } from '../../src/scans/capture.js';
import type { Progress } from '../../src/scans/progress.js';
import { captureSummary, machineCapture, preflightSummary } from '../../src/cli/output/capture-summary.js';
import { serveExample } from './example-provider.js';
import { LiveAccount } from './live-account.js';

jest.setTimeout(120_000);

const OWN = '100000000001';
const MEMBERS = [OWN, '100000000002', '100000000003'];
let account: LiveAccount;
let machine: CaptureMachine;

beforeEach(async () => {
  account = await new LiveAccount().open();
  const environment = cloudEnvironment({ HOME: account.folder, TENCENTCLOUD_SECRET_ID: 'AKIDexample', TENCENTCLOUD_SECRET_KEY: 'example-key' });
  machine = { environment, wire: account.wire, clock: account.clock, random: () => 0, signal: new AbortController().signal };
});
afterEach(() => account.close());

function choice(changes: Partial<CaptureChoice> = {}): CaptureChoice {
  const checks = chosenChecks({ checks: ['cbs-disk-encrypted'] }, CHECKS);
  return { credential: { kind: 'auto' }, roles: [], memberRole: { name: 'demarc-reader', externalId: '7f3a' }, site: 'china', checks, secretsAllowed: false, concurrency: 8, timeoutMs: 60_000, ...changes };
}

/** An organisation of three accounts, of which the last does not let the role be taken. */
function serveOrganisation(): void {
  const caller = (signature: string | undefined): string => /Credential=AKID(\d*)/.exec(signature ?? '')?.[1] || OWN;
  account.simulator.keys = (id) => (id === 'AKIDexample' ? { key: 'example-key' } : { key: `key-of-${id}`, token: `token-of-${id}` });
  account.on('sts.GetCallerIdentity', (_, { signature }) => ({ AccountId: caller(signature) }));
  account.on('cam.GetUserAppId', (_, { signature }) => ({ Uin: caller(signature), OwnerUin: caller(signature), AppId: 1250000000 }));
  account.on('organization.DescribeOrganizationMembers', () => ({ Total: 3, Items: MEMBERS.map((uin) => ({ MemberUin: Number(uin), Name: 'x' })) }));
  account.on('cbs.DescribeDisks', (_, { signature }) => ({ TotalCount: 1, DiskSet: [{ DiskId: `disk-${caller(signature)}`, Encrypt: true }] }));
  account.on('sts.AssumeRole', ({ RoleArn, ExternalId }) => {
    const uin = /uin\/(\d+):roleName\/demarc-reader$/.exec(String(RoleArn))?.[1] ?? '';
    if (uin === MEMBERS[2] || ExternalId !== '7f3a') return { Error: { Code: 'UnauthorizedOperation', Message: 'no' } };
    return { Credentials: { TmpSecretId: `AKID${uin}`, TmpSecretKey: `key-of-AKID${uin}`, Token: `token-of-AKID${uin}` }, ExpiredTime: 1_900_000_000 };
  });
}

test('all accounts of an organisation, each into its own file; one that refuses does not stop the others', async () => {
  serveOrganisation();
  mkdirSync(account.path('out'));
  const progress: Progress[] = [];
  const results = await captureAccounts(choice({ accounts: 'all' }), { out: account.path('out/{uin}.ndjson.gz'), restart: false }, machine, (one) => progress.push(one));
  expect(results.map((result) => ('error' in result ? `${result.uin} ${result.error.code}` : result.outcome.account.uin))).toEqual([OWN, MEMBERS[1], `${MEMBERS[2]} role-refused`]);
  expect(readdirSync(account.path('out'))).toEqual([`${OWN}.ndjson.gz`, `${MEMBERS[1]}.ndjson.gz`]);
  expect(progress.at(-1)?.stage).toBe(`reading account ${MEMBERS[1]}`);
  expect(JSON.stringify(machineCapture(results, []))).not.toMatch(/key-of|token-of|example-key/);
});

test('members are reached over a chain of roles, each taken with the credentials of the one before', async () => {
  serveOrganisation();
  const HUB = '100000000009';
  const taken: string[] = [];
  const members = { Total: 2, Items: MEMBERS.slice(0, 2).map((uin) => ({ MemberUin: Number(uin), Name: 'x' })) };
  account.on('organization.DescribeOrganizationMembers', () => members);
  account.on('sts.AssumeRole', ({ RoleArn, ExternalId }, { signature }) => {
    const [, uin = '', role = ''] = /uin\/(\d+):roleName\/(.+)$/.exec(String(RoleArn)) ?? [];
    taken.push(`${/Credential=(\w+)/.exec(signature ?? '')?.[1]} takes ${role} of ${uin}${ExternalId === undefined ? '' : ` (${String(ExternalId)})`}`);
    return { Credentials: { TmpSecretId: `AKID${uin}`, TmpSecretKey: `key-of-AKID${uin}`, Token: `token-of-AKID${uin}` }, ExpiredTime: 1_900_000_000 };
  });
  mkdirSync(account.path('out'));
  const results = await captureAccounts(choice({ accounts: 'all', roles: [{ arn: `qcs::cam::uin/${HUB}:roleName/hub` }] }), { out: account.path('out/{uin}.ndjson.gz'), restart: false }, machine, () => undefined);
  expect(results.map((result) => ('error' in result ? result.error.code : result.outcome.account.uin))).toEqual(MEMBERS.slice(0, 2));
  expect([...new Set(taken)].sort()).toEqual([`AKID${HUB} takes demarc-reader of ${OWN} (7f3a)`, `AKID${HUB} takes demarc-reader of ${MEMBERS[1]} (7f3a)`, `AKIDexample takes hub of ${HUB}`]);
});

test('several accounts and one file name are refused before anything is read', async () => {
  serveOrganisation();
  await expect(captureAccounts(choice({ accounts: MEMBERS }), { out: account.path('one.ndjson'), restart: false }, machine, () => undefined)).rejects.toMatchObject({ code: 'output-ambiguous' });
  account.on('organization.DescribeOrganizationMembers', () => ({ Total: 5, Items: [{ MemberUin: 100000000002 }] }));
  await expect(captureAccounts(choice({ accounts: 'all' }), { out: account.path('{uin}.ndjson'), restart: false }, machine, () => undefined)).rejects.toMatchObject({ code: 'members-unknown' });
  expect(account.seen('cbs.DescribeDisks')).toEqual([]);
});

test('a preflight asks each action once, writes nothing, and names the checks that would stay unknown', async () => {
  serveExample(account.simulator, 'healthy');
  account.simulator.fault = ({ name }) => (['cbs.DescribeDisks', 'cos.acl', 'cam.ListUsers'].includes(name) ? { code: 'UnauthorizedOperation' } : undefined);
  const [outcome] = await preflightAccounts(choice({ checks: CHECKS }), machine);
  const extent = new Map(outcome?.obstacles.map(({ checkId, extent: one }) => [checkId, one]));
  expect(extent.get('cbs-disk-encrypted')).toBe('all');
  expect(extent.get('cam-user-login-mfa')).toBe('all');
  expect(extent.get('cos-bucket-private')).toBe('some');
  expect(extent.has('kms-key-rotation')).toBe(false);
  expect(outcome?.probes.find(({ name }) => name === 'cam.DescribeSafeAuthFlagColl')).toEqual({ name: 'cam.DescribeSafeAuthFlagColl', result: 'untested' });
  const times = new Map<string, number>();
  for (const { name } of account.simulator.seen) times.set(name, (times.get(name) ?? 0) + 1);
  times.delete('sts.GetCallerIdentity');
  expect([...times].filter(([, count]) => count > 1)).toEqual([]);
  expect(account.seen('cvm.DescribeInstances')).toEqual([{ Offset: 0, Limit: 1 }]);
  expect(readdirSync(account.folder)).toEqual([]);
  const text = preflightSummary(outcome as NonNullable<typeof outcome>);
  expect(text).toContain('cbs.DescribeDisks (UnauthorizedOperation)');
});

test('the table at the end tells what was collected, denied, failed and not opened', async () => {
  account.on('cbs.DescribeDisks', () => ({ TotalCount: 1, DiskSet: [{ DiskId: 'disk-1', Encrypt: true }] }));
  account.on('organization.DescribeOrganization', () => ({ Error: { Code: 'ResourceNotFound.OrganizationNotExist', Message: '' } }));
  account.on('cam.ListUsers', () => ({ Error: { Code: 'UnauthorizedOperation', Message: '' } }));
  account.on('kms.ListKeyDetail', () => ({ Error: { Code: 'InvalidParameter', Message: '' } }));
  const outcome = await account.capture(['cbs.disk', 'organization.organisation', 'cam.user', 'kms.key']);
  const lines = captureSummary(outcome, ['scf.GetFunction']).split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  expect(lines).toEqual(expect.arrayContaining(['cbs 1 0 0 0', 'organization 0 0 0 1', 'kms 0 0 1 0', 'cam.ListUsers UnauthorizedOperation ×1', 'kms.ListKeyDetail InvalidParameter ×1']));
  expect(lines.find((line) => line.startsWith('cam '))).toBe('cam 1 1 0 0');
  expect(lines.join('\n')).toContain('scf.GetFunction (--with-secret-answers)');
});
