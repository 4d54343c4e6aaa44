import { cfsFileSystem } from '../../inventory/data/cfs-file-system.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { KEY_HEALTH, keyHealth, keyHealthExamples, MEND_KEY } from '../encryption/key-health.js';
import { notApplicable } from '../verdict.js';
import { fileSystems } from './block-storage-calls.js';

export default defineCheck({
  ...KEY_HEALTH,
  id: 'cfs-file-system-key-healthy',
  title: { en: 'File system is encrypted with a healthy key', zh: '文件系统的加密密钥状态正常' },
  failTitle: { en: 'File system is encrypted with a key that is failing', zh: '文件系统的加密密钥状态异常' },
  subject: cfsFileSystem,
  remediation: MEND_KEY,
  evaluate({ data, region }, context) {
    if (known(data.Encrypted ?? undefined, 'DescribeCfsFileSystems FileSystems[].Encrypted') === false) return notApplicable('the file system is not encrypted');
    return keyHealth(context, known(data.KmsKeyId, 'DescribeCfsFileSystems FileSystems[].KmsKeyId'), region, context.parameters.days);
  },
  examples: [
    ...keyHealthExamples('cfs-1', (KmsKeyId) => [fileSystems({ FileSystemId: 'cfs-1', Encrypted: true, KmsKeyId })]),
    { name: 'not encrypted', given: [fileSystems({ FileSystemId: 'cfs-1', Encrypted: false, KmsKeyId: '' })], expect: { 'cfs-1': 'not-applicable' } },
  ],
});
