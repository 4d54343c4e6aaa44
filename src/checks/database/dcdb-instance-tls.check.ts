import { dcdbInstance } from '../../inventory/data/dcdb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { TLS_DATABASE } from './database-duties.js';
import { answer, denied, tdsql } from './instance-calls.js';

const CALL = 'dcdb.DescribeInstanceSSLAttributes';

export default defineCheck({
  ...TLS_DATABASE,
  id: 'dcdb-instance-tls',
  title: { en: 'TDSQL instance offers TLS', zh: 'TDSQL 实例已开启 SSL' },
  failTitle: { en: 'TDSQL instance offers no TLS', zh: 'TDSQL 实例未开启 SSL' },
  subject: dcdbInstance,
  remediation: {
    console: [{ en: 'TDSQL for MySQL > instance > Data security > SSL: enable, then let clients verify the certificate.', zh: 'TDSQL MySQL 版 > 实例 > 数据安全性 > SSL：开启，并让客户端校验证书。' }],
    tccli: 'tccli dcdb ModifyInstanceSSLAttributes --InstanceId <instance-id> --Action enable',
    docs: 'https://cloud.tencent.com/document/product/557',
  },
  evaluate({ details }) {
    const path = 'DescribeInstanceSSLAttributes Status';
    const status = known(collected(details.ssl)?.Status ?? undefined, path);
    const evidence = { path, observed: status, expected: '2 (on)' };
    if (status === 2) return pass(evidence);
    // 3 is OFF, however much it looks like "on and verified".
    return [1, 3, 4].includes(status) ? fail(evidence) : unknown(`${path} is ${status}, which has no documented meaning`);
  },
  examples: [
    { name: 'on', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { Status: 2 })], expect: { 'dcdbt-1': 'pass' } },
    { name: '3 means off', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { Status: 3 })], expect: { 'dcdbt-1': 'fail' } },
    { name: 'being turned on is not on', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { Status: 1 })], expect: { 'dcdbt-1': 'fail' } },
    { name: 'a state nobody documents', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { Status: 0 })], expect: { 'dcdbt-1': 'unknown' } },
    { name: 'denied', given: [tdsql(), denied(CALL, 'InstanceId', 'dcdbt-1')], expect: { 'dcdbt-1': 'unknown' } },
  ],
});
