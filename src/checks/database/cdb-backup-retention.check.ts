import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { KEPT_BACKUPS } from './database-duties.js';
import { answer, denied, mysql } from './instance-calls.js';

const CALL = 'cdb.DescribeBackupConfig';

export default defineCheck({
  ...KEPT_BACKUPS,
  id: 'cdb-backup-retention',
  title: { en: 'MySQL backups are kept long enough', zh: 'MySQL 备份保留足够时长' },
  failTitle: { en: 'MySQL backups are kept too short', zh: 'MySQL 备份保留时间过短' },
  subject: cdbInstance,
  parameters: {
    days: { type: 'number', default: 7, minimum: 1, maximum: 1830, unit: 'days', description: 'How long full backups must be kept' },
  },
  remediation: {
    console: [{ en: 'TencentDB for MySQL > instance > Backup and restoration > Auto-backup settings: raise the retention of data and log backups.', zh: '云数据库 MySQL > 实例 > 备份恢复 > 自动备份设置：提高数据备份和日志备份的保留时间。' }],
    tccli: 'tccli cdb ModifyBackupConfig --InstanceId <instance-id> --ExpireDays 7 --BinlogExpireDays 7',
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  covers: { statements: ['WP-5.3.4-05'], peers: ['kics-mysql-backup'] },
  evaluate({ data, details }, { parameters }) {
    const type = known(data.InstanceType ?? undefined, 'DescribeDBInstances Items[].InstanceType');
    if (type === 3) return notApplicable('a read-only instance is backed up through its primary instance');
    const config = collected(details.backupConfig);
    const full = known(config?.BackupExpireDays ?? undefined, 'DescribeBackupConfig BackupExpireDays');
    const binlog = known(config?.BinlogExpireDays ?? undefined, 'DescribeBackupConfig BinlogExpireDays');
    const expected = `at least ${parameters.days} days`;
    const evidence = [
      { path: 'DescribeBackupConfig BackupExpireDays', observed: full, expected },
      { path: 'DescribeBackupConfig BinlogExpireDays', observed: binlog, expected },
    ] as const;
    return full >= parameters.days && binlog >= parameters.days ? pass(...evidence) : fail(...evidence);
  },
  examples: [
    { name: 'a week of backups and logs', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { BackupExpireDays: 7, BinlogExpireDays: 7 })], expect: { 'cdb-1': 'pass' } },
    { name: 'logs kept shorter than backups', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { BackupExpireDays: 30, BinlogExpireDays: 3 })], expect: { 'cdb-1': 'fail' } },
    { name: 'a longer retention is asked for', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { BackupExpireDays: 7, BinlogExpireDays: 7 })], parameters: { days: 30 }, expect: { 'cdb-1': 'fail' } },
    { name: 'a read-only instance', given: [mysql({ InstanceType: 3 })], expect: { 'cdb-1': 'not-applicable' } },
    { name: 'half an answer', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { BackupExpireDays: 30 })], expect: { 'cdb-1': 'unknown' } },
    { name: 'denied', given: [mysql(), denied(CALL, 'InstanceId', 'cdb-1')], expect: { 'cdb-1': 'unknown' } },
  ],
});
