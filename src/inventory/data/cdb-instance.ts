import { defineKind, detail } from '../kind.js';
import { chinaTime, flag, list, number, object, oneOf, tagList, text, type Infer } from '../shape.js';
import { engineParameters } from './database-details.js';
import { databaseGroups } from './database-security-groups.js';

const instance = object({
  InstanceId: text,
  InstanceName: text,
  /** 1 primary, 2 disaster recovery, 3 read-only. */
  InstanceType: number,
  /** 0 creating, 1 running, 4 isolating, 5 isolated. */
  Status: number,
  EngineVersion: text,
  /** 0 off, 1 on, 2 closed. */
  WanStatus: number,
  WanDomain: text,
  WanPort: number,
  Vip: text,
  Vport: number,
  /** 0 one zone, 1 several zones. */
  DeployMode: number,
  /** Nodes; 1 is the single-node edition. */
  InstanceNodes: number,
  /** `on`; anything else is off. */
  DestroyProtect: text,
  UniqVpcId: text,
  UniqSubnetId: text,
  Zone: text,
  CreateTime: chinaTime,
  TagList: tagList,
});

/** A MySQL instance (TencentDB for MySQL). */
export const cdbInstance = defineKind({
  kind: 'cdb.instance',
  title: { en: 'MySQL instance', zh: '云数据库 MySQL 实例' },
  service: 'CDB',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'cdb',
    action: 'DescribeDBInstances',
    items: 'Items',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['OrderBy', 'OrderDirection', 'WithSecurityGroup', 'WithDr', 'WithRo', 'WithMaster', 'WithExCluster'],
  },
  shape: instance,
  id: (item: Infer<typeof instance>) => item.InstanceId,
  name: (item) => item.InstanceName,
  tags: (item) => item.TagList,
  details: {
    /** Answers for primary instances only. */
    info: detail({
      service: 'cdb',
      action: 'DescribeDBInstanceInfo',
      key: 'InstanceId',
      shape: object({ Encryption: oneOf('YES', 'NO'), KeyId: text, KeyRegion: text }),
    }),
    ssl: detail({ service: 'cdb', action: 'DescribeSSLStatus', key: 'InstanceId', shape: object({ Status: oneOf('ON', 'OFF') }) }),
    backupConfig: detail({
      service: 'cdb',
      action: 'DescribeBackupConfig',
      key: 'InstanceId',
      shape: object({ BackupExpireDays: number, BinlogExpireDays: number, BackupMethod: text }),
    }),
    /** Backups there are, the newest first; never their download addresses. */
    backups: detail({
      service: 'cdb',
      action: 'DescribeBackups',
      key: 'InstanceId',
      shape: object({
        TotalCount: number,
        Items: list(object({ Status: oneOf('SUCCESS', 'FAILED', 'RUNNING'), FinishTime: chinaTime, Way: text })),
      }),
      pages: { items: 'Items', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
    }),
    remoteBackup: detail({
      service: 'cdb',
      action: 'DescribeRemoteBackupConfig',
      key: 'InstanceId',
      shape: object({ RemoteBackupSave: oneOf('on', 'off'), RemoteBinlogSave: oneOf('on', 'off'), RemoteRegion: list(text), ExpireDays: number }),
    }),
    parameters: detail({
      service: 'cdb',
      action: 'DescribeInstanceParams',
      key: 'InstanceId',
      shape: object({ Items: engineParameters('Name', 'CurrentValue', 'local_infile', 'require_secure_transport') }),
    }),
    backupEncryption: detail({
      service: 'cdb',
      action: 'DescribeBackupEncryptionStatus',
      key: 'InstanceId',
      shape: object({ EncryptionStatus: oneOf('on', 'off') }),
    }),
    securityGroups: detail({ service: 'cdb', action: 'DescribeDBSecurityGroups', key: 'InstanceId', shape: databaseGroups }),
    accounts: detail({
      service: 'cdb',
      action: 'DescribeAccounts',
      key: 'InstanceId',
      shape: object({
        TotalCount: number,
        Items: list(object({ User: text, Host: text, ModifyPasswordTime: chinaTime, OpenCam: flag })),
      }),
      pages: { items: 'Items', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
    }),
    passwordComplexity: detail({
      service: 'cdb',
      action: 'DescribeInstancePasswordComplexity',
      key: 'InstanceId',
      shape: object({ Items: list(object({ Name: text, CurrentValue: text })) }),
    }),
  },
});
