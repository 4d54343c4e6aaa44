import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { answer, denied, mysql } from './instance-calls.js';

const CALL = 'cdb.DescribeInstancePasswordComplexity';

export default defineCheck({
  id: 'cdb-password-complexity',
  title: { en: 'MySQL enforces complex passwords', zh: 'MySQL 已强制密码复杂度' },
  failTitle: { en: 'MySQL accepts weak passwords', zh: 'MySQL 允许弱密码' },
  why: {
    en: 'Short or simple passwords of database accounts are guessed in minutes once the port is reachable. A complexity setting in the server refuses them for everybody.',
    zh: '一旦端口可达，简单的数据库密码几分钟内即可被猜中。在服务端开启复杂度校验，可以拒绝所有人设置弱密码。',
  },
  severity: 'medium',
  subject: cdbInstance,
  layer: 'accounts-access',
  objectives: ['password-policy'],
  remediation: {
    console: [{ en: 'TencentDB for MySQL > instance > Database management > Accounts > Password complexity: enable.', zh: '云数据库 MySQL > 实例 > 数据库管理 > 账号管理 > 密码复杂度：开启。' }],
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  covers: { statements: ['WP-3-11', 'WP-6.2.1-03a'] },
  evaluate({ details }) {
    const items = known(collected(details.passwordComplexity)?.Items ?? undefined, 'DescribeInstancePasswordComplexity Items');
    const path = 'DescribeInstancePasswordComplexity Items[validate_password_policy].CurrentValue';
    const item = items.find(({ Name }) => /(^|[._])policy$/i.test(Name ?? ''));
    if (item === undefined) return unknown('DescribeInstancePasswordComplexity names no password policy');
    const value = known(item.CurrentValue ?? undefined, path);
    const evidence = { path, observed: value, expected: 'MEDIUM or STRONG' };
    return ['MEDIUM', 'STRONG', '1', '2'].includes(value.toUpperCase()) ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'medium', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Items: [{ Name: 'validate_password_length', CurrentValue: '8' }, { Name: 'validate_password_policy', CurrentValue: 'MEDIUM' }] })], expect: { 'cdb-1': 'pass' } },
    { name: 'MySQL 8 writes the name with a dot', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Items: [{ Name: 'validate_password.policy', CurrentValue: 'STRONG' }] })], expect: { 'cdb-1': 'pass' } },
    { name: 'low is off', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Items: [{ Name: 'validate_password_policy', CurrentValue: 'LOW' }] })], expect: { 'cdb-1': 'fail' } },
    { name: 'an empty value is off', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Items: [{ Name: 'validate_password_policy', CurrentValue: '' }] })], expect: { 'cdb-1': 'fail' } },
    { name: 'the answer names no policy', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Items: [] })], expect: { 'cdb-1': 'unknown' } },
    { name: 'denied', given: [mysql(), denied(CALL, 'InstanceId', 'cdb-1')], expect: { 'cdb-1': 'unknown' } },
  ],
});
