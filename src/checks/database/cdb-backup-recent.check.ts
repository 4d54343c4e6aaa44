import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { notApplicable } from '../verdict.js';
import { backupRecency, RECENT_BACKUP, RECENT_BACKUP_PARAMETERS } from './backup-recency.js';
import { answer, denied, mysql } from './instance-calls.js';

const CALL = 'cdb.DescribeBackups';

export default defineCheck({
  ...RECENT_BACKUP,
  id: 'cdb-backup-recent',
  title: { en: 'MySQL was backed up lately', zh: 'MySQL 近期有成功的备份' },
  failTitle: { en: 'MySQL has no recent backup', zh: 'MySQL 近期没有成功的备份' },
  subject: cdbInstance,
  parameters: RECENT_BACKUP_PARAMETERS,
  remediation: {
    console: [{ en: 'TencentDB for MySQL > instance > Backup and restoration: find out why backups fail, make one by hand now, and restore it once as a test.', zh: '云数据库 MySQL > 实例 > 备份恢复：查明备份失败原因，立即手动备份一次，并进行恢复演练。' }],
    tccli: 'tccli cdb CreateBackup --InstanceId <instance-id> --BackupMethod physical',
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  covers: { ...RECENT_BACKUP.covers, peers: ['kics-mysql-backup'] },
  evaluate({ data, details }, { capturedAt, parameters }) {
    const type = known(data.InstanceType ?? undefined, 'DescribeDBInstances Items[].InstanceType');
    if (type === 3) return notApplicable('a read-only instance is backed up through its primary instance');
    const backups = known(collected(details.backups)?.Items ?? undefined, 'DescribeBackups Items');
    const done = backups.filter((one) => known(one.Status ?? undefined, 'DescribeBackups Items[].Status') === 'SUCCESS').map((one) => one.FinishTime);
    return backupRecency(done, 'DescribeBackups Items[].FinishTime', capturedAt, parameters.days);
  },
  examples: [
    { name: 'the newest is two days old', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { TotalCount: 1, Items: [{ Status: 'SUCCESS', FinishTime: '2026-01-13 02:00:00' }] })], expect: { 'cdb-1': 'pass' } },
    { name: 'the newest is weeks old', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { TotalCount: 1, Items: [{ Status: 'SUCCESS', FinishTime: '2025-12-20 02:00:00' }] })], expect: { 'cdb-1': 'fail' } },
    { name: 'the newest did not succeed', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { TotalCount: 2, Items: [{ Status: 'FAILED', FinishTime: '2026-01-13 02:00:00' }, { Status: 'SUCCESS', FinishTime: '2025-12-20 02:00:00' }] })], expect: { 'cdb-1': 'fail' } },
    { name: 'none at all', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { TotalCount: 0, Items: [] })], expect: { 'cdb-1': 'fail' } },
    { name: 'only a page of them', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { TotalCount: 40, Items: [{ Status: 'SUCCESS', FinishTime: '2026-01-13 02:00:00' }] })], expect: { 'cdb-1': 'unknown' } },
    { name: 'denied', given: [mysql(), denied(CALL, 'InstanceId', 'cdb-1')], expect: { 'cdb-1': 'unknown' } },
    { name: 'a read-only instance', given: [mysql({ InstanceType: 3 })], expect: { 'cdb-1': 'not-applicable' } },
  ],
});
