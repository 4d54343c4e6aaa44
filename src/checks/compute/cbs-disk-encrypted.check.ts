import { cbsDisk } from '../../inventory/compute/cbs-disk.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, disks } from './compute-calls.js';

export default defineCheck({
  id: 'cbs-disk-encrypted',
  title: { en: 'Cloud disk is encrypted', zh: '云硬盘已加密' },
  failTitle: { en: 'Cloud disk is not encrypted', zh: '云硬盘未加密' },
  why: {
    en: 'Data on an unencrypted disk is readable wherever its blocks end up: in snapshots, copies and discarded media. Encryption ties reading to a key that the account controls.',
    zh: '未加密磁盘上的数据，无论出现在快照、副本还是报废介质中都可被读取。加密后，读取必须依赖账号所控制的密钥。',
  },
  severity: 'medium',
  subject: cbsDisk,
  layer: 'customer-data',
  objectives: ['encryption-at-rest-disk'],
  remediation: {
    console: [
      { en: 'Create an encrypted disk: CBS > Create, Encryption on. An existing disk cannot be switched.', zh: '在“云硬盘 > 新建”中勾选加密创建新盘，已有云硬盘无法直接开启加密。' },
      { en: 'Copy the data, attach the new disk and delete the old one with its snapshots.', zh: '迁移数据并挂载新盘，随后删除旧盘及其快照。' },
    ],
    tccli: 'tccli cbs CreateDisks --DiskType CLOUD_BSSD --DiskSize <GiB> --DiskChargeType POSTPAID_BY_HOUR --Placement.Zone <zone> --Encrypt ENCRYPT',
    terraform: 'resource "tencentcloud_cbs_storage" "this" {\n  encrypt = true\n}',
    docs: 'https://cloud.tencent.com/document/product/362',
  },
  covers: { statements: ['WP-6.2.2-04a', 'WP-5.3.2-03', 'WP-3-01', 'WP-3-07', 'WP-6.1.1-C04'], peers: ['cis-4.9', 'cis-4.8'] },
  evaluate(disk) {
    const encrypted = known(disk.data.Encrypt, 'Encrypt');
    if (encrypted === null) return unknown('the answer holds no value for Encrypt');
    const evidence = { path: 'DescribeDisks DiskSet[].Encrypt', observed: encrypted, expected: true };
    return encrypted ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'Encrypted, not encrypted, unattached, silent',
      given: [
        disks(
          { DiskId: 'disk-yes', Encrypt: true, InstanceId: 'ins-1' },
          { DiskId: 'disk-no', Encrypt: false, InstanceId: 'ins-1' },
          { DiskId: 'disk-idle', Encrypt: false, InstanceId: '', DiskState: 'UNATTACHED' },
          { DiskId: 'disk-null', Encrypt: null },
          { DiskId: 'disk-absent' },
        ),
      ],
      expect: { 'disk-yes': 'pass', 'disk-no': 'fail', 'disk-idle': 'fail', 'disk-null': 'unknown', 'disk-absent': 'unknown' },
    },
    {
      name: 'Filtered listing',
      given: [{ call: 'cbs.DescribeDisks', params: { Filters: [{ Name: 'encrypt', Values: ['TRUE'] }] }, response: { TotalCount: 1, DiskSet: [{ DiskId: 'disk-1', Encrypt: true }] } }],
      expect: { 'disk-1': 'pass', '*': 'unknown' },
    },
    { name: 'Denied', given: [denied('cbs.DescribeDisks')], expect: { '*': 'unknown' } },
    { name: 'No disks', given: [disks()], expect: { '*': 'not-applicable' } },
  ],
});
