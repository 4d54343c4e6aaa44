import { cynosdbCluster } from '../../inventory/data/cynosdb-cluster.js';
import { engineParameter } from '../../inventory/data/database-details.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { TLS_REQUIRED_DATABASE } from './database-duties.js';
import { answer, denied, tdsqlc } from './instance-calls.js';

const CALL = 'cynosdb.DescribeClusterParams';

export default defineCheck({
  ...TLS_REQUIRED_DATABASE,
  id: 'cynosdb-tls-required',
  title: { en: 'TDSQL-C refuses connections without TLS', zh: 'TDSQL-C 拒绝未加密的连接' },
  failTitle: { en: 'TDSQL-C accepts connections without TLS', zh: 'TDSQL-C 接受未加密的连接' },
  subject: cynosdbCluster,
  remediation: {
    console: [{ en: 'TDSQL-C for MySQL > cluster > Data security > SSL: enable; then Parameter settings: set require_secure_transport to ON once every client uses TLS.', zh: 'TDSQL-C MySQL 版 > 集群 > 数据安全 > SSL：开启；待所有客户端使用 TLS 后，在参数设置中将 require_secure_transport 设为 ON。' }],
    tccli: 'tccli cynosdb ModifyClusterParam --ClusterId <cluster-id> --ParamList \'[{"ParamName":"require_secure_transport","CurrentValue":"ON"}]\'',
    docs: 'https://cloud.tencent.com/document/product/1003',
  },
  evaluate({ details }) {
    const path = 'DescribeClusterParams Items[] ParamName require_secure_transport';
    const value = known(engineParameter(collected(details.parameters)?.Items, 'ParamName', 'CurrentValue', 'require_secure_transport'), path).trim().toLowerCase();
    const evidence = { path, observed: value, expected: 'ON' };
    if (value === 'on' || value === '1') return pass(evidence);
    return value === 'off' || value === '0' ? fail(evidence) : unknown(`${path} is ${value}, which has no documented meaning`);
  },
  examples: [
    { name: 'as it should be', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { Items: [{ ParamName: 'require_secure_transport', CurrentValue: 'ON' }] })], expect: { 'cynosdbmysql-1': 'pass' } },
    { name: 'as it should not be', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { Items: [{ ParamName: 'require_secure_transport', CurrentValue: 'OFF' }] })], expect: { 'cynosdbmysql-1': 'fail' } },
    { name: 'a value nobody documents', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { Items: [{ ParamName: 'require_secure_transport', CurrentValue: 'perhaps' }] })], expect: { 'cynosdbmysql-1': 'unknown' } },
    { name: 'the list does not hold it', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { Items: [{ ParamName: 'max_connections', CurrentValue: '1000' }] })], expect: { 'cynosdbmysql-1': 'unknown' } },
    { name: 'denied', given: [tdsqlc(), denied(CALL, 'ClusterId', 'cynosdbmysql-1')], expect: { 'cynosdbmysql-1': 'unknown' } },
  ],
});
