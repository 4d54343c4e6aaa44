import { defineKind, detail } from '../kind.js';
import type { Infer } from '../shape.js';
import { databaseGroups } from './database-security-groups.js';
import { tdsqlAccounts, tdsqlBackup, tdsqlBackupFiles, tdsqlEncryption, tdsqlInstance, tdsqlSsl, tdsqlZones } from './tdsql-details.js';

/** A MariaDB instance (TencentDB for MariaDB). */
export const mariadbInstance = defineKind({
  kind: 'mariadb.instance',
  title: { en: 'MariaDB instance', zh: '云数据库 MariaDB 实例' },
  service: 'MariaDB',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'mariadb',
    action: 'DescribeDBInstances',
    items: 'Instances',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['OrderBy', 'OrderByType'],
  },
  shape: tdsqlInstance,
  id: (item: Infer<typeof tdsqlInstance>) => item.InstanceId,
  name: (item) => item.InstanceName,
  tags: (item) => item.ResourceTags,
  details: {
    ssl: detail({ service: 'mariadb', action: 'DescribeInstanceSSLAttributes', key: 'InstanceId', shape: tdsqlSsl }),
    encryption: detail({ service: 'mariadb', action: 'DescribeDBEncryptAttributes', key: 'InstanceId', shape: tdsqlEncryption }),
    backupConfig: detail({ service: 'mariadb', action: 'DescribeBackupConfigs', key: 'InstanceId', shape: tdsqlBackup }),
    backups: detail({
      service: 'mariadb',
      action: 'DescribeBackupFiles',
      key: 'InstanceId',
      harmlessValues: { BackupType: ['Data'], StartTime: [], EndTime: [] },
      shape: tdsqlBackupFiles,
      pages: { items: 'Files', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
    }),
    accounts: detail({ service: 'mariadb', action: 'DescribeAccounts', key: 'InstanceId', shape: tdsqlAccounts }),
    zones: detail({ service: 'mariadb', action: 'DescribeDBInstanceDetail', key: 'InstanceId', shape: tdsqlZones }),
    securityGroups: detail({ service: 'mariadb', action: 'DescribeDBSecurityGroups', key: 'InstanceId', shape: databaseGroups }),
  },
});
