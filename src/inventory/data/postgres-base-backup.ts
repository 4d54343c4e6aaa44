import { defineKind } from '../kind.js';
import { chinaTime, object, oneOf, text, type Infer } from '../shape.js';

const backup = object({
  Id: text,
  DBInstanceId: text,
  State: oneOf('init', 'running', 'finished', 'failed', 'canceled'),
  BackupMode: text,
  FinishTime: chinaTime,
});

/** A full backup of a PostgreSQL instance. Without times in the request the API lists those of the last seven days. */
export const postgresBaseBackup = defineKind({
  kind: 'postgres.base-backup',
  title: { en: 'PostgreSQL full backup', zh: '云数据库 PostgreSQL 数据备份' },
  service: 'PostgreSQL',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'postgres',
    action: 'DescribeBaseBackups',
    items: 'BaseBackupSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 10,
    harmlessParameters: ['OrderBy', 'OrderByType'],
  },
  shape: backup,
  id: (item: Infer<typeof backup>) => item.Id,
  owner: (item) => item.DBInstanceId,
  joinable: (item) => typeof item.DBInstanceId === 'string' && item.DBInstanceId !== '',
});
