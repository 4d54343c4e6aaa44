import { defineKind, detail } from '../kind.js';
import { chinaTime, flag, list, number, object, oneOf, tagList, text, type Infer } from '../shape.js';

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
      shape: object({ IsOpenGlobalEncryption: flag, KeyId: text }),
    }),
    ssl: detail({ service: 'cynosdb', action: 'DescribeSSLStatus', key: 'ClusterId', shape: object({ IsOpenSSL: oneOf('yes', 'no') }) }),
    /** `ReserveDuration` in seconds. */
    backupConfig: detail({ service: 'cynosdb', action: 'DescribeBackupConfig', key: 'ClusterId', shape: object({ ReserveDuration: number, BackupType: text }) }),
  },
});
