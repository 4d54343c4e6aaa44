import { cbsDisk } from '../../inventory/compute/cbs-disk.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied } from './compute-calls.js';

const PATH = 'cbs.DescribeDisks DiskSet[].DiskState';
const listed = (...DiskSet: object[]) => ({ call: 'cbs.DescribeDisks', response: { TotalCount: DiskSet.length, DiskSet } });
const BUSY: ReadonlySet<string> = new Set(['ATTACHED', 'ATTACHING', 'DETACHING', 'EXPANDING', 'ROLLBACKING', 'DUMPING']);

export default defineCheck({
  id: 'cbs-disk-in-use',
  title: { en: 'Cloud disk is attached to an instance', zh: '云硬盘已挂载使用' },
  failTitle: { en: 'Cloud disk lies idle or waits in the recycle bin', zh: '云硬盘闲置或处于回收站' },
  why: {
    en: 'An idle disk holds data that nobody looks after: it is not patched, not watched, and anyone who may attach it reads all of it. One in the recycle bin is deleted with its data before long.',
    zh: '闲置云硬盘中的数据无人照管：不被修补、不被监控，任何有权挂载的人都能读取全部内容。回收站中的云硬盘则会在一段时间后连同数据被删除。',
  },
  severity: 'low',
  subject: cbsDisk,
  layer: 'customer-data',
  objectives: ['data-retention-disposal'],
  remediation: {
    console: [
      { en: 'CBS > Disks > <disk>: make a snapshot if the data is needed, then release the disk.', zh: '云硬盘 > <云硬盘>：如需保留数据先创建快照，然后退还云硬盘。' },
      { en: 'In the recycle bin: restore it if it is needed.', zh: '位于回收站：如需使用请恢复。' },
    ],
    tccli: 'tccli cbs TerminateDisks --DiskIds \'["<disk>"]\'',
    terraform: '# Remove the resource "tencentcloud_cbs_storage", or attach it with "tencentcloud_cbs_storage_attachment".',
    docs: 'https://cloud.tencent.com/document/product/362/5751',
  },
  covers: { statements: ['WP-5.3.2-03'], peers: ['config-cbs-disk-noidle', 'config-cbs-disk-no-trash'] },
  evaluate({ data }) {
    const state = known(data.DiskState ?? undefined, PATH).toUpperCase();
    const evidence = { path: PATH, observed: state, expected: 'ATTACHED' };
    if (BUSY.has(state)) return pass(evidence);
    return state === 'UNATTACHED' || state === 'TORECYCLE' ? fail(evidence) : unknown(`the state ${state} is not known`);
  },
  examples: [
    {
      name: 'Attached, idle, in the recycle bin, in a state nobody documented, not recorded',
      given: [
        listed(
          { DiskId: 'disk-1', DiskState: 'ATTACHED', InstanceId: 'ins-1' },
          { DiskId: 'disk-2', DiskState: 'UNATTACHED', InstanceId: '' },
          { DiskId: 'disk-3', DiskState: 'TORECYCLE', InstanceId: '' },
          { DiskId: 'disk-4', DiskState: 'DREAMING', InstanceId: '' },
          { DiskId: 'disk-5', InstanceId: '' },
        ),
      ],
      expect: { 'disk-1': 'pass', 'disk-2': 'fail', 'disk-3': 'fail', 'disk-4': 'unknown', 'disk-5': 'unknown' },
    },
    { name: 'None', given: [listed()], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('cbs.DescribeDisks')], expect: { '*': 'unknown' } },
  ],
});
