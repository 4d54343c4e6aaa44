import { cdbInstance } from '../../inventory/data/cdb-instance.js';
import { engineParameter } from '../../inventory/data/database-details.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { answer, denied, mysql } from './instance-calls.js';

const CALL = 'cdb.DescribeInstanceParams';

export default defineCheck({
  id: 'cdb-local-infile-off',
  title: { en: 'MySQL does not load files of clients', zh: 'MySQL 已关闭 local_infile' },
  failTitle: { en: 'MySQL loads files of clients', zh: 'MySQL 已开启 local_infile' },
  why: {
    en: 'With this switch on, a client can be made to send files of its own machine to the server, and an attacker who speaks SQL can read files through it. Hardly any application needs it.',
    zh: '开启该参数后，客户端可能被诱导将本机文件发送给服务器，能够执行 SQL 的攻击者可借此读取文件。几乎没有应用需要该功能。',
  },
  severity: 'low',
  subject: cdbInstance,
  layer: 'security-configuration',
  objectives: ['default-accounts'],
  remediation: {
    console: [{ en: 'TencentDB for MySQL > instance > Database management > Parameter settings: set local_infile to OFF.', zh: '云数据库 MySQL > 实例 > 数据库管理 > 参数设置：将 local_infile 设为 OFF。' }],
    tccli: 'tccli cdb ModifyInstanceParam --InstanceIds \'["<instance-id>"]\' --ParamList \'[{"Name":"local_infile","CurrentValue":"OFF"}]\'',
    docs: 'https://cloud.tencent.com/document/product/236',
  },
  covers: { statements: ['WP-3-12', 'WP-2-01'] },
  evaluate({ details }) {
    const path = 'DescribeInstanceParams Items[] Name local_infile';
    const value = known(engineParameter(collected(details.parameters)?.Items, 'Name', 'CurrentValue', 'local_infile'), path).trim().toLowerCase();
    const evidence = { path, observed: value, expected: 'OFF' };
    if (value === 'off' || value === '0') return pass(evidence);
    return value === 'on' || value === '1' ? fail(evidence) : unknown(`${path} is ${value}, which has no documented meaning`);
  },
  examples: [
    { name: 'as it should be', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Items: [{ Name: 'local_infile', CurrentValue: 'OFF' }] })], expect: { 'cdb-1': 'pass' } },
    { name: 'as it should not be', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Items: [{ Name: 'local_infile', CurrentValue: 'ON' }] })], expect: { 'cdb-1': 'fail' } },
    { name: 'a value nobody documents', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Items: [{ Name: 'local_infile', CurrentValue: 'perhaps' }] })], expect: { 'cdb-1': 'unknown' } },
    { name: 'the list does not hold it', given: [mysql(), answer(CALL, 'InstanceId', 'cdb-1', { Items: [{ Name: 'max_connections', CurrentValue: '1000' }] })], expect: { 'cdb-1': 'unknown' } },
    { name: 'denied', given: [mysql(), denied(CALL, 'InstanceId', 'cdb-1')], expect: { 'cdb-1': 'unknown' } },
  ],
});
