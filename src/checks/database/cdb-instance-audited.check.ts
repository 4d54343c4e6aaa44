import { cdbAudit } from '../../inventory/data/cdb-audit.js';
import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { AUDITED_DATABASE } from './database-duties.js';
import { deniedListing, listing, mysql } from './instance-calls.js';

const CALL = 'cdb.DescribeAuditInstanceList';

export default defineCheck({
  ...AUDITED_DATABASE,
  id: 'cdb-instance-audited',
  title: { en: 'MySQL audit is on and kept long enough', zh: 'MySQL 审计已开启且保留足够时长' },
  failTitle: { en: 'MySQL audit is off or kept too short', zh: 'MySQL 审计未开启或保留时间过短' },
  subject: cdbInstance,
  alsoReads: [cdbAudit],
  parameters: {
    days: { type: 'number', default: 180, minimum: 7, maximum: 1825, unit: 'days', description: 'How long audit records must be kept; 365 where a year is required' },
  },
  remediation: {
    console: [{ en: 'TencentDB for MySQL > Database audit: enable for the instance and choose a retention that meets your obligations.', zh: '云数据库 MySQL > 数据库审计：为实例开启审计，并选择满足要求的保留时长。' }],
    tccli: 'tccli cdb OpenAuditService --InstanceId <instance-id> --LogExpireDay 180',
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  covers: { statements: ['WP-5.3.4-03', 'WP-6.2.3-02'], peers: ['cis-5.3', 'cis-5.4'] },
  evaluate({ id, region }, context) {
    const setting = context.find(cdbAudit, id, region);
    const { days: minimum } = context.parameters;
    if (setting === undefined) return unknown('DescribeAuditInstanceList has no entry for this instance');
    const path = 'DescribeAuditInstanceList Items[].AuditStatus';
    const status = known(setting.data.AuditStatus ?? undefined, path);
    if (status === 'OFF') return fail({ path, observed: status, expected: 'ON' });
    const days = known(setting.data.LogExpireDay ?? undefined, 'DescribeAuditInstanceList Items[].LogExpireDay');
    const evidence = { path: 'DescribeAuditInstanceList Items[].LogExpireDay', observed: days, expected: `at least ${minimum} days` };
    return days >= minimum ? pass({ path, observed: status, expected: 'ON' }, evidence) : fail(evidence);
  },
  examples: [
    { name: 'on and kept for half a year', given: [mysql(), listing(CALL, 'Items', { InstanceId: 'cdb-1', AuditStatus: 'ON', LogExpireDay: 180 })], expect: { 'cdb-1': 'pass' } },
    { name: 'off', given: [mysql(), listing(CALL, 'Items', { InstanceId: 'cdb-1', AuditStatus: 'OFF' })], expect: { 'cdb-1': 'fail' } },
    { name: 'kept for 30 days', given: [mysql(), listing(CALL, 'Items', { InstanceId: 'cdb-1', AuditStatus: 'ON', LogExpireDay: 30 })], expect: { 'cdb-1': 'fail' } },
    { name: 'a year is asked for', given: [mysql(), listing(CALL, 'Items', { InstanceId: 'cdb-1', AuditStatus: 'ON', LogExpireDay: 180 })], parameters: { days: 365 }, expect: { 'cdb-1': 'fail' } },
    { name: 'on, retention not recorded', given: [mysql(), listing(CALL, 'Items', { InstanceId: 'cdb-1', AuditStatus: 'ON' })], expect: { 'cdb-1': 'unknown' } },
    { name: 'the list holds another instance only', given: [mysql(), listing(CALL, 'Items', { InstanceId: 'cdb-2', AuditStatus: 'ON', LogExpireDay: 180 })], expect: { 'cdb-1': 'unknown' } },
    { name: 'denied', given: [mysql(), deniedListing(CALL)], expect: { 'cdb-1': 'unknown' } },
  ],
});
