import { cbsDisk } from '../../inventory/compute/cbs-disk.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { disks } from '../compute/compute-calls.js';
import { fail, notApplicable, pass } from '../verdict.js';

const DATA = { DiskUsage: 'DATA_DISK', Attached: true };

export default defineCheck({
  id: 'cbs-data-disk-survives-instance',
  title: { en: 'Data disk survives its instance', zh: '数据盘不随实例销毁' },
  failTitle: { en: 'Data disk is destroyed with its instance', zh: '数据盘随实例一起销毁' },
  why: {
    en: 'When somebody deletes the instance, by mistake or with a stolen key, the data goes with it. A disk that stays behind can simply be attached again.',
    zh: '误操作或密钥被盗导致实例被销毁时，数据也会一并丢失。保留下来的云硬盘只需重新挂载即可恢复使用。',
  },
  severity: 'low',
  subject: cbsDisk,
  layer: 'customer-data',
  objectives: ['deletion-protection'],
  remediation: {
    console: [{ en: 'CBS > Cloud disks > disk > More: switch release with instance off.', zh: '云硬盘 > 云硬盘列表 > 云硬盘 > 更多：关闭随实例释放。' }],
    tccli: 'tccli cbs ModifyDiskAttributes --DiskIds \'["<disk-id>"]\' --DeleteWithInstance False',
    docs: 'https://cloud.tencent.com/document/product/362',
  },
  covers: { statements: ['WP-5.3.2-03'] },
  evaluate({ data }) {
    if (known(data.DiskUsage ?? undefined, 'DescribeDisks DiskSet[].DiskUsage') === 'SYSTEM_DISK') return notApplicable('a system disk belongs to its instance');
    if (known(data.Attached ?? undefined, 'DescribeDisks DiskSet[].Attached') === false) return notApplicable('the disk is attached to no instance');
    const path = 'DescribeDisks DiskSet[].DeleteWithInstance';
    const deleted = known(data.DeleteWithInstance ?? undefined, path);
    const evidence = { path, observed: deleted, expected: false };
    return deleted ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'kept, destroyed, system disk, attached to nothing', given: [disks({ DiskId: 'disk-kept', ...DATA, DeleteWithInstance: false }, { DiskId: 'disk-gone', ...DATA, DeleteWithInstance: true }, { DiskId: 'disk-system', DiskUsage: 'SYSTEM_DISK', DeleteWithInstance: true }, { DiskId: 'disk-free', DiskUsage: 'DATA_DISK', Attached: false })], expect: { 'disk-kept': 'pass', 'disk-gone': 'fail', 'disk-system': 'not-applicable', 'disk-free': 'not-applicable' } },
    { name: 'not recorded', given: [disks({ DiskId: 'disk-1', ...DATA })], expect: { 'disk-1': 'unknown' } },
  ],
});
