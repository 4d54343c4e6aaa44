import { sqlserverInstance } from '../../inventory/data/sqlserver-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { TLS_DATABASE } from './database-duties.js';
import { answer, denied, sqlserver } from './instance-calls.js';

const CALL = 'sqlserver.DescribeDBInstancesAttribute';

export default defineCheck({
  ...TLS_DATABASE,
  id: 'sqlserver-instance-tls',
  title: { en: 'SQL Server instance offers TLS', zh: 'SQL Server 实例已开启 SSL' },
  failTitle: { en: 'SQL Server instance offers no TLS', zh: 'SQL Server 实例未开启 SSL' },
  subject: sqlserverInstance,
  remediation: {
    console: [{ en: 'TencentDB for SQL Server > instance > Data security > SSL: enable and download the certificate for clients.', zh: '云数据库 SQL Server > 实例 > 数据安全 > SSL：开启，并下载证书供客户端使用。' }],
    tccli: 'tccli sqlserver ModifyDBInstanceSSL --InstanceId <instance-id> --Type enable',
    docs: 'https://cloud.tencent.com/document/product/238',
  },
  evaluate({ details }) {
    const path = 'DescribeDBInstancesAttribute SSLConfig.Encryption';
    const state = known(collected(details.attributes)?.SSLConfig?.Encryption ?? undefined, path);
    const evidence = { path, observed: state, expected: 'enable' };
    // A certificate that is being renewed stays in use until then.
    if (state === 'enable' || state === 'renew_doing') return pass(evidence);
    return state === 'wait_doing' ? unknown(`${path}: a change waits for the maintenance window, and which is not recorded`) : fail(evidence);
  },
  examples: [
    { name: 'on', given: [sqlserver(), answer(CALL, 'InstanceId', 'mssql-1', { SSLConfig: { Encryption: 'enable' } })], expect: { 'mssql-1': 'pass' } },
    { name: 'its certificate is being renewed', given: [sqlserver(), answer(CALL, 'InstanceId', 'mssql-1', { SSLConfig: { Encryption: 'renew_doing' } })], expect: { 'mssql-1': 'pass' } },
    { name: 'off', given: [sqlserver(), answer(CALL, 'InstanceId', 'mssql-1', { SSLConfig: { Encryption: 'disable' } })], expect: { 'mssql-1': 'fail' } },
    { name: 'being turned on is not on', given: [sqlserver(), answer(CALL, 'InstanceId', 'mssql-1', { SSLConfig: { Encryption: 'enable_doing' } })], expect: { 'mssql-1': 'fail' } },
    { name: 'a change waits for its window', given: [sqlserver(), answer(CALL, 'InstanceId', 'mssql-1', { SSLConfig: { Encryption: 'wait_doing' } })], expect: { 'mssql-1': 'unknown' } },
    { name: 'the answer holds no setting', given: [sqlserver(), answer(CALL, 'InstanceId', 'mssql-1', { TDEConfig: { Encryption: 'enable' } })], expect: { 'mssql-1': 'unknown' } },
    { name: 'denied', given: [sqlserver(), denied(CALL, 'InstanceId', 'mssql-1')], expect: { 'mssql-1': 'unknown' } },
  ],
});
