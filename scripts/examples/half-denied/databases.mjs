import { idOf } from '../names.mjs';
import { GZ, SG } from './account.mjs';
import { groupId, vpcId } from './fleet.mjs';

const OPEN = { Groups: [{ SecurityGroupId: groupId('open'), SecurityGroupName: 'open', Inbound: [{ Action: 'ACCEPT', CidrIp: '0.0.0.0/0', PortRange: 'ALL', IpProtocol: 'ALL' }], Outbound: [] }] };
const place = { UniqVpcId: vpcId('default'), UniqSubnetId: '' };

/** One database of each product, as open as they come; Singapore's were refused. */
export function recordDatabases(recording) {
  const ask = (call, key, id, response) => recording.answer(call, GZ, { [key]: id }, response);
  const refuse = (call, key, id) => recording.refuse(call, GZ, { [key]: id });
  const mysql = idOf('cdb', 'kite players');
  const dark = idOf('cdb', 'kite dark');
  const shown = (InstanceId, InstanceName, changes) => ({ InstanceId, InstanceName, InstanceType: 1, Status: 1, EngineVersion: '5.6', WanStatus: 1, WanDomain: 'players.sql.example', WanPort: 60001, Vip: '10.50.2.4', Vport: 3306, DeployMode: 0, DestroyProtect: 'off', ...place, Zone: 'ap-guangzhou-6', CreateTime: '2022-06-01 10:00:00', TagList: [], ...changes });
  recording.list('cdb.DescribeDBInstances', GZ, [shown(mysql, 'players 玩家库', {}), shown(dark, 'guilds', { WanStatus: null, DestroyProtect: undefined })]);
  ask('cdb.DescribeDBInstanceInfo', 'InstanceId', mysql, { InstanceId: mysql, Encryption: 'NO', KeyId: '', KeyRegion: '' });
  ask('cdb.DescribeSSLStatus', 'InstanceId', mysql, { Status: 'OFF', Url: '' });
  ask('cdb.DescribeBackupConfig', 'InstanceId', mysql, { BackupExpireDays: 7, BinlogExpireDays: 3, BackupMethod: 'logical' });
  ask('cdb.DescribeBackupEncryptionStatus', 'InstanceId', mysql, { EncryptionStatus: 'off' });
  ask('cdb.DescribeDBSecurityGroups', 'InstanceId', mysql, OPEN);
  recording.answer('cdb.DescribeAccounts', GZ, { InstanceId: mysql, Offset: 0, Limit: 100 }, { TotalCount: 1, Items: [{ User: 'root', Host: '%', ModifyPasswordTime: '2022-06-01 10:00:00', OpenCam: false }] });
  ask('cdb.DescribeInstancePasswordComplexity', 'InstanceId', mysql, { Items: [{ Name: 'validate_password_policy', CurrentValue: 'LOW' }] });
  for (const call of ['DescribeDBInstanceInfo', 'DescribeSSLStatus', 'DescribeBackupConfig', 'DescribeDBSecurityGroups', 'DescribeAccounts', 'DescribeInstancePasswordComplexity']) refuse(`cdb.${call}`, 'InstanceId', dark);
  // The second instance is missing from this list.
  recording.list('cdb.DescribeAuditInstanceList', GZ, [{ InstanceId: mysql, AuditStatus: 'OFF', LogExpireDay: 0, AuditAll: false }]);
  recordPostgresAndRedis(recording);
  recordTdsql(recording);
  recordOthers(recording);
  const refused = ['cdb.DescribeDBInstances', 'cdb.DescribeAuditInstanceList', 'cynosdb.DescribeClusters', 'cynosdb.DescribeInstances', 'cynosdb.DescribeAuditInstanceList', 'dcdb.DescribeDCDBInstances', 'mariadb.DescribeDBInstances', 'mongodb.DescribeDBInstances', 'mongodb.DescribeAuditInstanceList', 'postgres.DescribeDBInstances', 'redis.DescribeInstances', 'sqlserver.DescribeDBInstances', 'es.DescribeInstances'];
  for (const call of refused) recording.deny(call, SG);
}

function recordPostgresAndRedis(recording) {
  const id = idOf('postgres', 'kite');
  recording.list('postgres.DescribeDBInstances', GZ, [{ DBInstanceId: id, DBInstanceName: 'events', DBInstanceType: 'primary', DBInstanceStatus: 'running', DBVersion: '11.22', DeletionProtection: false, IsSupportTDE: 1, VpcId: vpcId('default'), SubnetId: '', Zone: 'ap-guangzhou-6', CreateTime: '2022-06-01 10:00:00', TagList: [], DBInstanceNetInfo: [{ NetType: 'private', Status: 'opened', Ip: '10.50.2.9', Port: 5432, Address: '' }, { NetType: 'public', Status: 'opened', Ip: '', Port: 60002, Address: 'events.sql.example' }] }]);
  recording.answer('postgres.DescribeEncryptionKeys', GZ, { DBInstanceId: id }, { EncryptionKeys: null });
  recording.answer('postgres.DescribeDBInstanceSSLConfig', GZ, { DBInstanceId: id }, { SSLEnabled: false });
  recording.answer('postgres.DescribeDBInstanceSecurityGroups', GZ, { DBInstanceId: id }, { SecurityGroupSet: OPEN.Groups });
  recording.answer('postgres.DescribeBackupPlans', GZ, { DBInstanceId: id }, { Plans: [{ PlanName: 'default', PlanType: 'default', BackupPeriodType: 'week', BaseBackupRetentionPeriod: 3, LogBackupRetentionPeriod: 3 }] });
  const redis = idOf('crs', 'kite');
  recording.list('redis.DescribeInstances', GZ, [{ InstanceId: redis, InstanceName: 'sessions', Status: 2, NoAuth: true, WanAddress: 'sessions.redis.example:6379', WanIp: '10.50.2.20', Port: 6379, DeleteProtectionSwitch: 0, ...place, ZoneId: 100006, CurrentRedisVersion: '4.0', Createtime: '2022-06-01 10:00:00', InstanceTags: [] }]);
  recording.answer('redis.DescribeSSLStatus', GZ, { InstanceId: redis }, { SSLConfig: false, FeatureSupport: false });
  recording.answer('redis.DescribeInstancePasswordPolicy', GZ, { InstanceId: redis }, { PasswordPolicy: { Enabled: false, MinLength: 8 } });
  recording.answer('redis.DescribeDBSecurityGroups', GZ, { Product: 'redis', InstanceId: redis }, OPEN);
}

function recordTdsql(recording) {
  for (const [service, call, name] of [['mariadb', 'mariadb.DescribeDBInstances', 'ranking'], ['dcdb', 'dcdb.DescribeDCDBInstances', 'inventory']]) {
    const id = idOf(service === 'mariadb' ? 'tdsql' : 'tdsqlshard', `kite ${name}`);
    recording.list(call, GZ, [{ InstanceId: id, InstanceName: name, Status: 2, DbVersion: '5.7', WanStatus: 1, WanDomain: `${name}.sql.example`, WanVip: '43.139.12.60', WanPort: 60003, WanStatusIpv6: 0, Vip: '10.50.2.30', Vport: 3306, UniqueVpcId: vpcId('default'), UniqueSubnetId: '', Zone: 'ap-guangzhou-6', ProtectedProperty: 0, ResourceTags: [] }]);
    recording.answer(`${service}.DescribeInstanceSSLAttributes`, GZ, { InstanceId: id }, { InstanceId: id, Status: 3 });
    recording.answer(`${service}.DescribeDBEncryptAttributes`, GZ, { InstanceId: id }, { EncryptStatus: 0 });
    recording.answer(`${service}.DescribeBackupConfigs`, GZ, { InstanceId: id }, { InstanceId: id, Days: 3, ArchiveDays: 0, WeekDays: ['Monday'] });
    recording.answer(`${service}.DescribeDBSecurityGroups`, GZ, { Product: service, InstanceId: id }, OPEN);
  }
}

function recordOthers(recording) {
  const mongo = idOf('cmgo', 'kite');
  recording.list('mongodb.DescribeDBInstances', GZ, [{ InstanceId: mongo, InstanceName: 'chat', Status: 2, MongoVersion: 'MONGO_40_WT', Vip: '10.50.2.40', Vport: 27017, VpcId: vpcId('default'), SubnetId: '', Zone: 'ap-guangzhou-6', CreateTime: '2022-06-01 10:00:00', Tags: [] }]);
  recording.answer('mongodb.DescribeTransparentDataEncryptionStatus', GZ, { InstanceId: mongo }, { TransparentDataEncryptionStatus: 'close', KeyInfoList: null });
  recording.answer('mongodb.DescribeInstanceSSL', GZ, { InstanceId: mongo }, { Status: 0, ExpiredTime: '' });
  recording.answer('mongodb.DescribeBackupRules', GZ, { InstanceId: mongo }, { BackupSaveTime: 3, BackupFrequency: 24 });
  recording.answer('mongodb.DescribeSecurityGroup', GZ, { InstanceId: mongo }, OPEN);
  recording.list('mongodb.DescribeAuditInstanceList', GZ, [{ InstanceId: mongo, AuditStatus: 'OFF', LogExpireDay: 0, AuditAll: false }]);
  const cluster = idOf('cynosdbmysql', 'kite');
  recording.list('cynosdb.DescribeClusters', GZ, [{ ClusterId: cluster, ClusterName: 'world', Status: 'running', DbType: 'MYSQL', DbVersion: '5.7', NetAddrs: [{ NetType: 'ha', WanStatus: 'open', WanIP: '43.139.12.70', WanDomain: 'world.sql.example', WanPort: 60004, Vip: '10.50.2.50', Vport: 3306 }], VpcId: vpcId('default'), SubnetId: '', Zone: 'ap-guangzhou-6', SlaveZones: [], CreateTime: '2022-06-01 10:00:00', ResourceTags: [] }]);
  recording.answer('cynosdb.DescribeClusterTransparentEncryptInfo', GZ, { ClusterId: cluster }, { KeyId: '', IsOpenGlobalEncryption: false });
  recording.answer('cynosdb.DescribeSSLStatus', GZ, { ClusterId: cluster }, { IsOpenSSL: 'no' });
  recording.answer('cynosdb.DescribeBackupConfig', GZ, { ClusterId: cluster }, { ReserveDuration: 259200, BackupType: 'snapshot' });
  const instance = idOf('cynosdbmysql-ins', 'kite');
  recording.list('cynosdb.DescribeInstances', GZ, [{ InstanceId: instance, InstanceName: 'world-rw', ClusterId: cluster, Status: 'running', InstanceType: 'rw', WanStatus: 'open', InstanceNetInfo: [{ WanStatus: 'open', WanDomain: 'world.sql.example', WanIP: '43.139.12.70', WanPort: 60004, Vip: '10.50.2.50', Vport: 3306 }], VpcId: vpcId('default'), SubnetId: '', Zone: 'ap-guangzhou-6', ResourceTags: [] }]);
  recording.answer('cynosdb.DescribeDBSecurityGroups', GZ, { InstanceId: instance }, OPEN);
  recording.list('cynosdb.DescribeAuditInstanceList', GZ, [{ InstanceId: instance, AuditStatus: 'OFF', LogExpireDay: 0, AuditAll: false }]);
  const erp = idOf('mssql', 'kite');
  recording.list('sqlserver.DescribeDBInstances', GZ, [{ InstanceId: erp, Name: 'payroll', Status: 2, Version: '2008R2', DnsPodDomain: 'payroll.sql.example', TgwWanVPort: 60005, Vip: '10.50.2.60', Vport: 1433, BackupSaveDays: 3, CrossBackupEnabled: 'disable', ...place, Zone: 'ap-guangzhou-6', ResourceTags: [] }]);
  recording.answer('sqlserver.DescribeDBInstancesAttribute', GZ, { InstanceId: erp }, { InstanceId: erp, TDEConfig: { Encryption: 'disable' }, SSLConfig: { Encryption: 'disable' }, IsDiskEncryptFlag: 0 });
  recording.answer('sqlserver.DescribeDBSecurityGroups', GZ, { InstanceId: erp }, { SecurityGroupSet: [{ SecurityGroupId: groupId('open'), SecurityGroupName: 'open', InboundSet: OPEN.Groups[0].Inbound }] });
  const search = idOf('es', 'kite');
  recording.list('es.DescribeInstances', GZ, [{ InstanceId: search, InstanceName: 'logs', Status: 1, EsVersion: '6.8.2', PublicAccess: 'OPEN', KibanaPublicAccess: 'OPEN', EsPublicAcl: { WhiteIpList: ['0.0.0.0/0'], BlackIpList: [] }, EsAcl: { WhiteIpList: ['0.0.0.0/0'], BlackIpList: [] }, Protocol: 'http', SecurityType: 1, SecurityGroups: [], NodeInfoList: [{ Type: 'hotData', DiskEncrypt: 0 }], CosBackup: { IsAutoBackup: false }, DeployMode: 0, VpcUid: vpcId('default'), SubnetUid: '', EsVip: '10.50.2.70', EsPort: 9200, CreateTime: '2022-06-01 10:00:00', TagList: [] }]);
}
