import type { ExampleCall } from '../check.js';

/** Recorded calls that the examples of database checks share. */

type Item = { readonly [field: string]: unknown };

/** A complete listing: `action` as `service.Action`, the instances below `items`. */
export function listing(action: string, items: string, ...instances: readonly Item[]): ExampleCall {
  return { call: action, response: { TotalCount: instances.length, [items]: instances } };
}

/** An answer about one instance. */
export function answer(action: string, key: string, id: string, response: Item): ExampleCall {
  return { call: action, params: { [key]: id }, response };
}

/** A refused call about one instance. */
export function denied(action: string, key: string, id: string): ExampleCall {
  return { call: action, params: { [key]: id }, error: { code: 'UnauthorizedOperation' } };
}

/** A refused listing. */
export function deniedListing(action: string): ExampleCall {
  return { call: action, error: { code: 'AuthFailure.UnauthorizedOperation' } };
}

/** A listing of one running primary MySQL instance. */
export function mysql(fields: Item = {}): ExampleCall {
  return listing('cdb.DescribeDBInstances', 'Items', { InstanceId: 'cdb-1', InstanceName: 'orders', InstanceType: 1, Status: 1, WanStatus: 0, DestroyProtect: 'on', ...fields });
}

/** A listing of one running primary PostgreSQL instance. */
export function postgres(fields: Item = {}): ExampleCall {
  return listing('postgres.DescribeDBInstances', 'DBInstanceSet', { DBInstanceId: 'postgres-1', DBInstanceName: 'ledger', DBInstanceType: 'primary', DBInstanceStatus: 'running', ...fields });
}

/** A listing of one Redis instance. */
export function redis(fields: Item = {}): ExampleCall {
  return listing('redis.DescribeInstances', 'InstanceSet', { InstanceId: 'crs-1', InstanceName: 'cache', Status: 2, WanAddress: '', WanIp: '10.0.1.61', NoAuth: false, ...fields });
}
