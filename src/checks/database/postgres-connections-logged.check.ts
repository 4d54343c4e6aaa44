import { engineParameter } from '../../inventory/data/database-details.js';
import { postgresInstance } from '../../inventory/data/postgres-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { answer, denied, postgres } from './instance-calls.js';

const CALL = 'postgres.DescribeDBInstanceParameters';

export default defineCheck({
  id: 'postgres-connections-logged',
  title: { en: 'PostgreSQL logs connections', zh: 'PostgreSQL 记录连接日志' },
  failTitle: { en: 'PostgreSQL logs no connections', zh: 'PostgreSQL 未记录连接日志' },
  why: {
    en: 'Without a record of who connected when and from where, guessed passwords and stolen accounts leave no trace. One line per connection is cheap and answers the first question of every investigation.',
    zh: '没有连接记录，密码猜测和账号盗用就不会留下痕迹。每次连接记录一行成本很低，却能回答每次调查的第一个问题。',
  },
  severity: 'low',
  subject: postgresInstance,
  layer: 'security-configuration',
  objectives: ['database-audit', 'product-access-logs'],
  remediation: {
    console: [{ en: 'TencentDB for PostgreSQL > instance > Parameter settings: set log_connections to on.', zh: '云数据库 PostgreSQL > 实例 > 参数设置：将 log_connections 设为 on。' }],
    tccli: 'tccli postgres ModifyDBInstanceParameters --DBInstanceId <instance-id> --ParamList \'[{"Name":"log_connections","ExpectedValue":"on"}]\'',
    docs: 'https://cloud.tencent.com/document/product/409',
  },
  covers: { statements: ['WP-6.2.3-02'] },
  evaluate({ details }) {
    const path = 'DescribeDBInstanceParameters Detail[] Name log_connections';
    const value = known(engineParameter(collected(details.parameters)?.Detail, 'Name', 'CurrentValue', 'log_connections'), path).trim().toLowerCase();
    const evidence = { path, observed: value, expected: 'on' };
    if (value === 'on' || value === 'true') return pass(evidence);
    return value === 'off' || value === 'false' ? fail(evidence) : unknown(`${path} is ${value}, which has no documented meaning`);
  },
  examples: [
    { name: 'as it should be', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { Detail: [{ Name: 'log_connections', CurrentValue: 'ON' }] })], expect: { 'postgres-1': 'pass' } },
    { name: 'as it should not be', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { Detail: [{ Name: 'log_connections', CurrentValue: 'off' }] })], expect: { 'postgres-1': 'fail' } },
    { name: 'a value nobody documents', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { Detail: [{ Name: 'log_connections', CurrentValue: 'perhaps' }] })], expect: { 'postgres-1': 'unknown' } },
    { name: 'the list does not hold it', given: [postgres(), answer(CALL, 'DBInstanceId', 'postgres-1', { Detail: [{ Name: 'max_connections', CurrentValue: '1000' }] })], expect: { 'postgres-1': 'unknown' } },
    { name: 'denied', given: [postgres(), denied(CALL, 'DBInstanceId', 'postgres-1')], expect: { 'postgres-1': 'unknown' } },
  ],
});
