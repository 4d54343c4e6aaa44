import { cbsDisk } from '../../inventory/compute/cbs-disk.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { disks } from '../compute/compute-calls.js';
import { KEY_HEALTH, keyHealth, keyHealthExamples, MEND_KEY } from '../encryption/key-health.js';
import { notApplicable } from '../verdict.js';

export default defineCheck({
  ...KEY_HEALTH,
  id: 'cbs-disk-key-healthy',
  title: { en: 'Cloud disk is encrypted with a healthy key', zh: '云硬盘的加密密钥状态正常' },
  failTitle: { en: 'Cloud disk is encrypted with a key that is failing', zh: '云硬盘的加密密钥状态异常' },
  subject: cbsDisk,
  remediation: MEND_KEY,
  evaluate({ data, region }, context) {
    if (known(data.Encrypt ?? undefined, 'DescribeDisks DiskSet[].Encrypt') === false) return notApplicable('the disk is not encrypted');
    return keyHealth(context, known(data.KmsKeyId, 'DescribeDisks DiskSet[].KmsKeyId'), region, context.parameters.days);
  },
  examples: [
    ...keyHealthExamples('disk-1', (KmsKeyId) => [disks({ DiskId: 'disk-1', Encrypt: true, KmsKeyId })]),
    { name: 'not encrypted', given: [disks({ DiskId: 'disk-1', Encrypt: false, KmsKeyId: '' })], expect: { 'disk-1': 'not-applicable' } },
  ],
});
