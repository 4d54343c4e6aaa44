import { dcdbInstance } from '../../inventory/data/dcdb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { ENCRYPTED_DATABASE } from './database-duties.js';
import { answer, denied, tdsql } from './instance-calls.js';

const CALL = 'dcdb.DescribeDBEncryptAttributes';

export default defineCheck({
  ...ENCRYPTED_DATABASE,
  id: 'dcdb-instance-encrypted',
  title: { en: 'TDSQL instance is encrypted at rest', zh: 'TDSQL 实例已开启数据加密' },
  failTitle: { en: 'TDSQL instance is not encrypted at rest', zh: 'TDSQL 实例未开启数据加密' },
  subject: dcdbInstance,
  remediation: {
    console: [{ en: 'TDSQL for MySQL > instance > Data security > Data encryption: enable (it cannot be turned off again), then encrypt the tables that exist.', zh: 'TDSQL MySQL 版 > 实例 > 数据安全性 > 数据加密：开启（开启后不可关闭），并对已有表执行加密。' }],
    tccli: 'tccli dcdb ModifyDBEncryptAttributes --InstanceId <instance-id> --EncryptEnabled 1',
    docs: 'https://cloud.tencent.com/document/product/557',
  },
  evaluate({ details }) {
    const path = 'DescribeDBEncryptAttributes EncryptStatus';
    const status = known(collected(details.encryption)?.EncryptStatus ?? undefined, path);
    const evidence = { path, observed: status, expected: '1 (on)' };
    if (status === 1) return pass(evidence);
    return status === 0 ? fail(evidence) : unknown(`${path} is ${status}, which has no documented meaning`);
  },
  examples: [
    { name: 'encrypted', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { EncryptStatus: 1 })], expect: { 'dcdbt-1': 'pass' } },
    { name: 'supported but not used', given: [tdsql({ IsEncryptSupported: 1 }), answer(CALL, 'InstanceId', 'dcdbt-1', { EncryptStatus: 0 })], expect: { 'dcdbt-1': 'fail' } },
    { name: 'support alone proves nothing', given: [tdsql({ IsEncryptSupported: 1 })], expect: { 'dcdbt-1': 'unknown' } },
    { name: 'a state nobody documents', given: [tdsql(), answer(CALL, 'InstanceId', 'dcdbt-1', { EncryptStatus: 2 })], expect: { 'dcdbt-1': 'unknown' } },
    { name: 'denied', given: [tdsql(), denied(CALL, 'InstanceId', 'dcdbt-1')], expect: { 'dcdbt-1': 'unknown' } },
  ],
});
