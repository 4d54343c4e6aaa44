import { mariadbInstance } from '../../inventory/data/mariadb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { KEPT_BACKUPS, KEPT_BACKUPS_PARAMETERS } from './database-duties.js';
import { answer, denied, mariadb } from './instance-calls.js';

const CALL = 'mariadb.DescribeBackupConfigs';

export default defineCheck({
  ...KEPT_BACKUPS,
  id: 'mariadb-backup-retention',
  title: { en: 'MariaDB backups are kept long enough', zh: 'MariaDB 备份保留足够时长' },
  failTitle: { en: 'MariaDB backups are kept too short', zh: 'MariaDB 备份保留时间过短' },
  subject: mariadbInstance,
  parameters: KEPT_BACKUPS_PARAMETERS,
  remediation: {
    console: [{ en: 'TencentDB for MariaDB > instance > Backup and restoration > Backup settings: raise the retention.', zh: '云数据库 MariaDB > 实例 > 备份恢复 > 备份设置：提高保留时间。' }],
    tccli: 'tccli mariadb ModifyBackupConfigs --InstanceId <instance-id> --Days 7',
    docs: 'https://cloud.tencent.com/document/product/237',
  },
  covers: { ...KEPT_BACKUPS.covers, peers: ['csc-mariadb-backup'] },
  evaluate({ details }, { parameters }) {
    const path = 'DescribeBackupConfigs Days';
    const days = known(collected(details.backupConfig)?.Days ?? undefined, path);
    const evidence = { path, observed: days, expected: `at least ${parameters.days} days` };
    return days >= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'a month', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { Days: 30, WeekDays: ['Monday'] })], expect: { 'tdsql-1': 'pass' } },
    { name: 'three days', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { Days: 3 })], expect: { 'tdsql-1': 'fail' } },
    { name: 'a longer retention is asked for', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { Days: 30 })], parameters: { days: 90 }, expect: { 'tdsql-1': 'fail' } },
    { name: 'the answer holds no days', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { ArchiveDays: 91 })], expect: { 'tdsql-1': 'unknown' } },
    { name: 'denied', given: [mariadb(), denied(CALL, 'InstanceId', 'tdsql-1')], expect: { 'tdsql-1': 'unknown' } },
  ],
});
