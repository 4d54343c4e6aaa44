import { defineKind, detail } from '../kind.js';
import { chinaTime, list, number, object, oneOf, tagList, text, type Infer } from '../shape.js';
import { databaseGroups } from './database-security-groups.js';

const instance = object({
  InstanceId: text,
  InstanceName: text,
  Status: number,
  MongoVersion: text,
  /** 0 basic network, 1 private network. */
  NetType: number,
  /** 1 regular, 2 temporary, 3 read-only. */
  InstanceType: number,
  /** Zones of an instance over several zones; empty for one. */
  ZoneList: list(text),
  Vip: text,
  Vport: number,
  VpcId: text,
  SubnetId: text,
  Zone: text,
  CreateTime: chinaTime,
  Tags: tagList,
});

/** A MongoDB instance (TencentDB for MongoDB). Its API has no field for public access. */
export const mongodbInstance = defineKind({
  kind: 'mongodb.instance',
  title: { en: 'MongoDB instance', zh: '云数据库 MongoDB 实例' },
  service: 'MongoDB',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'mongodb',
    action: 'DescribeDBInstances',
    items: 'InstanceDetails',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['OrderBy', 'OrderByType'],
  },
  shape: instance,
  id: (item: Infer<typeof instance>) => item.InstanceId,
  name: (item) => item.InstanceName,
  tags: (item) => item.Tags,
  details: {
    encryption: detail({
      service: 'mongodb',
      action: 'DescribeTransparentDataEncryptionStatus',
      key: 'InstanceId',
      /** `KeyInfoList` is null while no key is bound. */
      shape: object({ TransparentDataEncryptionStatus: oneOf('open', 'close'), KeyInfoList: list(object({ KeyId: text, KmsRegion: text })) }),
    }),
    ssl: detail({
      service: 'mongodb',
      action: 'DescribeInstanceSSL',
      key: 'InstanceId',
      /** 0 off, 1 on. */
      shape: object({ Status: number, ExpiredTime: chinaTime }),
    }),
    backupRules: detail({
      service: 'mongodb',
      action: 'DescribeBackupRules',
      key: 'InstanceId',
      shape: object({ BackupSaveTime: number, BackupFrequency: number }),
    }),
    backups: detail({
      service: 'mongodb',
      action: 'DescribeDBBackups',
      key: 'InstanceId',
      harmlessValues: { BackupMethod: [] },
      /** `Status`: 1 running, 2 done. */
      shape: object({ TotalCount: number, BackupList: list(object({ Status: number, EndTime: chinaTime, BackupRegion: text })) }),
      pages: { items: 'BackupList', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 100 },
    }),
    accounts: detail({
      service: 'mongodb',
      action: 'DescribeAccountUsers',
      key: 'InstanceId',
      /** `Mask`: 0 none, 1 read, 3 read and write; `NameSpace` `*`: every database. */
      shape: object({ Users: list(object({ UserName: text, AuthRole: list(object({ Mask: number, NameSpace: text })) })) }),
    }),
    securityGroups: detail({ service: 'mongodb', action: 'DescribeSecurityGroup', key: 'InstanceId', shape: databaseGroups }),
  },
});
