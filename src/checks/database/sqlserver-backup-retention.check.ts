import { sqlserverInstance } from '../../inventory/data/sqlserver-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { KEPT_BACKUPS, KEPT_BACKUPS_PARAMETERS } from './database-duties.js';
import { deniedListing, sqlserver } from './instance-calls.js';

export default defineCheck({
  ...KEPT_BACKUPS,
  id: 'sqlserver-backup-retention',
  title: { en: 'SQL Server backups are kept long enough', zh: 'SQL Server 备份保留足够时长' },
  failTitle: { en: 'SQL Server backups are kept too short', zh: 'SQL Server 备份保留时间过短' },
  subject: sqlserverInstance,
  parameters: KEPT_BACKUPS_PARAMETERS,
  remediation: {
    console: [{ en: 'TencentDB for SQL Server > instance > Backup management > Automatic backup settings: raise the retention.', zh: '云数据库 SQL Server > 实例 > 备份管理 > 自动备份设置：提高保留时间。' }],
    tccli: 'tccli sqlserver ModifyBackupStrategy --InstanceId <instance-id> --BackupSaveDays 7',
    docs: 'https://cloud.tencent.com/document/product/238',
  },
  evaluate({ data }, { parameters }) {
    if (known(data.ROFlag, 'DescribeDBInstances DBInstances[].ROFlag') === 'RO') return notApplicable('a read-only instance is backed up through its primary instance');
    const path = 'DescribeDBInstances DBInstances[].BackupSaveDays';
    const days = known(data.BackupSaveDays ?? undefined, path);
    const evidence = { path, observed: days, expected: `at least ${parameters.days} days` };
    return days >= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'a week', given: [sqlserver({ BackupSaveDays: 7 })], expect: { 'mssql-1': 'pass' } },
    { name: 'three days', given: [sqlserver({ BackupSaveDays: 3 })], expect: { 'mssql-1': 'fail' } },
    { name: 'a longer retention is asked for', given: [sqlserver({ BackupSaveDays: 7 })], parameters: { days: 30 }, expect: { 'mssql-1': 'fail' } },
    { name: 'a read-only instance', given: [sqlserver({ ROFlag: 'RO' })], expect: { 'mssql-1': 'not-applicable' } },
    { name: 'not recorded', given: [sqlserver()], expect: { 'mssql-1': 'unknown' } },
    { name: 'the listing was denied', given: [deniedListing('sqlserver.DescribeDBInstances')], expect: { '*': 'unknown' } },
  ],
});
