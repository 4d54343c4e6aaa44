import { cfsFileSystem } from '../../inventory/data/cfs-file-system.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { fileSystems } from './block-storage-calls.js';

export default defineCheck({
  id: 'cfs-file-system-encrypted',
  title: { en: 'File system is encrypted', zh: '文件系统已加密' },
  failTitle: { en: 'File system is not encrypted', zh: '文件系统未加密' },
  why: {
    en: 'Files of an unencrypted system can be read by whoever gets at the media or a copy of them. Encryption makes such a copy worthless without the key.',
    zh: '未加密的文件系统，一旦介质或副本落入他人之手即可直接读取。加密后，没有密钥的副本毫无价值。',
  },
  severity: 'medium',
  subject: cfsFileSystem,
  layer: 'customer-data',
  objectives: ['encryption-at-rest-disk'],
  remediation: {
    console: [{ en: 'Encryption is chosen when a file system is created: create an encrypted one and copy the files.', zh: '加密仅能在创建文件系统时选择：新建加密文件系统并迁移文件。' }],
    tccli: 'tccli cfs CreateCfsFileSystem --Zone <zone> --NetInterface VPC --PGroupId <group-id> --Protocol NFS --Encrypted True',
    docs: 'https://cloud.tencent.com/document/product/582',
  },
  covers: { statements: ['WP-6.2.2-04a'] },
  evaluate({ data }) {
    const path = 'DescribeCfsFileSystems FileSystems[].Encrypted';
    const encrypted = known(data.Encrypted ?? undefined, path);
    const evidence = { path, observed: encrypted, expected: true };
    return encrypted ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'encrypted', given: [fileSystems({ FileSystemId: 'cfs-1', Encrypted: true })], expect: { 'cfs-1': 'pass' } },
    { name: 'not encrypted', given: [fileSystems({ FileSystemId: 'cfs-1', Encrypted: false })], expect: { 'cfs-1': 'fail' } },
    { name: 'not recorded', given: [fileSystems({ FileSystemId: 'cfs-1', FsName: 'x' })], expect: { 'cfs-1': 'unknown' } },
    { name: 'denied', given: [{ call: 'cfs.DescribeCfsFileSystems', error: { code: 'UnauthorizedOperation' } }], expect: { '*': 'unknown' } },
  ],
});
