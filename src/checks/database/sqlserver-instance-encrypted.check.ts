import { sqlserverInstance } from '../../inventory/data/sqlserver-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { ENCRYPTED_DATABASE } from './database-duties.js';
import { answer, denied, sqlserver } from './instance-calls.js';

const CALL = 'sqlserver.DescribeDBInstancesAttribute';

export default defineCheck({
  ...ENCRYPTED_DATABASE,
  id: 'sqlserver-instance-encrypted',
  title: { en: 'SQL Server instance is encrypted at rest', zh: 'SQL Server 实例已开启数据加密' },
  failTitle: { en: 'SQL Server instance is not encrypted at rest', zh: 'SQL Server 实例未开启数据加密' },
  subject: sqlserverInstance,
  remediation: {
    console: [{ en: 'TencentDB for SQL Server > instance > Data security > TDE: enable for the instance, then for each database.', zh: '云数据库 SQL Server > 实例 > 数据安全 > TDE：为实例开启，再为各数据库开启。' }],
    tccli: 'tccli sqlserver ModifyInstanceEncryptAttributes --InstanceId <instance-id> --CertificateAttribution self',
    docs: 'https://cloud.tencent.com/document/product/238',
  },
  evaluate({ details }) {
    const attributes = collected(details.attributes);
    const path = 'DescribeDBInstancesAttribute TDEConfig.Encryption';
    const state = known(attributes?.TDEConfig?.Encryption ?? undefined, path);
    const evidence = { path, observed: state, expected: 'enable' };
    if (state === 'enable') return pass(evidence);
    const diskPath = 'DescribeDBInstancesAttribute IsDiskEncryptFlag';
    const disk = known(attributes?.IsDiskEncryptFlag ?? undefined, diskPath);
    const diskEvidence = { path: diskPath, observed: disk, expected: true };
    return disk ? pass({ ...diskEvidence, note: 'the disks are encrypted; backups that are downloaded are not, without TDE' }) : fail(evidence, diskEvidence);
  },
  examples: [
    { name: 'TDE is on', given: [sqlserver(), answer(CALL, 'InstanceId', 'mssql-1', { TDEConfig: { Encryption: 'enable' }, IsDiskEncryptFlag: 0 })], expect: { 'mssql-1': 'pass' } },
    { name: 'its disks are encrypted', given: [sqlserver(), answer(CALL, 'InstanceId', 'mssql-1', { TDEConfig: { Encryption: 'disable' }, IsDiskEncryptFlag: 1 })], expect: { 'mssql-1': 'pass' } },
    { name: 'neither', given: [sqlserver(), answer(CALL, 'InstanceId', 'mssql-1', { TDEConfig: { Encryption: 'disable' }, IsDiskEncryptFlag: 0 })], expect: { 'mssql-1': 'fail' } },
    { name: 'TDE is off, disks were not recorded', given: [sqlserver(), answer(CALL, 'InstanceId', 'mssql-1', { TDEConfig: { Encryption: 'disable' } })], expect: { 'mssql-1': 'unknown' } },
    { name: 'denied', given: [sqlserver(), denied(CALL, 'InstanceId', 'mssql-1')], expect: { 'mssql-1': 'unknown' } },
  ],
});
