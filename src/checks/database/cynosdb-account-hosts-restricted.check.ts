import { cynosdbCluster } from '../../inventory/data/cynosdb-cluster.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { RESTRICTED_HOSTS, restrictedHosts } from './account-hosts.js';
import { answer, denied, tdsqlc } from './instance-calls.js';

const CALL = 'cynosdb.DescribeAccounts';

export default defineCheck({
  ...RESTRICTED_HOSTS,
  id: 'cynosdb-account-hosts-restricted',
  title: { en: 'TDSQL-C accounts are limited to known hosts', zh: 'TDSQL-C 账号限定了来源主机' },
  failTitle: { en: 'TDSQL-C accounts log in from any host', zh: 'TDSQL-C 账号允许任意主机登录' },
  subject: cynosdbCluster,
  remediation: {
    console: [{ en: 'TDSQL-C for MySQL > cluster > Account management: replace the host % by the addresses of the applications.', zh: 'TDSQL-C MySQL 版 > 集群 > 账号管理：将主机 % 替换为应用的来源地址。' }],
    tccli: 'tccli cynosdb ModifyAccountHost --ClusterId <cluster-id> --NewHost <address> --Account \'{"AccountName":"<user>","Host":"%"}\'',
    docs: 'https://cloud.tencent.com/document/product/1003',
  },
  evaluate({ details }) {
    const path = 'DescribeAccounts AccountSet[]';
    const accounts = known(collected(details.accounts)?.AccountSet ?? undefined, 'DescribeAccounts AccountSet');
    return restrictedHosts(accounts.map((account) => ({ user: account.AccountName, host: account.Host })), path);
  },
  examples: [
    { name: 'one network', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { TotalCount: 1, AccountSet: [{ AccountName: 'app', Host: '10.0.%' }] })], expect: { 'cynosdbmysql-1': 'pass' } },
    { name: 'one for any host', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { TotalCount: 2, AccountSet: [{ AccountName: 'app', Host: '10.0.%' }, { AccountName: 'root', Host: '%' }] })], expect: { 'cynosdbmysql-1': 'fail' } },
    { name: 'an empty host is any host', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { TotalCount: 1, AccountSet: [{ AccountName: 'app', Host: '' }] })], expect: { 'cynosdbmysql-1': 'fail' } },
    { name: 'no accounts', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { TotalCount: 0, AccountSet: [] })], expect: { 'cynosdbmysql-1': 'not-applicable' } },
    { name: 'an account without host', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { TotalCount: 1, AccountSet: [{ AccountName: 'app' }] })], expect: { 'cynosdbmysql-1': 'unknown' } },
    { name: 'denied', given: [tdsqlc(), denied(CALL, 'ClusterId', 'cynosdbmysql-1')], expect: { 'cynosdbmysql-1': 'unknown' } },
    { name: 'only a page of the accounts', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { TotalCount: 30, AccountSet: [{ AccountName: 'app', Host: '10.0.%' }] })], expect: { 'cynosdbmysql-1': 'unknown' } },
  ],
});
