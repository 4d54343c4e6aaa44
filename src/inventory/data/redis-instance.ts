import { defineKind, detail } from '../kind.js';
import { chinaTime, flag, flag01, list, number, object, tagList, text, type Infer } from '../shape.js';
import { engineParameters } from './database-details.js';
import { databaseGroups } from './database-security-groups.js';

const instance = object({
  InstanceId: text,
  InstanceName: text,
  Status: number,
  /** True: anybody who reaches the port is in. */
  NoAuth: flag,
  /** The PUBLIC address; "" while there is none. */
  WanAddress: text,
  /** In spite of its name the PRIVATE address. */
  WanIp: text,
  Port: number,
  DeleteProtectionSwitch: flag01,
  UniqVpcId: text,
  UniqSubnetId: text,
  ZoneId: number,
  CurrentRedisVersion: text,
  /** Nodes with their zones; filled for instances over several zones only. */
  NodeSet: list(object({ ZoneId: number, NodeType: number })),
  Createtime: chinaTime,
  InstanceTags: tagList,
});

/** A Redis instance (TencentDB for Redis). */
export const redisInstance = defineKind({
  kind: 'redis.instance',
  title: { en: 'Redis instance', zh: '云数据库 Redis 实例' },
  service: 'Redis',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'redis',
    action: 'DescribeInstances',
    items: 'InstanceSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['OrderBy', 'OrderType'],
  },
  shape: instance,
  id: (item: Infer<typeof instance>) => item.InstanceId,
  name: (item) => item.InstanceName,
  tags: (item) => item.InstanceTags,
  details: {
    ssl: detail({
      service: 'redis',
      action: 'DescribeSSLStatus',
      key: 'InstanceId',
      shape: object({ SSLConfig: flag, FeatureSupport: flag }),
    }),
    passwordPolicy: detail({
      service: 'redis',
      action: 'DescribeInstancePasswordPolicy',
      key: 'InstanceId',
      shape: object({ PasswordPolicy: object({ Enabled: flag, MinLength: number }) }),
    }),
    backupConfig: detail({
      service: 'redis',
      action: 'DescribeAutoBackupConfig',
      key: 'InstanceId',
      shape: object({ BackupStorageDays: number, WeekDays: list(text) }),
    }),
    backups: detail({
      service: 'redis',
      action: 'DescribeInstanceBackups',
      key: 'InstanceId',
      // Without a status the API lists the usable backups; times or other states narrow the answer.
      harmlessValues: { Status: [], BeginTime: [], EndTime: [] },
      shape: object({ TotalCount: number, BackupSet: list(object({ Status: number, EndTime: chinaTime, Encrypted: flag })) }),
      pages: { items: 'BackupSet', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
    }),
    parameters: detail({
      service: 'redis',
      action: 'DescribeInstanceParams',
      key: 'InstanceId',
      shape: object({ InstanceMultiParam: engineParameters('ParamName', 'CurrentValue', 'disable-command-list') }),
    }),
    securityGroups: detail({ service: 'redis', action: 'DescribeDBSecurityGroups', key: 'InstanceId', shape: databaseGroups }),
  },
});
