import { mongodbInstance } from '../../inventory/data/mongodb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { KEPT_BACKUPS, KEPT_BACKUPS_PARAMETERS } from './database-duties.js';
import { answer, denied, mongodb } from './instance-calls.js';

const CALL = 'mongodb.DescribeBackupRules';

export default defineCheck({
  ...KEPT_BACKUPS,
  id: 'mongodb-backup-retention',
  title: { en: 'MongoDB backups are kept long enough', zh: 'MongoDB 备份保留足够时长' },
  failTitle: { en: 'MongoDB backups are kept too short', zh: 'MongoDB 备份保留时间过短' },
  subject: mongodbInstance,
  parameters: KEPT_BACKUPS_PARAMETERS,
  remediation: {
    console: [{ en: 'TencentDB for MongoDB > instance > Backup and rollback > Automatic backup settings: raise the retention.', zh: '云数据库 MongoDB > 实例 > 备份与回档 > 自动备份设置：提高保留时间。' }],
    tccli: 'tccli mongodb SetBackupRules --InstanceId <instance-id> --BackupMethod 0 --BackupTime 2 --BackupRetentionPeriod 30',
    docs: 'https://cloud.tencent.com/document/product/240',
  },
  evaluate({ details }, { parameters }) {
    const path = 'DescribeBackupRules BackupSaveTime';
    const days = known(collected(details.backupRules)?.BackupSaveTime ?? undefined, path);
    const evidence = { path, observed: days, expected: `at least ${parameters.days} days` };
    return days >= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'a week', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { BackupSaveTime: 7, BackupFrequency: 24 })], expect: { 'cmgo-1': 'pass' } },
    { name: 'a month is asked for', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { BackupSaveTime: 7 })], parameters: { days: 30 }, expect: { 'cmgo-1': 'fail' } },
    { name: 'the answer holds no days', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { BackupFrequency: 24 })], expect: { 'cmgo-1': 'unknown' } },
    { name: 'denied', given: [mongodb(), denied(CALL, 'InstanceId', 'cmgo-1')], expect: { 'cmgo-1': 'unknown' } },
  ],
});
