import { postgresAudit } from '../../inventory/data/postgres-audit.js';
import { postgresInstance } from '../../inventory/data/postgres-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { AUDITED_DATABASE, AUDITED_DATABASE_PARAMETERS } from './database-duties.js';
import { deniedListing, listing, postgres } from './instance-calls.js';

const CALL = 'postgres.DescribeAuditInstanceList';

export default defineCheck({
  ...AUDITED_DATABASE,
  id: 'postgres-instance-audited',
  title: { en: 'PostgreSQL audit is on and kept long enough', zh: 'PostgreSQL 审计已开启且保留足够时长' },
  failTitle: { en: 'PostgreSQL audit is off or kept too short', zh: 'PostgreSQL 审计未开启或保留时间过短' },
  subject: postgresInstance,
  consults: [postgresAudit],
  parameters: AUDITED_DATABASE_PARAMETERS,
  remediation: {
    console: [{ en: 'TencentDB for PostgreSQL > Database audit: enable for the instance and choose a retention that meets your obligations.', zh: '云数据库 PostgreSQL > 数据库审计：为实例开启审计，并选择满足要求的保留时长。' }],
    tccli: 'tccli postgres OpenAuditService --InstanceId <instance-id> --LogExpireDay 180',
    docs: 'https://cloud.tencent.com/document/product/409',
  },
  evaluate({ id, region }, context) {
    const setting = context.find(postgresAudit, id, region);
    if (setting === undefined) return unknown('DescribeAuditInstanceList has no entry for this instance');
    const path = 'DescribeAuditInstanceList Items[].AuditStatus';
    const status = known(setting.data.AuditStatus ?? undefined, path);
    if (status === 'OFF') return fail({ path, observed: status, expected: 'ON' });
    const keptPath = 'DescribeAuditInstanceList Items[].LogExpireDay';
    const days = known(setting.data.LogExpireDay ?? undefined, keptPath);
    const kept = { path: keptPath, observed: days, expected: `at least ${context.parameters.days} days` };
    return days >= context.parameters.days ? pass({ path, observed: status, expected: 'ON' }, kept) : fail(kept);
  },
  examples: [
    { name: 'on and kept for half a year', given: [postgres(), listing(CALL, 'Items', { InstanceId: 'postgres-1', AuditStatus: 'ON', LogExpireDay: 180 })], expect: { 'postgres-1': 'pass' } },
    { name: 'off', given: [postgres(), listing(CALL, 'Items', { InstanceId: 'postgres-1', AuditStatus: 'OFF' })], expect: { 'postgres-1': 'fail' } },
    { name: 'kept for 30 days', given: [postgres(), listing(CALL, 'Items', { InstanceId: 'postgres-1', AuditStatus: 'ON', LogExpireDay: 30 })], expect: { 'postgres-1': 'fail' } },
    { name: 'a year is asked for', given: [postgres(), listing(CALL, 'Items', { InstanceId: 'postgres-1', AuditStatus: 'ON', LogExpireDay: 180 })], parameters: { days: 365 }, expect: { 'postgres-1': 'fail' } },
    { name: 'on, retention not recorded', given: [postgres(), listing(CALL, 'Items', { InstanceId: 'postgres-1', AuditStatus: 'ON' })], expect: { 'postgres-1': 'unknown' } },
    { name: 'denied', given: [postgres(), deniedListing(CALL)], expect: { 'postgres-1': 'unknown' } },
    { name: 'the list holds another instance only', given: [postgres(), listing(CALL, 'Items', { InstanceId: 'other', AuditStatus: 'ON', LogExpireDay: 180 })], expect: { 'postgres-1': 'unknown' } },
  ],
});
