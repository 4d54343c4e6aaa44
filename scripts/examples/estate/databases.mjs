import { tagPairs } from '../names.mjs';

const NIGHT = '2026-01-14 02:10:00';
const LONG_AGO = '2025-10-02 02:10:00';

/** Backups, zones, keys, accounts and parameters of databases. */
export function recordDatabaseCare(estate) {
  recordBackups(estate);
  recordZones(estate);
  recordKeys(estate);
  recordAccounts(estate);
  recordParameters(estate);
  recordVersions(estate);
  recordClasses(estate);
}

function recordBackups(estate) {
  const { pick, recording } = { pick: (good, bad) => estate.pick(good, bad), recording: estate.recording };
  const when = pick(NIGHT, LONG_AGO);
  const same = (answer) => [answer, answer];
  estate.about('cdb.DescribeDBInstances', 'cdb.DescribeBackups', ({ InstanceId }) => ({ InstanceId, Offset: 0, Limit: 100 }), ...same(() => ({ TotalCount: 1, Items: [{ Status: 'SUCCESS', Type: 'physical', FinishTime: when }] })));
  estate.about('mariadb.DescribeDBInstances', 'mariadb.DescribeBackupFiles', ({ InstanceId }) => ({ InstanceId, Offset: 0, Limit: 100 }), ...same(() => ({ TotalCount: 1, Files: [{ BackupType: 'Data', EndTime: when }] })));
  estate.about('dcdb.DescribeDCDBInstances', 'dcdb.DescribeBackupFiles', ({ InstanceId }) => ({ InstanceId, Offset: 0, Limit: 100 }), ...same(() => ({ TotalCount: 1, Files: [{ BackupType: 'Data', EndTime: when }] })));
  estate.about('redis.DescribeInstances', 'redis.DescribeInstanceBackups', ({ InstanceId }) => ({ InstanceId, Offset: 0, Limit: 100 }), ...same(() => ({ TotalCount: 1, BackupSet: [{ Status: 2, EndTime: when, Encrypted: estate.kept }] })));
  estate.about('mongodb.DescribeDBInstances', 'mongodb.DescribeDBBackups', ({ InstanceId }) => ({ InstanceId, Offset: 0, Limit: 100 }), ...same(() => ({ TotalCount: 1, BackupList: [{ Status: 2, EndTime: when }] })));
  estate.about('cynosdb.DescribeClusters', 'cynosdb.DescribeBackupList', ({ ClusterId }) => ({ ClusterId, Offset: 0, Limit: 100 }), ...same(() => ({ TotalCount: 1, BackupList: [{ BackupStatus: 'success', FinishTime: when }] })));
  const postgres = recording.listed('postgres.DescribeDBInstances');
  for (const region of new Set(postgres.map((one) => one.region))) {
    const bases = postgres.filter((one) => one.region === region).map(({ item }, index) => ({ Id: `base-${region}-${index}`, DBInstanceId: item.DBInstanceId, State: 'finished', FinishTime: when, BackupMode: 'automatic' }));
    recording.list('postgres.DescribeBaseBackups', region, bases);
    recording.list('postgres.DescribeAuditInstanceList', region, postgres.filter((one) => one.region === region).map(({ item }) => ({ InstanceId: item.DBInstanceId, AuditStatus: pick('ON', 'OFF'), LogExpireDay: pick(180, 0) })));
  }
  const remote = [estate.standby];
  estate.about('cdb.DescribeDBInstances', 'cdb.DescribeRemoteBackupConfig', ({ InstanceId }) => ({ InstanceId }), () => ({ RemoteBackupSave: 'on', RemoteBinlogSave: 'on', RemoteRegion: remote, ExpireDays: 180 }), () => ({ RemoteBackupSave: 'off', RemoteBinlogSave: 'off', RemoteRegion: [], ExpireDays: 7 }));
  estate.tell('sqlserver.DescribeDBInstances', () => ({ ROFlag: '', BackupSaveDays: 30, CrossBackupEnabled: 'enable', Model: 7 }), () => ({ ROFlag: '', BackupSaveDays: 1, CrossBackupEnabled: 'disable', Model: 1 }));
  for (const { response, service, action } of recording.calls) {
    if (service !== 'cynosdb' || action !== 'DescribeBackupConfig' || response === undefined) continue;
    Object.assign(response, { LogicBackupConfig: pick({ LogicBackupEnable: 'ON', LogicCrossRegionsEnable: 'ON', LogicCrossRegions: remote }, { LogicBackupEnable: 'ON', LogicCrossRegionsEnable: 'OFF', LogicCrossRegions: [] }) });
  }
  for (const { response, service, action } of recording.calls) {
    if (service !== 'es' || action !== 'DescribeAutoBackUpStrategy') continue;
    for (const plan of response?.CosBackupList ?? []) Object.assign(plan, pick({ RemoteCos: 1, RemoteCosRegion: estate.standby }, { RemoteCos: 0, RemoteCosRegion: '' }));
  }
}

function recordZones(estate) {
  const { main } = estate;
  estate.tell('postgres.DescribeDBInstances', () => ({ DBNodeSet: [{ Role: 'Primary', Zone: `${main}-6` }, { Role: 'Standby', Zone: `${main}-7` }] }), () => ({ DBNodeSet: [{ Role: 'Primary', Zone: `${main}-6` }, { Role: 'Standby', Zone: `${main}-6` }] }));
  const zones = () => ({ MasterZone: `${main}-6`, SlaveZones: [`${main}-7`] });
  const one = () => ({ MasterZone: `${main}-6`, SlaveZones: [`${main}-6`] });
  estate.about('mariadb.DescribeDBInstances', 'mariadb.DescribeDBInstanceDetail', ({ InstanceId }) => ({ InstanceId }), zones, one);
  estate.about('dcdb.DescribeDCDBInstances', 'dcdb.DescribeDCDBInstanceDetail', ({ InstanceId }) => ({ InstanceId }), zones, one);
  estate.tell('redis.DescribeInstances', () => ({ NodeSet: [{ NodeType: 0, ZoneId: 100006 }, { NodeType: 1, ZoneId: 100007 }] }), () => ({ NodeSet: [{ NodeType: 0, ZoneId: 100006 }, { NodeType: 1, ZoneId: 100006 }] }));
  estate.tell('mongodb.DescribeDBInstances', () => ({ InstanceType: 1, ZoneList: [`${main}-3`, `${main}-6`, `${main}-7`], NetType: 1 }), () => ({ InstanceType: 1, ZoneList: [`${main}-3`], NetType: 0 }));
  estate.tell('cynosdb.DescribeClusters', () => ({ HasSlaveZone: 'yes', SlaveZones: [`${main}-7`] }), () => ({ HasSlaveZone: 'no', SlaveZones: [] }));
  estate.tell('cdb.DescribeDBInstances', () => ({ InstanceNodes: 2 }), () => ({ InstanceNodes: 1 }));
  estate.tell('es.DescribeInstances', () => ({ EnableDestroyProtection: 'OPEN' }), () => ({ EnableDestroyProtection: 'CLOSE' }));
}

function recordKeys(estate) {
  const { keyId, main } = estate;
  // A neglected account encrypts with a key that is about to be deleted.
  for (const { service, action, response } of estate.recording.calls) {
    if (response === undefined) continue;
    const call = `${service}.${action}`;
    if (call === 'cdb.DescribeDBInstanceInfo' && response.Encryption === 'YES') Object.assign(response, { KeyId: keyId, KeyRegion: main });
    if (call === 'cynosdb.DescribeClusterTransparentEncryptInfo' && response.IsOpenGlobalEncryption === true) Object.assign(response, { KeyId: keyId, KeyRegion: main });
    if (call === 'mongodb.DescribeTransparentDataEncryptionStatus' && response.TransparentDataEncryptionStatus === 'open') Object.assign(response, { KeyInfoList: [{ KeyId: keyId, KmsRegion: main }] });
    if (call === 'postgres.DescribeEncryptionKeys') for (const key of response.EncryptionKeys ?? []) if (key.KeyId) Object.assign(key, { KeyId: keyId, KeyRegion: main });
  }
}

function recordAccounts(estate) {
  const host = estate.pick('10.10.%', '%');
  const tdsql = () => ({ Users: [{ UserName: 'app', Host: host, ReadOnly: 0, CreateTime: '2024-07-01 10:00:00' }] });
  estate.about('mariadb.DescribeDBInstances', 'mariadb.DescribeAccounts', ({ InstanceId }) => ({ InstanceId }), tdsql, tdsql);
  estate.about('dcdb.DescribeDCDBInstances', 'dcdb.DescribeAccounts', ({ InstanceId }) => ({ InstanceId }), tdsql, tdsql);
  const cluster = () => ({ TotalCount: 1, AccountSet: [{ AccountName: 'app', Host: host, CreateTime: '2024-07-01 10:00:00' }] });
  estate.about('cynosdb.DescribeClusters', 'cynosdb.DescribeAccounts', ({ ClusterId }) => ({ ClusterId, Offset: 0, Limit: 100 }), cluster, cluster);
  estate.about('mongodb.DescribeDBInstances', 'mongodb.DescribeAccountUsers', ({ InstanceId }) => ({ InstanceId }), () => ({ Users: [{ UserName: 'app', AuthRole: [{ Mask: 3, NameSpace: 'shop' }] }] }), () => ({ Users: [{ UserName: 'app', AuthRole: [{ Mask: 3, NameSpace: '*' }] }] }));
}

function recordParameters(estate) {
  const mysql = (name) => (infile, tls) => ({ TotalCount: 2, Items: [{ [name]: 'local_infile', CurrentValue: infile }, { [name]: 'require_secure_transport', CurrentValue: tls }] });
  estate.about('cdb.DescribeDBInstances', 'cdb.DescribeInstanceParams', ({ InstanceId }) => ({ InstanceId }), () => mysql('Name')('OFF', 'ON'), () => mysql('Name')('ON', 'OFF'));
  estate.about('cynosdb.DescribeClusters', 'cynosdb.DescribeClusterParams', ({ ClusterId }) => ({ ClusterId }), () => mysql('ParamName')('OFF', 'ON'), () => mysql('ParamName')('ON', 'OFF'));
  const postgres = (log, hash) => () => ({ TotalCount: 2, Detail: [{ Name: 'log_connections', CurrentValue: log }, { Name: 'password_encryption', CurrentValue: hash }] });
  estate.about('postgres.DescribeDBInstances', 'postgres.DescribeDBInstanceParameters', ({ DBInstanceId }) => ({ DBInstanceId }), postgres('ON', 'scram-sha-256'), postgres('OFF', 'md5'));
  const redis = (commands) => () => ({ TotalCount: 1, InstanceMultiParam: [{ ParamName: 'disable-command-list', CurrentValue: commands }] });
  estate.about('redis.DescribeInstances', 'redis.DescribeInstanceParams', ({ InstanceId }) => ({ InstanceId }), redis('flushall,flushdb,keys'), redis(''));
}

function recordVersions(estate) {
  estate.tell('mariadb.DescribeDBInstances', () => ({ DbVersionId: '8.0' }), () => ({ DbVersionId: '5.6' }));
  estate.tell('dcdb.DescribeDCDBInstances', () => ({ DbVersionId: '8.0' }), () => ({ DbVersionId: '5.6' }));
  // One that was forgotten stays behind, even where care is taken.
  estate.tell('redis.DescribeInstances', (_, index) => (index === 0 ? {} : { RedisVersion: '6.2', CurrentRedisVersion: '6.2.6' }), () => ({ CurrentRedisVersion: '4.0.14' }));
  estate.tell('mongodb.DescribeDBInstances', (_, index) => (index === 0 ? {} : { MongoVersion: 'MONGO_70_WT' }), () => ({ MongoVersion: 'MONGO_40_WT' }));
}

/** How secret the data in a store is, as its tag says. */
function recordClasses(estate) {
  const said = (list) => (item, index) => (index === 0 ? { [list]: [...(item[list] ?? []), ...tagPairs({ 'data-level': '3' })] } : {});
  estate.tell('cdb.DescribeDBInstances', said('TagList'), () => ({}));
  estate.tell('postgres.DescribeDBInstances', said('TagList'), () => ({}));
}

