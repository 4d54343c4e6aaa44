import { postgresBaseBackup } from '../../inventory/data/postgres-base-backup.js';
import { postgresInstance } from '../../inventory/data/postgres-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { notApplicable } from '../verdict.js';
import { backupRecency, RECENT_BACKUP } from './backup-recency.js';
import { deniedListing, postgres } from './instance-calls.js';

const CALL = 'postgres.DescribeBaseBackups';

export default defineCheck({
  ...RECENT_BACKUP,
  id: 'postgres-backup-recent',
  title: { en: 'PostgreSQL was backed up lately', zh: 'PostgreSQL 近期有成功的备份' },
  failTitle: { en: 'PostgreSQL has no recent backup', zh: 'PostgreSQL 近期没有成功的备份' },
  subject: postgresInstance,
  alsoReads: [postgresBaseBackup],
  parameters: {
    days: { type: 'number', default: 7, minimum: 1, maximum: 7, unit: 'days', description: 'How old the last successful backup may be; the API lists those of the last seven days' },
  },
  remediation: {
    console: [{ en: 'TencentDB for PostgreSQL > instance > Backup management: find out why backups fail, make one by hand now, and restore it once as a test.', zh: '云数据库 PostgreSQL > 实例 > 备份管理：查明备份失败原因，立即手动备份一次，并进行恢复演练。' }],
    tccli: 'tccli postgres CreateBaseBackup --DBInstanceId <instance-id>',
    docs: 'https://cloud.tencent.com/document/product/409',
  },
  evaluate({ id, data }, context) {
    const type = known(data.DBInstanceType ?? undefined, 'DescribeDBInstances DBInstanceSet[].DBInstanceType');
    if (type === 'readonly') return notApplicable('a read-only instance is backed up through its primary instance');
    const backups = context.owned(postgresBaseBackup, id).filter((one) => known(one.data.State ?? undefined, 'DescribeBaseBackups BaseBackupSet[].State') === 'finished');
    return backupRecency(backups.map((one) => one.data.FinishTime), 'DescribeBaseBackups BaseBackupSet[].FinishTime', context.capturedAt, context.parameters.days);
  },
  examples: [
    { name: 'the newest is two days old', given: [postgres(), { call: CALL, response: { TotalCount: 1, BaseBackupSet: [{ Id: 'b-1', DBInstanceId: 'postgres-1', State: 'finished', FinishTime: '2026-01-13 02:00:00' }] } }], expect: { 'postgres-1': 'pass' } },
    { name: 'the newest failed', given: [postgres(), { call: CALL, response: { TotalCount: 1, BaseBackupSet: [{ Id: 'b-1', DBInstanceId: 'postgres-1', State: 'failed', FinishTime: '2026-01-13 02:00:00' }] } }], expect: { 'postgres-1': 'fail' } },
    { name: 'backups of another instance only', given: [postgres(), { call: CALL, response: { TotalCount: 1, BaseBackupSet: [{ Id: 'b-1', DBInstanceId: 'postgres-2', State: 'finished', FinishTime: '2026-01-13 02:00:00' }] } }], expect: { 'postgres-1': 'fail' } },
    { name: 'none in the last seven days', given: [postgres(), { call: CALL, response: { TotalCount: 0, BaseBackupSet: [] } }], expect: { 'postgres-1': 'fail' } },
    { name: 'a state nobody knows', given: [postgres(), { call: CALL, response: { TotalCount: 1, BaseBackupSet: [{ Id: 'b-1', DBInstanceId: 'postgres-1', State: 'resting', FinishTime: '2026-01-13 02:00:00' }] } }], expect: { 'postgres-1': 'unknown' } },
    { name: 'only a page of them', given: [postgres(), { call: CALL, response: { TotalCount: 40, BaseBackupSet: [{ Id: 'b-1', DBInstanceId: 'postgres-1', State: 'finished', FinishTime: '2026-01-13 02:00:00' }] } }], expect: { 'postgres-1': 'unknown' } },
    { name: 'a read-only instance', given: [postgres({ DBInstanceType: 'readonly' }), { call: CALL, response: { TotalCount: 0, BaseBackupSet: [] } }], expect: { 'postgres-1': 'not-applicable' } },
    { name: 'denied', given: [postgres(), deniedListing(CALL)], expect: { 'postgres-1': 'unknown' } },
  ],
});
