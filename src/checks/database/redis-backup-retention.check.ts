import { redisInstance } from '../../inventory/data/redis-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { KEPT_BACKUPS, KEPT_BACKUPS_PARAMETERS } from './database-duties.js';
import { answer, denied, redis } from './instance-calls.js';

const CALL = 'redis.DescribeAutoBackupConfig';

export default defineCheck({
  ...KEPT_BACKUPS,
  id: 'redis-backup-retention',
  title: { en: 'Redis backups run and are kept long enough', zh: 'Redis 自动备份已开启且保留足够时长' },
  failTitle: { en: 'Redis backups do not run or are kept too short', zh: 'Redis 自动备份未开启或保留时间过短' },
  subject: redisInstance,
  parameters: KEPT_BACKUPS_PARAMETERS,
  remediation: {
    console: [{ en: 'TencentDB for Redis > instance > Backup and restoration > Automatic backup settings: choose days and a longer retention.', zh: '云数据库 Redis > 实例 > 备份与恢复 > 自动备份设置：选择备份日期并延长保留时间。' }],
    tccli: 'tccli redis ModifyAutoBackupConfig --InstanceId <instance-id> --WeekDays \'["Monday","Thursday"]\' --TimePeriod 01:00-02:00',
    docs: 'https://cloud.tencent.com/document/product/239',
  },
  covers: { ...KEPT_BACKUPS.covers, peers: ['csc-redis-backup'] },
  evaluate({ details }, { parameters }) {
    const config = collected(details.backupConfig);
    const weekPath = 'DescribeAutoBackupConfig WeekDays';
    const week = known(config?.WeekDays ?? undefined, weekPath);
    if (week.length === 0) return fail({ path: weekPath, observed: [], expected: 'at least one day of the week' });
    const path = 'DescribeAutoBackupConfig BackupStorageDays';
    const days = known(config?.BackupStorageDays ?? undefined, path);
    const evidence = { path, observed: days, expected: `at least ${parameters.days} days` };
    return days >= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'a week', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { BackupStorageDays: 7, WeekDays: ['Monday'] })], expect: { 'crs-1': 'pass' } },
    { name: 'two days', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { BackupStorageDays: 2, WeekDays: ['Monday'] })], expect: { 'crs-1': 'fail' } },
    { name: 'on no day of the week', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { BackupStorageDays: 7, WeekDays: [] })], expect: { 'crs-1': 'fail' } },
    { name: 'half an answer', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { BackupStorageDays: 7 })], expect: { 'crs-1': 'unknown' } },
    { name: 'denied', given: [redis(), denied(CALL, 'InstanceId', 'crs-1')], expect: { 'crs-1': 'unknown' } },
  ],
});
