import { cbsDisk } from '../../inventory/compute/cbs-disk.js';
import { defineCheck } from '../check.js';
import { disks } from '../compute/compute-calls.js';
import { DECLARED_REGION, declaredRegion, declaredRegionExamples } from '../database/declared-region.js';

export default defineCheck({
  ...DECLARED_REGION,
  id: 'cbs-disk-in-declared-region',
  title: { en: 'Cloud disk lies in a declared region', zh: '云硬盘位于声明的地域' },
  failTitle: { en: 'Cloud disk lies outside the declared regions', zh: '云硬盘不在声明的地域内' },
  subject: cbsDisk,
  remediation: {
    console: [{ en: 'CBS > Snapshots: copy a snapshot to a declared region, make a disk from it and delete the old one; or declare its region.', zh: '云硬盘 > 快照列表：将快照跨地域复制到声明的地域并新建云硬盘，然后删除原云硬盘；或将其所在地域加入声明清单。' }],
    tccli: 'tccli cbs CopySnapshotCrossRegions --SnapshotId <snapshot-id> --DestinationRegions \'["<region>"]\'',
    docs: 'https://cloud.tencent.com/document/product/362',
  },
  evaluate({ region }, { parameters }) {
    return declaredRegion(region, parameters.regions);
  },
  examples: [
    ...declaredRegionExamples('disk-1', disks({ DiskId: 'disk-1' })),
  ],
});
