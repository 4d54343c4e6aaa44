import { dcdbInstance } from '../../inventory/data/dcdb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { RESTRICTED_HOSTS, restrictedHosts } from './account-hosts.js';
import { answer, denied, tdsql } from './instance-calls.js';

const CALL = 'dcdb.DescribeAccounts';

export default defineCheck({
  ...RESTRICTED_HOSTS,
  id: 'dcdb-account-hosts-restricted',
  title: { en: 'TDSQL accounts are limited to known hosts', zh: 'TDSQL 账号限定了来源主机' },
  failTitle: { en: 'TDSQL accounts log in from any host', zh: 'TDSQL 账号允许任意主机登录' },
  subject: dcdbInstance,
  remediation: {
    console: [{ en: 'TDSQL for MySQL > instance > Account management: replace the host % by the addresses of the applications.', zh: 'TDSQL MySQL 版 > 实例 > 账号管理：将主机 % 替换为应用的来源地址。' }],
    docs: 'https://cloud.tencent.com/document/product/557',
  },
  evaluate({ details }) {
    const path = 'DescribeAccounts Users[]';
    const accounts = known(collected(details.accounts)?.Users ?? undefined, 'DescribeAccounts Users');
    return restrictedHosts(accounts.map((account) => ({ user: account.UserName, host: account.Host })), path);
  },
  examples: [
    { name: 'one network', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { Users: [{ UserName: 'app', Host: '10.0.%' }] })], expect: { 'dcdbt-1': 'pass' } },
    { name: 'one for any host', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { Users: [{ UserName: 'app', Host: '10.0.%' }, { UserName: 'root', Host: '%' }] })], expect: { 'dcdbt-1': 'fail' } },
    { name: 'an empty host is any host', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { Users: [{ UserName: 'app', Host: '' }] })], expect: { 'dcdbt-1': 'fail' } },
    { name: 'no accounts', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { Users: [] })], expect: { 'dcdbt-1': 'not-applicable' } },
    { name: 'an account without host', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { Users: [{ UserName: 'app' }] })], expect: { 'dcdbt-1': 'unknown' } },
    { name: 'denied', given: [tdsql(), denied(CALL, 'InstanceId', 'dcdbt-1')], expect: { 'dcdbt-1': 'unknown' } },
  ],
});
