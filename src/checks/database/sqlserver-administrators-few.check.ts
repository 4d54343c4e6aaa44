import { sqlserverInstance } from '../../inventory/data/sqlserver-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { answer, denied, sqlserver } from './instance-calls.js';

const CALL = 'sqlserver.DescribeAccounts';

export default defineCheck({
  id: 'sqlserver-administrators-few',
  title: { en: 'SQL Server instance has few administrators', zh: 'SQL Server 实例的管理员账号数量受控' },
  failTitle: { en: 'SQL Server instance has too many administrators', zh: 'SQL Server 实例的管理员账号过多' },
  why: {
    en: 'An administrator of the database can read and delete everything and grant the same to others. Applications run with their own limited accounts, so one administrator is enough.',
    zh: '数据库管理员可以读取和删除全部数据，并向他人授予同样的权限。应用应使用受限账号，因此一个管理员账号就足够。',
  },
  severity: 'medium',
  subject: sqlserverInstance,
  layer: 'accounts-access',
  objectives: ['least-privilege'],
  parameters: {
    count: { type: 'number', default: 1, minimum: 0, maximum: 50, unit: 'accounts', description: 'How many administrators an instance may have' },
  },
  remediation: {
    console: [{ en: 'TencentDB for SQL Server > instance > Account management: turn administrators that applications use into accounts limited to their databases.', zh: '云数据库 SQL Server > 实例 > 账号管理：将应用使用的管理员账号改为仅限所需数据库的普通账号。' }],
    tccli: 'tccli sqlserver DeleteAccount --InstanceId <instance-id> --UserNames \'["<user>"]\'',
    docs: 'https://cloud.tencent.com/document/product/238',
  },
  covers: { statements: ['WP-3-13', 'WP-5.3.4-01'] },
  evaluate({ details }, { parameters }) {
    const accounts = known(collected(details.accounts)?.Accounts ?? undefined, 'DescribeAccounts Accounts');
    const path = 'DescribeAccounts Accounts[].IsAdmin';
    const administrators = accounts.filter((account) => known(account.IsAdmin ?? undefined, path)).map((account) => known(account.Name ?? undefined, 'DescribeAccounts Accounts[].Name'));
    const evidence = { path, observed: administrators.slice(0, 20), expected: `at most ${parameters.count}` };
    return administrators.length <= parameters.count ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'one administrator', given: [sqlserver(), answer(CALL, 'InstanceId', 'mssql-1', { TotalCount: 2, Accounts: [{ Name: 'dba', IsAdmin: true }, { Name: 'app', IsAdmin: false }] })], expect: { 'mssql-1': 'pass' } },
    { name: 'two of two', given: [sqlserver(), answer(CALL, 'InstanceId', 'mssql-1', { TotalCount: 2, Accounts: [{ Name: 'dba', IsAdmin: true }, { Name: 'app', IsAdmin: true }] })], expect: { 'mssql-1': 'fail' } },
    { name: 'not said of one account', given: [sqlserver(), answer(CALL, 'InstanceId', 'mssql-1', { TotalCount: 1, Accounts: [{ Name: 'dba' }] })], expect: { 'mssql-1': 'unknown' } },
    { name: 'only a page of them', given: [sqlserver(), answer(CALL, 'InstanceId', 'mssql-1', { TotalCount: 60, Accounts: [{ Name: 'dba', IsAdmin: true }] })], expect: { 'mssql-1': 'unknown' } },
    { name: 'denied', given: [sqlserver(), denied(CALL, 'InstanceId', 'mssql-1')], expect: { 'mssql-1': 'unknown' } },
  ],
});
