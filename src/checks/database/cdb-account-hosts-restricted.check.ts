import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { RESTRICTED_HOSTS } from './account-hosts.js';
import { answer, denied, mysql } from './instance-calls.js';

const CALL = 'cdb.DescribeAccounts';
/** Hosts that only consist of wildcards. */
const ANY_HOST = /^[%_.:*]*$/;

export default defineCheck({
  ...RESTRICTED_HOSTS,
  id: 'cdb-account-hosts-restricted',
  title: { en: 'MySQL accounts are limited to known hosts', zh: 'MySQL 账号限定了来源主机' },
  failTitle: { en: 'MySQL accounts log in from any host', zh: 'MySQL 账号允许任意主机登录' },
  subject: cdbInstance,
  remediation: {
    console: [{ en: 'TencentDB for MySQL > instance > Database management > Accounts: replace the host % by the addresses of the applications.', zh: '云数据库 MySQL > 实例 > 数据库管理 > 账号管理：将主机 % 替换为应用的来源地址。' }],
    tccli: 'tccli cdb ModifyAccountHost --InstanceId <instance-id> --User <user> --Host % --NewHost <address>',
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  covers: { statements: ['WP-5.3.4-01', 'WP-3-11', 'WP-3-13'], peers: ['advisor-mysql-root'] },
  evaluate({ details }) {
    const accounts = known(collected(details.accounts)?.Items ?? undefined, 'DescribeAccounts Items');
    if (accounts.length === 0) return notApplicable('the instance has no accounts');
    const path = 'DescribeAccounts Items[].Host';
    const open = accounts
      .map((account) => ({ user: known(account.User ?? undefined, 'DescribeAccounts Items[].User'), host: known(account.Host ?? undefined, path) }))
      .filter(({ host }) => ANY_HOST.test(host));
    if (open.length === 0) return pass({ path, observed: `${accounts.length} accounts, none for any host`, expected: 'no host that stands for all' });
    return fail({ path, observed: open.slice(0, 20).map(({ user, host }) => `${user}@${host}`), expected: 'no host that stands for all' });
  },
  examples: [
    { name: 'accounts for one network', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { TotalCount: 2, Items: [{ User: 'app', Host: '10.0.%' }, { User: 'root', Host: '10.0.0.7' }] })], expect: { 'cdb-1': 'pass' } },
    { name: 'one account for any host', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { TotalCount: 2, Items: [{ User: 'app', Host: '10.0.%' }, { User: 'root', Host: '%' }] })], expect: { 'cdb-1': 'fail' } },
    { name: 'any host written at length', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { TotalCount: 1, Items: [{ User: 'app', Host: '%.%.%.%' }] })], expect: { 'cdb-1': 'fail' } },
    { name: 'no accounts', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { TotalCount: 0, Items: [] })], expect: { 'cdb-1': 'not-applicable' } },
    { name: 'only the first page of the accounts', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { TotalCount: 30, Items: [{ User: 'app', Host: '10.0.%' }] })], expect: { 'cdb-1': 'unknown' } },
    { name: 'denied', given: [mysql(), denied(CALL, 'InstanceId', 'cdb-1')], expect: { 'cdb-1': 'unknown' } },
  ],
});
