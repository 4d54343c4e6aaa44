import { cbsDisk } from '../../inventory/compute/cbs-disk.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { disks } from '../compute/compute-calls.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';

const ATTACHED: readonly string[] = ['ATTACHED', 'ATTACHING', 'DETACHING', 'EXPANDING', 'ROLLBACKING', 'DUMPING'];

export default defineCheck({
  id: 'cbs-disk-in-use',
  title: { en: 'Cloud disk is attached', zh: '云硬盘已挂载使用' },
  failTitle: { en: 'Cloud disk lies idle', zh: '云硬盘闲置' },
  why: {
    en: 'A forgotten disk keeps its data beyond every declared period, outside the eyes of those who would patch or delete it. Copy what is needed and delete the rest.',
    zh: '被遗忘的云硬盘会在无人关注的情况下超期保留数据。应备份所需内容并删除其余部分。',
  },
  severity: 'low',
  subject: cbsDisk,
  layer: 'customer-data',
  objectives: ['data-retention-disposal'],
  remediation: {
    console: [{ en: 'CBS > Cloud disks: snapshot the disk and terminate it, or attach it.', zh: '云硬盘 > 云硬盘列表：创建快照后销毁，或挂载使用。' }],
    tccli: 'tccli cbs TerminateDisks --DiskIds \'["<disk-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/362',
  },
  covers: { statements: ['WP-5.3.2-03'], peers: ['config-cbs-disk-noidle'] },
  evaluate({ data }) {
    const path = 'DescribeDisks DiskSet[].DiskState';
    const state = known(data.DiskState ?? undefined, path);
    if (state === 'TORECYCLE') return notApplicable('the disk waits in the recycle bin, which is judged by a check of its own');
    const evidence = { path, observed: state, expected: 'attached' };
    if (state === 'UNATTACHED') return fail(evidence);
    return ATTACHED.includes(state) ? pass(evidence) : unknown(`${path} is ${state}, which has no documented meaning`);
  },
  examples: [
    { name: 'attached, idle, in the recycle bin, unknown', given: [disks({ DiskId: 'disk-on', DiskState: 'ATTACHED' }, { DiskId: 'disk-idle', DiskState: 'UNATTACHED' }, { DiskId: 'disk-bin', DiskState: 'TORECYCLE' }, { DiskId: 'disk-odd', DiskState: 'ASLEEP' }, { DiskId: 'disk-null', DiskState: null })], expect: { 'disk-on': 'pass', 'disk-idle': 'fail', 'disk-bin': 'not-applicable', 'disk-odd': 'unknown', 'disk-null': 'unknown' } },
  ],
});
