import { redisInstance } from '../../inventory/data/redis-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { backupRecency, RECENT_BACKUP, RECENT_BACKUP_PARAMETERS } from './backup-recency.js';
import { answer, denied, redis } from './instance-calls.js';

const CALL = 'redis.DescribeInstanceBackups';

export default defineCheck({
  ...RECENT_BACKUP,
  id: 'redis-backup-recent',
  title: { en: 'Redis was backed up lately', zh: 'Redis 近期有成功的备份' },
  failTitle: { en: 'Redis has no recent backup', zh: 'Redis 近期没有成功的备份' },
  subject: redisInstance,
  parameters: RECENT_BACKUP_PARAMETERS,
  remediation: {
    console: [{ en: 'TencentDB for Redis > instance > Backup and restoration: find out why backups fail, make one by hand now, and restore it once as a test.', zh: '云数据库 Redis > 实例 > 备份恢复：查明备份失败原因，立即手动备份一次，并进行恢复演练。' }],
    docs: 'https://cloud.tencent.com/document/product/239',
  },
  covers: { ...RECENT_BACKUP.covers, peers: ['csc-redis-backup'] },
  evaluate({ details }, { capturedAt, parameters }) {
    const backups = known(collected(details.backups)?.BackupSet ?? undefined, 'DescribeInstanceBackups BackupSet');
    // 1 and 2 are whole backups, 3 and 4 are being or were exported; -1 has expired.
    const done = backups.filter((one) => [1, 2, 3, 4].includes(known(one.Status ?? undefined, 'DescribeInstanceBackups BackupSet[].Status'))).map((one) => one.EndTime);
    return backupRecency(done, 'DescribeInstanceBackups BackupSet[].EndTime', capturedAt, parameters.days);
  },
  examples: [
    { name: 'the newest is two days old', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { TotalCount: 1, BackupSet: [{ Status: 2, EndTime: '2026-01-13 02:00:00' }] })], expect: { 'crs-1': 'pass' } },
    { name: 'the newest is weeks old', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { TotalCount: 1, BackupSet: [{ Status: 2, EndTime: '2025-12-20 02:00:00' }] })], expect: { 'crs-1': 'fail' } },
    { name: 'the newest did not succeed', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { TotalCount: 2, BackupSet: [{ Status: -1, EndTime: '2026-01-13 02:00:00' }, { Status: 2, EndTime: '2025-12-20 02:00:00' }] })], expect: { 'crs-1': 'fail' } },
    { name: 'none at all', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { TotalCount: 0, BackupSet: [] })], expect: { 'crs-1': 'fail' } },
    { name: 'only a page of them', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { TotalCount: 40, BackupSet: [{ Status: 2, EndTime: '2026-01-13 02:00:00' }] })], expect: { 'crs-1': 'unknown' } },
    { name: 'denied', given: [redis(), denied(CALL, 'InstanceId', 'crs-1')], expect: { 'crs-1': 'unknown' } },
  ],
});
