import { sqlserverInstance } from '../../inventory/data/sqlserver-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { listing } from './instance-calls.js';
import { closePublicAddress, PUBLIC_DATABASE } from './public-database.js';

const LIST = 'sqlserver.DescribeDBInstances';

export default defineCheck({
  ...PUBLIC_DATABASE,
  id: 'sqlserver-instance-not-public',
  title: { en: 'SQL Server instance has no public address', zh: 'SQL Server 实例未开启公网地址' },
  failTitle: { en: 'SQL Server instance has a public address', zh: 'SQL Server 实例已开启公网地址' },
  subject: sqlserverInstance,
  remediation: { console: closePublicAddress('TencentDB for SQL Server', '云数据库 SQL Server'), docs: 'https://cloud.tencent.com/document/product/238' },
  covers: { statements: ['WP-5.3.4-01', 'WP-3-12'] },
  evaluate({ data }) {
    const path = 'DescribeDBInstances DBInstances[].DnsPodDomain';
    // null and "" alike: no public host exists.
    const host = known(data.DnsPodDomain, path) ?? '';
    const port = data.TgwWanVPort ?? 0;
    const evidence = { path, observed: host === '' && port > 0 ? `port ${port}` : host, expected: 'no public host' };
    return host === '' && port === 0 ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'no public host', given: [listing(LIST, 'DBInstances', { InstanceId: 'mssql-1', DnsPodDomain: '', TgwWanVPort: 0 })], expect: { 'mssql-1': 'pass' } },
    { name: 'null instead of an empty host', given: [listing(LIST, 'DBInstances', { InstanceId: 'mssql-1', DnsPodDomain: null, TgwWanVPort: 0 })], expect: { 'mssql-1': 'pass' } },
    { name: 'a public host', given: [listing(LIST, 'DBInstances', { InstanceId: 'mssql-1', DnsPodDomain: 'x.sqlserver.rds.tencentcdb.com', TgwWanVPort: 26412 })], expect: { 'mssql-1': 'fail' } },
    { name: 'the field is missing', given: [listing(LIST, 'DBInstances', { InstanceId: 'mssql-1' })], expect: { 'mssql-1': 'unknown' } },
    { name: 'Offset counts pages: two pages of one make two instances', given: [
      { call: LIST, params: { Offset: 0, Limit: 1 }, response: { TotalCount: 2, DBInstances: [{ InstanceId: 'mssql-1', DnsPodDomain: '' }] } },
      { call: LIST, params: { Offset: 1, Limit: 1 }, response: { TotalCount: 2, DBInstances: [{ InstanceId: 'mssql-2', DnsPodDomain: '' }] } },
    ], expect: { 'mssql-1': 'pass', 'mssql-2': 'pass' } },
  ],
});
