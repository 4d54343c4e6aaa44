import { cynosdbCluster } from '../../inventory/data/cynosdb-cluster.js';
import { defineCheck } from '../check.js';
import { DECLARED_REGION, declaredRegion, declaredRegionExamples } from './declared-region.js';
import { tdsqlc } from './instance-calls.js';

export default defineCheck({
  ...DECLARED_REGION,
  id: 'cynosdb-cluster-in-declared-region',
  title: { en: 'TDSQL-C cluster lies in a declared region', zh: 'TDSQL-C 集群位于声明的地域' },
  failTitle: { en: 'TDSQL-C cluster lies outside the declared regions', zh: 'TDSQL-C 集群不在声明的地域内' },
  subject: cynosdbCluster,
  remediation: {
    console: [{ en: 'TDSQL-C for MySQL: create the cluster in a declared region, migrate the data with DTS or a backup, and destroy the old one; or declare its region.', zh: 'TDSQL-C MySQL 版：在声明的地域新建集群，通过 DTS 或备份迁移数据后销毁原集群；或将其所在地域加入声明清单。' }],
    docs: 'https://cloud.tencent.com/document/product/1003',
  },
  evaluate({ region }, { parameters }) {
    return declaredRegion(region, parameters.regions);
  },
  examples: [
    ...declaredRegionExamples('cynosdbmysql-1', tdsqlc()),
  ],
});
