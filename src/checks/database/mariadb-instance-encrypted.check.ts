import { mariadbInstance } from '../../inventory/data/mariadb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { ENCRYPTED_DATABASE } from './database-duties.js';
import { answer, denied, mariadb } from './instance-calls.js';

const CALL = 'mariadb.DescribeDBEncryptAttributes';

export default defineCheck({
  ...ENCRYPTED_DATABASE,
  id: 'mariadb-instance-encrypted',
  title: { en: 'MariaDB instance is encrypted at rest', zh: 'MariaDB 实例已开启数据加密' },
  failTitle: { en: 'MariaDB instance is not encrypted at rest', zh: 'MariaDB 实例未开启数据加密' },
  subject: mariadbInstance,
  remediation: {
    console: [{ en: 'TencentDB for MariaDB > instance > Data security > Data encryption: enable (it cannot be turned off again), then encrypt the tables that exist.', zh: '云数据库 MariaDB > 实例 > 数据安全性 > 数据加密：开启（开启后不可关闭），并对已有表执行加密。' }],
    tccli: 'tccli mariadb ModifyDBEncryptAttributes --InstanceId <instance-id> --EncryptEnabled 1',
    docs: 'https://cloud.tencent.com/document/product/237',
  },
  evaluate({ details }) {
    const path = 'DescribeDBEncryptAttributes EncryptStatus';
    const status = known(collected(details.encryption)?.EncryptStatus ?? undefined, path);
    const evidence = { path, observed: status, expected: '1 (on)' };
    if (status === 1) return pass(evidence);
    return status === 0 ? fail(evidence) : unknown(`${path} is ${status}, which has no documented meaning`);
  },
  examples: [
    { name: 'encrypted', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { EncryptStatus: 1 })], expect: { 'tdsql-1': 'pass' } },
    { name: 'supported but not used', given: [mariadb({ IsEncryptSupported: 1 }), answer(CALL, 'InstanceId', 'tdsql-1', { EncryptStatus: 0 })], expect: { 'tdsql-1': 'fail' } },
    { name: 'support alone proves nothing', given: [mariadb({ IsEncryptSupported: 1 })], expect: { 'tdsql-1': 'unknown' } },
    { name: 'a state nobody documents', given: [mariadb(), answer(CALL, 'InstanceId', 'tdsql-1', { EncryptStatus: 2 })], expect: { 'tdsql-1': 'unknown' } },
    { name: 'denied', given: [mariadb(), denied(CALL, 'InstanceId', 'tdsql-1')], expect: { 'tdsql-1': 'unknown' } },
  ],
});
