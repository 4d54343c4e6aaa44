import { dcdbInstance } from '../../inventory/data/dcdb-instance.js';
import { defineCheck } from '../check.js';
import { deniedListing, listing } from './instance-calls.js';
import { closePublicAddress, PUBLIC_DATABASE } from './public-database.js';
import { tdsqlPublicAddress } from './tdsql-public-address.js';

export default defineCheck({
  ...PUBLIC_DATABASE,
  id: 'dcdb-instance-not-public',
  title: { en: 'TDSQL instance has no public address', zh: 'TDSQL 实例未开启公网地址' },
  failTitle: { en: 'TDSQL instance has a public address', zh: 'TDSQL 实例已开启公网地址' },
  subject: dcdbInstance,
  remediation: { console: closePublicAddress('TDSQL for MySQL', 'TDSQL MySQL 版'), docs: 'https://cloud.tencent.com/document/product/557' },
  covers: { statements: ['WP-5.3.4-01', 'WP-3-12'], peers: ['csc-tdsql-public'] },
  evaluate({ data }) {
    return tdsqlPublicAddress(data, 'DescribeDCDBInstances Instances[]');
  },
  examples: [
    { name: 'never opened', given: [listing('dcdb.DescribeDCDBInstances', 'Instances', { InstanceId: 'tdsqlshard-1', WanStatus: 0, WanStatusIpv6: 0 })], expect: { 'tdsqlshard-1': 'pass' } },
    { name: 'closed again', given: [listing('dcdb.DescribeDCDBInstances', 'Instances', { InstanceId: 'tdsqlshard-1', WanStatus: 2, WanStatusIpv6: 0 })], expect: { 'tdsqlshard-1': 'pass' } },
    { name: 'open', given: [listing('dcdb.DescribeDCDBInstances', 'Instances', { InstanceId: 'tdsqlshard-1', WanStatus: 1, WanStatusIpv6: 0 })], expect: { 'tdsqlshard-1': 'fail' } },
    { name: 'being opened', given: [listing('dcdb.DescribeDCDBInstances', 'Instances', { InstanceId: 'tdsqlshard-1', WanStatus: 3 })], expect: { 'tdsqlshard-1': 'fail' } },
    { name: 'open over IPv6 only', given: [listing('dcdb.DescribeDCDBInstances', 'Instances', { InstanceId: 'tdsqlshard-1', WanStatus: 0, WanStatusIpv6: 1 })], expect: { 'tdsqlshard-1': 'fail' } },
    { name: 'the state for IPv6 was not recorded', given: [listing('dcdb.DescribeDCDBInstances', 'Instances', { InstanceId: 'tdsqlshard-1', WanStatus: 0 })], expect: { 'tdsqlshard-1': 'unknown' } },
    { name: 'the listing was denied', given: [deniedListing('dcdb.DescribeDCDBInstances')], expect: { '*': 'unknown' } },
  ],
});
