import { dcdbInstance } from '../../inventory/data/dcdb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { KEPT_BACKUPS, KEPT_BACKUPS_PARAMETERS } from './database-duties.js';
import { answer, denied, tdsql } from './instance-calls.js';

const CALL = 'dcdb.DescribeBackupConfigs';

export default defineCheck({
  ...KEPT_BACKUPS,
  id: 'dcdb-backup-retention',
  title: { en: 'TDSQL backups are kept long enough', zh: 'TDSQL 备份保留足够时长' },
  failTitle: { en: 'TDSQL backups are kept too short', zh: 'TDSQL 备份保留时间过短' },
  subject: dcdbInstance,
  parameters: KEPT_BACKUPS_PARAMETERS,
  remediation: {
    console: [{ en: 'TDSQL for MySQL > instance > Backup and restoration > Backup settings: raise the retention.', zh: 'TDSQL MySQL 版 > 实例 > 备份恢复 > 备份设置：提高保留时间。' }],
    tccli: 'tccli dcdb ModifyBackupConfigs --InstanceId <instance-id> --Days 7',
    docs: 'https://cloud.tencent.com/document/product/557',
  },
  evaluate({ details }, { parameters }) {
    const path = 'DescribeBackupConfigs Days';
    const days = known(collected(details.backupConfig)?.Days ?? undefined, path);
    const evidence = { path, observed: days, expected: `at least ${parameters.days} days` };
    return days >= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'a month', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { Days: 30, WeekDays: ['Monday'] })], expect: { 'dcdbt-1': 'pass' } },
    { name: 'three days', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { Days: 3 })], expect: { 'dcdbt-1': 'fail' } },
    { name: 'a longer retention is asked for', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { Days: 30 })], parameters: { days: 90 }, expect: { 'dcdbt-1': 'fail' } },
    { name: 'the answer holds no days', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { ArchiveDays: 91 })], expect: { 'dcdbt-1': 'unknown' } },
    { name: 'denied', given: [tdsql(), denied(CALL, 'InstanceId', 'dcdbt-1')], expect: { 'dcdbt-1': 'unknown' } },
  ],
});
