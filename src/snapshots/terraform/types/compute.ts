import type { ExportedListing } from '../../exports/exported-call.js';
import type { TerraformType } from '../resource-type.js';
import { atMostOne, flag, made, number, only, ownId, tags, text, texts, within } from '../template.js';

const DISKS: ExportedListing = { service: 'cbs', action: 'DescribeDisks', items: 'DiskSet', id: 'DiskId' };
const SCALING_GROUPS: ExportedListing = { service: 'as', action: 'DescribeAutoScalingGroups', items: 'AutoScalingGroupSet', id: 'AutoScalingGroupId' };

/** Security groups of an instance: a set has no order, and the order of groups decides. */
const orderedGroups = made(['orderly_security_groups', 'security_groups'], (v, context) => v.texts('orderly_security_groups') ?? atMostOne('security_groups').read(v, context));

/** Keys of an instance, of which an older attribute names one. */
const keys = made(['key_ids', 'key_name'], (v, context) => v.texts('key_ids') ?? only('key_name').read(v, context));

/** A disk by one id, or several disks by theirs. */
const attachedDisks = made(['storage_id', 'storage_ids'], (v) => v.text('storage_id') ?? v.texts('storage_ids'));

/** Machines, disks, keys, images and scaling groups. */
export const COMPUTE_TYPES: Readonly<Record<string, TerraformType>> = {
  tencentcloud_instance: {
    listing: { service: 'cvm', action: 'DescribeInstances', items: 'InstanceSet', id: 'InstanceId' },
    zone: text('availability_zone'),
    item: {
      InstanceId: ownId,
      InstanceName: text('instance_name'),
      InstanceState: text('instance_status'),
      InstanceType: text('instance_type'),
      InstanceChargeType: text('instance_charge_type'),
      Placement: { Zone: text('availability_zone') },
      ImageId: text('image_id'),
      OsName: text('os_name'),
      LoginSettings: { KeyIds: keys },
      SecurityGroupIds: orderedGroups,
      PublicIpAddresses: only('public_ip'),
      PrivateIpAddresses: only('private_ip'),
      VirtualPrivateCloud: { VpcId: text('vpc_id'), SubnetId: text('subnet_id') },
      InternetAccessible: { InternetMaxBandwidthOut: number('internet_max_bandwidth_out') },
      SystemDisk: { DiskId: text('system_disk_id') },
      CamRoleName: text('cam_role_name'),
      DisableApiTermination: flag('disable_api_termination'),
      CreatedTime: text('create_time'),
      ExpiredTime: text('expired_time'),
      Tags: tags(),
    },
  },
  tencentcloud_key_pair: {
    listing: { service: 'cvm', action: 'DescribeKeyPairs', items: 'KeyPairSet', id: 'KeyId' },
    item: { KeyId: ownId, KeyName: text('key_name'), CreatedTime: text('created_time'), Tags: tags() },
  },
  /** An image that the account made: the provider knows no other. */
  tencentcloud_image: {
    listing: { service: 'cvm', action: 'DescribeImages', items: 'ImageSet', id: 'ImageId' },
    item: { ImageId: ownId, ImageName: text('image_name'), ImageType: 'PRIVATE_IMAGE', Tags: tags() },
  },
  tencentcloud_cbs_storage: {
    listing: DISKS,
    zone: text('availability_zone'),
    item: {
      DiskId: ownId,
      DiskName: text('storage_name'),
      DiskType: text('storage_type'),
      DiskUsage: 'DATA_DISK',
      DiskState: text('storage_status'),
      Encrypt: flag('encrypt'),
      KmsKeyId: text('kms_key_id'),
      Attached: flag('attached'),
      Placement: { Zone: text('availability_zone') },
      Tags: tags(),
    },
  },
  tencentcloud_cbs_storage_attachment: { additions: [{ listing: DISKS, of: text('storage_id'), members: { InstanceId: text('instance_id'), Attached: true } }] },
  tencentcloud_cbs_snapshot: {
    listing: { service: 'cbs', action: 'DescribeSnapshots', items: 'SnapshotSet', id: 'SnapshotId' },
    item: { SnapshotId: ownId, SnapshotName: text('snapshot_name'), DiskId: text('storage_id'), DiskUsage: text('disk_usage', 'disk_type'), SnapshotState: text('snapshot_status'), CreateTime: text('create_time'), Tags: tags() },
  },
  tencentcloud_cbs_snapshot_policy: {
    listing: { service: 'cbs', action: 'DescribeAutoSnapshotPolicies', items: 'AutoSnapshotPolicySet', id: 'AutoSnapshotPolicyId' },
    item: { AutoSnapshotPolicyId: ownId, AutoSnapshotPolicyName: text('snapshot_policy_name'), RetentionDays: number('retention_days') },
  },
  tencentcloud_cbs_snapshot_policy_attachment: { additions: [{ listing: DISKS, of: attachedDisks, members: { AutoSnapshotPolicyIds: only('snapshot_policy_id') }, ofMadeOnly: true }] },
  tencentcloud_lighthouse_instance: {
    listing: { service: 'lighthouse', action: 'DescribeInstances', items: 'InstanceSet', id: 'InstanceId' },
    zone: text('zone'),
    item: { InstanceId: ownId, InstanceName: text('instance_name'), BlueprintId: text('blueprint_id'), Zone: text('zone') },
  },
  tencentcloud_lighthouse_key_pair: {
    listing: { service: 'lighthouse', action: 'DescribeKeyPairs', items: 'KeyPairSet', id: 'KeyId' },
    item: { KeyId: ownId, KeyName: text('key_name'), CreatedTime: text('created_time') },
  },
  tencentcloud_lighthouse_snapshot: {
    listing: { service: 'lighthouse', action: 'DescribeSnapshots', items: 'SnapshotSet', id: 'SnapshotId' },
    item: { SnapshotId: ownId, SnapshotName: text('snapshot_name') },
  },
  tencentcloud_as_scaling_group: {
    listing: SCALING_GROUPS,
    item: {
      AutoScalingGroupId: ownId,
      AutoScalingGroupName: text('scaling_group_name'),
      MinSize: number('min_size'),
      MaxSize: number('max_size'),
      DesiredCapacity: number('desired_capacity'),
      LoadBalancerIdSet: texts('load_balancer_ids'),
      SubnetIdSet: texts('subnet_ids'),
      Tags: tags(),
    },
  },
  tencentcloud_as_scaling_policy: {
    listing: { service: 'as', action: 'DescribeScalingPolicies', items: 'ScalingPolicySet', id: 'AutoScalingPolicyId' },
    item: { AutoScalingPolicyId: ownId, ScalingPolicyName: text('policy_name'), AutoScalingGroupId: text('scaling_group_id') },
  },
  /** A device of the bastion host, by its older resource and by the newer one. */
  tencentcloud_dasb_device: {
    listing: { service: 'dasb', action: 'DescribeDevices', items: 'DeviceSet', id: 'Id', global: true },
    item: { Id: ownId, Name: text('name'), OsName: text('os_name') },
  },
  tencentcloud_bh_device: {
    listing: { service: 'dasb', action: 'DescribeDevices', items: 'DeviceSet', id: 'Id', global: true },
    item: {
      Id: ownId,
      Name: within('device_set', text('name')),
      OsName: within('device_set', text('os_name')),
      InstanceId: within('device_set', text('instance_id')),
      ApCode: within('device_set', text('ap_code')),
    },
  },
};
