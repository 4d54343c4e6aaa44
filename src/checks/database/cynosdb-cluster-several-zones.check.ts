import { cynosdbCluster } from '../../inventory/data/cynosdb-cluster.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { SEVERAL_ZONES } from './database-duties.js';
import { tdsqlc } from './instance-calls.js';

export default defineCheck({
  ...SEVERAL_ZONES,
  id: 'cynosdb-cluster-several-zones',
  title: { en: 'TDSQL-C cluster runs in several zones', zh: 'TDSQL-C 集群部署在多个可用区' },
  failTitle: { en: 'TDSQL-C cluster runs in one zone only', zh: 'TDSQL-C 集群仅部署在一个可用区' },
  subject: cynosdbCluster,
  remediation: {
    console: [{ en: 'TDSQL-C for MySQL > cluster > Cluster details: enable deployment over several zones.', zh: 'TDSQL-C MySQL 版 > 集群 > 集群详情：开启多可用区部署。' }],
    tccli: 'tccli cynosdb ModifyClusterSlaveZone --ClusterId <cluster-id> --OldSlaveZone <zone> --NewSlaveZone <zone>',
    docs: 'https://cloud.tencent.com/document/product/1003',
  },
  evaluate({ data }) {
    const path = 'DescribeClusters ClusterSet[].HasSlaveZone';
    const state = known(data.HasSlaveZone ?? undefined, path);
    const evidence = { path, observed: state, expected: 'yes' };
    return state === 'yes' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'with a second zone', given: [tdsqlc({ HasSlaveZone: 'yes', SlaveZones: ['ap-guangzhou-4'] })], expect: { 'cynosdbmysql-1': 'pass' } },
    { name: 'one zone', given: [tdsqlc({ HasSlaveZone: 'no', SlaveZones: [] })], expect: { 'cynosdbmysql-1': 'fail' } },
    { name: 'another word', given: [tdsqlc({ HasSlaveZone: 'maybe' })], expect: { 'cynosdbmysql-1': 'unknown' } },
    { name: 'not recorded', given: [tdsqlc()], expect: { 'cynosdbmysql-1': 'unknown' } },
  ],
});
