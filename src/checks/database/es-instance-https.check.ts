import { esInstance } from '../../inventory/data/es-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { TLS_DATABASE } from './database-duties.js';
import { elastic } from './instance-calls.js';

export default defineCheck({
  ...TLS_DATABASE,
  id: 'es-instance-https',
  title: { en: 'Elasticsearch cluster speaks HTTPS', zh: 'Elasticsearch 集群已启用 HTTPS' },
  failTitle: { en: 'Elasticsearch cluster speaks plain HTTP', zh: 'Elasticsearch 集群使用明文 HTTP' },
  subject: esInstance,
  remediation: {
    console: [{ en: 'Elasticsearch Service > cluster > Visual configuration > Access protocol: change to HTTPS (needs user authentication) and let clients use it.', zh: 'Elasticsearch Service > 集群 > 可视化配置 > 访问协议：切换为 HTTPS（需开启用户认证），并修改客户端。' }],
    tccli: 'tccli es UpdateInstance --InstanceId <cluster-id> --Protocol https',
    docs: 'https://cloud.tencent.com/document/product/845',
  },
  evaluate({ data }) {
    const path = 'DescribeInstances InstanceList[].Protocol';
    const protocol = known(data.Protocol ?? undefined, path);
    const evidence = { path, observed: protocol, expected: 'https' };
    return protocol === 'https' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'https', given: [elastic({ Protocol: 'https' })], expect: { 'es-1': 'pass' } },
    { name: 'http', given: [elastic({ Protocol: 'http' })], expect: { 'es-1': 'fail' } },
    { name: 'null says nothing', given: [elastic({ Protocol: null })], expect: { 'es-1': 'unknown' } },
    { name: 'the field is missing', given: [elastic()], expect: { 'es-1': 'unknown' } },
  ],
});
