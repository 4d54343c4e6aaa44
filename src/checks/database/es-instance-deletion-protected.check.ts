import { esInstance } from '../../inventory/data/es-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { PROTECTED_DATABASE } from './database-duties.js';
import { elastic } from './instance-calls.js';

export default defineCheck({
  ...PROTECTED_DATABASE,
  id: 'es-instance-deletion-protected',
  title: { en: 'Elasticsearch cluster is protected from deletion', zh: 'Elasticsearch 集群已开启销毁保护' },
  failTitle: { en: 'Elasticsearch cluster can be deleted at once', zh: 'Elasticsearch 集群未开启销毁保护' },
  subject: esInstance,
  remediation: {
    console: [{ en: 'Elasticsearch Service > cluster > Cluster details: enable destroy protection.', zh: 'Elasticsearch Service > 集群 > 集群详情：开启集群保护。' }],
    tccli: 'tccli es UpdateInstance --InstanceId <cluster-id> --EnableDestroyProtection OPEN',
    docs: 'https://cloud.tencent.com/document/product/845',
  },
  evaluate({ data }) {
    const path = 'DescribeInstances InstanceList[].EnableDestroyProtection';
    const state = known(data.EnableDestroyProtection ?? undefined, path);
    const evidence = { path, observed: state, expected: 'OPEN' };
    return state === 'OPEN' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'protected', given: [elastic({ EnableDestroyProtection: 'OPEN' })], expect: { 'es-1': 'pass' } },
    { name: 'off', given: [elastic({ EnableDestroyProtection: 'CLOSE' })], expect: { 'es-1': 'fail' } },
    { name: 'null says nothing', given: [elastic({ EnableDestroyProtection: null })], expect: { 'es-1': 'unknown' } },
    { name: 'not recorded', given: [elastic()], expect: { 'es-1': 'unknown' } },
  ],
});
