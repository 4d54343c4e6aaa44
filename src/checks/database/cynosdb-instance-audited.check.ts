import { cynosdbAudit } from '../../inventory/data/cynosdb-audit.js';
import { cynosdbInstance } from '../../inventory/data/cynosdb-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { AUDITED_DATABASE, AUDITED_DATABASE_PARAMETERS } from './database-duties.js';
import { deniedListing, listing, tdsqlcInstance } from './instance-calls.js';

const CALL = 'cynosdb.DescribeAuditInstanceList';

export default defineCheck({
  ...AUDITED_DATABASE,
  id: 'cynosdb-instance-audited',
  title: { en: 'TDSQL-C audit is on and kept long enough', zh: 'TDSQL-C 审计已开启且保留足够时长' },
  failTitle: { en: 'TDSQL-C audit is off or kept too short', zh: 'TDSQL-C 审计未开启或保留时间过短' },
  subject: cynosdbInstance,
  consults: [cynosdbAudit],
  parameters: AUDITED_DATABASE_PARAMETERS,
  remediation: {
    console: [{ en: 'TDSQL-C for MySQL > Database audit: enable for the instance and choose a retention that meets your obligations.', zh: 'TDSQL-C MySQL 版 > 数据库审计：为实例开启审计，并选择满足要求的保留时长。' }],
    tccli: 'tccli cynosdb OpenAuditService --InstanceId <instance-id> --LogExpireDay 180',
    docs: 'https://cloud.tencent.com/document/product/1003',
  },
  evaluate({ id, region }, context) {
    const setting = context.find(cynosdbAudit, id, region);
    if (setting === undefined) return unknown('DescribeAuditInstanceList has no entry for this instance');
    const path = 'DescribeAuditInstanceList Items[].AuditStatus';
    const status = known(setting.data.AuditStatus ?? undefined, path);
    // Documented as ON and OFF; the vendor's own sample answers 1.
    if (!['ON', 'OFF', '1', '0'].includes(status)) return unknown(`${path} is ${status}, which has no documented meaning`);
    if (status === 'OFF' || status === '0') return fail({ path, observed: status, expected: 'ON' });
    const keptPath = 'DescribeAuditInstanceList Items[].LogExpireDay';
    const days = known(setting.data.LogExpireDay ?? undefined, keptPath);
    const kept = { path: keptPath, observed: days, expected: `at least ${context.parameters.days} days` };
    return days >= context.parameters.days ? pass({ path, observed: status, expected: 'ON' }, kept) : fail(kept);
  },
  examples: [
    { name: 'on and kept for half a year', given: [tdsqlcInstance(), listing(CALL, 'Items', { InstanceId: 'cynosdbmysql-ins-1', AuditStatus: 'ON', LogExpireDay: 180 })], expect: { 'cynosdbmysql-ins-1': 'pass' } },
    { name: 'off', given: [tdsqlcInstance(), listing(CALL, 'Items', { InstanceId: 'cynosdbmysql-ins-1', AuditStatus: 'OFF' })], expect: { 'cynosdbmysql-ins-1': 'fail' } },
    { name: 'kept for 30 days', given: [tdsqlcInstance(), listing(CALL, 'Items', { InstanceId: 'cynosdbmysql-ins-1', AuditStatus: 'ON', LogExpireDay: 30 })], expect: { 'cynosdbmysql-ins-1': 'fail' } },
    { name: 'a year is asked for', given: [tdsqlcInstance(), listing(CALL, 'Items', { InstanceId: 'cynosdbmysql-ins-1', AuditStatus: 'ON', LogExpireDay: 180 })], parameters: { days: 365 }, expect: { 'cynosdbmysql-ins-1': 'fail' } },
    { name: 'on, retention not recorded', given: [tdsqlcInstance(), listing(CALL, 'Items', { InstanceId: 'cynosdbmysql-ins-1', AuditStatus: 'ON' })], expect: { 'cynosdbmysql-ins-1': 'unknown' } },
    { name: 'denied', given: [tdsqlcInstance(), deniedListing(CALL)], expect: { 'cynosdbmysql-ins-1': 'unknown' } },
    { name: 'the list holds another instance only', given: [tdsqlcInstance(), listing(CALL, 'Items', { InstanceId: 'other', AuditStatus: 'ON', LogExpireDay: 180 })], expect: { 'cynosdbmysql-ins-1': 'unknown' } },
    { name: 'on as the vendor\'s sample writes it', given: [tdsqlcInstance(), listing(CALL, 'Items', { InstanceId: 'cynosdbmysql-ins-1', AuditStatus: '1', LogExpireDay: 365 })], expect: { 'cynosdbmysql-ins-1': 'pass' } },
    { name: 'a state nobody documents', given: [tdsqlcInstance(), listing(CALL, 'Items', { InstanceId: 'cynosdbmysql-ins-1', AuditStatus: 'x', LogExpireDay: 365 })], expect: { 'cynosdbmysql-ins-1': 'unknown' } },
  ],
});
