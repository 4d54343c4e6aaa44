import { gzipSync } from 'node:zlib';
import { readAll, type ReadResult } from '../snapshot.fixture.js';
import { EXPORTED_FROM, withoutZeroValues } from './exported-call.js';
import { credentialReport, OWNER, Workplace } from './exports.fixture.js';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

const shown = ({ calls }: ReadResult) => calls.map(({ service, action, region, params, response }) => ({ call: `${service}.${action}${region === undefined ? '' : `@${region}`}`, params, response }));

describe('Cloud Custodian', () => {
  test('a folder of policies becomes narrowed listings, with account, time and region of the runs', async () => {
    place.custodian('disks', 'cbs', [{ DiskId: 'disk-1', Encrypt: false, 'c7n:MatchedFilters': ['Encrypt'] }], { end_time: 1_768_471_200 });
    place.custodian('users', 'cam-user', [{ Uin: 100000000009, Name: 'a', 'c7n:access_keys': [{ AccessKeyId: 'AKIDexample1', Status: 'Active' }] }], { end_time: 1_768_474_800 });
    const result = await readAll(place.folder);
    expect(result.header).toEqual({ format: 'demarc.snapshot/1', account: { uin: '100000000001' }, capturedAt: '2026-01-15T11:00:00.000Z', tool: { name: 'cloud-custodian', version: '0.9.40' } });
    expect(shown(result)).toEqual([
      { call: 'cbs.DescribeDisks@ap-guangzhou', params: { [EXPORTED_FROM]: 'cloud-custodian' }, response: { DiskSet: [{ DiskId: 'disk-1', Encrypt: false, 'c7n:MatchedFilters': ['Encrypt'] }] } },
      { call: 'cam.ListUsers', params: { [EXPORTED_FROM]: 'cloud-custodian' }, response: { Data: [expect.objectContaining({ Uin: 100000000009 })] } },
      { call: 'cam.ListAccessKeys', params: { TargetUin: 100000000009 }, response: { AccessKeys: [{ AccessKeyId: 'AKIDexample1', Status: 'Active' }] } },
    ]);
    expect(result.summary).toMatchObject({ format: 'cloud-custodian', calls: 3, rejected: 0, compressed: false });
    expect(JSON.stringify(result)).not.toContain('CONFIG-IS-NOT-KEPT');
  });

  test('the rules of a group are an answer of their own where both directions are there', async () => {
    const rule = { PolicyIndex: 0, Protocol: 'tcp', Port: '22', CidrBlock: '0.0.0.0/0', Action: 'ACCEPT' };
    place.custodian('groups', 'security-group', [{ SecurityGroupId: 'sg-1', IpPermissions: [rule], IpPermissionsEgress: [] }, { SecurityGroupId: 'sg-2', IpPermissions: [rule] }]);
    expect(shown(await readAll(place.folder)).filter(({ call }) => call.includes('Policies'))).toEqual([
      { call: 'vpc.DescribeSecurityGroupPolicies@ap-guangzhou', params: { SecurityGroupId: 'sg-1' }, response: { SecurityGroupPolicySet: { Ingress: [rule], Egress: [] } } },
    ]);
  });

  test('a time that Custodian shifted is left out, an unknown type is counted, gzip is fine', async () => {
    place.custodian('snapshots', 'cbs-snapshot', []);
    place.write('snapshots/resources.json.gz', gzipSync(JSON.stringify([{ SnapshotId: 'snap-1', CreateTime: '2026-01-01T00:00:00+00:00' }])));
    place.custodian('dns', 'dns-record', [{ RecordId: 1 }]);
    const result = await readAll(place.folder);
    expect(result.calls.map(({ service, response }) => [service, response])).toEqual(expect.arrayContaining([['cbs', { SnapshotSet: [{ SnapshotId: 'snap-1' }] }], ['export', {}]]));
  });

  test('what it cannot be read as is told', async () => {
    const lonely = place.write('alone/resources.json', []);
    await expect(readAll(lonely)).rejects.toMatchObject({ code: 'export-incomplete', message: expect.stringContaining('looks like resources.json of Cloud Custodian, but') as string });
    place.write('alone/metadata.json', { policy: { resource: 'aws.ec2' } });
    await expect(readAll(place.folder)).rejects.toMatchObject({ code: 'export-incomplete', message: expect.stringContaining('another cloud') as string });
    place.custodian('alone', 'cbs', []);
    place.custodian('theirs', 'cbs', [], { account_id: '100000000002' });
    await expect(readAll(place.folder)).rejects.toMatchObject({ code: 'snapshot-accounts-differ', message: expect.stringMatching(/alone is of account 100000000001.*theirs of 100000000002/) as string });
  });

  test('a resource without its id is rejected by place and name, never by content', async () => {
    place.custodian('disks', 'cbs', [{ Secret: 'hunter2' }, 7]);
    const result = await readAll(place.folder, { lenient: true });
    expect(result.rejected).toEqual([{ place: '[0]', reason: 'the resource has no DiskId, as those of type "cbs" have' }, { place: '[1]', reason: 'a resource must be an object' }]);
  });
});

describe('Steampipe', () => {
  const rows = [{ disk_id: 'disk-1', disk_name: '', encrypt: true, attached: false, snapshot_count: 0, placement: { Zone: 'ap-guangzhou-3' }, tags: { team: 'a' }, region: 'ap-guangzhou', akas: ['tencentcloud:cbs:disk:disk-1'], title: 'x' }];
  const expected = [{ call: 'cbs.DescribeDisks@ap-guangzhou', params: { [EXPORTED_FROM]: 'steampipe' }, response: { DiskSet: [{ DiskId: 'disk-1', Encrypt: true, Placement: { Zone: 'ap-guangzhou-3' }, Tags: [{ Key: 'team', Value: 'a' }] }] } }];

  test('rows become listings; what the plugin fills in for nothing is not taken over', async () => {
    const whole = place.write('q.json', { columns: [{ name: 'disk_id', data_type: 'text' }], rows });
    expect(shown(await readAll(whole, OWNER))).toEqual(expected);
    expect(shown(await readAll(place.write('bare.json', rows), OWNER))).toEqual(expected);
    const unnamed = rows.map(({ akas: _, ...row }) => row);
    expect(shown(await readAll(place.write('tencentcloud_cbs_disk.json', unnamed), OWNER))).toEqual(expected);
    expect((await readAll(place.write('bare.json.gz', gzipSync(`\ufeff${JSON.stringify(rows)}`)), OWNER)).summary).toMatchObject({ format: 'steampipe', compressed: true });
  });

  test('times that the plugin took for UTC become the local times they were', async () => {
    const user = { uin: '100000000009', name: 'a', console_login: 1, create_time: '2026-01-10T20:00:00+08:00', akas: ['tencentcloud:cam:user:100000000009'] };
    expect(shown(await readAll(place.write('u.json', [user]), OWNER))[0]?.response).toEqual({ Data: [{ Uin: '100000000009', Name: 'a', ConsoleLogin: 1, CreateTime: '2026-01-10 12:00:00' }] });
  });

  test('rows of a table that nothing is read of are counted; rows of no known table are told', async () => {
    expect((await readAll(place.write('tencentcloud_cvm_zone.json', [{ zone: 'ap-guangzhou-3' }]), OWNER)).calls).toMatchObject([{ service: 'export' }]);
    await expect(readAll(place.write('x.json', [{ disk_id: 'disk-1', encrypt: true }]), OWNER)).rejects.toMatchObject({ code: 'export-incomplete', message: expect.stringContaining('looks like rows of a Steampipe query, but') as string });
    await expect(readAll(place.write('y.json', { columns: [], rows: [{ disk_id: 'disk-1' }] }), OWNER)).rejects.toMatchObject({ code: 'snapshot-unreadable-calls', remedy: expect.any(String) as string });
  });

  test('an export without account or time asks for both', async () => {
    const path = place.write('q.json', { columns: [], rows });
    await expect(readAll(path)).rejects.toMatchObject({ code: 'export-header-missing', remedy: 'Give --account <root uin> and --captured-at <time>.' });
    await expect(readAll(path, { account: OWNER.account })).rejects.toMatchObject({ remedy: 'Give --captured-at <time>.' });
  });

  test.each(['{"columns":[],"rows":[{"disk_id":"disk-1"},', '{"columns":[],"rows":[{"disk_id":"d"}]} more', '{"columns":[],"rows":7}'])('broken JSON is refused: %s', async (text) => {
    await expect(readAll(place.write('tencentcloud_cbs_disk.json', text), OWNER)).rejects.toMatchObject({ code: 'export-broken' });
  });
});

describe('Config', () => {
  const configuration = { InstanceId: 'ins-1', InstanceState: 'RUNNING', SecurityGroupIds: ['sg-1'], PublicIpAddresses: null, CamRoleName: '', InternetAccessible: { InternetMaxBandwidthOut: 5, PublicIpAssigned: false } };
  const item = { ResourceType: 'QCS::CVM::Instance', ResourceId: 'ins-1', ResourceRegion: 'ap-guangzhou', Tags: [{ TagKey: 'a', TagValue: 'b' }], Configuration: JSON.stringify(configuration) };
  const expected = [{ call: 'cvm.DescribeInstances@ap-guangzhou', params: { [EXPORTED_FROM]: 'config' }, response: { InstanceSet: [{ InstanceId: 'ins-1', InstanceState: 'RUNNING', SecurityGroupIds: ['sg-1'], InternetAccessible: { InternetMaxBandwidthOut: 5 }, Tags: [{ TagKey: 'a', TagValue: 'b' }] }] } }];

  test.each([
    ['one answer', JSON.stringify(item)],
    ['one answer over several lines', JSON.stringify({ Response: item }, null, 2)],
    ['an array', JSON.stringify([item])],
    ['lines', `${JSON.stringify(item)}\n\n`],
    ['a listing', JSON.stringify({ Items: [item] })],
  ])('%s', async (_, text) => {
    expect(shown(await readAll(place.write('config.json', text), OWNER))).toEqual(expected);
  });

  test('only what the configuration proves to be is read', async () => {
    const items = [
      { ...item, ResourceType: 'QCS::COS::Bucket', ResourceId: 'b-1250000000', Configuration: '{"Acl":[]}' },
      { ...item, Configuration: '{"State":"RUNNING"}' },
      { ...item, ResourceType: 'QCS::CAM::User' },
      { ...item, ResourceDelete: 1 },
    ];
    const result = await readAll(place.write('c.json', items.map((one) => JSON.stringify(one)).join('\n')), OWNER);
    expect(result.calls.map(({ service, response }) => [service, response])).toEqual([
      ['cos', { Buckets: [{ Location: 'ap-guangzhou', Name: 'b-1250000000' }] }],
      ['cvm', { InstanceSet: [{ InstanceId: 'ins-1', Tags: item.Tags }] }],
      ['export', {}],
      ['export', {}],
    ]);
    const wrong = [{ ...item, Configuration: '{"InstanceId":"ins-2"}' }, { ...item, Configuration: 'no JSON' }];
    expect((await readAll(place.write('w.json', wrong), { ...OWNER, lenient: true })).rejected.map(({ reason }) => reason)).toEqual(['"Configuration" is of another resource: its InstanceId is not the item\'s "ResourceId"', '"Configuration" is not the JSON of an object']);
  });
});

describe('CAM credential report', () => {
  const row = { AccountID: '100000000009', Username: '李, "雷"', UserType: 'Sub-user', CreationTime: '2025/8/6 9:25:56', LoginConsoleActive: 'TRUE', LoginProtectionActive: 'FALSE', OperationProtectionActive: 'TRUE', AccessKey1SecretId: 'AKIDexample1', AccessKey1Status: 'Disable', AccessKey1CreationTime: '2025-10-11 1:02:03', AccessKey1lastUsedDate: '2026/1/2', AccessKey2SecretId: 'N/A' };

  test('a row becomes the user, its keys, their last use, and protection as far as it is off', async () => {
    const off = { Phone: 0, Token: 0, Stoken: 0, Wechat: 0, Custom: 0, Mail: 0, U2FToken: 0, Passkey: 0 };
    expect(shown(await readAll(place.write('r.csv', credentialReport([row])), OWNER))).toEqual([
      { call: 'cam.ListUsers', params: { [EXPORTED_FROM]: 'credential-report' }, response: { Data: [{ Uin: '100000000009', Name: '李, "雷"', ConsoleLogin: 1, CreateTime: '2025-08-06 09:25:56' }] } },
      { call: 'cam.ListAccessKeys', params: { TargetUin: '100000000009' }, response: { AccessKeys: [{ AccessKeyId: 'AKIDexample1', Status: 'Inactive', CreateTime: '2025-10-11 01:02:03' }] } },
      { call: 'cam.DescribeSafeAuthFlagColl', params: { SubUin: '100000000009' }, response: { LoginFlag: off } },
      { call: 'cam.GetSecurityLastUsed', params: { SecretIdList: ['AKIDexample1'] }, response: { SecretIdLastUsedRows: [{ SecretId: 'AKIDexample1', LastUsedDate: '2026-01-02 00:00:00' }] } },
    ]);
  });

  test('what is not supported or empty is not recorded', async () => {
    const bare = { AccountID: '100000000009', UserType: 'Sub-user', LoginConsoleActive: 'not_supported', AccessKey1SecretId: 'N/A', AccessKey2SecretId: 'not_supported' };
    expect(shown(await readAll(place.write('r.csv', credentialReport([bare, { ...bare, UserType: 'Collaborator' }])), OWNER)).map(({ call, response }) => [call, response])).toEqual([
      ['cam.ListUsers', { Data: [{ Uin: '100000000009' }] }],
      ['export.PassedOver', {}],
    ]);
  });

  test('a report that a spreadsheet spoilt is told', async () => {
    await expect(readAll(place.write('r.csv', credentialReport([{ ...row, AccountID: '1.00001E+11' }])), OWNER)).rejects.toMatchObject({ code: 'snapshot-unreadable-calls', message: expect.stringContaining('row 2: "AccountID" is not 5 to 20 digits') as string });
    await expect(readAll(place.write('s.csv', 'AccountID,PasswordEnabled\r\n'), OWNER)).rejects.toMatchObject({ code: 'export-incomplete', message: expect.stringContaining('looks like a CAM user credential report, but') as string });
    await expect(readAll(place.write('t.csv', `${credentialReport([row])}"open`), OWNER)).rejects.toMatchObject({ code: 'export-broken', message: expect.not.stringContaining('open') as string });
    await expect(readAll(place.write('u.csv', 'user,arn\r\n'), OWNER)).rejects.toMatchObject({ code: 'snapshot-not-recognised' });
  });
});

test.each([
  [{ a: null, b: '', c: 0, d: false, e: [], f: {} }, undefined],
  [{ a: { b: [{ c: 0 }] }, d: 1 }, { d: 1 }],
  [{ a: ['', 'x'], b: [null] }, { a: ['', 'x'] }],
])('without zero values: %j', (value, expected) => {
  expect(withoutZeroValues(value)).toEqual(expected);
});
