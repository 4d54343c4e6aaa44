import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { engineParameter } from '../../inventory/data/database-details.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { TLS_REQUIRED_DATABASE } from './database-duties.js';
import { answer, denied, mysql } from './instance-calls.js';

const CALL = 'cdb.DescribeInstanceParams';

export default defineCheck({
  ...TLS_REQUIRED_DATABASE,
  id: 'cdb-tls-required',
  title: { en: 'MySQL refuses connections without TLS', zh: 'MySQL 拒绝未加密的连接' },
  failTitle: { en: 'MySQL accepts connections without TLS', zh: 'MySQL 接受未加密的连接' },
  subject: cdbInstance,
  remediation: {
    console: [{ en: 'TencentDB for MySQL > instance > Data security > SSL: enable; then Database management > Parameter settings: set require_secure_transport to ON once every client uses TLS.', zh: '云数据库 MySQL > 实例 > 数据安全性 > SSL：开启；待所有客户端使用 TLS 后，在数据库管理 > 参数设置中将 require_secure_transport 设为 ON。' }],
    tccli: 'tccli cdb ModifyInstanceParam --InstanceIds \'["<instance-id>"]\' --ParamList \'[{"Name":"require_secure_transport","CurrentValue":"ON"}]\'',
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  evaluate({ details }) {
    const path = 'DescribeInstanceParams Items[] Name require_secure_transport';
    const value = known(engineParameter(collected(details.parameters)?.Items, 'Name', 'CurrentValue', 'require_secure_transport'), path).trim().toLowerCase();
    const evidence = { path, observed: value, expected: 'ON' };
    if (value === 'on' || value === '1') return pass(evidence);
    return value === 'off' || value === '0' ? fail(evidence) : unknown(`${path} is ${value}, which has no documented meaning`);
  },
  examples: [
    { name: 'as it should be', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Items: [{ Name: 'require_secure_transport', CurrentValue: 'ON' }] })], expect: { 'cdb-1': 'pass' } },
    { name: 'as it should not be', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Items: [{ Name: 'require_secure_transport', CurrentValue: 'OFF' }] })], expect: { 'cdb-1': 'fail' } },
    { name: 'a value nobody documents', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Items: [{ Name: 'require_secure_transport', CurrentValue: 'perhaps' }] })], expect: { 'cdb-1': 'unknown' } },
    { name: 'the list does not hold it', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Items: [{ Name: 'max_connections', CurrentValue: '1000' }] })], expect: { 'cdb-1': 'unknown' } },
    { name: 'denied', given: [mysql(), denied(CALL, 'InstanceId', 'cdb-1')], expect: { 'cdb-1': 'unknown' } },
  ],
});
