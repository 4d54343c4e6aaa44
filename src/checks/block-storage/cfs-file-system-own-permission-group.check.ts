import { cfsFileSystem } from '../../inventory/data/cfs-file-system.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { fileSystems } from './block-storage-calls.js';

export default defineCheck({
  id: 'cfs-file-system-own-permission-group',
  title: { en: 'File system has a permission group of its own', zh: '文件系统使用专用权限组' },
  failTitle: { en: 'File system uses the default permission group', zh: '文件系统使用默认权限组' },
  why: {
    en: 'The default group admits every client of the network with full rights as root. A group of its own lets only the machines in that need the files.',
    zh: '默认权限组允许网络内所有客户端以 root 身份读写。专用权限组可以只放通需要访问文件的主机。',
  },
  severity: 'medium',
  subject: cfsFileSystem,
  layer: 'security-configuration',
  objectives: ['least-privilege', 'network-isolation-vpc'],
  remediation: {
    console: [{ en: 'CFS > Permission groups: create a group with the addresses of your clients; File systems > file system: change to it.', zh: '文件存储 > 权限组：创建仅包含客户端地址的权限组；文件系统 > 文件系统：更换为该权限组。' }],
    tccli: 'tccli cfs UpdateCfsFileSystemPGroup --FileSystemId <file-system-id> --PGroupId <group-id>',
    terraform: 'resource "tencentcloud_cfs_file_system" "f" {\n  access_group_id = "<group-id>"\n}',
    docs: 'https://cloud.tencent.com/document/product/582',
  },
  covers: { statements: ['WP-3-12'] },
  evaluate({ data }) {
    const path = 'DescribeCfsFileSystems FileSystems[].PGroup.PGroupId';
    const group = known(data.PGroup?.PGroupId ?? undefined, path);
    const evidence = { path, observed: group, expected: 'a group other than the default pgroupbasic' };
    return group === 'pgroupbasic' ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'a group of its own', given: [fileSystems({ FileSystemId: 'cfs-1', PGroup: { PGroupId: 'pgroup-1' } })], expect: { 'cfs-1': 'pass' } },
    { name: 'the default group', given: [fileSystems({ FileSystemId: 'cfs-1', PGroup: { PGroupId: 'pgroupbasic' } })], expect: { 'cfs-1': 'fail' } },
    { name: 'not recorded', given: [fileSystems({ FileSystemId: 'cfs-1', PGroup: { Name: 'x' } })], expect: { 'cfs-1': 'unknown' } },
  ],
});
