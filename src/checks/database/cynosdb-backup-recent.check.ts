import { cynosdbCluster } from '../../inventory/data/cynosdb-cluster.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { backupRecency, RECENT_BACKUP, RECENT_BACKUP_PARAMETERS } from './backup-recency.js';
import { answer, denied, tdsqlc } from './instance-calls.js';

const CALL = 'cynosdb.DescribeBackupList';

export default defineCheck({
  ...RECENT_BACKUP,
  id: 'cynosdb-backup-recent',
  title: { en: 'TDSQL-C was backed up lately', zh: 'TDSQL-C 近期有成功的备份' },
  failTitle: { en: 'TDSQL-C has no recent backup', zh: 'TDSQL-C 近期没有成功的备份' },
  subject: cynosdbCluster,
  parameters: RECENT_BACKUP_PARAMETERS,
  remediation: {
    console: [{ en: 'TDSQL-C for MySQL > cluster > Backup and restoration: find out why backups fail, make one by hand now, and restore it once as a test.', zh: 'TDSQL-C MySQL 版 > 集群 > 备份恢复：查明备份失败原因，立即手动备份一次，并进行恢复演练。' }],
    tccli: 'tccli cynosdb CreateBackup --ClusterId <cluster-id> --BackupType snapshot',
    docs: 'https://cloud.tencent.com/document/product/1003',
  },
  evaluate({ details }, { capturedAt, parameters }) {
    const backups = known(collected(details.backups)?.BackupList ?? undefined, 'DescribeBackupList BackupList');
    const done = backups.filter((one) => known(one.BackupStatus ?? undefined, 'DescribeBackupList BackupList[].BackupStatus') === 'success').map((one) => one.FinishTime);
    return backupRecency(done, 'DescribeBackupList BackupList[].FinishTime', capturedAt, parameters.days);
  },
  examples: [
    { name: 'the newest is two days old', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { TotalCount: 1, BackupList: [{ BackupStatus: 'success', FinishTime: '2026-01-13 02:00:00' }] })], expect: { 'cynosdbmysql-1': 'pass' } },
    { name: 'the newest is weeks old', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { TotalCount: 1, BackupList: [{ BackupStatus: 'success', FinishTime: '2025-12-20 02:00:00' }] })], expect: { 'cynosdbmysql-1': 'fail' } },
    { name: 'the newest did not succeed', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { TotalCount: 2, BackupList: [{ BackupStatus: 'fail', FinishTime: '2026-01-13 02:00:00' }, { BackupStatus: 'success', FinishTime: '2025-12-20 02:00:00' }] })], expect: { 'cynosdbmysql-1': 'fail' } },
    { name: 'none at all', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { TotalCount: 0, BackupList: [] })], expect: { 'cynosdbmysql-1': 'fail' } },
    { name: 'only a page of them', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { TotalCount: 40, BackupList: [{ BackupStatus: 'success', FinishTime: '2026-01-13 02:00:00' }] })], expect: { 'cynosdbmysql-1': 'unknown' } },
    { name: 'denied', given: [tdsqlc(), denied(CALL, 'ClusterId', 'cynosdbmysql-1')], expect: { 'cynosdbmysql-1': 'unknown' } },
  ],
});
