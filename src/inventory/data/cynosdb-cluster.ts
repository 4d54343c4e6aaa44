import { defineKind, detail } from '../kind.js';
import { chinaTime, flag, list, number, object, oneOf, tagList, text, type Infer } from '../shape.js';
import { engineParameters } from './database-details.js';

const cluster = object({
  ClusterId: text,
  ClusterName: text,
  Status: text,
  DbType: text,
  DbVersion: text,
  NetAddrs: list(
    object({
      NetType: text,
      /** open, opening, close, closing; the vendor's samples also show init (never opened) and running. */
      WanStatus: text,
      WanIP: text,
      WanDomain: text,
      WanPort: number,
      Vip: text,
      Vport: number,
    }),
  ),
  VpcId: text,
  SubnetId: text,
  Zone: text,
  MasterZone: text,
  HasSlaveZone: oneOf('yes', 'no'),
  SlaveZones: list(text),
  CreateTime: chinaTime,
  ResourceTags: tagList,
});

/** A TDSQL-C cluster (CynosDB). */
export const cynosdbCluster = defineKind({
  kind: 'cynosdb.cluster',
  title: { en: 'TDSQL-C cluster', zh: '云原生数据库 TDSQL-C 集群' },
  service: 'TDSQL-C',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'cynosdb',
    action: 'DescribeClusters',
    items: 'ClusterSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['OrderBy', 'OrderByType'],
  },
  shape: cluster,
  id: (item: Infer<typeof cluster>) => item.ClusterId,
  name: (item) => item.ClusterName,
  tags: (item) => item.ResourceTags,
  details: {
    encryption: detail({
      service: 'cynosdb',
      action: 'DescribeClusterTransparentEncryptInfo',
      key: 'ClusterId',
      shape: object({ IsOpenGlobalEncryption: flag, KeyId: text, KeyRegion: text }),
    }),
    ssl: detail({ service: 'cynosdb', action: 'DescribeSSLStatus', key: 'ClusterId', shape: object({ IsOpenSSL: oneOf('yes', 'no') }) }),
    /** `ReserveDuration` in seconds. */
    backupConfig: detail({ service: 'cynosdb', action: 'DescribeBackupConfig', key: 'ClusterId', shape: object({ ReserveDuration: number, BackupType: text, LogicBackupConfig: object({ LogicCrossRegionsEnable: text, LogicCrossRegions: list(text) }) }) }),
    backups: detail({
      service: 'cynosdb',
      action: 'DescribeBackupList',
      key: 'ClusterId',
      harmlessValues: { DbType: ['MYSQL'], BackupType: [], BackupMethod: [], SnapShotType: [], StartTime: [], EndTime: [], BackupStatus: [], IsCrossRegionsBackup: [] },
      shape: object({ TotalCount: number, BackupList: list(object({ BackupStatus: oneOf('success', 'fail', 'creating', 'deleting'), FinishTime: chinaTime })) }),
      pages: { items: 'BackupList', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
    }),
    accounts: detail({
      service: 'cynosdb',
      action: 'DescribeAccounts',
      key: 'ClusterId',
      harmlessValues: { AccountNames: [], Hosts: [], AccountRegular: [], DbType: ['MYSQL'] },
      shape: object({ TotalCount: number, AccountSet: list(object({ AccountName: text, Host: text })) }),
      pages: { items: 'AccountSet', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
    }),
    parameters: detail({
      service: 'cynosdb',
      action: 'DescribeClusterParams',
      key: 'ClusterId',
      shape: object({ Items: engineParameters('ParamName', 'CurrentValue', 'local_infile', 'require_secure_transport') }),
    }),
  },
});
