import { mariadbInstance } from '../../inventory/data/mariadb-instance.js';
import { defineCheck } from '../check.js';
import { deniedListing, listing } from './instance-calls.js';
import { closePublicAddress, PUBLIC_DATABASE } from './public-database.js';
import { tdsqlPublicAddress } from './tdsql-public-address.js';

export default defineCheck({
  ...PUBLIC_DATABASE,
  id: 'mariadb-instance-not-public',
  title: { en: 'MariaDB instance has no public address', zh: 'MariaDB 实例未开启公网地址' },
  failTitle: { en: 'MariaDB instance has a public address', zh: 'MariaDB 实例已开启公网地址' },
  subject: mariadbInstance,
  remediation: { console: closePublicAddress('TencentDB for MariaDB', '云数据库 MariaDB'), docs: 'https://cloud.tencent.com/document/product/237' },
  covers: { statements: ['WP-5.3.4-01', 'WP-3-12'] },
  evaluate({ data }) {
    return tdsqlPublicAddress(data, 'DescribeDBInstances Instances[]');
  },
  examples: [
    { name: 'never opened', given: [listing('mariadb.DescribeDBInstances', 'Instances', { InstanceId: 'tdsql-1', WanStatus: 0, WanStatusIpv6: 0 })], expect: { 'tdsql-1': 'pass' } },
    { name: 'closed again', given: [listing('mariadb.DescribeDBInstances', 'Instances', { InstanceId: 'tdsql-1', WanStatus: 2, WanStatusIpv6: 0 })], expect: { 'tdsql-1': 'pass' } },
    { name: 'open', given: [listing('mariadb.DescribeDBInstances', 'Instances', { InstanceId: 'tdsql-1', WanStatus: 1, WanStatusIpv6: 0 })], expect: { 'tdsql-1': 'fail' } },
    { name: 'being opened', given: [listing('mariadb.DescribeDBInstances', 'Instances', { InstanceId: 'tdsql-1', WanStatus: 3 })], expect: { 'tdsql-1': 'fail' } },
    { name: 'open over IPv6 only', given: [listing('mariadb.DescribeDBInstances', 'Instances', { InstanceId: 'tdsql-1', WanStatus: 0, WanStatusIpv6: 1 })], expect: { 'tdsql-1': 'fail' } },
    { name: 'the state for IPv6 was not recorded', given: [listing('mariadb.DescribeDBInstances', 'Instances', { InstanceId: 'tdsql-1', WanStatus: 0 })], expect: { 'tdsql-1': 'unknown' } },
    { name: 'the listing was denied', given: [deniedListing('mariadb.DescribeDBInstances')], expect: { '*': 'unknown' } },
  ],
});
