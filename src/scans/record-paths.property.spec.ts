import fc from 'fast-check';
import { CHECKS } from '../checks/catalogue.js';
import { Evaluation } from '../findings/evaluation.js';
import type { Finding } from '../findings/finding.js';
import { InventoryCollector } from '../inventory/collector.js';
import type { Kind } from '../inventory/kind.js';
import { KINDS } from '../inventory/kinds.js';
import { MemoryRecordStore, type RecordStore } from '../inventory/record-store.js';
import type { RecordedCall } from '../snapshots/snapshot.js';
import { FileRecordStore } from './file-record-store.js';

/** Random accounts with what makes records differ: repetition, absent fields, wrong types, wide and long texts. */
const REGIONS = ['ap-guangzhou', 'eu-frankfurt'];
const wild = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('', '生产环境的服务器', 'x'.repeat(300), 'ÿ', '界'.repeat(260), '\u0000', '\ud800', 'RUNNING'), fc.string({ unit: 'binary', maxLength: 6 }));
const field = <T>(value: fc.Arbitrary<T>) => fc.option(fc.oneof({ weight: 8, arbitrary: value as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: fc.constantFrom(null, 7, 'odd', [], {}, true, -0.5, 2 ** 40) }), { nil: undefined });
const named = (prefix: string) => fc.nat(5).map((number) => `${prefix}-${number}`);
const item = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, field(value)])));
const tags = fc.array(fc.record({ Key: fc.constantFrom('owner', 'env'), Value: wild }), { maxLength: 2 });
const instance = item({ InstanceId: named('ins'), InstanceName: wild, InstanceState: fc.constantFrom('RUNNING', 'STOPPED'), Placement: fc.record({ Zone: wild, ProjectId: fc.integer() }), LoginSettings: fc.record({ KeyIds: fc.array(named('skey'), { maxLength: 2 }) }), SecurityGroupIds: fc.array(named('sg'), { maxLength: 3 }), PublicIpAddresses: fc.array(fc.ipV4(), { maxLength: 2 }), DisableApiTermination: fc.boolean(), Tags: tags, CreatedTime: fc.constant('2025-03-01T00:00:00Z') });
const disk = item({ DiskId: named('disk'), DiskName: wild, InstanceId: named('ins'), Encrypt: fc.boolean(), DiskUsage: fc.constantFrom('SYSTEM_DISK', 'DATA_DISK'), AutoSnapshotPolicyIds: fc.array(named('asp'), { maxLength: 2 }), SnapshotCount: fc.nat(100_000), Tags: tags });
const eni = item({ NetworkInterfaceId: named('eni'), Attachment: fc.record({ InstanceId: named('ins') }), GroupSet: fc.array(named('sg'), { maxLength: 2 }), PrivateIpAddressSet: fc.array(fc.record({ PrivateIpAddress: fc.ipV4(), PublicIpAddress: fc.ipV4() }), { maxLength: 2 }) });
const user = item({ Uin: fc.nat(5), Name: wild, ConsoleLogin: fc.constantFrom(0, 1) });
const listing = (service: string, action: string, list: string, items: fc.Arbitrary<unknown>): fc.Arbitrary<RecordedCall> =>
  fc.record({ region: fc.constantFrom(...REGIONS), all: fc.array(items, { maxLength: 8 }), total: fc.nat(9) }).map(({ region, all, total }) => ({ service, action, region, params: {}, response: { TotalCount: total, [list]: all } }));
const detail = (action: string, answer: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<RecordedCall> =>
  fc.record({ uin: fc.nat(5), answer }).map(({ uin, answer: response }) => ({ service: 'cam', action, params: { TargetUin: uin, Uin: uin, SubUin: uin }, response }));
const account = fc.array(
  fc.oneof(
    listing('cvm', 'DescribeInstances', 'InstanceSet', instance),
    listing('cbs', 'DescribeDisks', 'DiskSet', disk),
    listing('vpc', 'DescribeNetworkInterfaces', 'NetworkInterfaceSet', eni),
    listing('cam', 'ListUsers', 'Data', user),
    detail('ListAccessKeys', fc.record({ AccessKeys: fc.array(fc.record({ AccessKeyId: wild, Status: fc.constantFrom('Active', 'Inactive') }), { maxLength: 2 }) })),
    detail('ListAttachedUserAllPolicies', fc.record({ TotalNum: fc.nat(2), PolicyList: fc.array(fc.record({ PolicyId: fc.nat(9), PolicyName: wild }), { maxLength: 2 }) })),
  ),
  { maxLength: 12 },
);

interface Judged {
  readonly findings: readonly Finding[];
  readonly tallies: readonly object[];
  readonly resources: readonly object[];
}

/** The whole way from calls to findings by one store; sorted, because partitions come in any order. */
function judged(calls: readonly RecordedCall[], store: RecordStore): Judged {
  const collector = new InventoryCollector(KINDS, store);
  calls.forEach((call) => collector.add(call));
  const inventory = collector.finish({ uin: '1' }, '2026-01-15T00:00:00Z');
  const findings: Finding[] = [];
  const { tallies } = new Evaluation(inventory, CHECKS, { evaluated: () => undefined, finding: (finding) => void findings.push(finding) }).run();
  const resources: object[] = [];
  for (const partition of inventory.partitions()) resources.push(...partition.resources);
  const byText = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
  findings.sort(byText);
  resources.sort(byText);
  store.dispose();
  return { findings, tallies, resources };
}

test('one partition in memory, many of them, and files all lead to the same resources and findings', () => {
  fc.assert(
    fc.property(account, (calls) => {
      const expected = judged(calls, new MemoryRecordStore(1));
      for (const store of [new MemoryRecordStore(7), new FileRecordStore(1e6), new FileRecordStore(0)]) expect(judged(calls, store)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test('what is judged is what was projected, field by field', () => {
  fc.assert(
    fc.property(account, (calls) => {
      const { resources } = judged(calls, new FileRecordStore(0));
      for (const { kind: name, region, id, data } of resources as readonly { kind: string; region: string; id: string; data: unknown }[]) {
        const kind = KINDS.find((one: Kind) => one.kind === name) as Kind;
        const recorded = calls.flatMap((call) => (call.action !== kind.listing.action || (kind.scope === 'regional' && call.region !== region) ? [] : ((call.response as Record<string, unknown>)[kind.listing.items] as readonly unknown[])));
        const last = recorded.map((one) => kind.shape.project(one)).filter((one) => one !== undefined && one !== null && kind.id(one) === id).at(-1);
        expect(data).toEqual(last);
      }
    }),
    { numRuns: 40 },
  );
});
