import { defineKind, detail } from '../kind.js';
import { chinaTime, number, object, oneOf, tagList, text, type Infer } from '../shape.js';
import { databaseGroups } from './database-security-groups.js';

const instance = object({
  InstanceId: text,
  InstanceName: text,
  Status: number,
  MongoVersion: text,
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
      shape: object({ TransparentDataEncryptionStatus: oneOf('open', 'close') }),
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
    securityGroups: detail({ service: 'mongodb', action: 'DescribeSecurityGroup', key: 'InstanceId', shape: databaseGroups }),
  },
});
