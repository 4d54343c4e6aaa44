import { idOf, tags } from '../names.mjs';
import { GZ, owned, SH } from './account.mjs';
import { groupId, IMAGES, KEYS, keyId, MACHINES, subnetId, vpcId } from './fleet.mjs';

const tagsOf = (machine) => (machine.owner === null ? tags({ env: 'staging' }) : owned(machine.owner, machine.stage, machine.data));

/** Machines, keys, images, disks and their snapshots; Lighthouse. */
export function recordCompute(recording) {
  for (const region of recording.regions) {
    const machines = MACHINES.filter((machine) => machine.region === region);
    recording.list('cvm.DescribeInstances', region, machines.map(instanceOf));
    recordKeyPairs(recording, region);
    const images = Object.values(IMAGES).filter((image) => region === GZ || image.type === 'PUBLIC_IMAGE');
    recording.list('cvm.DescribeImages', region, images.map((image) => ({ ImageId: image.id, ImageName: image.name, OsName: image.name, ImageType: image.type, ImageState: 'NORMAL', Platform: image.platform, ImageDeprecated: image.deprecated, CreatedTime: '2025-11-10T00:00:00Z', ImageSize: 50, Tags: [] })));
    recordDisks(recording, region, machines);
  }
  recordLighthouse(recording);
}

function instanceOf(machine) {
  const image = IMAGES[machine.image];
  return {
    InstanceId: machine.id,
    InstanceName: machine.name,
    InstanceState: 'RUNNING',
    RestrictState: 'NORMAL',
    InstanceType: machine.name.startsWith('order') ? 'S6.2XLARGE16' : 'SA5.LARGE8',
    InstanceChargeType: 'PREPAID',
    RenewFlag: 'NOTIFY_AND_AUTO_RENEW',
    Placement: { Zone: machine.zone, ProjectId: 0 },
    CPU: 4,
    Memory: 8,
    ImageId: image.id,
    OsName: image.name,
    LoginSettings: machine.key === null ? {} : { KeyIds: [keyId(machine.key)] },
    SecurityGroupIds: machine.groups.map(groupId),
    PrivateIpAddresses: [machine.address],
    PublicIpAddresses: machine.publicAddress ? [machine.publicAddress] : null,
    IPv6Addresses: machine.address6 ? [machine.address6] : null,
    PublicIPv6Addresses: null,
    InternetAccessible: { InternetChargeType: 'TRAFFIC_POSTPAID_BY_HOUR', InternetMaxBandwidthOut: machine.publicAddress ? 20 : 0, PublicIpAssigned: Boolean(machine.publicAddress) },
    VirtualPrivateCloud: { VpcId: vpcId(machine.network), SubnetId: subnetId(machine.subnet), AsVpcGateway: false },
    SystemDisk: { DiskType: 'CLOUD_BSSD', DiskId: machine.disks[0], DiskSize: 50 },
    DataDisks: [{ DiskType: 'CLOUD_HSSD', DiskId: machine.disks[1], DiskSize: 200, DeleteWithInstance: false }],
    CamRoleName: machine.name.startsWith('order') ? 'CVM_QcsRole' : '',
    DisableApiTermination: true,
    LatestOperation: 'RunInstances',
    LatestOperationState: 'SUCCESS',
    CreatedTime: '2025-06-12T03:20:11Z',
    ExpiredTime: '2026-06-12T03:20:11Z',
    Tags: tagsOf(machine),
  };
}

function recordKeyPairs(recording, region) {
  const pairs = Object.entries(KEYS).filter(([, key]) => key.region === region).map(([name, key]) => ({
    KeyId: keyId(name),
    KeyName: name,
    ProjectId: 0,
    Description: '',
    PublicKey: 'ssh-rsa AAAAexample',
    AssociatedInstanceIds: MACHINES.filter((machine) => machine.key === name).map(({ id }) => id),
    CreatedTime: key.created,
    Tags: [],
  }));
  if (region === GZ) pairs.push({ KeyId: keyId('intern-2025'), KeyName: 'intern-2025', ProjectId: 0, Description: '', PublicKey: 'ssh-rsa AAAAexample', AssociatedInstanceIds: [], CreatedTime: '2025-07-01T03:00:00Z', Tags: [] });
  recording.list('cvm.DescribeKeyPairs', region, pairs);
}

function recordDisks(recording, region, machines) {
  const policy = idOf('asp', `daily ${region}`);
  const disks = machines.flatMap((machine) =>
    machine.disks.map((disk, index) => ({
      DiskId: disk,
      DiskName: `${machine.name}${index === 0 ? '-system' : '-data'}`,
      DiskUsage: index === 0 ? 'SYSTEM_DISK' : 'DATA_DISK',
      DiskType: index === 0 ? 'CLOUD_BSSD' : 'CLOUD_HSSD',
      DiskState: 'ATTACHED',
      DiskSize: index === 0 ? 50 : 200,
      DiskChargeType: 'PREPAID',
      Encrypt: true,
      KmsKeyId: idOf('kms', region),
      InstanceId: machine.id,
      InstanceType: 'CVM',
      Attached: true,
      DeleteWithInstance: index === 0,
      Portable: index === 1,
      AutoSnapshotPolicyIds: [policy],
      SnapshotCount: 7,
      DiskBackupCount: 0,
      Placement: { Zone: machine.zone, ProjectId: 0 },
      Tags: tagsOf(machine),
    })),
  );
  recording.list('cbs.DescribeDisks', region, disks);
  recording.list('cbs.DescribeAutoSnapshotPolicies', region, [
    { AutoSnapshotPolicyId: policy, AutoSnapshotPolicyName: 'daily 每日快照', AutoSnapshotPolicyState: 'NORMAL', IsActivated: true, IsPermanent: false, RetentionDays: 14, DiskIdSet: machines.flatMap((machine) => machine.disks), InstanceIdSet: [], IsCopyToRemote: 0, Tags: [], Policy: [{ DayOfWeek: [0, 1, 2, 3, 4, 5, 6], Hour: [3] }] },
  ]);
  const snapshots = machines.slice(0, 10).map((machine) => ({
    SnapshotId: idOf('snap', machine.name),
    SnapshotName: `auto-${machine.name}`,
    DiskId: machine.disks[1],
    DiskUsage: 'DATA_DISK',
    DiskSize: 200,
    Encrypt: true,
    ShareReference: 0,
    SnapshotState: 'NORMAL',
    SnapshotType: 'PRIVATE_SNAPSHOT',
    CreateTime: '2026-01-14 19:00:12',
    Tags: [],
  }));
  recording.list('cbs.DescribeSnapshots', region, snapshots);
}

/** A small site of the marketing team on Lighthouse. */
function recordLighthouse(recording) {
  const site = idOf('lhins', 'tea-blog');
  const key = idOf('lhkp', 'marketing');
  recording.list('lighthouse.DescribeInstances', GZ, [
    { InstanceId: site, SystemDisk: { DiskId: idOf('lhdisk', 'tea-blog') }, InstanceName: 'tea-blog 茶语', InstanceState: 'RUNNING', InstanceRestrictState: 'NORMAL', BundleId: 'bundle_gen_02', BlueprintId: 'lhbp-f1lkcd41', CPU: 2, Memory: 4, PlatformType: 'LINUX_UNIX', Platform: 'UBUNTU', OsName: 'Ubuntu Server 22.04 LTS 64bit', Zone: 'ap-guangzhou-6', LoginSettings: { KeyIds: [key] }, PublicAddresses: ['119.28.77.12'], PublicIpv6Addresses: [], PrivateAddresses: ['10.0.4.9'], LatestOperation: 'AssociateInstancesKeyPairs', LatestOperationState: 'SUCCESS', CreatedTime: '2025-04-02T02:00:00Z', ExpiredTime: '2026-04-02T02:00:00Z', Tags: owned('marketing') },
  ]);
  recording.answer('lighthouse.DescribeFirewallRules', GZ, { InstanceId: site, Offset: 0, Limit: 100 }, {
    TotalCount: 3,
    FirewallVersion: 4,
    FirewallRuleSet: [
      { AppType: 'HTTP', Protocol: 'TCP', Port: '80', CidrBlock: '0.0.0.0/0', Ipv6CidrBlock: '', Action: 'ACCEPT', FirewallRuleDescription: 'redirects to HTTPS' },
      { AppType: 'HTTPS', Protocol: 'TCP', Port: '443', CidrBlock: '0.0.0.0/0', Ipv6CidrBlock: '', Action: 'ACCEPT', FirewallRuleDescription: '' },
      { AppType: 'SSH', Protocol: 'TCP', Port: '22', CidrBlock: '203.0.113.0/28', Ipv6CidrBlock: '', Action: 'ACCEPT', FirewallRuleDescription: 'office' },
    ],
  });
  recording.list('lighthouse.DescribeKeyPairs', GZ, [{ KeyId: key, KeyName: 'marketing', PublicKey: 'ssh-rsa AAAAexample', AssociatedInstanceIds: [site], CreatedTime: '2025-04-02T01:00:00Z' }]);
  recording.list('lighthouse.DescribeBlueprints', GZ, [{ BlueprintId: 'lhbp-f1lkcd41', DisplayTitle: 'Ubuntu', DisplayVersion: '22.04 LTS', BlueprintType: 'PURE_OS', PlatformType: 'LINUX_UNIX', Platform: 'UBUNTU', OsName: 'Ubuntu Server 22.04 LTS 64bit', BlueprintState: 'NORMAL' }]);
  recording.list('lighthouse.DescribeSnapshots', GZ, [{ SnapshotId: idOf('lhsnap', 'tea-blog'), SnapshotName: 'before new year', DiskId: idOf('lhdisk', 'tea-blog'), DiskUsage: 'SYSTEM_DISK', SnapshotState: 'NORMAL', CreatedTime: '2026-01-08T02:00:00Z' }]);
  recording.list('lighthouse.DescribeInstances', SH, []);
}
