import { esInstance } from '../../inventory/data/es-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { elastic } from './instance-calls.js';

export default defineCheck({
  id: 'es-instance-authenticated',
  title: { en: 'Elasticsearch cluster asks for a user and password', zh: 'Elasticsearch 集群已开启用户认证' },
  failTitle: { en: 'Elasticsearch cluster lets everybody in who reaches it', zh: 'Elasticsearch 集群未开启用户认证' },
  why: {
    en: 'Without authentication everybody who reaches the port reads, changes and deletes every index. Open clusters are found by scanners within hours and held to ransom.',
    zh: '未开启认证时，任何能访问端口的人都可以读取、修改和删除所有索引。开放的集群数小时内就会被扫描器发现并遭到勒索。',
  },
  severity: 'high',
  subject: esInstance,
  layer: 'accounts-access',
  objectives: ['default-accounts'],
  remediation: {
    console: [{ en: 'Elasticsearch Service > cluster > Access control > User authentication: enable and set a strong password.', zh: 'Elasticsearch Service > 集群 > 访问控制 > ES 集群用户登录认证：开启并设置强密码。' }],
    tccli: 'tccli es UpdateInstance --InstanceId <cluster-id> --BasicSecurityType 2 --Password <password>',
    docs: 'https://cloud.tencent.com/document/product/845',
  },
  covers: { statements: ['WP-5.3.4-01'] },
  evaluate({ data }) {
    const path = 'DescribeInstances InstanceList[].SecurityType';
    const type = known(data.SecurityType ?? undefined, path);
    const evidence = { path, observed: type, expected: '2 (user authentication)' };
    if (type === 2) return pass(evidence);
    return type === 1 ? fail(evidence) : unknown(`${path} is ${type}, which has no documented meaning`);
  },
  examples: [
    { name: 'with authentication', given: [elastic({ SecurityType: 2 })], expect: { 'es-1': 'pass' } },
    { name: 'without', given: [elastic({ SecurityType: 1 })], expect: { 'es-1': 'fail' } },
    { name: 'a value nobody documents', given: [elastic({ SecurityType: 0 })], expect: { 'es-1': 'unknown' } },
    { name: 'null says nothing', given: [elastic({ SecurityType: null })], expect: { 'es-1': 'unknown' } },
    { name: 'not recorded', given: [elastic()], expect: { 'es-1': 'unknown' } },
  ],
});
