import { cfsFileSystem } from '../../inventory/data/cfs-file-system.js';
import { defineCheck } from '../check.js';
import { DECLARED_REGION, declaredRegion, declaredRegionExamples } from '../database/declared-region.js';
import { fileSystems } from './block-storage-calls.js';

export default defineCheck({
  ...DECLARED_REGION,
  id: 'cfs-file-system-in-declared-region',
  title: { en: 'File system lies in a declared region', zh: '文件系统位于声明的地域' },
  failTitle: { en: 'File system lies outside the declared regions', zh: '文件系统不在声明的地域内' },
  subject: cfsFileSystem,
  remediation: {
    console: [{ en: 'CFS: create a file system in a declared region, copy the files and delete the old one; or declare its region.', zh: '文件存储：在声明的地域新建文件系统，迁移文件后删除原文件系统；或将其所在地域加入声明清单。' }],
    docs: 'https://cloud.tencent.com/document/product/582',
  },
  evaluate({ region }, { parameters }) {
    return declaredRegion(region, parameters.regions);
  },
  examples: [
    ...declaredRegionExamples('cfs-1', fileSystems({ FileSystemId: 'cfs-1' })),
  ],
});
