import { sqlserverInstance } from '../../inventory/data/sqlserver-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { REMOTE_BACKUPS } from './database-duties.js';
import { sqlserver } from './instance-calls.js';

export default defineCheck({
  ...REMOTE_BACKUPS,
  id: 'sqlserver-backup-remote',
  title: { en: 'SQL Server backups are copied to another region', zh: 'SQL Server 备份已存储到异地' },
  failTitle: { en: 'SQL Server backups have no copy in another region', zh: 'SQL Server 备份未存储到异地' },
  subject: sqlserverInstance,
  remediation: {
    console: [{ en: 'TencentDB for SQL Server > instance > Backup management > Cross-region backup: enable and choose a region.', zh: '云数据库 SQL Server > 实例 > 备份管理 > 跨地域备份：开启并选择地域。' }],
    tccli: 'tccli sqlserver ModifyCrossBackupStrategy --InstanceId <instance-id> --CrossBackupEnabled enable --CrossRegions \'["ap-shanghai"]\' --CrossBackupSaveDays 7',
    docs: 'https://cloud.tencent.com/document/product/238',
  },
  evaluate({ data }) {
    if (known(data.ROFlag, 'DescribeDBInstances DBInstances[].ROFlag') === 'RO') return notApplicable('a read-only instance is backed up through its primary instance');
    const path = 'DescribeDBInstances DBInstances[].CrossBackupEnabled';
    const state = known(data.CrossBackupEnabled ?? undefined, path);
    const evidence = { path, observed: state, expected: 'enable' };
    return state === 'enable' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'enabled', given: [sqlserver({ CrossBackupEnabled: 'enable' })], expect: { 'mssql-1': 'pass' } },
    { name: 'disabled', given: [sqlserver({ CrossBackupEnabled: 'disable' })], expect: { 'mssql-1': 'fail' } },
    { name: 'a read-only instance', given: [sqlserver({ ROFlag: 'RO' })], expect: { 'mssql-1': 'not-applicable' } },
    { name: 'not recorded', given: [sqlserver()], expect: { 'mssql-1': 'unknown' } },
  ],
});
