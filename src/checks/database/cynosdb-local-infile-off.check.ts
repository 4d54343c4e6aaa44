import { cynosdbCluster } from '../../inventory/data/cynosdb-cluster.js';
import { engineParameter } from '../../inventory/data/database-details.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { answer, denied, tdsqlc } from './instance-calls.js';

const CALL = 'cynosdb.DescribeClusterParams';

export default defineCheck({
  id: 'cynosdb-local-infile-off',
  title: { en: 'TDSQL-C does not load files of clients', zh: 'TDSQL-C 已关闭 local_infile' },
  failTitle: { en: 'TDSQL-C loads files of clients', zh: 'TDSQL-C 已开启 local_infile' },
  why: {
    en: 'With this switch on, a client can be made to send files of its own machine to the server, and an attacker who speaks SQL can read files through it. Hardly any application needs it.',
    zh: '开启该参数后，客户端可能被诱导将本机文件发送给服务器，能够执行 SQL 的攻击者可借此读取文件。几乎没有应用需要该功能。',
  },
  severity: 'low',
  subject: cynosdbCluster,
  layer: 'security-configuration',
  objectives: ['default-accounts'],
  remediation: {
    console: [{ en: 'TDSQL-C for MySQL > cluster > Parameter settings: set local_infile to OFF.', zh: 'TDSQL-C MySQL 版 > 集群 > 参数设置：将 local_infile 设为 OFF。' }],
    tccli: 'tccli cynosdb ModifyClusterParam --ClusterId <cluster-id> --ParamList \'[{"ParamName":"local_infile","CurrentValue":"OFF"}]\'',
    docs: 'https://cloud.tencent.com/document/product/1003',
  },
  covers: { statements: ['WP-3-12', 'WP-2-01'] },
  evaluate({ details }) {
    const path = 'DescribeClusterParams Items[] ParamName local_infile';
    const value = known(engineParameter(collected(details.parameters)?.Items, 'ParamName', 'CurrentValue', 'local_infile'), path).trim().toLowerCase();
    const evidence = { path, observed: value, expected: 'OFF' };
    if (value === 'off' || value === '0') return pass(evidence);
    return value === 'on' || value === '1' ? fail(evidence) : unknown(`${path} is ${value}, which has no documented meaning`);
  },
  examples: [
    { name: 'as it should be', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { Items: [{ ParamName: 'local_infile', CurrentValue: 'OFF' }] })], expect: { 'cynosdbmysql-1': 'pass' } },
    { name: 'as it should not be', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { Items: [{ ParamName: 'local_infile', CurrentValue: 'ON' }] })], expect: { 'cynosdbmysql-1': 'fail' } },
    { name: 'a value nobody documents', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { Items: [{ ParamName: 'local_infile', CurrentValue: 'perhaps' }] })], expect: { 'cynosdbmysql-1': 'unknown' } },
    { name: 'the list does not hold it', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { Items: [{ ParamName: 'max_connections', CurrentValue: '1000' }] })], expect: { 'cynosdbmysql-1': 'unknown' } },
    { name: 'denied', given: [tdsqlc(), denied(CALL, 'ClusterId', 'cynosdbmysql-1')], expect: { 'cynosdbmysql-1': 'unknown' } },
  ],
});
