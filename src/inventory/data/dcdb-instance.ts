import { defineKind, detail } from '../kind.js';
import type { Infer } from '../shape.js';
import { databaseGroups } from './database-security-groups.js';
import { tdsqlAccounts, tdsqlBackup, tdsqlBackupFiles, tdsqlEncryption, tdsqlInstance, tdsqlSsl, tdsqlZones } from './tdsql-details.js';

/** A distributed TDSQL instance (TDSQL for MySQL). */
export const dcdbInstance = defineKind({
  kind: 'dcdb.instance',
  title: { en: 'TDSQL instance', zh: '分布式数据库 TDSQL 实例' },
  service: 'TDSQL',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'dcdb',
    action: 'DescribeDCDBInstances',
    items: 'Instances',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 10,
    harmlessParameters: ['OrderBy', 'OrderByType'],
  },
  shape: tdsqlInstance,
  id: (item: Infer<typeof tdsqlInstance>) => item.InstanceId,
  name: (item) => item.InstanceName,
  tags: (item) => item.ResourceTags,
  details: {
    ssl: detail({ service: 'dcdb', action: 'DescribeInstanceSSLAttributes', key: 'InstanceId', shape: tdsqlSsl }),
    encryption: detail({ service: 'dcdb', action: 'DescribeDBEncryptAttributes', key: 'InstanceId', shape: tdsqlEncryption }),
    backupConfig: detail({ service: 'dcdb', action: 'DescribeBackupConfigs', key: 'InstanceId', shape: tdsqlBackup }),
    backups: detail({
      service: 'dcdb',
      action: 'DescribeBackupFiles',
      key: 'InstanceId',
      harmlessValues: { BackupType: ['Data'], StartTime: [], EndTime: [] },
      shape: tdsqlBackupFiles,
      pages: { items: 'Files', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
    }),
    accounts: detail({ service: 'dcdb', action: 'DescribeAccounts', key: 'InstanceId', shape: tdsqlAccounts }),
    zones: detail({ service: 'dcdb', action: 'DescribeDCDBInstanceDetail', key: 'InstanceId', shape: tdsqlZones }),
    securityGroups: detail({ service: 'dcdb', action: 'DescribeDBSecurityGroups', key: 'InstanceId', shape: databaseGroups }),
  },
});
