import type { ExampleCall } from '../check.js';

type Item = { readonly [field: string]: unknown };

/** Certificates of the directory, for examples. */
export function certificates(...items: readonly Item[]): ExampleCall {
  return { call: 'organization.ListExternalSAMLIdPCertificates', params: { ZoneId: 'z-1' }, response: { TotalCounts: items.length, SAMLIdPCertificates: items } };
}

/** Permission configurations, for examples. */
export function configurations(...items: readonly Item[]): ExampleCall {
  return { call: 'organization.ListRoleConfigurations', params: { ZoneId: 'z-1', MaxResults: 100 }, response: { TotalCounts: items.length, IsTruncated: false, NextToken: '', RoleConfigurations: items } };
}
