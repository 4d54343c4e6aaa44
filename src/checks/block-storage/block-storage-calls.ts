import type { ExampleCall } from '../check.js';

type Item = { readonly [field: string]: unknown };

/** A whole listing of file systems, for examples. */
export function fileSystems(...items: readonly Item[]): ExampleCall {
  return { call: 'cfs.DescribeCfsFileSystems', response: { TotalCount: items.length, FileSystems: items } };
}

/** A whole listing of file system permission groups, for examples. */
export function permissionGroups(...items: readonly Item[]): ExampleCall {
  return { call: 'cfs.DescribeCfsPGroups', response: { PGroupList: items } };
}

/** The rules of a permission group, for examples. */
export function permissionRules(PGroupId: string, ...rules: readonly Item[]): ExampleCall {
  return { call: 'cfs.DescribeCfsRules', params: { PGroupId }, response: { RuleList: rules } };
}

/** A whole listing of file system snapshot policies, for examples. */
export function cfsPolicies(...items: readonly Item[]): ExampleCall {
  return { call: 'cfs.DescribeAutoSnapshotPolicies', response: { TotalCount: items.length, AutoSnapshotPolicies: items } };
}
