import type { ExportedListing } from '../../exports/exported-call.js';
import type { DetailTemplate, TerraformType } from '../resource-type.js';
import { bit, blocks, flag, made, number, only, ownId, tags, text, texts, within, type Template } from '../template.js';
import { auditItem, groups } from './relational-databases.js';

const MONGODB: ExportedListing = { service: 'mongodb', action: 'DescribeDBInstances', items: 'InstanceDetails', id: 'InstanceId' };

/** Redis, MongoDB, TDSQL-C and Elasticsearch, with the settings that are resources of their own. */
export const OTHER_DATABASE_TYPES: Readonly<Record<string, TerraformType>> = {
  /** `ip` is the private address, which the API names `WanIp`. */
  tencentcloud_redis_instance: {
    listing: { service: 'redis', action: 'DescribeInstances', items: 'InstanceSet', id: 'InstanceId' },
    item: { InstanceId: ownId, InstanceName: text('name'), NoAuth: flag('no_auth'), WanIp: text('ip'), Port: number('port'), UniqVpcId: text('vpc_id'), UniqSubnetId: text('subnet_id'), Createtime: text('create_time'), InstanceTags: tags() },
    details: [{ service: 'redis', action: 'DescribeDBSecurityGroups', params: { InstanceId: ownId }, response: { Groups: groups('security_groups') } }],
  },
  tencentcloud_redis_ssl: {
    details: [{ service: 'redis', action: 'DescribeSSLStatus', params: { InstanceId: text('instance_id') }, response: { SSLConfig: made(['ssl_config'], (v) => ({ enabled: true, disabled: false })[v.text('ssl_config') ?? '']) } }],
  },
  tencentcloud_mongodb_instance: { listing: MONGODB, zone: text('available_zone'), item: mongodbItem(), details: mongodbDetails() },
  tencentcloud_mongodb_sharding_instance: { listing: MONGODB, zone: text('available_zone'), item: mongodbItem(), details: mongodbDetails() },
  tencentcloud_mongodb_instance_transparent_data_encryption: {
    details: [
      {
        service: 'mongodb',
        action: 'DescribeTransparentDataEncryptionStatus',
        params: { InstanceId: text('instance_id') },
        response: { TransparentDataEncryptionStatus: text('transparent_data_encryption_status'), KeyInfoList: blocks('key_info_list', { KeyId: text('key_id') }) },
      },
    ],
  },
  tencentcloud_mongodb_instance_ssl: {
    details: [{ service: 'mongodb', action: 'DescribeInstanceSSL', params: { InstanceId: text('instance_id') }, response: { Status: made(['status', 'enable'], (v, context) => v.number('status') ?? bit('enable').read(v, context)), ExpiredTime: text('expired_time') } }],
  },
  tencentcloud_mongodb_instance_backup_rule: {
    details: [{ service: 'mongodb', action: 'DescribeBackupRules', params: { InstanceId: text('instance_id') }, response: { BackupSaveTime: number('backup_retention_period') } }],
  },
  tencentcloud_cynosdb_cluster: {
    listing: { service: 'cynosdb', action: 'DescribeClusters', items: 'ClusterSet', id: 'ClusterId' },
    zone: text('available_zone'),
    item: {
      ClusterId: ownId,
      ClusterName: text('cluster_name'),
      Status: text('cluster_status'),
      DbType: text('db_type'),
      DbVersion: text('db_version'),
      VpcId: text('vpc_id'),
      SubnetId: text('subnet_id'),
      Zone: text('available_zone'),
      HasSlaveZone: made(['slave_zone'], (v) => (v.text('slave_zone') === undefined ? undefined : 'yes')),
      SlaveZones: only('slave_zone'),
      CreateTime: text('create_time'),
      ResourceTags: tags(),
    },
  },
  /** Of the cluster, unless it names one of its instances. */
  tencentcloud_cynosdb_ssl: {
    details: [{ service: 'cynosdb', action: 'DescribeSSLStatus', params: { ClusterId: text('cluster_id') }, response: { IsOpenSSL: made(['status', 'instance_id'], (v) => (v.isUnset('instance_id') ? { ON: 'yes', OFF: 'no' }[v.text('status') ?? ''] : undefined)) } }],
  },
  tencentcloud_cynosdb_cluster_transparent_encrypt: {
    details: [
      {
        service: 'cynosdb',
        action: 'DescribeClusterTransparentEncryptInfo',
        params: { ClusterId: text('cluster_id') },
        response: { IsOpenGlobalEncryption: flag('is_open_global_encryption'), KeyId: text('key_id'), KeyRegion: text('key_region') },
      },
    ],
  },
  tencentcloud_cynosdb_audit_service: { listing: { service: 'cynosdb', action: 'DescribeAuditInstanceList', items: 'Items', id: 'InstanceId' }, item: auditItem() },
  tencentcloud_elasticsearch_instance: {
    listing: { service: 'es', action: 'DescribeInstances', items: 'InstanceList', id: 'InstanceId' },
    zone: text('availability_zone'),
    item: {
      InstanceId: ownId,
      InstanceName: text('instance_name'),
      EsVersion: text('version'),
      PublicAccess: text('public_access'),
      KibanaPublicAccess: text('kibana_public_access'),
      EsPublicAcl: { WhiteIpList: within('es_public_acl', texts('white_ip_list')) },
      EsAcl: { WhiteIpList: within('es_acl', texts('white_list')), BlackIpList: within('es_acl', texts('black_list')) },
      Protocol: text('protocol'),
      SecurityType: made(['basic_security_type', 'license_type'], (v) => (v.text('license_type') === 'basic' ? v.number('basic_security_type') : undefined)),
      NodeInfoList: blocks('node_info_list', { Type: text('type'), DiskEncrypt: bit('encrypt') }),
      CosBackup: { IsAutoBackup: within('cos_backup', flag('is_auto_backup')) },
      DeployMode: number('deploy_mode'),
      RealLicenseType: text('license_type'),
      VpcUid: text('vpc_id'),
      SubnetUid: text('subnet_id'),
      EsVip: text('elasticsearch_vip'),
      EsPort: number('elasticsearch_port'),
      CreateTime: text('create_time'),
      TagList: tags(),
    },
  },
};

function mongodbItem(): Template {
  return {
    InstanceId: ownId,
    InstanceName: text('instance_name'),
    Status: number('status'),
    MongoVersion: text('engine_version'),
    ZoneList: texts('availability_zone_list'),
    Vip: text('vip'),
    Vport: number('vport'),
    VpcId: text('vpc_id'),
    SubnetId: text('subnet_id'),
    Zone: text('available_zone'),
    CreateTime: text('create_time'),
    Tags: tags(),
  };
}

function mongodbDetails(): readonly DetailTemplate[] {
  return [{ service: 'mongodb', action: 'DescribeSecurityGroup', params: { InstanceId: ownId }, response: { Groups: groups('security_groups') } }];
}
