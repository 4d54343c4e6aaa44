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

/** A listing of one running primary MariaDB instance. */
export function mariadb(fields: Item = {}): ExampleCall {
  return listing('mariadb.DescribeDBInstances', 'Instances', { InstanceId: 'tdsql-1', InstanceName: 'billing', InstanceType: 2, Status: 2, WanStatus: 0, WanStatusIpv6: 0, Vport: 3306, WanPort: 0, ...fields });
}

/** A listing of one running primary TDSQL instance. */
export function tdsql(fields: Item = {}): ExampleCall {
  return listing('dcdb.DescribeDCDBInstances', 'Instances', { InstanceId: 'dcdbt-1', InstanceName: 'orders', InstanceType: 2, Status: 2, WanStatus: 0, WanStatusIpv6: 0, Vport: 3306, WanPort: 0, ...fields });
}

/** A listing of one running SQL Server instance. */
export function sqlserver(fields: Item = {}): ExampleCall {
  return listing('sqlserver.DescribeDBInstances', 'DBInstances', { InstanceId: 'mssql-1', Name: 'erp', Status: 2, Vport: 1433, DnsPodDomain: '', TgwWanVPort: 0, ROFlag: '', ...fields });
}

/** A listing of one running regular MongoDB instance. */
export function mongodb(fields: Item = {}): ExampleCall {
  return listing('mongodb.DescribeDBInstances', 'InstanceDetails', { InstanceId: 'cmgo-1', InstanceName: 'events', InstanceType: 1, Status: 2, Vport: 27017, ...fields });
}

/** A listing of one running TDSQL-C cluster. */
export function tdsqlc(fields: Item = {}): ExampleCall {
  return listing('cynosdb.DescribeClusters', 'ClusterSet', { ClusterId: 'cynosdbmysql-1', ClusterName: 'shop', Status: 'running', DbType: 'MYSQL', ...fields });
}

/** A listing of one running instance of a TDSQL-C cluster. */
export function tdsqlcInstance(fields: Item = {}): ExampleCall {
  return listing('cynosdb.DescribeInstances', 'InstanceSet', { InstanceId: 'cynosdbmysql-ins-1', InstanceName: 'shop-rw', ClusterId: 'cynosdbmysql-1', Status: 'running', Vport: 3306, ...fields });
}

/** A listing of one running Elasticsearch cluster. */
export function elastic(fields: Item = {}): ExampleCall {
  return listing('es.DescribeInstances', 'InstanceList', { InstanceId: 'es-1', InstanceName: 'search', Status: 1, ...fields });
}
