import { cbsDisk } from '../../inventory/compute/cbs-disk.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { disks } from '../compute/compute-calls.js';
import { CUSTOMER_KEY, customerKey, customerKeyExamples } from '../encryption/key-health.js';
import { notApplicable } from '../verdict.js';

export default defineCheck({
  ...CUSTOMER_KEY,
  id: 'cbs-disk-customer-key',
  title: { en: 'Encrypted cloud disk is encrypted with a key of the customer', zh: '加密云硬盘使用用户自有密钥加密' },
  failTitle: { en: 'Encrypted cloud disk is not encrypted with a key of the customer', zh: '加密云硬盘未使用用户自有密钥加密' },
  subject: cbsDisk,
  remediation: {
    console: [{ en: 'The key is chosen when a disk is created: snapshot the disk, create a disk from it with a key of your own, and swap them.', zh: '密钥仅能在创建云硬盘时选择：创建快照，使用自有密钥由快照新建云硬盘并替换。' }],
    tccli: 'tccli cbs CreateDisks --Placement \'{"Zone":"<zone>"}\' --DiskType CLOUD_HSSD --DiskChargeType POSTPAID_BY_HOUR --SnapshotId <snapshot-id> --Encrypt ENCRYPT --KmsKeyId <key-id>',
    terraform: 'resource "tencentcloud_cbs_storage" "d" {\n  encrypt    = true\n  kms_key_id = "<key-id>"\n}',
    docs: 'https://cloud.tencent.com/document/product/362',
  },
  covers: { statements: ['WP-6.2.2-04a'] },
  evaluate({ data, region }, context) {
    if (known(data.Encrypt ?? undefined, 'DescribeDisks DiskSet[].Encrypt') === false) return notApplicable('the disk is not encrypted');
    const path = 'DescribeDisks DiskSet[].KmsKeyId';
    return customerKey(context, known(data.KmsKeyId, path), region, path);
  },
  examples: [
    ...customerKeyExamples('disk-1', (KmsKeyId) => [disks({ DiskId: 'disk-1', Encrypt: true, KmsKeyId })]),
    { name: 'not encrypted', given: [disks({ DiskId: 'disk-1', Encrypt: false, KmsKeyId: '' })], expect: { 'disk-1': 'not-applicable' } },
  ],
});
