import { postgresInstance } from '../../inventory/data/postgres-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { answer, denied, postgres } from './instance-calls.js';

const CALL = 'postgres.DescribeAccounts';

export default defineCheck({
  id: 'postgres-superusers-few',
  title: { en: 'PostgreSQL instance has few superusers', zh: 'PostgreSQL 实例的超级用户数量受控' },
  failTitle: { en: 'PostgreSQL instance has too many superusers', zh: 'PostgreSQL 实例的超级用户过多' },
  why: {
    en: 'A superuser can read and delete everything and grant the same to others. Applications run with their own limited accounts, so one superuser is enough.',
    zh: '超级用户可以读取和删除全部数据，并向他人授予同样的权限。应用应使用受限账号，因此一个超级用户就足够。',
  },
  severity: 'medium',
  subject: postgresInstance,
  layer: 'accounts-access',
  objectives: ['least-privilege'],
  parameters: {
    count: { type: 'number', default: 1, minimum: 0, maximum: 50, unit: 'accounts', description: 'How many superusers an instance may have' },
  },
  remediation: {
    console: [{ en: 'TencentDB for PostgreSQL > instance > Account management: give applications accounts of type normal with the privileges they need, and remove the superusers they used.', zh: '云数据库 PostgreSQL > 实例 > 账号管理：为应用创建普通账号并授予所需权限，删除其原先使用的超级用户。' }],
    tccli: 'tccli postgres DeleteAccount --DBInstanceId <instance-id> --UserName <user>',
    docs: 'https://cloud.tencent.com/document/product/409',
  },
  covers: { statements: ['WP-3-13', 'WP-5.3.4-01'] },
  evaluate({ details }, { parameters }) {
    const accounts = known(collected(details.accounts)?.Details ?? undefined, 'DescribeAccounts Details');
    const path = 'DescribeAccounts Details[].UserType';
    const superusers = accounts.filter((account) => known(account.UserType ?? undefined, path) === 'tencentDBSuper').map((account) => known(account.UserName ?? undefined, 'DescribeAccounts Details[].UserName'));
    const evidence = { path, observed: superusers.slice(0, 20), expected: `at most ${parameters.count} of type tencentDBSuper` };
    return superusers.length <= parameters.count ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'one superuser', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { TotalCount: 2, Details: [{ UserName: 'root', UserType: 'tencentDBSuper' }, { UserName: 'app', UserType: 'normal' }] })], expect: { 'postgres-1': 'pass' } },
    { name: 'two of two', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { TotalCount: 2, Details: [{ UserName: 'root', UserType: 'tencentDBSuper' }, { UserName: 'app', UserType: 'tencentDBSuper' }] })], expect: { 'postgres-1': 'fail' } },
    { name: 'a type not recorded', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { TotalCount: 1, Details: [{ UserName: 'app' }] })], expect: { 'postgres-1': 'unknown' } },
    { name: 'only a page of them', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { TotalCount: 60, Details: [{ UserName: 'app', UserType: 'normal' }] })], expect: { 'postgres-1': 'unknown' } },
    { name: 'denied', given: [postgres(), denied(CALL, 'DBInstanceId', 'postgres-1')], expect: { 'postgres-1': 'unknown' } },
  ],
});
