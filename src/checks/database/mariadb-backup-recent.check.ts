import { mariadbInstance } from '../../inventory/data/mariadb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { backupRecency, RECENT_BACKUP, RECENT_BACKUP_PARAMETERS } from './backup-recency.js';
import { answer, denied, mariadb } from './instance-calls.js';

const CALL = 'mariadb.DescribeBackupFiles';

export default defineCheck({
  ...RECENT_BACKUP,
  id: 'mariadb-backup-recent',
  title: { en: 'MariaDB was backed up lately', zh: 'MariaDB 近期有成功的备份' },
  failTitle: { en: 'MariaDB has no recent backup', zh: 'MariaDB 近期没有成功的备份' },
  subject: mariadbInstance,
  parameters: RECENT_BACKUP_PARAMETERS,
  remediation: {
    console: [{ en: 'TencentDB for MariaDB > instance > Backup and restoration: find out why backups fail, make one by hand now, and restore it once as a test.', zh: '云数据库 MariaDB > 实例 > 备份恢复：查明备份失败原因，立即手动备份一次，并进行恢复演练。' }],
    docs: 'https://cloud.tencent.com/document/product/237',
  },
  covers: { ...RECENT_BACKUP.covers, peers: ['csc-mariadb-backup'] },
  evaluate({ details }, { capturedAt, parameters }) {
    const files = known(collected(details.backups)?.Files ?? undefined, 'DescribeBackupFiles Files');
    const done = files.filter((one) => known(one.BackupType ?? undefined, 'DescribeBackupFiles Files[].BackupType').toLowerCase() === 'data').map((one) => one.EndTime);
    return backupRecency(done, 'DescribeBackupFiles Files[].EndTime', capturedAt, parameters.days);
  },
  examples: [
    { name: 'the newest is two days old', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { TotalCount: 1, Files: [{ BackupType: 'Data', EndTime: '2026-01-13 02:00:00' }] })], expect: { 'tdsql-1': 'pass' } },
    { name: 'the newest is weeks old', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { TotalCount: 1, Files: [{ BackupType: 'Data', EndTime: '2025-12-20 02:00:00' }] })], expect: { 'tdsql-1': 'fail' } },
    { name: 'the newest did not succeed', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { TotalCount: 2, Files: [{ BackupType: 'Binlog', EndTime: '2026-01-13 02:00:00' }, { BackupType: 'Data', EndTime: '2025-12-20 02:00:00' }] })], expect: { 'tdsql-1': 'fail' } },
    { name: 'none at all', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { TotalCount: 0, Files: [] })], expect: { 'tdsql-1': 'fail' } },
    { name: 'only a page of them', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { TotalCount: 40, Files: [{ BackupType: 'Data', EndTime: '2026-01-13 02:00:00' }] })], expect: { 'tdsql-1': 'unknown' } },
    { name: 'denied', given: [mariadb(), denied(CALL, 'InstanceId', 'tdsql-1')], expect: { 'tdsql-1': 'unknown' } },
  ],
});
