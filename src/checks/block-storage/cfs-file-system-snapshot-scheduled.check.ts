import { cfsAutoSnapshotPolicy } from '../../inventory/data/cfs-auto-snapshot-policy.js';
import { cfsFileSystem } from '../../inventory/data/cfs-file-system.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { cfsPolicies, fileSystems } from './block-storage-calls.js';

export default defineCheck({
  id: 'cfs-file-system-snapshot-scheduled',
  title: { en: 'File system is in an active snapshot schedule', zh: '文件系统已绑定生效的快照策略' },
  failTitle: { en: 'File system has no active snapshot schedule', zh: '文件系统未绑定生效的快照策略' },
  why: {
    en: 'Without scheduled snapshots a deleted folder, a broken update or ransomware on one client means that the files of all clients are gone.',
    zh: '没有定期快照时，误删目录、更新失败或某台客户端感染勒索软件，都可能使所有客户端的文件丢失。',
  },
  severity: 'medium',
  subject: cfsFileSystem,
  consults: [cfsAutoSnapshotPolicy],
  layer: 'customer-data',
  objectives: ['backups-enabled'],
  remediation: {
    console: [{ en: 'CFS > Snapshots > Snapshot policies: create one, switch it on and bind the file system.', zh: '文件存储 > 快照 > 快照策略：新建策略，启用后绑定文件系统。' }],
    tccli: 'tccli cfs BindAutoSnapshotPolicy --AutoSnapshotPolicyId <policy-id> --FileSystemIds <file-system-id>',
    docs: 'https://cloud.tencent.com/document/product/582',
  },
  covers: { statements: ['WP-6.1.3-C01'] },
  evaluate({ data, region }, context) {
    const path = 'DescribeCfsFileSystems FileSystems[].AutoSnapshotPolicyId';
    const id = known(data.AutoSnapshotPolicyId, path) ?? '';
    if (id === '') return fail({ path, observed: id, expected: 'an active snapshot policy' });
    const policy = context.find(cfsAutoSnapshotPolicy, id, region);
    if (policy === undefined) return unknown(`policy ${id} is not among the recorded ones`);
    const active = known(policy.data.IsActivated ?? undefined, 'DescribeAutoSnapshotPolicies AutoSnapshotPolicies[].IsActivated');
    const evidence = { path: 'DescribeAutoSnapshotPolicies AutoSnapshotPolicies[].IsActivated', observed: active, expected: true };
    return active ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'scheduled', given: [fileSystems({ FileSystemId: 'cfs-1', AutoSnapshotPolicyId: 'asp-1' }), cfsPolicies({ AutoSnapshotPolicyId: 'asp-1', IsActivated: 1 })], expect: { 'cfs-1': 'pass' } },
    { name: 'the schedule is off', given: [fileSystems({ FileSystemId: 'cfs-1', AutoSnapshotPolicyId: 'asp-1' }), cfsPolicies({ AutoSnapshotPolicyId: 'asp-1', IsActivated: 0 })], expect: { 'cfs-1': 'fail' } },
    { name: 'none is bound', given: [fileSystems({ FileSystemId: 'cfs-1', AutoSnapshotPolicyId: '' })], expect: { 'cfs-1': 'fail' } },
    { name: 'the policy was not recorded', given: [fileSystems({ FileSystemId: 'cfs-1', AutoSnapshotPolicyId: 'asp-1' })], expect: { 'cfs-1': 'unknown' } },
    { name: 'what is bound was not recorded', given: [fileSystems({ FileSystemId: 'cfs-1', FsName: 'x' })], expect: { 'cfs-1': 'unknown' } },
  ],
});
