import { defineKind, detail } from '../kind.js';
import { chinaTime, flag, flag01, list, number, object, oneOf, tagList, text, type Infer } from '../shape.js';

const accessList = object({ WhiteIpList: list(text), BlackIpList: list(text) });

const instance = object({
  InstanceId: text,
  InstanceName: text,
  Status: number,
  EsVersion: text,
  PublicAccess: oneOf('OPEN', 'CLOSE'),
  KibanaPublicAccess: oneOf('OPEN', 'CLOSE'),
  /** Addresses admitted to the public address of the cluster. */
  EsPublicAcl: accessList,
  /** Addresses admitted to the console. */
  EsAcl: accessList,
  Protocol: oneOf('http', 'https'),
  /** 1: no user authentication, 2: basic user authentication. */
  SecurityType: number,
  SecurityGroups: list(text),
  NodeInfoList: list(object({ Type: text, DiskEncrypt: flag01, KmsKeyId: text })),
  CosBackup: object({ IsAutoBackup: flag }),
  /** 0 one zone, 1 several zones. */
  DeployMode: number,
  EnableDestroyProtection: oneOf('OPEN', 'CLOSE'),
  /** oss, basic, platinum, enterprise. */
  RealLicenseType: text,
  VpcUid: text,
  SubnetUid: text,
  EsVip: text,
  EsPort: number,
  CreateTime: chinaTime,
  TagList: tagList,
});

/** An Elasticsearch cluster. */
export const esInstance = defineKind({
  kind: 'es.instance',
  title: { en: 'Elasticsearch cluster', zh: 'Elasticsearch Service 集群' },
  service: 'ES',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'es',
    action: 'DescribeInstances',
    items: 'InstanceList',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['OrderByKey', 'OrderByType'],
  },
  shape: instance,
  id: (item: Infer<typeof instance>) => item.InstanceId,
  name: (item) => item.InstanceName,
  tags: (item) => item.TagList,
  details: {
    backup: detail({
      service: 'es',
      action: 'DescribeAutoBackUpStrategy',
      key: 'InstanceId',
      shape: object({ CosBackupList: list(object({ IsAutoBackup: flag, CosRetention: number, StorageDuration: number, RemoteCos: flag01, RemoteCosRegion: text })) }),
    }),
  },
});
