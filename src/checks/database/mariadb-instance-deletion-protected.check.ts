import { mariadbInstance } from '../../inventory/data/mariadb-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { PROTECTED_DATABASE } from './database-duties.js';
import { mariadb } from './instance-calls.js';

export default defineCheck({
  ...PROTECTED_DATABASE,
  id: 'mariadb-instance-deletion-protected',
  title: { en: 'MariaDB instance is protected from deletion', zh: 'MariaDB 实例已开启删除保护' },
  failTitle: { en: 'MariaDB instance can be deleted at once', zh: 'MariaDB 实例未开启删除保护' },
  subject: mariadbInstance,
  remediation: {
    console: [{ en: 'TencentDB for MariaDB > instance > Instance details: enable deletion protection.', zh: '云数据库 MariaDB > 实例 > 实例详情：开启实例删除保护。' }],
    tccli: 'tccli mariadb ModifyInstanceProtectedProperty --InstanceIds \'["<instance-id>"]\' --ProtectedProperty 1',
    docs: 'https://cloud.tencent.com/document/product/237',
  },
  evaluate({ data }) {
    const path = 'DescribeDBInstances Instances[].ProtectedProperty';
    const state = known(data.ProtectedProperty ?? undefined, path);
    const evidence = { path, observed: state, expected: '1 (on)' };
    if (state === 1) return pass(evidence);
    return state === 0 ? fail(evidence) : unknown(`${path} is ${state}, which has no documented meaning`);
  },
  examples: [
    { name: 'protected', given: [mariadb({ ProtectedProperty: 1 })], expect: { 'tdsql-1': 'pass' } },
    { name: 'off', given: [mariadb({ ProtectedProperty: 0 })], expect: { 'tdsql-1': 'fail' } },
    { name: 'a state nobody documents', given: [mariadb({ ProtectedProperty: 9 })], expect: { 'tdsql-1': 'unknown' } },
    { name: 'not recorded', given: [mariadb()], expect: { 'tdsql-1': 'unknown' } },
  ],
});
