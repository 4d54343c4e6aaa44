import { idOf, tagPairs } from '../names.mjs';
import { GZ, labels, SH } from './account.mjs';
import { groupId, subnetId, vpcId } from './fleet.mjs';

const CREATED = '2024-06-01 10:00:00';
const place = { UniqVpcId: vpcId('gz'), UniqSubnetId: subnetId('gz-data') };
const inner = { VpcId: vpcId('gz'), SubnetId: subnetId('gz-data') };

/** Groups as the databases answer them, with their rules inline. */
const inlined = { Groups: [{ SecurityGroupId: groupId('database'), SecurityGroupName: 'database', Inbound: [{ Action: 'ACCEPT', CidrIp: '10.10.0.0/16', PortRange: '3306', IpProtocol: 'tcp' }, { Action: 'DROP', CidrIp: '0.0.0.0/0', PortRange: 'ALL', IpProtocol: 'ALL' }], Outbound: [] }] };

/** Databases of every product the company uses. */
export function recordDatabases(recording) {
  recordMysql(recording);
  recordPostgres(recording);
  recordRedis(recording);
  recordTdsql(recording);
  recordOthers(recording);
}

function recordMysql(recording) {
  const rows = [
    { name: 'orders-primary 订单主库', type: 1, region: GZ, protect: 'on', encryption: 'YES', audit: 'ON', days: 180 },
    { name: 'orders-replica', type: 3, region: GZ, protect: 'on', encryption: 'YES', audit: 'ON', days: 180 },
    { name: 'crm', type: 1, region: GZ, protect: 'on', encryption: 'YES', audit: 'ON', days: 365 },
    // The blog's backups are kept for three days only.
    { name: 'blog', type: 1, region: GZ, protect: 'on', encryption: 'YES', audit: 'ON', days: 180, kept: 3 },
    { name: 'orders-standby 灾备', type: 2, region: SH, protect: 'on', encryption: 'YES', audit: 'ON', days: 180 },
  ];
  for (const region of recording.regions) {
    const here = rows.filter((row) => row.region === region);
    const network = region === GZ ? place : { UniqVpcId: vpcId('sh'), UniqSubnetId: subnetId('sh-data') };
    recording.list('cdb.DescribeDBInstances', region, here.map((row) => ({
      InstanceId: idOf('cdb', row.name), InstanceName: row.name, InstanceType: row.type, Status: 1, EngineVersion: '8.0', WanStatus: 0, WanDomain: '', WanPort: 0, Vip: '10.10.20.40', Vport: 3306, DeployMode: row.type === 1 ? 1 : 0, DestroyProtect: row.protect, ...network, Zone: `${region}-3`, CreateTime: CREATED, TagList: tagPairs(labels('orders', 'prod', 'personal')),
    })));
    for (const row of here) {
      const InstanceId = idOf('cdb', row.name);
      const ask = (action, response) => recording.answer(`cdb.${action}`, region, { InstanceId }, response);
      if (row.type === 1) ask('DescribeDBInstanceInfo', { InstanceId, InstanceName: row.name, Encryption: row.encryption, KeyId: row.encryption === 'YES' ? 'kms-lantern-db' : '', KeyRegion: region, DefaultKmsRegion: region });
      ask('DescribeSSLStatus', { Status: 'ON', Url: '' });
      ask('DescribeBackupConfig', { StartTimeMin: 2, StartTimeMax: 6, BackupExpireDays: row.kept ?? 30, BackupMethod: 'physical', BinlogExpireDays: row.kept ?? 30 });
      ask('DescribeBackupEncryptionStatus', { EncryptionStatus: row.encryption === 'YES' ? 'on' : 'off' });
      ask('DescribeDBSecurityGroups', inlined);
      recording.answer('cdb.DescribeAccounts', region, { InstanceId, Offset: 0, Limit: 100 }, { TotalCount: 2, MaxUserConnections: 10240, Items: [{ User: 'root', Host: '10.10.20.%', ModifyPasswordTime: '2025-12-01 10:00:00', OpenCam: false, Notes: '' }, { User: 'application', Host: '10.10.11.%', ModifyPasswordTime: '2025-12-01 10:00:00', OpenCam: true, Notes: '' }] });
      ask('DescribeInstancePasswordComplexity', { Items: [{ Name: 'validate_password_policy', CurrentValue: 'MEDIUM' }, { Name: 'validate_password_length', CurrentValue: '12' }] });
    }
    recording.list('cdb.DescribeAuditInstanceList', region, here.map((row) => ({ InstanceId: idOf('cdb', row.name), AuditStatus: row.audit, LogExpireDay: row.days, AuditAll: row.audit === 'ON' })));
  }
}

function recordPostgres(recording) {
  const rows = [
    { name: 'ledger 总账', protect: true, key: 1, ssl: true, kept: 30 },
    { name: 'analytics', protect: true, key: 1, ssl: true, kept: 14 },
    // The one for tests may be deleted by mistake.
    { name: 'reports-test', protect: false, key: 1, ssl: true, kept: 7 },
  ];
  recording.list('postgres.DescribeDBInstances', GZ, rows.map((row) => ({
    DBInstanceId: idOf('postgres', row.name), DBInstanceName: row.name, DBInstanceType: 'primary', DBInstanceStatus: 'running', DBVersion: '16.8', DeletionProtection: row.protect, IsSupportTDE: 1, ...inner, Zone: 'ap-guangzhou-3', CreateTime: CREATED, TagList: tagPairs(labels('finance')),
    DBInstanceNetInfo: [{ Address: '', Ip: '10.10.20.50', Port: 5432, NetType: 'private', Status: 'opened', ...inner }, { Address: '', Ip: '', Port: 0, NetType: 'public', Status: 'initing', VpcId: '', SubnetId: '' }],
  })));
  for (const row of rows) {
    const DBInstanceId = idOf('postgres', row.name);
    recording.answer('postgres.DescribeEncryptionKeys', GZ, { DBInstanceId }, { EncryptionKeys: row.key === null ? [] : [{ KeyId: 'kms-lantern-ledger', KeyAlias: 'ledger', IsEnabled: row.key, KeyRegion: GZ }] });
    recording.answer('postgres.DescribeDBInstanceSSLConfig', GZ, { DBInstanceId }, { SSLEnabled: row.ssl, ConnectAddress: '10.10.20.50' });
    recording.answer('postgres.DescribeDBInstanceSecurityGroups', GZ, { DBInstanceId }, { SecurityGroupSet: inlined.Groups });
    recording.answer('postgres.DescribeBackupPlans', GZ, { DBInstanceId }, { Plans: [{ PlanId: 'default', PlanName: 'default', PlanType: 'default', BackupPeriodType: 'week', BaseBackupRetentionPeriod: row.kept, LogBackupRetentionPeriod: row.kept }] });
    recording.answer('postgres.DescribeAccounts', GZ, { DBInstanceId, Offset: 0, Limit: 100 }, { TotalCount: 1, Details: [{ DBInstanceId, UserName: 'ledger', UserType: 'tencentDBSuper', PasswordUpdateTime: '2025-11-01 10:00:00' }] });
  }
}

function recordRedis(recording) {
  const rows = [
    { name: 'shop-cache', noAuth: false, protect: true, ssl: true, supported: true },
    { name: 'session', noAuth: false, protect: true, ssl: true, supported: true },
    { name: 'staging-cache', noAuth: false, protect: true, ssl: true, supported: true },
  ];
  recording.list('redis.DescribeInstances', GZ, rows.map((row) => ({ InstanceId: idOf('crs', row.name), InstanceName: row.name, Status: 2, NoAuth: row.noAuth, WanAddress: '', WanIp: '10.10.20.61', Port: 6379, DeleteProtectionSwitch: row.protect ? 1 : 0, ...place, ZoneId: 100003, CurrentRedisVersion: '7.0', Createtime: CREATED, InstanceTags: tagPairs(labels('shop')) })));
  for (const row of rows) {
    const InstanceId = idOf('crs', row.name);
    recording.answer('redis.DescribeSSLStatus', GZ, { InstanceId }, { CertDownloadUrl: '', SSLConfig: row.ssl, FeatureSupport: row.supported, Status: row.ssl ? 'enabled' : 'disabled' });
    recording.answer('redis.DescribeInstancePasswordPolicy', GZ, { InstanceId }, { PasswordPolicy: { Enabled: !row.noAuth, MinLength: 12 } });
    recording.answer('redis.DescribeAutoBackupConfig', GZ, { InstanceId }, { AutoBackupType: 1, WeekDays: ['Monday', 'Thursday'], TimePeriod: '03:00-04:00', BackupStorageDays: 7 });
    recording.answer('redis.DescribeDBSecurityGroups', GZ, { Product: 'redis', InstanceId }, inlined);
  }
}

function recordTdsql(recording) {
  const rows = [
    { call: 'mariadb.DescribeDBInstances', service: 'mariadb', prefix: 'tdsql', name: 'warehouse 仓储', ssl: 2, encrypted: 1 },
    { call: 'mariadb.DescribeDBInstances', service: 'mariadb', prefix: 'tdsql', name: 'warehouse-test', ssl: 2, encrypted: 1 },
    { call: 'dcdb.DescribeDCDBInstances', service: 'dcdb', prefix: 'tdsqlshard', name: 'stock', ssl: 2, encrypted: 1 },
  ];
  for (const call of new Set(rows.map((row) => row.call))) {
    recording.list(call, GZ, rows.filter((row) => row.call === call).map((row) => ({ InstanceId: idOf(row.prefix, row.name), InstanceName: row.name, Status: 2, DbVersion: '10.1.9', WanStatus: 0, WanDomain: '', WanVip: '', WanPort: 0, WanStatusIpv6: 0, Vip: '10.10.20.70', Vport: 3306, UniqueVpcId: vpcId('gz'), UniqueSubnetId: subnetId('gz-data'), Zone: 'ap-guangzhou-3', ProtectedProperty: 1, CreateTime: CREATED, ResourceTags: tagPairs(labels('warehouse')) })));
  }
  for (const row of rows) {
    const InstanceId = idOf(row.prefix, row.name);
    recording.answer(`${row.service}.DescribeInstanceSSLAttributes`, GZ, { InstanceId }, { InstanceId, Status: row.ssl, ExpireTime: '2027-01-01 00:00:00', CommonName: '' });
    recording.answer(`${row.service}.DescribeDBEncryptAttributes`, GZ, { InstanceId }, { EncryptStatus: row.encrypted, CipherText: '', ExpireDate: '' });
    recording.answer(`${row.service}.DescribeBackupConfigs`, GZ, { InstanceId }, { InstanceId, Days: 14, StartBackupTime: '02:00', EndBackupTime: '05:00', WeekDays: ['Monday', 'Thursday'], ArchiveDays: 0 });
    recording.answer(`${row.service}.DescribeDBSecurityGroups`, GZ, { Product: row.service, InstanceId }, inlined);
  }
}

function recordOthers(recording) {
  const mongo = [{ name: 'catalogue', tde: 'open' }, { name: 'catalogue-test', tde: 'open' }];
  recording.list('mongodb.DescribeDBInstances', GZ, mongo.map((row) => ({ InstanceId: idOf('cmgo', row.name), InstanceName: row.name, Status: 2, MongoVersion: 'MONGO_60_WT', Vip: '10.10.20.80', Vport: 27017, ...inner, Zone: 'ap-guangzhou-3', CreateTime: CREATED, Tags: tagPairs(labels('shop')) })));
  for (const row of mongo) {
    const InstanceId = idOf('cmgo', row.name);
    recording.answer('mongodb.DescribeTransparentDataEncryptionStatus', GZ, { InstanceId }, { TransparentDataEncryptionStatus: row.tde, KeyInfoList: [] });
    recording.answer('mongodb.DescribeInstanceSSL', GZ, { InstanceId }, { Status: row.tde === 'open' ? 1 : 0, ExpiredTime: '2027-01-01 00:00:00', CertUrl: '' });
    recording.answer('mongodb.DescribeBackupRules', GZ, { InstanceId }, { BackupSaveTime: 7, BackupTime: 2, BackupMethod: 0, BackupFrequency: 24 });
    recording.answer('mongodb.DescribeSecurityGroup', GZ, { InstanceId }, inlined);
  }
  recording.list('mongodb.DescribeAuditInstanceList', GZ, [{ InstanceId: idOf('cmgo', 'catalogue'), AuditStatus: 'ON', LogExpireDay: 180, AuditAll: true }]);
  const cluster = idOf('cynosdbmysql', 'loyalty');
  recording.list('cynosdb.DescribeClusters', GZ, [{ ClusterId: cluster, ClusterName: 'loyalty 会员', Status: 'running', DbType: 'MYSQL', DbVersion: '8.0', NetAddrs: [{ NetType: 'ha', WanStatus: 'close', WanIP: '', WanDomain: '', WanPort: 0, Vip: '10.10.20.90', Vport: 3306 }], ...inner, Zone: 'ap-guangzhou-3', SlaveZones: ['ap-guangzhou-4'], CreateTime: CREATED, ResourceTags: tagPairs(labels('marketing', 'prod', 'personal')) }]);
  recording.answer('cynosdb.DescribeClusterTransparentEncryptInfo', GZ, { ClusterId: cluster }, { KeyId: 'kms-lantern-loyalty', IsOpenGlobalEncryption: true });
  recording.answer('cynosdb.DescribeSSLStatus', GZ, { ClusterId: cluster }, { IsOpenSSL: 'yes', DownloadUrl: '' });
  recording.answer('cynosdb.DescribeBackupConfig', GZ, { ClusterId: cluster }, { BackupTimeBeg: 7200, BackupTimeEnd: 21600, ReserveDuration: 604800, BackupType: 'snapshot' });
  const instance = idOf('cynosdbmysql-ins', 'loyalty');
  recording.list('cynosdb.DescribeInstances', GZ, [{ InstanceId: instance, InstanceName: 'loyalty-rw', ClusterId: cluster, Status: 'running', InstanceType: 'rw', WanStatus: 'close', InstanceNetInfo: [{ WanStatus: 'close', Vip: '10.10.20.90', Vport: 3306 }], Vip: '10.10.20.90', Vport: 3306, ...inner, Zone: 'ap-guangzhou-3', ResourceTags: tagPairs(labels('marketing')) }]);
  recording.answer('cynosdb.DescribeDBSecurityGroups', GZ, { InstanceId: instance }, inlined);
  recording.list('cynosdb.DescribeAuditInstanceList', GZ, [{ InstanceId: instance, AuditStatus: 'ON', LogExpireDay: 180, AuditAll: true }]);
  const erp = idOf('mssql', 'erp');
  recording.list('sqlserver.DescribeDBInstances', GZ, [{ InstanceId: erp, Name: 'erp 用友', Status: 2, Version: '2019', DnsPodDomain: '', TgwWanVPort: 0, Vip: '10.10.20.95', Vport: 1433, BackupSaveDays: 14, CrossBackupEnabled: 'enable', ...place, Zone: 'ap-guangzhou-3', ResourceTags: tagPairs(labels('finance', 'prod', 'confidential')) }]);
  recording.answer('sqlserver.DescribeDBInstancesAttribute', GZ, { InstanceId: erp }, { InstanceId: erp, TDEConfig: { Encryption: 'enable', CertificateAttribution: 'self' }, SSLConfig: { Encryption: 'enable', SSLValidityPeriod: '2027-01-01 00:00:00' }, IsDiskEncryptFlag: 1 });
  recording.answer('sqlserver.DescribeDBSecurityGroups', GZ, { InstanceId: erp }, { SecurityGroupSet: [{ SecurityGroupId: groupId('database'), SecurityGroupName: 'database', InboundSet: inlined.Groups[0].Inbound }] });
  recording.answer('sqlserver.DescribeAccounts', GZ, { InstanceId: erp, Offset: 0, Limit: 100 }, { TotalCount: 1, Accounts: [{ Name: 'erp', IsAdmin: false }] });
  const search = idOf('es', 'search');
  recording.list('es.DescribeInstances', GZ, [{ InstanceId: search, InstanceName: 'search 商品检索', Status: 1, EsVersion: '7.14.2', PublicAccess: 'CLOSE', KibanaPublicAccess: 'CLOSE', EsPublicAcl: { WhiteIpList: [], BlackIpList: [] }, EsAcl: { WhiteIpList: ['203.0.113.0/28'], BlackIpList: [] }, Protocol: 'https', SecurityType: 2, SecurityGroups: [groupId('data')], NodeInfoList: [{ Type: 'hotData', NodeNum: 3, DiskEncrypt: 1 }], CosBackup: { IsAutoBackup: true, BackupTime: '02:00' }, DeployMode: 1, VpcUid: vpcId('gz'), SubnetUid: subnetId('gz-data'), EsVip: '10.10.20.99', EsPort: 9200, CreateTime: CREATED, TagList: tagPairs(labels('search')) }]);
  recording.answer('es.DescribeAutoBackUpStrategy', GZ, { InstanceId: search }, { CosBackupList: [{ IsAutoBackup: true, BackupTime: '02:00', CosRetention: 0, StorageDuration: 7 }] });
}

