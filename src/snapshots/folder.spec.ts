import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAnswerName } from './answer-file.js';
import { HEADER, readAll } from './snapshot.fixture.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answers-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string, content: unknown): void => writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 4));
const GIVEN = { account: { uin: '100000000001' }, capturedAt: '2026-01-15T10:00:00Z' };

test.each([
  ['cvm.DescribeInstances.json', { service: 'cvm', action: 'DescribeInstances', params: {} }],
  ['cvm.DescribeInstances.ap-guangzhou.json', { region: 'ap-guangzhou', params: {} }],
  ['cvm.DescribeInstances.ap-shanghai-fsi.page2.json', { region: 'ap-shanghai-fsi', params: {} }],
  ['cam.ListUsers.page-2.json', { params: {} }],
  ['vpc.DescribeSecurityGroupPolicies.ap-guangzhou.SecurityGroupId=sg-1.json', { region: 'ap-guangzhou', params: { SecurityGroupId: 'sg-1' } }],
  ['cam.ListAttachedUserPolicies.TargetUin=100000000002,Page=1.json', { params: { TargetUin: '100000000002', Page: '1' } }],
  ['cdn.DescribeDomainsConfig.Domain=www.example.com.json', { params: { Domain: 'www.example.com' } }],
  ['cos.getBucketAcl.ap-guangzhou.Bucket=a%2Cb%25-125.xml', { region: 'ap-guangzhou', params: { Bucket: 'a,b%-125' }, extension: 'xml' }],
])('the name of a file tells the call: %s', (name, expected) => {
  expect(parseAnswerName(name)).toMatchObject(expected);
  if (!('region' in expected)) expect(parseAnswerName(name)).not.toHaveProperty('region');
});

test.each(['notes.json', 'cvm.json', 'cvm.Describe Instances.json', 'cvm.DescribeInstances.txt', 'vpc.A.X=1,X=2.json', 'vpc.A.X=%zz.json', 'vpc.A.=1.json', 'vpc.A.x,Y=1.json'])('another name is refused: %s', (name) => {
  expect(() => parseAnswerName(name)).toThrow('name');
});

test('answers are read with and without the outer Response, their request, or their error', async () => {
  put('header.json', HEADER);
  put('cvm.DescribeInstances.ap-guangzhou.json', { TotalCount: 0, InstanceSet: [], RequestId: 'r' });
  put('cvm.DescribeInstances.ap-shanghai.json', { Response: { TotalCount: 0, InstanceSet: [], RequestId: 'r' } });
  put('cvm.DescribeKeyPairs.ap-guangzhou.json', { Response: { Error: { Code: 'UnauthorizedOperation', Message: 'no' }, RequestId: 'r' } });
  put('cvm.DescribeImages.ap-guangzhou.json', { params: { Offset: 0, Limit: 100 }, at: '2026-01-15T09:00:00Z', response: { TotalCount: 0 } });
  put('vpc.DescribeSecurityGroupPolicies.ap-guangzhou.SecurityGroupId=sg-1.json', { SecurityGroupPolicySet: { Version: '1' } });
  put('cos.getBucketVersioning.ap-guangzhou.Bucket=a-125.xml', '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>');
  const { header, calls, places, summary } = await readAll(folder);
  expect(header.account.uin).toBe('100000000001');
  expect(summary).toMatchObject({ format: 'folder', calls: 6, rejected: 0 });
  const byPlace = Object.fromEntries(places.map((place, index) => [place, calls[index]]));
  const empty = { TotalCount: 0, InstanceSet: [] };
  expect(byPlace['cvm.DescribeInstances.ap-guangzhou.json']).toEqual({ service: 'cvm', action: 'DescribeInstances', region: 'ap-guangzhou', params: {}, response: empty });
  expect(byPlace['cvm.DescribeInstances.ap-shanghai.json']).toMatchObject({ region: 'ap-shanghai', response: empty });
  expect(byPlace['cvm.DescribeKeyPairs.ap-guangzhou.json']).toMatchObject({ error: { code: 'UnauthorizedOperation', message: 'no' } });
  expect(byPlace['cvm.DescribeImages.ap-guangzhou.json']).toMatchObject({ params: { Offset: 0, Limit: 100 }, at: '2026-01-15T09:00:00Z', response: { TotalCount: 0 } });
  expect(byPlace['vpc.DescribeSecurityGroupPolicies.ap-guangzhou.SecurityGroupId=sg-1.json']).toMatchObject({ params: { SecurityGroupId: 'sg-1' } });
  expect(byPlace['cos.getBucketVersioning.ap-guangzhou.Bucket=a-125.xml']).toMatchObject({ params: { Bucket: 'a-125' }, response: { VersioningConfiguration: { Status: 'Enabled' } } });
});

test('what a failed command leaves behind is a failed call, never an empty listing', async () => {
  put('cvm.DescribeInstances.ap-guangzhou.json', '');
  put('cvm.DescribeKeyPairs.ap-guangzhou.json', 'tccli: [TencentCloudSDKException] code:AuthFailure.UnauthorizedOperation message:you are not allowed requestId:1-2\n');
  const { calls } = await readAll(folder, GIVEN);
  expect(calls.map((call) => call.error?.code)).toEqual(['EmptyFile', 'AuthFailure.UnauthorizedOperation']);
  expect(calls.every((call) => call.response === undefined)).toBe(true);
});

test('without a header the account and the time must be given, and the refusal says how', async () => {
  put('cvm.DescribeInstances.ap-guangzhou.json', { TotalCount: 0 });
  utimesSync(join(folder, 'cvm.DescribeInstances.ap-guangzhou.json'), 1768471200, 1768471200);
  const remedy = expect.stringContaining('"capturedAt":"2026-01-15T10:00:00Z"') as string;
  await expect(readAll(folder)).rejects.toMatchObject({ code: 'snapshot-header-missing', remedy });
  await expect(readAll(folder, { account: GIVEN.account })).rejects.toMatchObject({ code: 'snapshot-header-missing', remedy: expect.stringContaining('"uin":"100000000001"') as string });
  expect((await readAll(folder, GIVEN)).header).toEqual({ format: 'demarc.snapshot/1', account: GIVEN.account, capturedAt: '2026-01-15T10:00:00.000Z' });
  put('header.json', { ...HEADER, account: { uin: '100000000002' } });
  await expect(readAll(folder, GIVEN)).rejects.toMatchObject({ code: 'snapshot-other-account' });
  put('header.json', '{');
  await expect(readAll(folder)).rejects.toMatchObject({ code: 'snapshot-header-invalid', message: expect.stringContaining('cut off') as string });
});

test('junk is named, or rejected leniently; hidden files are passed over', async () => {
  put('header.json', HEADER);
  put('cam.ListUsers.json', { Data: [] });
  put('.DS_Store', 'x');
  put('README.txt', 'x');
  put('cvm.DescribeInstances.ap-guangzhou.json', '{"TotalCount":');
  put('cvm.DescribeZones.json', [1]);
  put('vpc.DescribeVpcs.ap-guangzhou.json', { service: 'cvm', response: {} });
  mkdirSync(join(folder, 'older'));
  await expect(readAll(folder)).rejects.toMatchObject({ code: 'snapshot-unreadable-calls', message: expect.stringContaining('README.txt: the name has not the form') as string });
  const { calls, rejected } = await readAll(folder, { lenient: true });
  expect(calls.map((call) => call.action)).toEqual(['ListUsers']);
  expect(rejected.map(({ place }) => place)).toEqual(['README.txt', 'cvm.DescribeInstances.ap-guangzhou.json', 'cvm.DescribeZones.json', 'older', 'vpc.DescribeVpcs.ap-guangzhou.json']);
});

test('a folder without answers is no snapshot', async () => {
  await expect(readAll(folder)).rejects.toMatchObject({ code: 'snapshot-not-recognised' });
});

test('the hash covers names and contents in the order of the names', async () => {
  put('header.json', HEADER);
  put('cam.ListUsers.json', '{"Data":[]}');
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
  const expected = sha(`cam.ListUsers.json\0${sha('{"Data":[]}')}\nheader.json\0${sha(JSON.stringify(HEADER, null, 4))}\n`);
  expect((await readAll(folder)).summary.sourceHash).toBe(expected);
});

test('files, their size, and all of them together are limited', async () => {
  put('header.json', HEADER);
  put('cam.ListUsers.json', { Data: 'x'.repeat(5000) });
  await expect(readAll(folder, { limits: { files: 1 } })).rejects.toMatchObject({ code: 'snapshot-too-many-files' });
  await expect(readAll(folder, { limits: { lineBytes: 1000 } })).rejects.toMatchObject({ message: expect.stringContaining('longer than 1000 bytes') as string });
  await expect(readAll(folder, { limits: { snapshotBytes: 1000 } })).rejects.toMatchObject({ code: 'snapshot-too-large' });
});
