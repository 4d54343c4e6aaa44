import { cbsDisk } from '../../inventory/compute/cbs-disk.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { disks } from '../compute/compute-calls.js';
import { fail, pass } from '../verdict.js';

export default defineCheck({
  id: 'cbs-disk-not-in-recycle-bin',
  title: { en: 'Cloud disk is not about to be destroyed', zh: '云硬盘未处于回收站' },
  failTitle: { en: 'Cloud disk waits in the recycle bin', zh: '云硬盘处于回收站待销毁' },
  why: {
    en: 'What is in the recycle bin is destroyed for good within days. A disk may be there because a bill was not paid rather than because somebody meant it.',
    zh: '回收站中的云硬盘数天后会被永久销毁。它可能只是因为欠费而进入回收站，而非有意删除。',
  },
  severity: 'medium',
  subject: cbsDisk,
  layer: 'customer-data',
  objectives: ['deletion-protection'],
  remediation: {
    console: [{ en: 'CBS > Cloud disks > Recycle bin: recover the disk, or confirm that its data may go.', zh: '云硬盘 > 回收站：恢复云硬盘，或确认其数据可以销毁。' }],
    docs: 'https://cloud.tencent.com/document/product/362',
  },
  covers: { peers: ['config-cbs-disk-no-trash'] },
  evaluate({ data }) {
    const path = 'DescribeDisks DiskSet[].DiskState';
    const state = known(data.DiskState ?? undefined, path);
    const evidence = { path, observed: state, expected: 'any state but TORECYCLE' };
    return state === 'TORECYCLE' ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'in use, in the recycle bin, not recorded', given: [disks({ DiskId: 'disk-on', DiskState: 'ATTACHED' }, { DiskId: 'disk-bin', DiskState: 'TORECYCLE' }, { DiskId: 'disk-null', DiskState: null })], expect: { 'disk-on': 'pass', 'disk-bin': 'fail', 'disk-null': 'unknown' } },
  ],
});
