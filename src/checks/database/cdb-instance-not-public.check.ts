import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { deniedListing, listing, mysql } from './instance-calls.js';
import { closePublicAddress, PUBLIC_DATABASE } from './public-database.js';

export default defineCheck({
  ...PUBLIC_DATABASE,
  id: 'cdb-instance-not-public',
  title: { en: 'MySQL instance has no public address', zh: 'MySQL 实例未开启公网地址' },
  failTitle: { en: 'MySQL instance has a public address', zh: 'MySQL 实例已开启公网地址' },
  subject: cdbInstance,
  remediation: { console: closePublicAddress('TencentDB for MySQL', '云数据库 MySQL'), docs: 'https://cloud.tencent.com/document/product/236' },
  covers: { statements: ['WP-5.3.4-01', 'WP-3-12', 'WP-2-01'], peers: ['cis-5.2'] },
  evaluate({ data }) {
    const path = 'DescribeDBInstances Items[].WanStatus';
    const status = known(data.WanStatus ?? undefined, path);
    const evidence = { path, observed: status, expected: '0 (never opened) or 2 (closed)' };
    if (status === 1) return fail(evidence);
    return status === 0 || status === 2 ? pass(evidence) : unknown(`${path} is ${status}, which has no documented meaning`);
  },
  examples: [
    { name: 'never opened', given: [mysql({ WanStatus: 0 })], expect: { 'cdb-1': 'pass' } },
    { name: 'opened once and closed again', given: [mysql({ WanStatus: 2 })], expect: { 'cdb-1': 'pass' } },
    { name: 'open', given: [mysql({ WanStatus: 1, WanDomain: 'x.sql.tencentcdb.com', WanPort: 20001 })], expect: { 'cdb-1': 'fail' } },
    { name: 'a state nobody knows', given: [mysql({ WanStatus: 7 })], expect: { 'cdb-1': 'unknown' } },
    { name: 'the field is missing', given: [mysql({ WanStatus: undefined })], expect: { 'cdb-1': 'unknown' } },
    { name: 'a partial page leaves the rest unknown', given: [{ call: 'cdb.DescribeDBInstances', params: { Limit: 1 }, response: { TotalCount: 2, Items: [{ InstanceId: 'cdb-1', WanStatus: 0 }] } }], expect: { 'cdb-1': 'pass', '*': 'unknown' } },
    { name: 'the listing was denied', given: [deniedListing('cdb.DescribeDBInstances')], expect: { '*': 'unknown' } },
    { name: 'no instances', given: [listing('cdb.DescribeDBInstances', 'Items')], expect: { '*': 'not-applicable' } },
  ],
});
