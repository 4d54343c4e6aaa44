import type { TerraformType } from './resource-type.js';
import { told } from './values.js';

/** Machines, disks, keys and images. */
export const COMPUTE_TYPES: Readonly<Record<string, TerraformType>> = {
  tencentcloud_instance: {
    listing: { service: 'cvm', action: 'DescribeInstances', items: 'InstanceSet', id: 'InstanceId' },
    zone: 'availability_zone',
    item: (v, { id }) => {
      // A set has no order, and the order of groups decides: several of them are told by the ordered list alone.
      const groups = v.texts('orderly_security_groups') ?? single(v.texts('security_groups'));
      const network = told({ VpcId: v.text('vpc_id'), SubnetId: v.text('subnet_id') });
      const keys = v.texts('key_ids') ?? single(v.text('key_name') === undefined ? undefined : [v.text('key_name') as string]);
      const [publicIp, privateIp] = [v.text('public_ip'), v.text('private_ip')];
      return told({
        InstanceId: id,
        InstanceName: v.text('instance_name'),
        InstanceState: v.text('instance_status'),
        InstanceType: v.text('instance_type'),
        InstanceChargeType: v.text('instance_charge_type'),
        Placement: v.text('availability_zone') === undefined ? undefined : { Zone: v.text('availability_zone') },
        ImageId: v.text('image_id'),
        OsName: v.text('os_name'),
        LoginSettings: keys === undefined ? undefined : { KeyIds: keys },
        SecurityGroupIds: groups,
        PublicIpAddresses: publicIp === undefined ? undefined : [publicIp],
        PrivateIpAddresses: privateIp === undefined ? undefined : [privateIp],
        VirtualPrivateCloud: Object.keys(network).length === 0 ? undefined : network,
        SystemDisk: v.text('system_disk_id') === undefined ? undefined : { DiskId: v.text('system_disk_id') },
        CamRoleName: v.text('cam_role_name'),
        DisableApiTermination: v.flag('disable_api_termination'),
        CreatedTime: v.text('create_time'),
        Tags: v.tags(),
      });
    },
  },
  tencentcloud_cbs_storage: {
    listing: { service: 'cbs', action: 'DescribeDisks', items: 'DiskSet', id: 'DiskId' },
    zone: 'availability_zone',
    item: (v, { id }) =>
      told({
        DiskId: id,
        DiskName: v.text('storage_name'),
        DiskType: v.text('storage_type'),
        DiskSize: v.number('storage_size'),
        DiskUsage: 'DATA_DISK',
        DiskState: v.text('storage_status'),
        Encrypt: v.flag('encrypt'),
        KmsKeyId: v.text('kms_key_id'),
        Tags: v.tags(),
      }),
  },
  tencentcloud_cbs_snapshot_policy: {
    listing: { service: 'cbs', action: 'DescribeAutoSnapshotPolicies', items: 'AutoSnapshotPolicySet', id: 'AutoSnapshotPolicyId' },
    item: (v, { id }) => told({ AutoSnapshotPolicyId: id, AutoSnapshotPolicyName: v.text('snapshot_policy_name'), RetentionDays: v.number('retention_days') }),
  },
  tencentcloud_key_pair: {
    listing: { service: 'cvm', action: 'DescribeKeyPairs', items: 'KeyPairSet', id: 'KeyId' },
    item: (v, { id }) => told({ KeyId: id, KeyName: v.text('key_name'), CreatedTime: v.text('created_time'), Tags: v.tags() }),
  },
  tencentcloud_lighthouse_instance: {
    listing: { service: 'lighthouse', action: 'DescribeInstances', items: 'InstanceSet', id: 'InstanceId' },
    item: (v, { id }) => told({ InstanceId: id, InstanceName: v.text('instance_name'), BlueprintId: v.text('blueprint_id'), BundleId: v.text('bundle_id'), InstanceRestrictState: v.text('instance_restrict_state') }),
  },
  tencentcloud_kubernetes_cluster: {
    listing: { service: 'tke', action: 'DescribeClusters', items: 'Clusters', id: 'ClusterId' },
    item: (v, { id }) =>
      told({
        ClusterId: id,
        ClusterName: v.text('cluster_name'),
        ClusterVersion: v.text('cluster_version'),
        ClusterType: v.text('cluster_deploy_type'),
        ClusterOs: v.text('cluster_os'),
        DeletionProtection: v.flag('deletion_protection'),
        ContainerRuntime: v.text('container_runtime'),
      }),
  },
};

function single(list: readonly string[] | undefined): readonly string[] | undefined {
  return list !== undefined && list.length <= 1 ? list : undefined;
}
