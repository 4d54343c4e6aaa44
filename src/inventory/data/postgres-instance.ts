import { defineKind, detail } from '../kind.js';
import { chinaTime, flag, flag01, list, number, object, oneOf, tagList, text, type Infer } from '../shape.js';
import { engineParameters } from './database-details.js';
import { postgresGroups } from './database-security-groups.js';

const instance = object({
  DBInstanceId: text,
  DBInstanceName: text,
  /** primary, readonly, guard, temp. */
  DBInstanceType: text,
  DBInstanceStatus: text,
  DBVersion: text,
  DBMajorVersion: text,
  /** Nodes with the zone each runs in; null where the product has no value. */
  DBNodeSet: list(object({ Role: text, Zone: text })),
  DBInstanceNetInfo: list(
    object({
      NetType: oneOf('inner', 'private', 'public'),
      /** For a public address: whether it is open. `initing` is never opened. */
      Status: oneOf('initing', 'opened', 'closed', 'opening', 'closing'),
      Address: text,
      Ip: text,
      Port: number,
    }),
  ),
  DeletionProtection: flag,
  /** Whether transparent encryption could be used; says nothing about its being on. */
  IsSupportTDE: flag01,
  VpcId: text,
  SubnetId: text,
  Zone: text,
  CreateTime: chinaTime,
  TagList: tagList,
});

/** A PostgreSQL instance (TencentDB for PostgreSQL). */
export const postgresInstance = defineKind({
  kind: 'postgres.instance',
  title: { en: 'PostgreSQL instance', zh: '云数据库 PostgreSQL 实例' },
  service: 'PostgreSQL',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'postgres',
    action: 'DescribeDBInstances',
    items: 'DBInstanceSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 10,
    harmlessParameters: ['OrderBy', 'OrderByType'],
  },
  shape: instance,
  id: (item: Infer<typeof instance>) => item.DBInstanceId,
  name: (item) => item.DBInstanceName,
  tags: (item) => item.TagList,
  details: {
    encryptionKeys: detail({
      service: 'postgres',
      action: 'DescribeEncryptionKeys',
      key: 'DBInstanceId',
      // Never the encrypted data key that the answer carries too.
      shape: object({ EncryptionKeys: list(object({ KeyId: text, KeyRegion: text, IsEnabled: flag01 })) }),
    }),
    ssl: detail({
      service: 'postgres',
      action: 'DescribeDBInstanceSSLConfig',
      key: 'DBInstanceId',
      shape: object({ SSLEnabled: flag }),
    }),
    securityGroups: detail({
      service: 'postgres',
      action: 'DescribeDBInstanceSecurityGroups',
      key: 'DBInstanceId',
      shape: postgresGroups,
    }),
    backupPlans: detail({
      service: 'postgres',
      action: 'DescribeBackupPlans',
      key: 'DBInstanceId',
      shape: object({
        Plans: list(object({ PlanName: text, PlanType: text, BackupPeriodType: text, BaseBackupRetentionPeriod: number, LogBackupRetentionPeriod: number })),
      }),
    }),
    parameters: detail({
      service: 'postgres',
      action: 'DescribeDBInstanceParameters',
      key: 'DBInstanceId',
      shape: object({ Detail: engineParameters('Name', 'CurrentValue', 'log_connections', 'log_disconnections', 'password_encryption') }),
    }),
    accounts: detail({
      service: 'postgres',
      action: 'DescribeAccounts',
      key: 'DBInstanceId',
      shape: object({
        TotalCount: number,
        Details: list(object({ UserName: text, UserType: text, PasswordUpdateTime: chinaTime })),
      }),
      pages: { items: 'Details', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
    }),
  },
});
