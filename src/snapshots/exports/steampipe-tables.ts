import type { ExportedListing } from './exported-call.js';

/** How the tags of a row, a map from key to value, stand in the answer. */
export type TagsForm = 'Tags' | 'TagSet' | 'TagSpecification';

/** How one table is read. */
export interface SteampipeTable extends ExportedListing {
  /** Middle of the row's `akas`, `cbs:disk`, which names the table where the file does not. */
  readonly aka: string;
  /** Column → member of the answer. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns with times that the API answers in Beijing time without saying so; the plugin takes them for UTC. */
  readonly localTimes?: readonly string[];
  readonly tags?: TagsForm;
}

/**
 * Tables of the Steampipe plugin for Tencent Cloud whose rows are resources the inventory knows. Column names and what
 * they are filled from are those of the plugin's table definitions. A row per rule, key or listener is missing here: the
 * rows that a query returned do not prove that there are no more.
 */
export const STEAMPIPE_TABLES: Readonly<Record<string, SteampipeTable>> = {
  tencentcloud_cam_user: {
    ...{ service: 'cam', action: 'ListUsers', items: 'Data', id: 'Uin', global: true, aka: 'cam:user' },
    columns: { uin: 'Uin', name: 'Name', console_login: 'ConsoleLogin', create_time: 'CreateTime' },
    localTimes: ['create_time'],
  },
  tencentcloud_cbs_disk: {
    ...{ service: 'cbs', action: 'DescribeDisks', items: 'DiskSet', id: 'DiskId', aka: 'cbs:disk', tags: 'Tags' },
    columns: {
      ...{ disk_id: 'DiskId', disk_name: 'DiskName', disk_usage: 'DiskUsage', disk_state: 'DiskState', disk_type: 'DiskType', encrypt: 'Encrypt', kms_key_id: 'KmsKeyId' },
      ...{ instance_id: 'InstanceId', instance_type: 'InstanceType', attached: 'Attached', delete_with_instance: 'DeleteWithInstance', portable: 'Portable' },
      ...{ auto_snapshot_policy_ids: 'AutoSnapshotPolicyIds', snapshot_count: 'SnapshotCount', disk_backup_count: 'DiskBackupCount', create_time: 'CreateTime', placement: 'Placement' },
    },
  },
  tencentcloud_cbs_snapshot: {
    ...{ service: 'cbs', action: 'DescribeSnapshots', items: 'SnapshotSet', id: 'SnapshotId', aka: 'cbs:snapshot', tags: 'Tags' },
    columns: {
      ...{ snapshot_id: 'SnapshotId', snapshot_name: 'SnapshotName', snapshot_state: 'SnapshotState', snapshot_type: 'SnapshotType', disk_id: 'DiskId', disk_usage: 'DiskUsage' },
      ...{ encrypt: 'Encrypt', share_reference: 'ShareReference', is_permanent: 'IsPermanent', create_time: 'CreateTime' },
    },
  },
  tencentcloud_clb_instance: {
    ...{ service: 'clb', action: 'DescribeLoadBalancers', items: 'LoadBalancerSet', id: 'LoadBalancerId', aka: 'clb:instance', tags: 'Tags' },
    columns: {
      ...{ load_balancer_id: 'LoadBalancerId', load_balancer_name: 'LoadBalancerName', load_balancer_type: 'LoadBalancerType', forward: 'Forward', status: 'Status' },
      ...{ load_balancer_vips: 'LoadBalancerVips', address_ipv6: 'AddressIPv6', address_ip_version: 'AddressIPVersion', load_balancer_domain: 'LoadBalancerDomain', vpc_id: 'VpcId' },
      ...{ secure_groups: 'SecureGroups', load_balancer_pass_to_target: 'LoadBalancerPassToTarget', master_zone: 'MasterZone', backup_zone_set: 'BackupZoneSet' },
      ...{ log_set_id: 'LogSetId', log_topic_id: 'LogTopicId', attribute_flags: 'AttributeFlags', create_time: 'CreateTime' },
    },
    localTimes: ['create_time'],
  },
  tencentcloud_cls_topic: {
    ...{ service: 'cls', action: 'DescribeTopics', items: 'Topics', id: 'TopicId', aka: 'cls:topic', tags: 'Tags' },
    columns: {
      ...{ topic_id: 'TopicId', topic_name: 'TopicName', logset_id: 'LogsetId', period: 'Period', status: 'Status', index_enabled: 'Index', storage_type: 'StorageType' },
      ...{ key_id: 'KeyId', is_web_tracking: 'IsWebTracking', extends: 'Extends', assumer_name: 'AssumerName', create_time: 'CreateTime' },
    },
    localTimes: ['create_time'],
  },
  tencentcloud_cos_bucket: {
    ...{ service: 'cos', action: 'getService', items: 'Buckets', id: 'Name', global: true, aka: 'cos:bucket' },
    columns: { name: 'Name', region: 'Location', creation_date: 'CreationDate', bucket_type: 'BucketType' },
  },
  tencentcloud_cvm_instance: {
    ...{ service: 'cvm', action: 'DescribeInstances', items: 'InstanceSet', id: 'InstanceId', aka: 'cvm:instance', tags: 'Tags' },
    columns: {
      ...{ instance_id: 'InstanceId', instance_name: 'InstanceName', instance_state: 'InstanceState', restrict_state: 'RestrictState', instance_type: 'InstanceType' },
      ...{ instance_charge_type: 'InstanceChargeType', placement: 'Placement', image_id: 'ImageId', os_name: 'OsName', login_settings: 'LoginSettings' },
      ...{ security_group_ids: 'SecurityGroupIds', public_ip_addresses: 'PublicIpAddresses', private_ip_addresses: 'PrivateIpAddresses', ipv6_addresses: 'IPv6Addresses' },
      ...{ public_ipv6_addresses: 'PublicIPv6Addresses', internet_accessible: 'InternetAccessible', virtual_private_cloud: 'VirtualPrivateCloud', system_disk: 'SystemDisk' },
      ...{ data_disks: 'DataDisks', cam_role_name: 'CamRoleName', disaster_recover_group_id: 'DisasterRecoverGroupId', disable_api_termination: 'DisableApiTermination' },
      ...{ latest_operation: 'LatestOperation', latest_operation_state: 'LatestOperationState', created_time: 'CreatedTime', expired_time: 'ExpiredTime' },
    },
  },
  tencentcloud_ssl_certificate: {
    ...{ service: 'ssl', action: 'DescribeCertificates', items: 'Certificates', id: 'CertificateId', global: true, aka: 'ssl:certificate', tags: 'Tags' },
    columns: {
      ...{ certificate_id: 'CertificateId', alias: 'Alias', domain: 'Domain', subject_alt_name: 'SubjectAltName', certificate_type: 'CertificateType', status: 'Status' },
      ...{ cert_begin_time: 'CertBeginTime', cert_end_time: 'CertEndTime', is_expiring: 'IsExpiring', is_wildcard: 'IsWildcard' },
    },
    localTimes: ['cert_begin_time', 'cert_end_time'],
  },
  tencentcloud_tke_cluster: {
    ...{ service: 'tke', action: 'DescribeClusters', items: 'Clusters', id: 'ClusterId', aka: 'tke:cluster', tags: 'TagSpecification' },
    columns: {
      ...{ cluster_id: 'ClusterId', cluster_name: 'ClusterName', cluster_type: 'ClusterType', cluster_version: 'ClusterVersion', cluster_status: 'ClusterStatus' },
      ...{ cluster_node_num: 'ClusterNodeNum', deletion_protection: 'DeletionProtection', container_runtime: 'ContainerRuntime', runtime_version: 'RuntimeVersion' },
      ...{ network_settings: 'ClusterNetworkSettings', property: 'Property', created_time: 'CreatedTime' },
    },
  },
  tencentcloud_vpc: {
    ...{ service: 'vpc', action: 'DescribeVpcs', items: 'VpcSet', id: 'VpcId', aka: 'vpc:vpc', tags: 'TagSet' },
    columns: { vpc_id: 'VpcId', vpc_name: 'VpcName', cidr_block: 'CidrBlock', ipv6_cidr_block: 'Ipv6CidrBlock', is_default: 'IsDefault' },
  },
  tencentcloud_vpc_eip: {
    ...{ service: 'vpc', action: 'DescribeAddresses', items: 'AddressSet', id: 'AddressId', aka: 'vpc:eip', tags: 'TagSet' },
    columns: {
      ...{ address_id: 'AddressId', address_name: 'AddressName', address_ip: 'AddressIp', address_status: 'AddressStatus', address_type: 'AddressType', instance_id: 'InstanceId' },
      ...{ instance_type: 'InstanceType', network_interface_id: 'NetworkInterfaceId', private_address_ip: 'PrivateAddressIp', is_arrears: 'IsArrears', is_blocked: 'IsBlocked', created_time: 'CreatedTime' },
    },
  },
  tencentcloud_vpc_security_group: {
    ...{ service: 'vpc', action: 'DescribeSecurityGroups', items: 'SecurityGroupSet', id: 'SecurityGroupId', aka: 'vpc:security-group', tags: 'TagSet' },
    columns: { security_group_id: 'SecurityGroupId', security_group_name: 'SecurityGroupName', security_group_desc: 'SecurityGroupDesc', project_id: 'ProjectId', is_default: 'IsDefault' },
  },
  tencentcloud_vpc_subnet: {
    ...{ service: 'vpc', action: 'DescribeSubnets', items: 'SubnetSet', id: 'SubnetId', aka: 'vpc:subnet', tags: 'TagSet' },
    columns: {
      ...{ subnet_id: 'SubnetId', subnet_name: 'SubnetName', vpc_id: 'VpcId', cidr_block: 'CidrBlock', ipv6_cidr_block: 'Ipv6CidrBlock', zone: 'Zone', is_default: 'IsDefault' },
      ...{ network_acl_id: 'NetworkAclId', route_table_id: 'RouteTableId' },
    },
  },
};
