import { mariadbInstance } from '../../inventory/data/mariadb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { RESTRICTED_HOSTS, restrictedHosts } from './account-hosts.js';
import { answer, denied, mariadb } from './instance-calls.js';

const CALL = 'mariadb.DescribeAccounts';

export default defineCheck({
  ...RESTRICTED_HOSTS,
  id: 'mariadb-account-hosts-restricted',
  title: { en: 'MariaDB accounts are limited to known hosts', zh: 'MariaDB 账号限定了来源主机' },
  failTitle: { en: 'MariaDB accounts log in from any host', zh: 'MariaDB 账号允许任意主机登录' },
  subject: mariadbInstance,
  remediation: {
    console: [{ en: 'TencentDB for MariaDB > instance > Account management: replace the host % by the addresses of the applications.', zh: '云数据库 MariaDB > 实例 > 账号管理：将主机 % 替换为应用的来源地址。' }],
    docs: 'https://cloud.tencent.com/document/product/237',
  },
  evaluate({ details }) {
    const path = 'DescribeAccounts Users[]';
    const accounts = known(collected(details.accounts)?.Users ?? undefined, 'DescribeAccounts Users');
    return restrictedHosts(accounts.map((account) => ({ user: account.UserName, host: account.Host })), path);
  },
  examples: [
    { name: 'one network', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { Users: [{ UserName: 'app', Host: '10.0.%' }] })], expect: { 'tdsql-1': 'pass' } },
    { name: 'one for any host', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { Users: [{ UserName: 'app', Host: '10.0.%' }, { UserName: 'root', Host: '%' }] })], expect: { 'tdsql-1': 'fail' } },
    { name: 'an empty host is any host', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { Users: [{ UserName: 'app', Host: '' }] })], expect: { 'tdsql-1': 'fail' } },
    { name: 'no accounts', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { Users: [] })], expect: { 'tdsql-1': 'not-applicable' } },
    { name: 'an account without host', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { Users: [{ UserName: 'app' }] })], expect: { 'tdsql-1': 'unknown' } },
    { name: 'denied', given: [mariadb(), denied(CALL, 'InstanceId', 'tdsql-1')], expect: { 'tdsql-1': 'unknown' } },
  ],
});
