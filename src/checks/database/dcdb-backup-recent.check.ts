import { dcdbInstance } from '../../inventory/data/dcdb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { backupRecency, RECENT_BACKUP, RECENT_BACKUP_PARAMETERS } from './backup-recency.js';
import { answer, denied, tdsql } from './instance-calls.js';

const CALL = 'dcdb.DescribeBackupFiles';

export default defineCheck({
  ...RECENT_BACKUP,
  id: 'dcdb-backup-recent',
  title: { en: 'TDSQL was backed up lately', zh: 'TDSQL 近期有成功的备份' },
  failTitle: { en: 'TDSQL has no recent backup', zh: 'TDSQL 近期没有成功的备份' },
  subject: dcdbInstance,
  parameters: RECENT_BACKUP_PARAMETERS,
  remediation: {
    console: [{ en: 'TDSQL for MySQL > instance > Backup and restoration: find out why backups fail, make one by hand now, and restore it once as a test.', zh: 'TDSQL MySQL 版 > 实例 > 备份恢复：查明备份失败原因，立即手动备份一次，并进行恢复演练。' }],
    docs: 'https://cloud.tencent.com/document/product/557',
  },
  evaluate({ details }, { capturedAt, parameters }) {
    const files = known(collected(details.backups)?.Files ?? undefined, 'DescribeBackupFiles Files');
    const done = files.filter((one) => known(one.BackupType ?? undefined, 'DescribeBackupFiles Files[].BackupType').toLowerCase() === 'data').map((one) => one.EndTime);
    return backupRecency(done, 'DescribeBackupFiles Files[].EndTime', capturedAt, parameters.days);
  },
  examples: [
    { name: 'the newest is two days old', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { TotalCount: 1, Files: [{ BackupType: 'Data', EndTime: '2026-01-13 02:00:00' }] })], expect: { 'dcdbt-1': 'pass' } },
    { name: 'the newest is weeks old', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { TotalCount: 1, Files: [{ BackupType: 'Data', EndTime: '2025-12-20 02:00:00' }] })], expect: { 'dcdbt-1': 'fail' } },
    { name: 'the newest did not succeed', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { TotalCount: 2, Files: [{ BackupType: 'Binlog', EndTime: '2026-01-13 02:00:00' }, { BackupType: 'Data', EndTime: '2025-12-20 02:00:00' }] })], expect: { 'dcdbt-1': 'fail' } },
    { name: 'none at all', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { TotalCount: 0, Files: [] })], expect: { 'dcdbt-1': 'fail' } },
    { name: 'only a page of them', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { TotalCount: 40, Files: [{ BackupType: 'Data', EndTime: '2026-01-13 02:00:00' }] })], expect: { 'dcdbt-1': 'unknown' } },
    { name: 'denied', given: [tdsql(), denied(CALL, 'InstanceId', 'dcdbt-1')], expect: { 'dcdbt-1': 'unknown' } },
  ],
});
