/**
 * What every attribute of a resource is in the API's answers, written down a second time, from the documentation of both
 * sides: the generated account is expressed by it, and must come out alike by the mappings.
 *
 * One line a resource: `type | service.Action list idMember | attribute>member …`. `global` ends the second part where the
 * product has no regions. A line with `>` in place of the first `|` is an answer about a resource, `parameter=attribute`
 * naming it (`id` the resource's own); one with `+` tells more of another resource, which `idMember=attribute` names.
 * A value is text, or: `#n` number, `#b` true or false, `#01` true or false answered as 1 or 0, `#l` list of texts,
 * `#one` list of one text, `#as` text answered as a list of it, `#tags`, `#zone`, `#each(M)` texts answered as objects,
 * `#nums` numbers, `(a;b)` one of these words, `(a:x;b:y)` words answered as others. `=M:word` is a constant.
 * `block.attribute` stands in a nested block; `Members[].M` in a list of one object.
 */
export const TABLE = `
instance | cvm.DescribeInstances InstanceSet InstanceId | instance_name>InstanceName instance_status>InstanceState(RUNNING;STOPPED) instance_type>InstanceType instance_charge_type>InstanceChargeType availability_zone>Placement.Zone#zone image_id>ImageId os_name>OsName key_ids>LoginSettings.KeyIds#l orderly_security_groups>SecurityGroupIds#l public_ip>PublicIpAddresses#as private_ip>PrivateIpAddresses#as vpc_id>VirtualPrivateCloud.VpcId subnet_id>VirtualPrivateCloud.SubnetId internet_max_bandwidth_out>InternetAccessible.InternetMaxBandwidthOut#n system_disk_id>SystemDisk.DiskId cam_role_name>CamRoleName disable_api_termination>DisableApiTermination#b create_time>CreatedTime#utc expired_time>ExpiredTime#utc tags>Tags#tags
instance | cvm.DescribeInstances InstanceSet InstanceId | key_name>LoginSettings.KeyIds#as security_groups>SecurityGroupIds#one
key_pair | cvm.DescribeKeyPairs KeyPairSet KeyId | key_name>KeyName created_time>CreatedTime#utc tags>Tags#tags
image | cvm.DescribeImages ImageSet ImageId | image_name>ImageName =ImageType:PRIVATE_IMAGE tags>Tags#tags
cbs_storage | cbs.DescribeDisks DiskSet DiskId | storage_name>DiskName storage_type>DiskType =DiskUsage:DATA_DISK storage_status>DiskState(ATTACHED;UNATTACHED) encrypt>Encrypt#b kms_key_id>KmsKeyId attached>Attached#b availability_zone>Placement.Zone#zone tags>Tags#tags
cbs_storage_attachment + cbs.DescribeDisks DiskSet DiskId=storage_id | instance_id>InstanceId =Attached:true
cbs_snapshot | cbs.DescribeSnapshots SnapshotSet SnapshotId | snapshot_name>SnapshotName storage_id>DiskId disk_usage>DiskUsage(SYSTEM_DISK;DATA_DISK) snapshot_status>SnapshotState create_time>CreateTime#utc tags>Tags#tags
cbs_snapshot | cbs.DescribeSnapshots SnapshotSet SnapshotId | disk_type>DiskUsage(SYSTEM_DISK;DATA_DISK)
cbs_snapshot_policy | cbs.DescribeAutoSnapshotPolicies AutoSnapshotPolicySet AutoSnapshotPolicyId | snapshot_policy_name>AutoSnapshotPolicyName retention_days>RetentionDays#n
lighthouse_instance | lighthouse.DescribeInstances InstanceSet InstanceId | instance_name>InstanceName blueprint_id>BlueprintId zone>Zone#zone
lighthouse_key_pair | lighthouse.DescribeKeyPairs KeyPairSet KeyId | key_name>KeyName created_time>CreatedTime#utc
lighthouse_snapshot | lighthouse.DescribeSnapshots SnapshotSet SnapshotId | snapshot_name>SnapshotName
as_scaling_group | as.DescribeAutoScalingGroups AutoScalingGroupSet AutoScalingGroupId | scaling_group_name>AutoScalingGroupName min_size>MinSize#n max_size>MaxSize#n desired_capacity>DesiredCapacity#n load_balancer_ids>LoadBalancerIdSet#l subnet_ids>SubnetIdSet#l tags>Tags#tags
as_scaling_policy | as.DescribeScalingPolicies ScalingPolicySet AutoScalingPolicyId | policy_name>ScalingPolicyName scaling_group_id>AutoScalingGroupId
dasb_device | dasb.DescribeDevices DeviceSet Id global | name>Name os_name>OsName
bh_device | dasb.DescribeDevices DeviceSet Id global | device_set.name>Name device_set.os_name>OsName device_set.instance_id>InstanceId device_set.ap_code>ApCode
vpc | vpc.DescribeVpcs VpcSet VpcId | name>VpcName cidr_block>CidrBlock is_default>IsDefault#b tags>TagSet#tags
subnet | vpc.DescribeSubnets SubnetSet SubnetId | name>SubnetName vpc_id>VpcId cidr_block>CidrBlock is_default>IsDefault#b route_table_id>RouteTableId availability_zone>Zone#zone tags>TagSet#tags
route_table | vpc.DescribeRouteTables RouteTableSet RouteTableId | name>RouteTableName vpc_id>VpcId is_default>Main#b subnet_ids>AssociationSet#each(SubnetId) tags>TagSet#tags
vpc_flow_log | vpc.DescribeFlowLogs FlowLog FlowLogId | flow_log_name>FlowLogName vpc_id>VpcId resource_type>ResourceType(VPC;SUBNET) resource_id>ResourceId traffic_type>TrafficType(ALL;REJECT) cloud_log_id>CloudLogId cloud_log_region>CloudLogRegion storage_type>StorageType flow_log_storage.storage_id>FlowLogStorage.StorageId flow_log_storage.storage_topic>FlowLogStorage.StorageTopic tags>TagSet#tags
vpc_flow_log_config + vpc.DescribeFlowLogs FlowLog FlowLogId=flow_log_id | enable>Enable#b
vpc_acl_attachment + vpc.DescribeSubnets SubnetSet SubnetId=subnet_id | acl_id>NetworkAclId
eni | vpc.DescribeNetworkInterfaces NetworkInterfaceSet NetworkInterfaceId | name>NetworkInterfaceName vpc_id>VpcId subnet_id>SubnetId primary>Primary#b state>State security_groups>GroupSet#one ipv4_info.ip>PrivateIpAddressSet[].PrivateIpAddress ipv4_info.primary>PrivateIpAddressSet[].Primary#b tags>TagSet#tags
eni_attachment + vpc.DescribeNetworkInterfaces NetworkInterfaceSet NetworkInterfaceId=eni_id | instance_id>Attachment.InstanceId
eip | vpc.DescribeAddresses AddressSet AddressId | name>AddressName public_ip>AddressIp status>AddressStatus(BIND;UNBIND) type>AddressType tags>TagSet#tags
eip_association + vpc.DescribeAddresses AddressSet AddressId=eip_id | instance_id>InstanceId network_interface_id>NetworkInterfaceId private_ip>PrivateAddressIp
ha_vip | vpc.DescribeHaVips HaVipSet HaVipId | name>HaVipName vip>Vip vpc_id>VpcId subnet_id>SubnetId network_interface_id>NetworkInterfaceId instance_id>InstanceId address_ip>AddressIp state>State
nat_gateway | vpc.DescribeNatGateways NatGatewaySet NatGatewayId | name>NatGatewayName vpc_id>VpcId assigned_eip_set>PublicIpAddressSet#each(PublicIpAddress) tags>TagSet#tags
dnat | vpc.DescribeNatGatewayDestinationIpPortTranslationNatRules NatGatewayDestinationIpPortTranslationNatRuleSet NatGatewayId=nat_id | vpc_id>VpcId protocol>IpProtocol(tcp:TCP;UDP:UDP) elastic_ip>PublicIpAddress elastic_port>PublicPort#n private_ip>PrivateIpAddress private_port>PrivatePort#n
vpn_gateway | vpc.DescribeVpnGateways VpnGatewaySet VpnGatewayId | name>VpnGatewayName vpc_id>VpcId type>Type state>State public_ip_address>PublicIpAddress tags>TagSet#tags zone>#zone
vpn_connection | vpc.DescribeVpnConnections VpnConnectionSet VpnConnectionId | name>VpnConnectionName vpc_id>VpcId vpn_gateway_id>VpnGatewayId customer_gateway_id>CustomerGatewayId state>State create_time>CreatedTime#local ike_proto_encry_algorithm>IKEOptionsSpecification.PropoEncryAlgorithm(3DES-CBC;AES-CBC-256) ike_proto_authen_algorithm>IKEOptionsSpecification.PropoAuthenAlgorithm(MD5;SHA) ike_exchange_mode>IKEOptionsSpecification.ExchangeMode(MAIN;AGGRESSIVE) ike_dh_group_name>IKEOptionsSpecification.DhGroupName(GROUP1;GROUP14) ike_version>IKEOptionsSpecification.IKEVersion(IKEV1;IKEV2) ike_sa_lifetime_seconds>IKEOptionsSpecification.IKESaLifetimeSeconds#n ipsec_encrypt_algorithm>IPSECOptionsSpecification.EncryptAlgorithm(3DES-CBC;AES-CBC-256) ipsec_integrity_algorithm>IPSECOptionsSpecification.IntegrityAlgorith(MD5;SHA1) ipsec_pfs_dh_group>IPSECOptionsSpecification.PfsDhGroup(NULL;GROUP14) ipsec_sa_lifetime_seconds>IPSECOptionsSpecification.IPSECSaLifetimeSeconds#n tags>TagSet#tags
vpn_ssl_server | vpc.DescribeVpnGatewaySslServers SslVpnSeverSet SslVpnServerId | ssl_vpn_server_name>SslVpnServerName vpn_gateway_id>VpnGatewayId ssl_vpn_port>SslVpnPort#n encrypt_algorithm>EncryptAlgorithm(AES-128-CBC;NONE) integrity_algorithm>IntegrityAlgorithm sso_enabled>SsoEnabled#01 access_policy_enabled>AccessPolicyEnabled#01 local_address>LocalAddress#l
vpc_peer_connect_manager | vpc.DescribeVpcPeeringConnections PeerConnectionSet PeeringConnectionId | peering_connection_name>PeeringConnectionName source_vpc_id>SourceVpcId destination_uin>DestinationUin destination_vpc_id>PeerVpcId
ccn_attachment | vpc.DescribeCcnAttachedInstances InstanceSet CcnId=ccn_id global | instance_id>InstanceId instance_type>InstanceType instance_region>InstanceRegion ccn_uin>CcnUin cidr_block>CidrBlock#l state>State
dcx | dc.DescribeDirectConnectTunnels DirectConnectTunnelSet DirectConnectTunnelId | name>DirectConnectTunnelName dc_id>DirectConnectId state>State network_type>NetworkType(VPC;CCN) vpc_id>VpcId
address_template | vpc.DescribeAddressTemplates AddressTemplateSet AddressTemplateId | name>AddressTemplateName addresses>AddressSet#l
address_template_group | vpc.DescribeAddressTemplateGroups AddressTemplateGroupSet AddressTemplateGroupId | name>AddressTemplateGroupName template_ids>AddressTemplateIdSet#l
protocol_template | vpc.DescribeServiceTemplates ServiceTemplateSet ServiceTemplateId | name>ServiceTemplateName protocols>ServiceSet#l
protocol_template_group | vpc.DescribeServiceTemplateGroups ServiceTemplateGroupSet ServiceTemplateGroupId | name>ServiceTemplateGroupName template_ids>ServiceTemplateIdSet#l
security_group | vpc.DescribeSecurityGroups SecurityGroupSet SecurityGroupId | name>SecurityGroupName description>SecurityGroupDesc tags>TagSet#tags
clb_instance | clb.DescribeLoadBalancers LoadBalancerSet LoadBalancerId | clb_name>LoadBalancerName network_type>LoadBalancerType(OPEN;INTERNAL) =Forward:1 clb_vips>LoadBalancerVips#l address_ipv6>AddressIPv6 address_ip_version>AddressIPVersion(IPV4;IPV6) domain>LoadBalancerDomain security_groups>SecureGroups#l load_balancer_pass_to_target>LoadBalancerPassToTarget#b delete_protect>AttributeFlags#protect log_set_id>LogSetId log_topic_id>LogTopicId vpc_id>VpcId tags>Tags#tags
mysql_instance | cdb.DescribeDBInstances Items InstanceId | instance_name>InstanceName =InstanceType:1 status>Status#n engine_version>EngineVersion(5.7;8.0) internet_service>WanStatus#n internet_host>WanDomain internet_port>WanPort#n intranet_ip>Vip intranet_port>Vport#n slave_deploy_mode>DeployMode#n vpc_id>UniqVpcId subnet_id>UniqSubnetId availability_zone>Zone#zone tags>TagList#tags
mysql_instance > cdb.DescribeDBSecurityGroups InstanceId=id | security_groups>Groups#oneof(SecurityGroupId)
mysql_readonly_instance | cdb.DescribeDBInstances Items InstanceId | instance_name>InstanceName =InstanceType:3 status>Status#n intranet_ip>Vip intranet_port>Vport#n vpc_id>UniqVpcId subnet_id>UniqSubnetId zone>Zone#zone tags>TagList#tags
mysql_readonly_instance > cdb.DescribeDBSecurityGroups InstanceId=id | security_groups>Groups#oneof(SecurityGroupId)
mysql_backup_policy > cdb.DescribeBackupConfig InstanceId=mysql_id | retention_period>BackupExpireDays#n binlog_period>BinlogExpireDays#n backup_model>BackupMethod(physical;logical)
mysql_ssl > cdb.DescribeSSLStatus InstanceId=instance_id | status>Status(ON;OFF)
mysql_backup_encryption_status > cdb.DescribeBackupEncryptionStatus InstanceId=instance_id | encryption_status>EncryptionStatus(on;off)
mysql_remote_backup_config > cdb.DescribeRemoteBackupConfig InstanceId=instance_id | remote_backup_save>RemoteBackupSave(on;off) remote_binlog_save>RemoteBinlogSave(on;off) remote_region>RemoteRegion#l expire_days>ExpireDays#n
mysql_instance_encryption_operation > cdb.DescribeDBInstanceInfo InstanceId=instance_id | =Encryption:YES key_id>KeyId key_region>KeyRegion
mysql_audit_service | cdb.DescribeAuditInstanceList Items InstanceId=instance_id | =AuditStatus:ON log_expire_day>LogExpireDay#n audit_all>AuditAll#b
postgresql_instance | postgres.DescribeDBInstances DBInstanceSet DBInstanceId | name>DBInstanceName =DBInstanceType:primary engine_version>DBVersion db_major_version>DBMajorVersion db_node_set.role>DBNodeSet[].Role db_node_set.zone>DBNodeSet[].Zone delete_protection>DeletionProtection#b need_support_tde>IsSupportTDE#n vpc_id>VpcId subnet_id>SubnetId availability_zone>Zone#zone create_time>CreateTime#local tags>TagList#tags
postgresql_instance | postgres.DescribeDBInstances DBInstanceSet DBInstanceId | =DBInstanceType:primary db_major_vesion>DBMajorVersion
postgresql_instance > postgres.DescribeDBInstanceSecurityGroups DBInstanceId=id | security_groups>SecurityGroupSet#oneof(SecurityGroupId)
postgresql_instance_ssl_config > postgres.DescribeDBInstanceSSLConfig DBInstanceId=db_instance_id | ssl_enabled>SSLEnabled#b
postgresql_security_group_config > postgres.DescribeDBInstanceSecurityGroups DBInstanceId=db_instance_id | security_group_id_set>SecurityGroupSet#oneof(SecurityGroupId)
mariadb_instance | mariadb.DescribeDBInstances Instances InstanceId | instance_name>InstanceName db_version_id>DbVersionId vpc_id>UniqueVpcId subnet_id>UniqueSubnetId zones>Zone#zones tags>ResourceTags#tags status>Status#n db_engine>DbEngine instance_type>InstanceType#n is_tmp>IsTmp#n wan_status>WanStatus#n wan_domain>WanDomain wan_vip>WanVip wan_port>WanPort#n wan_status_ipv6>WanStatusIpv6#n vip>Vip vport>Vport#n
mariadb_instance > mariadb.DescribeDBSecurityGroups InstanceId=id | security_group_ids>Groups#oneof(SecurityGroupId)
mariadb_hour_db_instance | mariadb.DescribeDBInstances Instances InstanceId | instance_name>InstanceName db_version_id>DbVersionId vpc_id>UniqueVpcId subnet_id>UniqueSubnetId zones>Zone#zones tags>ResourceTags#tags vip>Vip
dcdb_db_instance | dcdb.DescribeDCDBInstances Instances InstanceId | instance_name>InstanceName db_version_id>DbVersionId vpc_id>UniqueVpcId subnet_id>UniqueSubnetId zones>Zone#zones resource_tags.tag_key>ResourceTags[].Key resource_tags.tag_value>ResourceTags[].Value
dcdb_db_instance > dcdb.DescribeDBSecurityGroups InstanceId=id | security_group_ids>Groups#oneof(SecurityGroupId)
dcdb_hourdb_instance | dcdb.DescribeDCDBInstances Instances InstanceId | instance_name>InstanceName db_version_id>DbVersionId vpc_id>UniqueVpcId subnet_id>UniqueSubnetId zones>Zone#zones resource_tags.tag_key>ResourceTags[].Key resource_tags.tag_value>ResourceTags[].Value
dcdb_encrypt_attributes_config > dcdb.DescribeDBEncryptAttributes InstanceId=instance_id | encrypt_enabled>EncryptStatus(0;1)
sqlserver_instance | sqlserver.DescribeDBInstances DBInstances InstanceId | name>Name status>Status#n engine_version>Version(2008R2;2017) ro_flag>ROFlag dns_pod_domain>DnsPodDomain tgw_wan_vport>TgwWanVPort#n vip>Vip vport>Vport#n vpc_id>UniqVpcId subnet_id>UniqSubnetId tags>ResourceTags#tags availability_zone>#zone
sqlserver_instance > sqlserver.DescribeDBSecurityGroups InstanceId=id | security_groups>SecurityGroupSet#oneof(SecurityGroupId)
sqlserver_basic_instance | sqlserver.DescribeDBInstances DBInstances InstanceId | name>Name status>Status#n engine_version>Version(2008R2;2017) vip>Vip vport>Vport#n vpc_id>UniqVpcId subnet_id>UniqSubnetId tags>ResourceTags#tags availability_zone>#zone
sqlserver_basic_instance > sqlserver.DescribeDBSecurityGroups InstanceId=id | security_groups>SecurityGroupSet#oneof(SecurityGroupId)
sqlserver_instance_tde > sqlserver.DescribeDBInstancesAttribute InstanceId=instance_id | certificate_attribution>TDEConfig.Encryption(self:enable;others:enable)
redis_instance | redis.DescribeInstances InstanceSet InstanceId | name>InstanceName no_auth>NoAuth#b ip>WanIp port>Port#n vpc_id>UniqVpcId subnet_id>UniqSubnetId create_time>Createtime#local tags>InstanceTags#tags
redis_instance > redis.DescribeDBSecurityGroups InstanceId=id | security_groups>Groups#oneof(SecurityGroupId)
redis_ssl > redis.DescribeSSLStatus InstanceId=instance_id | ssl_config>SSLConfig(enabled:!true;disabled:!false)
mongodb_instance | mongodb.DescribeDBInstances InstanceDetails InstanceId | instance_name>InstanceName status>Status#n engine_version>MongoVersion(MONGO_36_WT;MONGO_70_WT) availability_zone_list>ZoneList#l vip>Vip vport>Vport#n vpc_id>VpcId subnet_id>SubnetId available_zone>Zone#zone create_time>CreateTime#local tags>Tags#tags
mongodb_instance > mongodb.DescribeSecurityGroup InstanceId=id | security_groups>Groups#oneof(SecurityGroupId)
mongodb_sharding_instance | mongodb.DescribeDBInstances InstanceDetails InstanceId | instance_name>InstanceName status>Status#n engine_version>MongoVersion(MONGO_36_WT;MONGO_70_WT) availability_zone_list>ZoneList#l vip>Vip vport>Vport#n vpc_id>VpcId subnet_id>SubnetId available_zone>Zone#zone create_time>CreateTime#local tags>Tags#tags
mongodb_sharding_instance > mongodb.DescribeSecurityGroup InstanceId=id | security_groups>Groups#oneof(SecurityGroupId)
mongodb_instance_transparent_data_encryption > mongodb.DescribeTransparentDataEncryptionStatus InstanceId=instance_id | transparent_data_encryption_status>TransparentDataEncryptionStatus(open;close) key_info_list.key_id>KeyInfoList[].KeyId
mongodb_instance_ssl > mongodb.DescribeInstanceSSL InstanceId=instance_id | status>Status#n expired_time>ExpiredTime#local
mongodb_instance_ssl > mongodb.DescribeInstanceSSL InstanceId=instance_id | enable>Status#01
mongodb_instance_backup_rule > mongodb.DescribeBackupRules InstanceId=instance_id | backup_retention_period>BackupSaveTime#n
cynosdb_cluster | cynosdb.DescribeClusters ClusterSet ClusterId | cluster_name>ClusterName cluster_status>Status db_type>DbType db_version>DbVersion(5.7;8.0) vpc_id>VpcId subnet_id>SubnetId available_zone>Zone#zone slave_zone>SlaveZones#slave create_time>CreateTime#local tags>ResourceTags#tags
cynosdb_cluster_transparent_encrypt > cynosdb.DescribeClusterTransparentEncryptInfo ClusterId=cluster_id | is_open_global_encryption>IsOpenGlobalEncryption#b key_id>KeyId key_region>KeyRegion
cynosdb_audit_service | cynosdb.DescribeAuditInstanceList Items InstanceId=instance_id | =AuditStatus:ON log_expire_day>LogExpireDay#n audit_all>AuditAll#b
elasticsearch_instance | es.DescribeInstances InstanceList InstanceId | instance_name>InstanceName version>EsVersion(5.6.4;7.10.1) public_access>PublicAccess(OPEN;CLOSE) kibana_public_access>KibanaPublicAccess(OPEN;CLOSE) es_public_acl.white_ip_list>EsPublicAcl.WhiteIpList#l es_acl.white_list>EsAcl.WhiteIpList#l es_acl.black_list>EsAcl.BlackIpList#l protocol>Protocol(http;https) node_info_list.type>NodeInfoList[].Type node_info_list.encrypt>NodeInfoList[].DiskEncrypt#01 cos_backup.is_auto_backup>CosBackup.IsAutoBackup#b deploy_mode>DeployMode#n vpc_id>VpcUid subnet_id>SubnetUid elasticsearch_vip>EsVip elasticsearch_port>EsPort#n create_time>CreateTime#local tags>TagList#tags availability_zone>#zone
kms_key | kms.ListKeyDetail KeyMetadatas KeyId | alias>Alias key_state>KeyState(Enabled;Disabled;PendingDelete) key_usage>KeyUsage(ENCRYPT_DECRYPT;ASYMMETRIC_DECRYPT_SM2) key_rotation_enabled>KeyRotationEnabled#b =Origin:TENCENT_KMS =Owner:user
kms_key | kms.ListKeyDetail KeyMetadatas KeyId | is_enabled>KeyState(!true:Enabled;!false:Disabled) =Origin:TENCENT_KMS =Owner:user
kms_key | kms.ListKeyDetail KeyMetadatas KeyId | is_archived>KeyState(!true:Archived) =Origin:TENCENT_KMS =Owner:user
kms_external_key | kms.ListKeyDetail KeyMetadatas KeyId | alias>Alias key_state>KeyState(Enabled;Disabled) valid_to>ValidTo#stamp =Origin:EXTERNAL =KeyUsage:ENCRYPT_DECRYPT =Owner:user
kms_external_key | kms.ListKeyDetail KeyMetadatas KeyId | is_enabled>KeyState(!true:Enabled;!false:Disabled) =Origin:EXTERNAL =KeyUsage:ENCRYPT_DECRYPT =Owner:user
kms_external_key | kms.ListKeyDetail KeyMetadatas KeyId | is_archived>KeyState(!true:Archived) =Origin:EXTERNAL =KeyUsage:ENCRYPT_DECRYPT =Owner:user
kms_white_box_key | kms.DescribeWhiteBoxKeyDetails KeyInfos KeyId | alias>Alias status>Status(Enabled;Disabled) algorithm>Algorithm(AES_256;SM4)
ssm_secret | ssm.ListSecrets SecretMetadatas SecretName=secret_name | secret_type>SecretType#n status>Status(Enabled;Disabled) kms_key_id>KmsKeyId
ssm_secret | ssm.ListSecrets SecretMetadatas SecretName=secret_name | is_enabled>Status(!true:Enabled;!false:Disabled)
ssm_product_secret | ssm.ListSecrets SecretMetadatas SecretName=secret_name | secret_type>SecretType#n status>Status(Enabled;Disabled) enable_rotation>RotationStatus#b rotation_frequency>RotationFrequency#n kms_key_id>KmsKeyId
ssl_certificate | ssl.DescribeCertificates Certificates CertificateId global | name>Alias domain>Domain subject_names>SubjectAltName#l type>CertificateType(CA;SVR) status>Status#n begin_time>CertBeginTime#local end_time>CertEndTime#local tags>Tags#tags
ssl_pay_certificate | ssl.DescribeCertificates Certificates CertificateId=certificate_id global | alias>Alias information.certificate_domain>Domain =CertificateType:SVR status>Status#n
ssl_free_certificate | ssl.DescribeCertificates Certificates CertificateId global | alias>Alias domain>Domain =CertificateType:SVR status>Status#n cert_begin_time>CertBeginTime#local cert_end_time>CertEndTime#local
cfs_file_system | cfs.DescribeCfsFileSystems FileSystems FileSystemId | name>FsName protocol>Protocol(NFS;CIFS) access_group_id>PGroup.PGroupId availability_zone>Zone#zone create_time>CreationTime#local tags>Tags#tags
cfs_access_group | cfs.DescribeCfsPGroups PGroupList PGroupId | name>Name
cfs_auto_snapshot_policy | cfs.DescribeAutoSnapshotPolicies AutoSnapshotPolicies AutoSnapshotPolicyId | policy_name>PolicyName alive_days>AliveDays#n
cls_logset | cls.DescribeLogsets Logsets LogsetId | logset_name>LogsetName tags>Tags#tags
cls_topic | cls.DescribeTopics Topics TopicId | topic_name>TopicName logset_id>LogsetId period>Period#n storage_type>StorageType(hot;cold) is_web_tracking>IsWebTracking#b extends.anonymous_access.operations>Extends.AnonymousAccess.Operations#l tags>Tags#tags
cls_cos_shipper | cls.DescribeShippers Shippers ShipperId | shipper_name>ShipperName topic_id>TopicId bucket>Bucket prefix>Prefix
cls_alarm | cls.DescribeAlarms Alarms AlarmId | name>Name status>Status#b alarm_targets.topic_id>AlarmTargets[].TopicId alarm_targets.logset_id>AlarmTargets[].LogsetId alarm_targets.query>AlarmTargets[].Query alarm_notice_ids>AlarmNoticeIds#l
cls_machine_group | cls.DescribeMachineGroups MachineGroups GroupId | group_name>GroupName auto_update>AutoUpdate#b service_logging>ServiceLogging#b
monitor_alarm_policy | monitor.DescribeAlarmPolicies Policies PolicyId global | policy_name>PolicyName enable>Enable(0:!false;1:!true) namespace>Namespace monitor_type>MonitorType policy_tag.key>TagInstances[].Key policy_tag.value>TagInstances[].Value notice_ids>NoticeIds#l
monitor_alarm_notice | monitor.DescribeAlarmNotices Notices Id global | name>Name user_notices.receiver_type>UserNotices[].ReceiverType(USER;GROUP) user_notices.notice_way>UserNotices[].NoticeWay#l user_notices.user_ids>UserNotices[].UserIds#nums user_notices.group_ids>UserNotices[].GroupIds#nums user_notices.start_time>UserNotices[].StartTime#n user_notices.end_time>UserNotices[].EndTime#n user_notices.weekday>UserNotices[].Weekday#nums url_notices.is_valid>URLNotices[].IsValid(0:!false;1:!true) cls_notices.topic_id>CLSNotices[].TopicId cls_notices.enable>CLSNotices[].Enable(0:!false;1:!true)
ckafka_instance | ckafka.DescribeInstancesDetail Result.InstanceList InstanceId | instance_name>InstanceName kafka_version>Version vpc_id>VpcId tag_set>Tags#tags
cam_user | cam.ListUsers Data Uin=uin global | name>Name console_login>ConsoleLogin#01
cam_group | cam.ListGroups GroupInfo GroupId global | name>GroupName
cam_policy | cam.ListPolicies List PolicyId global | name>PolicyName =Type:1
cam_policy > cam.GetPolicy PolicyId=id global | name>PolicyName =Type:1 document>PolicyDocument#policy
cam_role | cam.DescribeRoleList List RoleId global | name>RoleName =RoleType:user console_login>ConsoleLogin#01 session_duration>SessionDuration#n document>PolicyDocument#policy tags>Tags#tags
cam_mfa_flag > cam.DescribeSafeAuthFlagColl SubUin=op_uin global | login_flag.phone>LoginFlag.Phone#bit login_flag.stoken>LoginFlag.Stoken#bit login_flag.wechat>LoginFlag.Wechat#bit action_flag.phone>ActionFlag.Phone#bit action_flag.stoken>ActionFlag.Stoken#bit action_flag.wechat>ActionFlag.Wechat#bit
cam_user_permission_boundary_attachment > cam.GetUserPermissionBoundary TargetUin=target_uin global | policy_id>PolicyId#n
cam_role_permission_boundary_attachment > cam.GetRolePermissionBoundary RoleId=role_id global | policy_id>PolicyId#n
cam_saml_provider | cam.ListSAMLProviders SAMLProviderSet Name=name global | create_time>CreateTime#local update_time>ModifyTime#local
organization_org_member | organization.DescribeOrganizationMembers Items MemberUin global | name>Name node_id>NodeId#n member_type>MemberType(Invite;Create) is_allow_quit>IsAllowQuit(Allow;Denied)
organization_org_manage_policy | organization.ListPolicies List PolicyId=policy_id global | name>PolicyName
identity_center_role_configuration | organization.ListRoleConfigurations RoleConfigurations RoleConfigurationId=role_configuration_id global | role_configuration_name>RoleConfigurationName session_duration>SessionDuration#n
audit_track | cloudaudit.DescribeAuditTracks Tracks TrackId global | name>Name status>Status#bit action_type>ActionType(Read;*) resource_type>ResourceType(*;cos) event_names>EventNames#l storage.storage_type>Storage.StorageType(cos;cls) storage.storage_region>Storage.StorageRegion storage.storage_name>Storage.StorageName storage.storage_prefix>Storage.StoragePrefix storage.storage_account_id>Storage.StorageAccountId
audit_track > cloudaudit.DescribeAuditTrack TrackId=id global | track_for_all_members>TrackForAllMembers#bit status>Status#bit action_type>ActionType(Read;*) resource_type>ResourceType(*;cos) event_names>EventNames#l storage.storage_type>Storage.StorageType(cos;cls) storage.storage_region>Storage.StorageRegion storage.storage_name>Storage.StorageName storage.storage_prefix>Storage.StoragePrefix storage.storage_account_id>Storage.StorageAccountId
audit | cloudaudit.ListAudits AuditSummarys AuditName=name global | audit_switch>AuditStatus#01 cos_bucket>CosBucketName log_file_prefix>LogFilePrefix
audit > cloudaudit.DescribeAudit AuditName=name global | audit_switch>AuditStatus#01 cos_bucket>CosBucketName enable_kms_encry>IsEnableKmsEncry#01 key_id>KeyId read_write_attribute>ReadWriteAttribute#n cos_region>CosRegion
kubernetes_cluster | tke.DescribeClusters Clusters ClusterId | cluster_name>ClusterName cluster_deploy_type>ClusterType(MANAGED_CLUSTER;INDEPENDENT_CLUSTER) cluster_version>ClusterVersion(1.20.6;1.30.0) deletion_protection>DeletionProtection#b container_runtime>ContainerRuntime(docker;containerd) runtime_version>RuntimeVersion vpc_id>ClusterNetworkSettings.VpcId cluster_cidr>ClusterNetworkSettings.ClusterCIDR network_type>Property.NetworkType(GR;VPC-CNI;CiliumOverlay:Cilium-Overlay) tags>TagSpecification#tagspec
kubernetes_encryption_protection > tke.DescribeEncryptionStatus ClusterId=cluster_id | status>Status(Opened;Closed)
tcr_instance | tcr.DescribeInstances Registries RegistryId | name>RegistryName instance_type>RegistryType(basic;premium) status>Status(Running;Deploying) public_domain>PublicDomain internal_end_point>InternalEndpoint tags>TagSpecification.Tags#tags
tcr_instance > tcr.DescribeExternalEndpointStatus RegistryId=id | public_status>Status(Opened;Closed)
tcr_instance > tcr.DescribeExternalEndpointStatus RegistryId=id | open_public_operation>Status(!true:Opened;!false:Closed)
tcr_instance > tcr.DescribeSecurityPolicies RegistryId=id | security_policy.cidr_block>SecurityPolicySet[].CidrBlock
scf_namespace | scf.ListNamespaces Namespaces Name=namespace | type>Type
scf_custom_domain | scf.ListCustomDomains Domains Domain=domain | protocol>Protocol(HTTP;HTTPS) cert_config.certificate_id>CertConfig.CertificateId waf_config.waf_open>WafConfig.WafOpen(OPEN;CLOSE) waf_config.waf_instance_id>WafConfig.WafInstanceId
teo_l7_acc_setting > teo.DescribeL7AccSetting ZoneId=zone_id global | zone_config.force_redirect_https.switch>ZoneSetting.ZoneConfig.ForceRedirectHTTPS.Switch(on;off) zone_config.hsts.switch>ZoneSetting.ZoneConfig.HSTS.Switch(on;off) zone_config.hsts.timeout>ZoneSetting.ZoneConfig.HSTS.Timeout#n zone_config.tls_config.version>ZoneSetting.ZoneConfig.TLSConfig.Version#l zone_config.tls_config.cipher_suite>ZoneSetting.ZoneConfig.TLSConfig.CipherSuite zone_config.ocsp_stapling.switch>ZoneSetting.ZoneConfig.OCSPStapling.Switch(on;off)
cdn_domain | cdn.DescribeDomainsConfig Domains Domain=domain global | https_config.https_switch>Https.Switch(on;off) https_config.http2_switch>Https.Http2(on;off) https_config.ocsp_stapling_switch>Https.OcspStapling(on;off) https_config.tls_versions>Https.TlsVersion#l https_config.force_redirect.switch>ForceRedirect.Switch(on;off) https_config.force_redirect.redirect_type>ForceRedirect.RedirectType(http;https) ip_filter.switch>IpFilter.Switch(on;off) authentication.switch>Authentication.Switch(on;off) ip_freq_limit.switch>IpFreqLimit.Switch(on;off) ip_freq_limit.qps>IpFreqLimit.Qps#n band_width_alert.switch>BandwidthAlert.Switch(on;off) band_width_alert.bps_threshold>BandwidthAlert.BpsThreshold#n band_width_alert.counter_measure>BandwidthAlert.CounterMeasure(RESOLVE_DNS_TO_ORIGIN;RETURN_404) origin.origin_type>Origin.OriginType(cos;ip) tags>Tag#tags
teo_zone | teo.DescribeZones Zones ZoneId global | zone_name>ZoneName status>Status(active;pending) type>Type(full;partial) area>Area(mainland;overseas) paused>Paused#b created_on>CreatedOn#utc tags>Tags#tags
teo_zone | teo.DescribeZones Zones ZoneId global | name>ZoneName
css_domain | live.DescribeLiveDomains DomainList Name=domain_name global | domain_type>Type#bit enable>Status#01
css_domain_referer > live.DescribeLiveDomainReferer DomainName=domain_name global | enable>RefererAuthConfig.Enable#bit type>RefererAuthConfig.Type#bit allow_empty>RefererAuthConfig.AllowEmpty#bit
waf_saas_domain | waf.DescribeDomains Domains DomainId=domain_id | domain>Domain instance_id>InstanceId =Edition:sparta-waf bot_status>BotStatus#n cls_status>ClsStatus#bit
waf_clb_domain | waf.DescribeDomains Domains DomainId=domain_id | domain>Domain instance_id>InstanceId =Edition:clb-waf region>Region flow_mode>FlowMode#bit bot_status>BotStatus#n cls_status>ClsStatus#bit load_balancer_set.load_balancer_id>LoadBalancerSet[].LoadBalancerId load_balancer_set.listener_id>LoadBalancerSet[].ListenerId
cos_bucket_version > cos.getBucketVersioning Bucket=bucket global | status>VersioningConfiguration.Status(Enabled;Suspended)
cos_bucket_referer > cos.getBucketReferer Bucket=bucket global | status>RefererConfiguration.Status(Enabled;Disabled) referer_type>RefererConfiguration.RefererType(Black-List;White-List) domain_list>RefererConfiguration.DomainList.Domains#l empty_refer_configuration>RefererConfiguration.EmptyReferConfiguration(Allow;Deny)
`;
