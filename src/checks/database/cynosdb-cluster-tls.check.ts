import { cynosdbCluster } from '../../inventory/data/cynosdb-cluster.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { TLS_DATABASE } from './database-duties.js';
import { answer, denied, tdsqlc } from './instance-calls.js';

const CALL = 'cynosdb.DescribeSSLStatus';

export default defineCheck({
  ...TLS_DATABASE,
  id: 'cynosdb-cluster-tls',
  title: { en: 'TDSQL-C cluster offers TLS', zh: 'TDSQL-C 集群已开启 SSL' },
  failTitle: { en: 'TDSQL-C cluster offers no TLS', zh: 'TDSQL-C 集群未开启 SSL' },
  subject: cynosdbCluster,
  remediation: {
    console: [{ en: 'TDSQL-C for MySQL > cluster > Data security > SSL: enable for the cluster.', zh: 'TDSQL-C MySQL 版 > 集群 > 数据安全 > SSL：为集群开启。' }],
    tccli: 'tccli cynosdb OpenSSL --ClusterId <cluster-id>',
    docs: 'https://cloud.tencent.com/document/product/1003',
  },
  evaluate({ details }) {
    const path = 'DescribeSSLStatus IsOpenSSL';
    const state = known(collected(details.ssl)?.IsOpenSSL ?? undefined, path);
    const evidence = { path, observed: state, expected: 'yes' };
    return state === 'yes' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'on', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { IsOpenSSL: 'yes' })], expect: { 'cynosdbmysql-1': 'pass' } },
    { name: 'off', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { IsOpenSSL: 'no' })], expect: { 'cynosdbmysql-1': 'fail' } },
    { name: 'another word', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { IsOpenSSL: 'maybe' })], expect: { 'cynosdbmysql-1': 'unknown' } },
    { name: 'denied', given: [tdsqlc(), denied(CALL, 'ClusterId', 'cynosdbmysql-1')], expect: { 'cynosdbmysql-1': 'unknown' } },
  ],
});
