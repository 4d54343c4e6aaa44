import type { ExportedListing } from '../../exports/exported-call.js';
import type { TerraformType } from '../resource-type.js';
import { atMostOne, blocks, flag, From, made, number, ownId, tags, text, texts, translated, within, type Template } from '../template.js';

const MYSQL: ExportedListing = { service: 'cdb', action: 'DescribeDBInstances', items: 'Items', id: 'InstanceId' };
const MARIADB: ExportedListing = { service: 'mariadb', action: 'DescribeDBInstances', items: 'Instances', id: 'InstanceId' };
const DCDB: ExportedListing = { service: 'dcdb', action: 'DescribeDCDBInstances', items: 'Instances', id: 'InstanceId' };
const SQLSERVER: ExportedListing = { service: 'sqlserver', action: 'DescribeDBInstances', items: 'DBInstances', id: 'InstanceId' };

/** Zone of an instance whose nodes all stand in one. */
const soleZone = made(['zones'], (v) => {
  const zones = v.texts('zones');
  return zones?.length === 1 ? zones[0] : undefined;
});

const tdsqlTags = blocks('resource_tags', { Key: text('tag_key'), Value: text('tag_value') });

/** MySQL, PostgreSQL, MariaDB, TDSQL and SQL Server, with the settings that are resources of their own. */
export const RELATIONAL_DATABASE_TYPES: Readonly<Record<string, TerraformType>> = {
  tencentcloud_mysql_instance: {
    listing: MYSQL,
    zone: text('availability_zone'),
    item: {
      InstanceId: ownId,
      InstanceName: text('instance_name'),
      InstanceType: 1,
      Status: number('status'),
      EngineVersion: text('engine_version'),
      WanStatus: number('internet_service'),
      WanDomain: text('internet_host'),
      WanPort: number('internet_port'),
      Vip: text('intranet_ip'),
      Vport: number('intranet_port'),
      DeployMode: number('slave_deploy_mode'),
      UniqVpcId: text('vpc_id'),
      UniqSubnetId: text('subnet_id'),
      Zone: text('availability_zone'),
      TagList: tags(),
    },
    details: [{ service: 'cdb', action: 'DescribeDBSecurityGroups', params: { InstanceId: ownId }, response: { Groups: groups('security_groups') } }],
  },
  tencentcloud_mysql_readonly_instance: {
    listing: MYSQL,
    zone: text('zone'),
    item: {
      InstanceId: ownId,
      InstanceName: text('instance_name'),
      InstanceType: 3,
      Status: number('status'),
      Vip: text('intranet_ip'),
      Vport: number('intranet_port'),
      UniqVpcId: text('vpc_id'),
      UniqSubnetId: text('subnet_id'),
      Zone: text('zone'),
      TagList: tags(),
    },
    details: [{ service: 'cdb', action: 'DescribeDBSecurityGroups', params: { InstanceId: ownId }, response: { Groups: groups('security_groups') } }],
  },
  tencentcloud_mysql_backup_policy: {
    details: [{ service: 'cdb', action: 'DescribeBackupConfig', params: { InstanceId: text('mysql_id') }, response: { BackupExpireDays: number('retention_period'), BinlogExpireDays: number('binlog_period'), BackupMethod: text('backup_model') } }],
  },
  tencentcloud_mysql_ssl: { details: [{ service: 'cdb', action: 'DescribeSSLStatus', params: { InstanceId: text('instance_id') }, response: { Status: text('status') } }] },
  tencentcloud_mysql_backup_encryption_status: {
    details: [{ service: 'cdb', action: 'DescribeBackupEncryptionStatus', params: { InstanceId: text('instance_id') }, response: { EncryptionStatus: text('encryption_status') } }],
  },
  tencentcloud_mysql_remote_backup_config: {
    details: [
      {
        service: 'cdb',
        action: 'DescribeRemoteBackupConfig',
        params: { InstanceId: text('instance_id') },
        response: { RemoteBackupSave: text('remote_backup_save'), RemoteBinlogSave: text('remote_binlog_save'), RemoteRegion: texts('remote_region'), ExpireDays: number('expire_days') },
      },
    ],
  },
  /** It switches encryption on; the provider knows no resource that switches it off, nor can it be. */
  tencentcloud_mysql_instance_encryption_operation: {
    details: [{ service: 'cdb', action: 'DescribeDBInstanceInfo', params: { InstanceId: text('instance_id') }, response: { Encryption: made(['instance_id'], () => 'YES'), KeyId: text('key_id'), KeyRegion: text('key_region') } }],
  },
  tencentcloud_mysql_audit_service: { listing: { service: 'cdb', action: 'DescribeAuditInstanceList', items: 'Items', id: 'InstanceId' }, item: auditItem() },
  tencentcloud_postgresql_instance: {
    listing: { service: 'postgres', action: 'DescribeDBInstances', items: 'DBInstanceSet', id: 'DBInstanceId' },
    zone: text('availability_zone'),
    item: {
      DBInstanceId: ownId,
      DBInstanceName: text('name'),
      DBInstanceType: 'primary',
      DBVersion: text('engine_version'),
      DBMajorVersion: text('db_major_version', 'db_major_vesion'),
      DBNodeSet: blocks('db_node_set', { Role: text('role'), Zone: text('zone') }),
      DBInstanceNetInfo: postgresAddresses(),
      DeletionProtection: flag('delete_protection'),
      IsSupportTDE: number('need_support_tde'),
      VpcId: text('vpc_id'),
      SubnetId: text('subnet_id'),
      Zone: text('availability_zone'),
      CreateTime: text('create_time'),
      TagList: tags(),
    },
    details: [
      { service: 'postgres', action: 'DescribeDBInstanceSecurityGroups', params: { DBInstanceId: ownId }, response: { SecurityGroupSet: groups('security_groups') } },
      { service: 'postgres', action: 'DescribeBackupPlans', params: { DBInstanceId: ownId }, response: { Plans: made(['backup_plan.base_backup_retention_period'], (v, context) => planOf(within('backup_plan', number('base_backup_retention_period')).read(v, context))) }, ofMadeOnly: true },
    ],
  },
  tencentcloud_postgresql_instance_ssl_config: {
    details: [{ service: 'postgres', action: 'DescribeDBInstanceSSLConfig', params: { DBInstanceId: text('db_instance_id') }, response: { SSLEnabled: flag('ssl_enabled') } }],
  },
  tencentcloud_postgresql_security_group_config: {
    details: [{ service: 'postgres', action: 'DescribeDBInstanceSecurityGroups', params: { DBInstanceId: text('db_instance_id') }, response: { SecurityGroupSet: groups('security_group_id_set') } }],
  },
  tencentcloud_postgresql_backup_plan_config: {
    details: [
      {
        service: 'postgres',
        action: 'DescribeBackupPlans',
        params: { DBInstanceId: text('db_instance_id') },
        response: { Plans: made(['base_backup_retention_period'], (v) => planOf(v.number('base_backup_retention_period'))) },
        ofMadeOnly: true,
      },
    ],
  },
  tencentcloud_mariadb_instance: {
    listing: MARIADB,
    zone: soleZone,
    item: {
      ...tdsqlItem(tags()),
      Status: number('status'),
      DbEngine: text('db_engine'),
      InstanceType: number('instance_type'),
      IsTmp: number('is_tmp'),
      WanStatus: number('wan_status'),
      WanDomain: text('wan_domain'),
      WanVip: text('wan_vip'),
      WanPort: number('wan_port'),
      WanStatusIpv6: number('wan_status_ipv6'),
      Vip: text('vip'),
      Vport: number('vport'),
    },
    details: [{ service: 'mariadb', action: 'DescribeDBSecurityGroups', params: { InstanceId: ownId }, response: { Groups: groups('security_group_ids') } }],
  },
  tencentcloud_mariadb_hour_db_instance: { listing: MARIADB, zone: soleZone, item: { ...tdsqlItem(tags()), Vip: text('vip') } },
  tencentcloud_dcdb_db_instance: {
    listing: DCDB,
    zone: soleZone,
    item: tdsqlItem(tdsqlTags),
    details: [{ service: 'dcdb', action: 'DescribeDBSecurityGroups', params: { InstanceId: ownId }, response: { Groups: groups('security_group_ids') } }],
  },
  tencentcloud_dcdb_hourdb_instance: { listing: DCDB, zone: soleZone, item: tdsqlItem(tdsqlTags) },
  tencentcloud_dcdb_encrypt_attributes_config: {
    details: [{ service: 'dcdb', action: 'DescribeDBEncryptAttributes', params: { InstanceId: text('instance_id') }, response: { EncryptStatus: translated('encrypt_enabled', { 0: 0, 1: 1 }) } }],
  },
  tencentcloud_sqlserver_instance: {
    listing: SQLSERVER,
    zone: text('availability_zone'),
    item: { ...sqlserverItem(), ROFlag: text('ro_flag'), DnsPodDomain: text('dns_pod_domain'), TgwWanVPort: number('tgw_wan_vport') },
    details: [{ service: 'sqlserver', action: 'DescribeDBSecurityGroups', params: { InstanceId: ownId }, response: { SecurityGroupSet: groups('security_groups') } }],
  },
  tencentcloud_sqlserver_basic_instance: {
    listing: SQLSERVER,
    zone: text('availability_zone'),
    item: sqlserverItem(),
    details: [{ service: 'sqlserver', action: 'DescribeDBSecurityGroups', params: { InstanceId: ownId }, response: { SecurityGroupSet: groups('security_groups') } }],
  },
  /** It switches transparent encryption on. */
  tencentcloud_sqlserver_instance_tde: {
    details: [{ service: 'sqlserver', action: 'DescribeDBInstancesAttribute', params: { InstanceId: text('instance_id') }, response: { TDEConfig: { Encryption: made(['certificate_attribution'], (v) => (v.text('certificate_attribution') === undefined ? undefined : 'enable')) } } }],
  },
};

/** Security groups of a database, by id. Their rules are not told: those are the groups' own. */
export function groups(name: string): From {
  const ids = atMostOne(name);
  return new From(ids.attributes, (v, context) => (ids.read(v, context) as readonly string[] | undefined)?.map((SecurityGroupId) => ({ SecurityGroupId })));
}

/** An instance in the list of those whose statements are recorded. The resource is there only where they are. */
export function auditItem(): Template {
  return { InstanceId: text('instance_id'), AuditStatus: 'ON', LogExpireDay: number('log_expire_day'), AuditAll: flag('audit_all') };
}

/** Addresses of PostgreSQL: the private one, and the public one with whether it is open. */
function postgresAddresses(): From {
  return made(['private_access_ip', 'private_access_port', 'public_access_switch', 'public_access_host', 'public_access_port'], (v) => {
    const open = v.flag('public_access_switch');
    if (open === undefined) return undefined;
    const one = (NetType: string, members: { readonly [name: string]: unknown }) => ({ NetType, ...Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) });
    return [one('private', { Ip: v.text('private_access_ip'), Port: v.number('private_access_port') }), one('public', { Status: open ? 'opened' : 'closed', Address: v.text('public_access_host'), Port: v.number('public_access_port') })];
  });
}

function planOf(days: unknown): readonly unknown[] | undefined {
  return days === undefined ? undefined : [{ BaseBackupRetentionPeriod: days }];
}

function tdsqlItem(labels: From): Template {
  return { InstanceId: ownId, InstanceName: text('instance_name'), DbVersionId: text('db_version_id'), UniqueVpcId: text('vpc_id'), UniqueSubnetId: text('subnet_id'), Zone: soleZone, ResourceTags: labels };
}

function sqlserverItem(): Template {
  return {
    InstanceId: ownId,
    Name: text('name'),
    Status: number('status'),
    Version: text('engine_version'),
    Vip: text('vip'),
    Vport: number('vport'),
    UniqVpcId: text('vpc_id'),
    UniqSubnetId: text('subnet_id'),
    ResourceTags: tags(),
  };
}
