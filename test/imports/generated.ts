import type { JsonObject } from '../../src/common/json.js';
import { CUSTODIAN_RESOURCES } from '../../src/snapshots/exports/custodian-resources.js';
import type { ExportedListing } from '../../src/snapshots/exports/exported-call.js';
import { STEAMPIPE_TABLES } from '../../src/snapshots/exports/steampipe-tables.js';
import type { RecordedCall } from '../../src/snapshots/snapshot.js';
import { listed, type RecordedAccount } from './account.js';

/** Values for members that no example account has, or only as nothing. */
const FURTHER: Readonly<Record<string, readonly unknown[]>> = {
  'cbs.DescribeDisks': [{ Attached: true, Portable: true, DiskBackupCount: 2, DeleteWithInstance: true, SnapshotCount: 3, AutoSnapshotPolicyIds: ['asp-1'], KmsKeyId: 'key-1', Encrypt: true }],
  'cbs.DescribeSnapshots': [{ Encrypt: true, IsPermanent: true, ShareReference: 1, SnapshotType: 'PRIVATE_SNAPSHOT', DiskUsage: 'DATA_DISK', SnapshotState: 'NORMAL', SnapshotName: 'x' }],
  'clb.DescribeLoadBalancers': [{ AddressIPv6: '2402:4e00::1', AddressIPVersion: 'ipv6', LoadBalancerDomain: 'lb.example', LoadBalancerPassToTarget: true, AttributeFlags: ['DeleteProtect'], BackupZoneSet: [{ Zone: 'ap-guangzhou-4' }], MasterZone: { Zone: 'ap-guangzhou-3' }, LogSetId: 'ls-1', LogTopicId: 'lt-1', SecureGroups: ['sg-1'], Forward: 1, Status: 1 }],
  'cls.DescribeTopics': [{ Index: true, Status: true, KeyId: 'key-1', IsWebTracking: true, AssumerName: 'CDN', Extends: { AnonymousAccess: { Operations: ['trackLog'] } }, StorageType: 'hot', Period: 3640 }],
  'cos.getService': [{ BucketType: 'cos', CreationDate: '2025-01-01T00:00:00Z' }],
  'cvm.DescribeInstances': [{ CamRoleName: 'role', DisasterRecoverGroupId: 'ps-1', DisableApiTermination: true, ExpiredTime: '2027-01-01T00:00:00Z', IPv6Addresses: ['2402:4e00::2'], PublicIPv6Addresses: ['2402:4e00::2'], PublicIpAddresses: ['43.139.1.1'], DataDisks: [{ DiskId: 'disk-2' }], RestrictState: 'NORMAL', LatestOperation: 'ResetInstancesPassword', LatestOperationState: 'SUCCESS' }],
  'ssl.DescribeCertificates': [{ IsExpiring: true, IsWildcard: true, Alias: 'x', SubjectAltName: ['a.example'], CertificateType: 'SVR', Status: 1, CertBeginTime: '2025-01-01 00:00:00', CertEndTime: '2026-01-20 00:00:00', Domain: 'a.example' }],
  'tke.DescribeClusters': [{ DeletionProtection: true, Property: '{"NetworkType":"VPC-CNI"}', ContainerRuntime: 'containerd', RuntimeVersion: '1.6.9', ClusterNodeNum: 2 }],
  'vpc.DescribeAddresses': [{ IsArrears: true, IsBlocked: true, NetworkInterfaceId: 'eni-1', PrivateAddressIp: '10.0.0.9', InstanceType: 'ENI', AddressName: 'x', AddressStatus: 'UNBIND' }],
  'vpc.DescribeSecurityGroups': [{ IsDefault: true, SecurityGroupDesc: 'x', ProjectId: '7' }],
  'vpc.DescribeSubnets': [{ IsDefault: true, Ipv6CidrBlock: '2402:4e00::/64', NetworkAclId: 'acl-1', RouteTableId: 'rtb-1' }],
  'vpc.DescribeVpcs': [{ IsDefault: true, Ipv6CidrBlock: '2402:4e00::/56' }],
};

/** Listings whose items are generated: each once, whichever exports have it. */
const LISTINGS: readonly ExportedListing[] = [...new Map([...Object.values(CUSTODIAN_RESOURCES), ...Object.values(STEAMPIPE_TABLES)].map((listing) => [`${listing.service}.${listing.action}`, listing])).values()];

/** Per listing and member, every value seen, its opposite where it has one, and "not answered". */
export function valuePools(accounts: readonly RecordedAccount[]): ReadonlyMap<string, ReadonlyMap<string, readonly unknown[]>> {
  return new Map(
    LISTINGS.map((listing) => {
      const name = `${listing.service}.${listing.action}`;
      const items = [...accounts.flatMap((account) => listed(account, listing).map(({ item }) => item)), ...((FURTHER[name] ?? []) as readonly JsonObject[])];
      const pools = new Map<string, Map<string, unknown>>();
      for (const item of items) for (const [member, value] of Object.entries(item)) addTo(pools, member, typeof value === 'boolean' ? [value, !value, undefined] : [value, undefined]);
      return [name, new Map([...pools].map(([member, values]) => [member, [...values.values()]]))] as const;
    }),
  );
}

function addTo(pools: Map<string, Map<string, unknown>>, member: string, values: readonly unknown[]): void {
  const pool = pools.get(member) ?? new Map<string, unknown>();
  for (const value of values) pool.set(JSON.stringify(value) ?? 'undefined', value);
  pools.set(member, pool);
}

/** The account with new items in its listings: every member chosen anew from what the pools have for it. */
export function generatedAccount(base: RecordedAccount, pools: ReturnType<typeof valuePools>, choose: (of: number) => number): RecordedAccount {
  const kept = base.calls.filter((call) => !LISTINGS.some(({ service, action }) => call.service === service && call.action === action));
  return { header: base.header, calls: [...kept, ...LISTINGS.map((listing) => generatedCall(listing, pools.get(`${listing.service}.${listing.action}`) ?? new Map<string, readonly unknown[]>(), choose))] };
}

function generatedCall({ service, action, items, id, global }: ExportedListing, pool: ReadonlyMap<string, readonly unknown[]>, choose: (of: number) => number): RecordedCall {
  const rows = Array.from({ length: 4 }, (_, index) => {
    const members = [...pool].map(([member, values]) => [member, values[choose(values.length)]] as const).filter(([, value]) => value !== undefined);
    return { ...Object.fromEntries(members), [id]: (pool.get(id) ?? []).filter((value) => value !== undefined)[index] ?? `generated-${index}`, ...(service === 'cos' ? { Location: 'ap-guangzhou' } : {}) };
  });
  return { service, action, params: {}, ...(global === true ? {} : { region: 'ap-guangzhou' }), response: { [items]: rows, TotalCount: rows.length, TotalNum: rows.length } };
}
