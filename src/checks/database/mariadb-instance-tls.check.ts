import { mariadbInstance } from '../../inventory/data/mariadb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { TLS_DATABASE } from './database-duties.js';
import { answer, denied, listing } from './instance-calls.js';

const CALL = 'mariadb.DescribeInstanceSSLAttributes';
const INSTANCE = listing('mariadb.DescribeDBInstances', 'Instances', { InstanceId: 'tdsql-1', InstanceName: 'shop' });

export default defineCheck({
  ...TLS_DATABASE,
  id: 'mariadb-instance-tls',
  title: { en: 'MariaDB instance offers TLS', zh: 'MariaDB 实例已开启 SSL' },
  failTitle: { en: 'MariaDB instance offers no TLS', zh: 'MariaDB 实例未开启 SSL' },
  subject: mariadbInstance,
  remediation: {
    console: [{ en: 'TencentDB for MariaDB > instance > Data security > SSL: enable.', zh: '云数据库 MariaDB > 实例 > 数据安全 > SSL：开启。' }],
    docs: 'https://cloud.tencent.com/document/product/237',
  },
  covers: { statements: ['WP-5.3.4-02', 'WP-6.2.2-04c'] },
  evaluate({ details }) {
    const path = 'DescribeInstanceSSLAttributes Status';
    const status = known(collected(details.ssl)?.Status ?? undefined, path);
    const evidence = { path, observed: status, expected: '2 (on)' };
    if (status === 2) return pass(evidence);
    // 3 is OFF, however much it looks like "on and verified".
    return [1, 3, 4].includes(status) ? fail(evidence) : unknown(`${path} is ${status}, which has no documented meaning`);
  },
  examples: [
    { name: 'on', given: [INSTANCE, answer(CALL, 'InstanceId', 'tdsql-1', { Status: 2 })], expect: { 'tdsql-1': 'pass' } },
    { name: '3 means off', given: [INSTANCE, answer(CALL, 'InstanceId', 'tdsql-1', { Status: 3 })], expect: { 'tdsql-1': 'fail' } },
    { name: 'being turned on is not on', given: [INSTANCE, answer(CALL, 'InstanceId', 'tdsql-1', { Status: 1 })], expect: { 'tdsql-1': 'fail' } },
    { name: 'a state nobody documents', given: [INSTANCE, answer(CALL, 'InstanceId', 'tdsql-1', { Status: 0 })], expect: { 'tdsql-1': 'unknown' } },
    { name: 'denied', given: [INSTANCE, denied(CALL, 'InstanceId', 'tdsql-1')], expect: { 'tdsql-1': 'unknown' } },
  ],
});
