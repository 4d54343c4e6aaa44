import { mongodbAudit } from '../../inventory/data/mongodb-audit.js';
import { mongodbInstance } from '../../inventory/data/mongodb-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { AUDITED_DATABASE, AUDITED_DATABASE_PARAMETERS } from './database-duties.js';
import { deniedListing, listing, mongodb } from './instance-calls.js';

const CALL = 'mongodb.DescribeAuditInstanceList';

export default defineCheck({
  ...AUDITED_DATABASE,
  id: 'mongodb-instance-audited',
  title: { en: 'MongoDB audit is on and kept long enough', zh: 'MongoDB 审计已开启且保留足够时长' },
  failTitle: { en: 'MongoDB audit is off or kept too short', zh: 'MongoDB 审计未开启或保留时间过短' },
  subject: mongodbInstance,
  consults: [mongodbAudit],
  parameters: AUDITED_DATABASE_PARAMETERS,
  remediation: {
    console: [{ en: 'TencentDB for MongoDB > Database audit: enable for the instance and choose a retention that meets your obligations.', zh: '云数据库 MongoDB > 数据库审计：为实例开启审计，并选择满足要求的保留时长。' }],
    tccli: 'tccli mongodb OpenAuditService --InstanceId <instance-id> --LogExpireDay 180',
    docs: 'https://cloud.tencent.com/document/product/240',
  },
  evaluate({ id, region }, context) {
    const setting = context.find(mongodbAudit, id, region);
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
    { name: 'on and kept for half a year', given: [mongodb(), listing(CALL, 'Items', { InstanceId: 'cmgo-1', AuditStatus: 'ON', LogExpireDay: 180 })], expect: { 'cmgo-1': 'pass' } },
    { name: 'off', given: [mongodb(), listing(CALL, 'Items', { InstanceId: 'cmgo-1', AuditStatus: 'OFF' })], expect: { 'cmgo-1': 'fail' } },
    { name: 'kept for 30 days', given: [mongodb(), listing(CALL, 'Items', { InstanceId: 'cmgo-1', AuditStatus: 'ON', LogExpireDay: 30 })], expect: { 'cmgo-1': 'fail' } },
    { name: 'a year is asked for', given: [mongodb(), listing(CALL, 'Items', { InstanceId: 'cmgo-1', AuditStatus: 'ON', LogExpireDay: 180 })], parameters: { days: 365 }, expect: { 'cmgo-1': 'fail' } },
    { name: 'on, retention not recorded', given: [mongodb(), listing(CALL, 'Items', { InstanceId: 'cmgo-1', AuditStatus: 'ON' })], expect: { 'cmgo-1': 'unknown' } },
    { name: 'denied', given: [mongodb(), deniedListing(CALL)], expect: { 'cmgo-1': 'unknown' } },
    { name: 'the list holds another instance only', given: [mongodb(), listing(CALL, 'Items', { InstanceId: 'other', AuditStatus: 'ON', LogExpireDay: 180 })], expect: { 'cmgo-1': 'unknown' } },
  ],
});
