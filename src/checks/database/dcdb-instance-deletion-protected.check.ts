import { dcdbInstance } from '../../inventory/data/dcdb-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { PROTECTED_DATABASE } from './database-duties.js';
import { tdsql } from './instance-calls.js';

export default defineCheck({
  ...PROTECTED_DATABASE,
  id: 'dcdb-instance-deletion-protected',
  title: { en: 'TDSQL instance is protected from deletion', zh: 'TDSQL 实例已开启删除保护' },
  failTitle: { en: 'TDSQL instance can be deleted at once', zh: 'TDSQL 实例未开启删除保护' },
  subject: dcdbInstance,
  remediation: {
    console: [{ en: 'TDSQL for MySQL > instance > Instance details: enable deletion protection.', zh: 'TDSQL MySQL 版 > 实例 > 实例详情：开启实例删除保护。' }],
    tccli: 'tccli dcdb ModifyInstanceProtectedProperty --InstanceIds \'["<instance-id>"]\' --ProtectedProperty 1',
    docs: 'https://cloud.tencent.com/document/product/557',
  },
  evaluate({ data }) {
    const path = 'DescribeDCDBInstances Instances[].ProtectedProperty';
    const state = known(data.ProtectedProperty ?? undefined, path);
    const evidence = { path, observed: state, expected: '1 (on)' };
    if (state === 1) return pass(evidence);
    return state === 0 ? fail(evidence) : unknown(`${path} is ${state}, which has no documented meaning`);
  },
  examples: [
    { name: 'protected', given: [tdsql({ ProtectedProperty: 1 })], expect: { 'dcdbt-1': 'pass' } },
    { name: 'off', given: [tdsql({ ProtectedProperty: 0 })], expect: { 'dcdbt-1': 'fail' } },
    { name: 'a state nobody documents', given: [tdsql({ ProtectedProperty: 9 })], expect: { 'dcdbt-1': 'unknown' } },
    { name: 'not recorded', given: [tdsql()], expect: { 'dcdbt-1': 'unknown' } },
  ],
});
