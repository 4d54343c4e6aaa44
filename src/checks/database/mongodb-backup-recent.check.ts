import { mongodbInstance } from '../../inventory/data/mongodb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { notApplicable } from '../verdict.js';
import { backupRecency, RECENT_BACKUP, RECENT_BACKUP_PARAMETERS } from './backup-recency.js';
import { answer, denied, mongodb } from './instance-calls.js';

const CALL = 'mongodb.DescribeDBBackups';

export default defineCheck({
  ...RECENT_BACKUP,
  id: 'mongodb-backup-recent',
  title: { en: 'MongoDB was backed up lately', zh: 'MongoDB 近期有成功的备份' },
  failTitle: { en: 'MongoDB has no recent backup', zh: 'MongoDB 近期没有成功的备份' },
  subject: mongodbInstance,
  parameters: RECENT_BACKUP_PARAMETERS,
  remediation: {
    console: [{ en: 'TencentDB for MongoDB > instance > Backup and restoration: find out why backups fail, make one by hand now, and restore it once as a test.', zh: '云数据库 MongoDB > 实例 > 备份恢复：查明备份失败原因，立即手动备份一次，并进行恢复演练。' }],
    tccli: 'tccli mongodb CreateBackupDBInstance --InstanceId <instance-id> --BackupMethod 0',
    docs: 'https://cloud.tencent.com/document/product/240',
  },
  evaluate({ data, details }, { capturedAt, parameters }) {
    const type = known(data.InstanceType ?? undefined, 'DescribeDBInstances InstanceDetails[].InstanceType');
    if (type === 3) return notApplicable('a read-only instance is backed up through its primary instance');
    const backups = known(collected(details.backups)?.BackupList ?? undefined, 'DescribeDBBackups BackupList');
    const done = backups.filter((one) => known(one.Status ?? undefined, 'DescribeDBBackups BackupList[].Status') === 2).map((one) => one.EndTime);
    return backupRecency(done, 'DescribeDBBackups BackupList[].EndTime', capturedAt, parameters.days);
  },
  examples: [
    { name: 'the newest is two days old', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { TotalCount: 1, BackupList: [{ Status: 2, EndTime: '2026-01-13 02:00:00' }] })], expect: { 'cmgo-1': 'pass' } },
    { name: 'the newest is weeks old', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { TotalCount: 1, BackupList: [{ Status: 2, EndTime: '2025-12-20 02:00:00' }] })], expect: { 'cmgo-1': 'fail' } },
    { name: 'the newest did not succeed', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { TotalCount: 2, BackupList: [{ Status: 1, EndTime: '2026-01-13 02:00:00' }, { Status: 2, EndTime: '2025-12-20 02:00:00' }] })], expect: { 'cmgo-1': 'fail' } },
    { name: 'none at all', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { TotalCount: 0, BackupList: [] })], expect: { 'cmgo-1': 'fail' } },
    { name: 'only a page of them', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { TotalCount: 40, BackupList: [{ Status: 2, EndTime: '2026-01-13 02:00:00' }] })], expect: { 'cmgo-1': 'unknown' } },
    { name: 'denied', given: [mongodb(), denied(CALL, 'InstanceId', 'cmgo-1')], expect: { 'cmgo-1': 'unknown' } },
    { name: 'a read-only instance', given: [mongodb({ InstanceType: 3 })], expect: { 'cmgo-1': 'not-applicable' } },
  ],
});
