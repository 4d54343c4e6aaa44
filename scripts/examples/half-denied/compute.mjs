import { idOf, tags } from '../names.mjs';
import { GZ, SG } from './account.mjs';
import { groupId, IMAGES, keyId, MACHINES, subnetId, vpcId } from './fleet.mjs';

/** Machines with passwords, plain disks and no owners; Singapore was refused. */
export function recordCompute(recording) {
  recording.list('cvm.DescribeInstances', GZ, MACHINES.map(instanceOf));
  recording.list('cvm.DescribeKeyPairs', GZ, [
    { KeyId: keyId('everyone'), KeyName: 'everyone', ProjectId: 0, AssociatedInstanceIds: MACHINES.filter(({ key }) => key === 'everyone').map(({ id }) => id), CreatedTime: '2022-05-02T02:00:00Z', Tags: [] },
    { KeyId: keyId('billing'), KeyName: 'billing', ProjectId: 0, AssociatedInstanceIds: MACHINES.filter(({ key }) => key === 'billing').map(({ id }) => id), CreatedTime: '2025-06-02T02:00:00Z', Tags: [] },
    { KeyId: keyId('lost'), KeyName: 'lost', ProjectId: 0, AssociatedInstanceIds: [], CreatedTime: null, Tags: [] },
  ]);
  recording.list('cvm.DescribeImages', GZ, IMAGES.map((image) => ({ ImageId: image.id, ImageName: image.name, OsName: image.name, Platform: image.platform, ImageType: 'PUBLIC_IMAGE', ImageState: 'NORMAL', ImageDeprecated: image.deprecated, CreatedTime: '2023-01-10T00:00:00Z', Tags: [] })));
  recordDisks(recording);
  for (const call of ['cvm.DescribeInstances', 'cvm.DescribeKeyPairs', 'cvm.DescribeImages', 'cbs.DescribeDisks', 'cbs.DescribeSnapshots', 'cbs.DescribeAutoSnapshotPolicies', 'lighthouse.DescribeInstances', 'lighthouse.DescribeKeyPairs', 'lighthouse.DescribeBlueprints']) recording.deny(call, SG);
  recordLighthouse(recording);
}

function instanceOf(machine) {
  const login = machine.key === null ? {} : { KeyIds: [keyId(machine.key)] };
  const full = {
    InstanceId: machine.id,
    InstanceName: machine.name,
    InstanceState: machine.stopped ? 'STOPPED' : 'RUNNING',
    RestrictState: 'NORMAL',
    InstanceType: 'S5.LARGE8',
    InstanceChargeType: 'POSTPAID_BY_HOUR',
    Placement: { Zone: 'ap-guangzhou-6', ProjectId: 0 },
    ImageId: machine.image.id,
    OsName: machine.image.name,
    LoginSettings: login,
    SecurityGroupIds: machine.groups.map(groupId),
    PrivateIpAddresses: [machine.inner],
    PublicIpAddresses: machine.address === null ? null : [machine.address],
    IPv6Addresses: null,
    InternetAccessible: { InternetChargeType: 'BANDWIDTH_POSTPAID_BY_HOUR', InternetMaxBandwidthOut: machine.address === null ? 0 : 100 },
    VirtualPrivateCloud: machine.classic ? { VpcId: '', SubnetId: '' } : { VpcId: vpcId('default'), SubnetId: subnetId('default') },
    SystemDisk: { DiskType: 'CLOUD_PREMIUM', DiskId: machine.disk, DiskSize: 50 },
    DataDisks: null,
    CamRoleName: '',
    DisableApiTermination: machine.name === 'billing',
    LatestOperation: machine.name === 'game-gateway-2' ? 'ResetInstancesPassword' : 'RunInstances',
    LatestOperationState: 'SUCCESS',
    CreatedTime: '2022-06-12T03:20:11Z',
    ExpiredTime: null,
    Tags: machine.owner === undefined ? [] : tags({ owner: machine.owner }),
  };
  if (!machine.bare) return full;
  // An old recorder left most fields out.
  const { InstanceId, InstanceName, Placement, VirtualPrivateCloud, PrivateIpAddresses } = full;
  return { InstanceId, InstanceName, Placement, VirtualPrivateCloud, PrivateIpAddresses };
}

function recordDisks(recording) {
  const disks = MACHINES.map((machine) => ({ DiskId: machine.disk, DiskName: `${machine.name}-system`, DiskUsage: 'SYSTEM_DISK', DiskType: 'CLOUD_PREMIUM', DiskState: 'ATTACHED', DiskSize: 50, Encrypt: machine.bare ? null : machine.name === 'billing', KmsKeyId: '', InstanceId: machine.id, InstanceType: 'CVM', Attached: true, DeleteWithInstance: true, Portable: false, AutoSnapshotPolicyIds: machine.name === 'billing' ? [idOf('asp', 'kite')] : [], SnapshotCount: 0, DiskBackupCount: 0, Placement: { Zone: 'ap-guangzhou-6', ProjectId: 0 }, Tags: [] }));
  recording.list('cbs.DescribeDisks', GZ, [...disks, { ...disks[0], DiskId: idOf('disk', 'kite loose'), DiskName: 'loose 未挂载', DiskUsage: 'DATA_DISK', DiskState: 'UNATTACHED', InstanceId: '', Attached: false, Portable: true }]);
  recording.list('cbs.DescribeAutoSnapshotPolicies', GZ, [{ AutoSnapshotPolicyId: idOf('asp', 'kite'), AutoSnapshotPolicyName: 'billing', AutoSnapshotPolicyState: 'NORMAL', IsActivated: true, IsPermanent: false, RetentionDays: 7, DiskIdSet: [MACHINES.find(({ name }) => name === 'billing').disk], InstanceIdSet: [], IsCopyToRemote: 0, Tags: [] }]);
  recording.list('cbs.DescribeSnapshots', GZ, [
    { SnapshotId: idOf('snap', 'kite shared'), SnapshotName: 'for-publisher', DiskId: disks[2].DiskId, DiskUsage: 'SYSTEM_DISK', Encrypt: false, ShareReference: 2, SnapshotState: 'NORMAL', SnapshotType: 'PRIVATE_SNAPSHOT', Tags: [] },
    { SnapshotId: idOf('snap', 'kite old'), SnapshotName: 'before-upgrade', DiskId: disks[3].DiskId, DiskUsage: 'SYSTEM_DISK', Encrypt: null, ShareReference: null, SnapshotState: 'NORMAL', SnapshotType: 'PRIVATE_SNAPSHOT', Tags: [] },
  ]);
}

function recordLighthouse(recording) {
  const forum = idOf('lhins', 'kite forum');
  const wiki = idOf('lhins', 'kite wiki');
  const shown = (InstanceId, InstanceName, address, BlueprintId) => ({ InstanceId, InstanceName, InstanceState: 'RUNNING', InstanceRestrictState: 'NORMAL', BlueprintId, PlatformType: 'LINUX_UNIX', OsName: 'CentOS 7.6 64bit', Zone: 'ap-guangzhou-3', LoginSettings: { KeyIds: [] }, PublicAddresses: [address], PublicIpv6Addresses: [], PrivateAddresses: ['10.0.8.4'], LatestOperation: '', LatestOperationState: '', CreatedTime: '2023-02-01T02:00:00Z', ExpiredTime: '2026-02-01T02:00:00Z', Tags: [] });
  recording.list('lighthouse.DescribeInstances', GZ, [shown(forum, 'forum 玩家论坛', '43.139.20.5', 'lhbp-centos76'), shown(wiki, 'wiki', '43.139.20.6', 'lhbp-own')]);
  const open = (Protocol, Port) => ({ AppType: 'custom', Protocol, Port, CidrBlock: '0.0.0.0/0', Ipv6CidrBlock: '', Action: 'ACCEPT', FirewallRuleDescription: '' });
  recording.answer('lighthouse.DescribeFirewallRules', GZ, { InstanceId: forum, Offset: 0, Limit: 100 }, { TotalCount: 3, FirewallVersion: 2, FirewallRuleSet: [open('TCP', '22'), open('TCP', '3306'), open('TCP', '80,443')] });
  recording.refuse('lighthouse.DescribeFirewallRules', GZ, { InstanceId: wiki, Offset: 0, Limit: 100 });
  recording.list('lighthouse.DescribeBlueprints', GZ, [{ BlueprintId: 'lhbp-centos76', DisplayTitle: 'CentOS', BlueprintType: 'PURE_OS', PlatformType: 'LINUX_UNIX', OsName: 'CentOS 7.6 64bit' }]);
}
