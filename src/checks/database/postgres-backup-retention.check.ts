import { postgresInstance } from '../../inventory/data/postgres-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { KEPT_BACKUPS } from './database-duties.js';
import { answer, denied, postgres } from './instance-calls.js';

const CALL = 'postgres.DescribeBackupPlans';

export default defineCheck({
  ...KEPT_BACKUPS,
  id: 'postgres-backup-retention',
  title: { en: 'PostgreSQL backups are kept long enough', zh: 'PostgreSQL 备份保留足够时长' },
  failTitle: { en: 'PostgreSQL backups are kept too short', zh: 'PostgreSQL 备份保留时间过短' },
  subject: postgresInstance,
  parameters: {
    days: { type: 'number', default: 7, minimum: 1, maximum: 1830, unit: 'days', description: 'How long full backups must be kept' },
  },
  remediation: {
    console: [{ en: 'TencentDB for PostgreSQL > instance > Backup management: raise the retention of the backup plan.', zh: '云数据库 PostgreSQL > 实例 > 备份管理：提高备份计划的保留时间。' }],
    docs: 'https://cloud.tencent.com/document/product/409',
  },
  covers: { statements: ['WP-5.3.4-05'] },
  evaluate({ data, details }, { parameters }) {
    const type = known(data.DBInstanceType ?? undefined, 'DescribeDBInstances DBInstanceSet[].DBInstanceType');
    if (type === 'readonly') return notApplicable('a read-only instance is backed up through its primary instance');
    const path = 'DescribeBackupPlans Plans[].BaseBackupRetentionPeriod';
    const plans = known(collected(details.backupPlans)?.Plans ?? undefined, 'DescribeBackupPlans Plans');
    const days = plans.map((plan) => known(plan.BaseBackupRetentionPeriod ?? undefined, path));
    const evidence = { path, observed: days, expected: `one plan with at least ${parameters.days} days` };
    return days.some((kept) => kept >= parameters.days) ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'the default plan keeps a week', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { Plans: [{ PlanName: 'default', BaseBackupRetentionPeriod: 7 }] })], expect: { 'postgres-1': 'pass' } },
    { name: 'kept for three days', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { Plans: [{ PlanName: 'default', BaseBackupRetentionPeriod: 3 }] })], expect: { 'postgres-1': 'fail' } },
    { name: 'no plan', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { Plans: [] })], expect: { 'postgres-1': 'fail' } },
    { name: 'a read-only instance', given: [postgres({ DBInstanceType: 'readonly' })], expect: { 'postgres-1': 'not-applicable' } },
    { name: 'a plan without retention', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { Plans: [{ PlanName: 'default' }] })], expect: { 'postgres-1': 'unknown' } },
    { name: 'denied', given: [postgres(), denied(CALL, 'DBInstanceId', 'postgres-1')], expect: { 'postgres-1': 'unknown' } },
  ],
});
