import { esInstance } from '../../inventory/data/es-instance.js';
import { defineCheck } from '../check.js';
import { DECLARED_REGION, declaredRegion, declaredRegionExamples } from './declared-region.js';
import { elastic } from './instance-calls.js';

export default defineCheck({
  ...DECLARED_REGION,
  id: 'es-cluster-in-declared-region',
  title: { en: 'Elasticsearch cluster lies in a declared region', zh: 'Elasticsearch 集群位于声明的地域' },
  failTitle: { en: 'Elasticsearch cluster lies outside the declared regions', zh: 'Elasticsearch 集群不在声明的地域内' },
  subject: esInstance,
  remediation: {
    console: [{ en: 'Elasticsearch Service: create the cluster in a declared region, migrate the data with DTS or a backup, and destroy the old one; or declare its region.', zh: 'Elasticsearch Service：在声明的地域新建集群，通过 DTS 或备份迁移数据后销毁原集群；或将其所在地域加入声明清单。' }],
    docs: 'https://cloud.tencent.com/document/product/845',
  },
  evaluate({ region }, { parameters }) {
    return declaredRegion(region, parameters.regions);
  },
  examples: [
    ...declaredRegionExamples('es-1', elastic()),
  ],
});
