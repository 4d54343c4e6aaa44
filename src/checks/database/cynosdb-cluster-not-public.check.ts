import { cynosdbCluster } from '../../inventory/data/cynosdb-cluster.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { listing } from './instance-calls.js';
import { closePublicAddress, PUBLIC_DATABASE } from './public-database.js';

const LIST = 'cynosdb.DescribeClusters';
const OPEN = ['open', 'opening', 'opened', 'running', 'closing'];
const CLOSED = ['close', 'closed', 'init', 'initing'];

export default defineCheck({
  ...PUBLIC_DATABASE,
  id: 'cynosdb-cluster-not-public',
  title: { en: 'TDSQL-C cluster has no public address', zh: 'TDSQL-C 集群未开启公网地址' },
  failTitle: { en: 'TDSQL-C cluster has a public address', zh: 'TDSQL-C 集群已开启公网地址' },
  subject: cynosdbCluster,
  remediation: { console: closePublicAddress('TDSQL-C for MySQL', 'TDSQL-C MySQL 版'), docs: 'https://cloud.tencent.com/document/product/1003' },
  covers: { statements: ['WP-5.3.4-01', 'WP-3-12'] },
  evaluate({ data }) {
    const path = 'DescribeClusters ClusterSet[].NetAddrs[].WanStatus';
    const addresses = known(data.NetAddrs ?? undefined, 'DescribeClusters ClusterSet[].NetAddrs');
    const states = addresses.map((address) => known(address.WanStatus ?? undefined, path).toLowerCase());
    const evidence = { path, observed: states, expected: 'close, closed or init (never opened)' };
    if (states.some((state) => OPEN.includes(state))) return fail(evidence);
    const odd = states.find((state) => !CLOSED.includes(state));
    return odd === undefined ? pass(evidence) : unknown(`${path} is ${odd}, which has no documented meaning`);
  },
  examples: [
    { name: 'never opened', given: [listing(LIST, 'ClusterSet', { ClusterId: 'cynosdbmysql-1', NetAddrs: [{ NetType: 'ha', WanStatus: 'close' }, { NetType: 'ro', WanStatus: 'init' }] })], expect: { 'cynosdbmysql-1': 'pass' } },
    { name: 'one of several addresses is open', given: [listing(LIST, 'ClusterSet', { ClusterId: 'cynosdbmysql-1', NetAddrs: [{ NetType: 'ha', WanStatus: 'close' }, { NetType: 'ro', WanStatus: 'open', WanIP: '203.0.113.9' }] })], expect: { 'cynosdbmysql-1': 'fail' } },
    { name: 'still closing is still open', given: [listing(LIST, 'ClusterSet', { ClusterId: 'cynosdbmysql-1', NetAddrs: [{ WanStatus: 'closing' }] })], expect: { 'cynosdbmysql-1': 'fail' } },
    { name: 'an empty state', given: [listing(LIST, 'ClusterSet', { ClusterId: 'cynosdbmysql-1', NetAddrs: [{ WanStatus: '' }] })], expect: { 'cynosdbmysql-1': 'unknown' } },
    { name: 'addresses were not recorded', given: [listing(LIST, 'ClusterSet', { ClusterId: 'cynosdbmysql-1' })], expect: { 'cynosdbmysql-1': 'unknown' } },
  ],
});
