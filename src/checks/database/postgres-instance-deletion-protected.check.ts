import { postgresInstance } from '../../inventory/data/postgres-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { PROTECTED_DATABASE } from './database-duties.js';
import { deniedListing, postgres } from './instance-calls.js';

export default defineCheck({
  ...PROTECTED_DATABASE,
  id: 'postgres-instance-deletion-protected',
  title: { en: 'PostgreSQL instance is protected from deletion', zh: 'PostgreSQL 实例已开启销毁保护' },
  failTitle: { en: 'PostgreSQL instance can be deleted at once', zh: 'PostgreSQL 实例未开启销毁保护' },
  subject: postgresInstance,
  remediation: {
    console: [{ en: 'TencentDB for PostgreSQL > instance > Instance details: enable deletion protection.', zh: '云数据库 PostgreSQL > 实例 > 实例详情：开启实例销毁保护。' }],
    docs: 'https://cloud.tencent.com/document/product/409',
  },
  covers: { statements: ['WP-3-12'] },
  evaluate({ data }) {
    const path = 'DescribeDBInstances DBInstanceSet[].DeletionProtection';
    const on = known(data.DeletionProtection ?? undefined, path);
    const evidence = { path, observed: on, expected: true };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'protected', given: [postgres({ DeletionProtection: true })], expect: { 'postgres-1': 'pass' } },
    { name: 'not protected', given: [postgres({ DeletionProtection: false })], expect: { 'postgres-1': 'fail' } },
    { name: 'the field is missing', given: [postgres()], expect: { 'postgres-1': 'unknown' } },
    { name: 'the listing was denied', given: [deniedListing('postgres.DescribeDBInstances')], expect: { '*': 'unknown' } },
  ],
});
