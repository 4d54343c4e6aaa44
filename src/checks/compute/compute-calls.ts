import type { ExampleCall } from '../check.js';

type Item = { readonly [field: string]: unknown };

/** A whole listing of CVM instances, for examples. */
export function instances(...items: readonly Item[]): ExampleCall {
  return { call: 'cvm.DescribeInstances', response: { TotalCount: items.length, InstanceSet: items } };
}

/** A whole listing of images, for examples. */
export function images(...items: readonly Item[]): ExampleCall {
  return { call: 'cvm.DescribeImages', response: { TotalCount: items.length, ImageSet: items } };
}

/** A whole listing of key pairs, for examples. */
export function keyPairs(...items: readonly Item[]): ExampleCall {
  return { call: 'cvm.DescribeKeyPairs', response: { TotalCount: items.length, KeyPairSet: items } };
}

/** A whole listing of cloud disks, for examples. */
export function disks(...items: readonly Item[]): ExampleCall {
  return { call: 'cbs.DescribeDisks', params: { ReturnBindAutoSnapshotPolicy: true }, response: { TotalCount: items.length, DiskSet: items.map((item) => ({ DiskState: 'ATTACHED', InstanceId: '', ...item })) } };
}

/** A whole listing of disk snapshots, for examples. */
export function snapshots(...items: readonly Item[]): ExampleCall {
  return { call: 'cbs.DescribeSnapshots', response: { TotalCount: items.length, SnapshotSet: items } };
}

/** A whole listing of snapshot schedules, for examples. */
export function snapshotPolicies(...items: readonly Item[]): ExampleCall {
  return { call: 'cbs.DescribeAutoSnapshotPolicies', response: { TotalCount: items.length, AutoSnapshotPolicySet: items } };
}

/** A whole listing of CVMs in host security, for examples. */
export function machines(...items: readonly Item[]): ExampleCall {
  return { call: 'cwp.DescribeMachines', params: { MachineType: 'CVM', MachineRegion: 'all-regions' }, response: { TotalCount: items.length, Machines: items } };
}

/** A whole listing of operating system users, for examples. */
export function assetUsers(...items: readonly Item[]): ExampleCall {
  return { call: 'cwp.DescribeAssetUserList', response: { Total: items.length, Users: items } };
}

/** A whole listing of Lighthouse instances, for examples. */
export function lighthouseInstances(...items: readonly Item[]): ExampleCall {
  return { call: 'lighthouse.DescribeInstances', response: { TotalCount: items.length, InstanceSet: items } };
}

/** A refused call, for examples. */
export function denied(call: string): ExampleCall {
  return { call, error: { code: 'UnauthorizedOperation' } };
}
