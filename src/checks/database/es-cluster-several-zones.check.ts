import { esInstance } from '../../inventory/data/es-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { SEVERAL_ZONES } from './database-duties.js';
import { elastic } from './instance-calls.js';

export default defineCheck({
  ...SEVERAL_ZONES,
  id: 'es-cluster-several-zones',
  title: { en: 'Elasticsearch cluster runs in several zones', zh: 'Elasticsearch 集群部署在多个可用区' },
  failTitle: { en: 'Elasticsearch cluster runs in one zone only', zh: 'Elasticsearch 集群仅部署在一个可用区' },
  subject: esInstance,
  remediation: {
    console: [{ en: 'Elasticsearch Service > cluster > Adjust configuration: deploy over several zones.', zh: 'Elasticsearch Service > 集群 > 调整配置：选择多可用区部署。' }],
    docs: 'https://cloud.tencent.com/document/product/845',
  },
  evaluate({ data }) {
    const path = 'DescribeInstances InstanceList[].DeployMode';
    const mode = known(data.DeployMode ?? undefined, path);
    const evidence = { path, observed: mode, expected: '1 (several zones)' };
    if (mode === 1) return pass(evidence);
    return mode === 0 ? fail(evidence) : unknown(`${path} is ${mode}, which has no documented meaning`);
  },
  examples: [
    { name: 'several', given: [elastic({ DeployMode: 1 })], expect: { 'es-1': 'pass' } },
    { name: 'one', given: [elastic({ DeployMode: 0 })], expect: { 'es-1': 'fail' } },
    { name: 'a mode nobody documents', given: [elastic({ DeployMode: 7 })], expect: { 'es-1': 'unknown' } },
    { name: 'not recorded', given: [elastic()], expect: { 'es-1': 'unknown' } },
  ],
});
