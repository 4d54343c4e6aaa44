import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { PROTECTED_DATABASE } from './database-duties.js';
import { deniedListing, mysql } from './instance-calls.js';

export default defineCheck({
  ...PROTECTED_DATABASE,
  id: 'cdb-instance-deletion-protected',
  title: { en: 'MySQL instance is protected from deletion', zh: 'MySQL 实例已开启销毁保护' },
  failTitle: { en: 'MySQL instance can be deleted at once', zh: 'MySQL 实例未开启销毁保护' },
  subject: cdbInstance,
  remediation: {
    console: [{ en: 'TencentDB for MySQL > instance > Instance details: enable termination protection.', zh: '云数据库 MySQL > 实例 > 实例详情：开启实例销毁保护。' }],
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  covers: { statements: ['WP-3-12'], peers: ['sentinel-require-cdb-deletion-protection'] },
  evaluate({ data }) {
    const path = 'DescribeDBInstances Items[].DestroyProtect';
    const state = known(data.DestroyProtect, path);
    const evidence = { path, observed: state, expected: 'on' };
    return state === 'on' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'protected', given: [mysql({ DestroyProtect: 'on' })], expect: { 'cdb-1': 'pass' } },
    { name: 'off', given: [mysql({ DestroyProtect: 'off' })], expect: { 'cdb-1': 'fail' } },
    { name: 'an empty value is off', given: [mysql({ DestroyProtect: '' })], expect: { 'cdb-1': 'fail' } },
    { name: 'the field is missing', given: [mysql({ DestroyProtect: undefined })], expect: { 'cdb-1': 'unknown' } },
    { name: 'the listing was denied', given: [deniedListing('cdb.DescribeDBInstances')], expect: { '*': 'unknown' } },
  ],
});
