import { ckafkaInstance } from '../../inventory/services/ckafka-instance.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { ckafka, denied, routes } from './queue-calls.js';
import { PROVIDER_ROUTE, ROUTES_PATH, routesOf, SIGNED_IN } from './queue-routes.js';

export default defineCheck({
  id: 'ckafka-instance-signed-in',
  title: { en: 'Message queue lets nobody in without signing in', zh: 'CKafka 实例所有接入均需认证' },
  failTitle: { en: 'Message queue lets programs in without signing in', zh: 'CKafka 实例存在无需认证的接入方式' },
  why: {
    en: 'Without sign-in every machine that reaches the queue may read and write every topic. One broken application is then enough to read or forge the messages of all.',
    zh: '若无需认证，任何能访问队列的机器都可读写全部主题。一个应用被攻破即可读取或伪造所有消息。',
  },
  severity: 'medium',
  subject: ckafkaInstance,
  layer: 'accounts-access',
  objectives: ['default-accounts', 'default-deny'],
  remediation: {
    console: [{ en: 'CKafka > Instances > the instance > Access modes: add a route with SASL, move clients over, delete the open one; then grant topics by ACL.', zh: '消息队列 CKafka > 实例列表 > 实例 > 接入方式：新增 SASL 接入路由，迁移客户端后删除免认证路由，并通过 ACL 授权主题。' }],
    tccli: 'tccli ckafka CreateRoute --InstanceId <instance-id> --VipType 3 --AccessType 3 --VpcId <vpc-id> --SubnetId <subnet-id>',
    docs: 'https://cloud.tencent.com/document/product/597/31528',
  },
  covers: { statements: ['WP-3-11', 'WP-3-12'] },
  evaluate(subject) {
    const judged = routesOf(subject).filter(({ VipType }) => VipType !== PROVIDER_ROUTE);
    if (judged.length === 0) return notApplicable('the instance has no route of the customer');
    const open = judged.filter(({ AccessType }) => AccessType === 0 || AccessType === 2);
    const evidence = { path: ROUTES_PATH, observed: judged.map(({ AccessType }) => AccessType ?? null), expected: 'sign-in on every route (1, 3, 4, 5)' };
    if (open.length > 0) return fail(evidence);
    return judged.every(({ AccessType }) => SIGNED_IN.has(AccessType ?? -1)) ? pass(evidence) : unknown(`${ROUTES_PATH}.AccessType is not one the check knows`);
  },
  examples: [
    { name: 'Signed in', given: [ckafka(), routes({ VipType: 3, AccessType: 3 })], expect: { 'ckafka-1': 'pass' } },
    { name: 'Clear text without sign-in', given: [ckafka(), routes({ VipType: 3, AccessType: 0 })], expect: { 'ckafka-1': 'fail' } },
    { name: 'Encrypted, but without sign-in', given: [ckafka(), routes({ VipType: 3, AccessType: 2 })], expect: { 'ckafka-1': 'fail' } },
    { name: 'Only the provider has a way in', given: [ckafka(), routes({ VipType: 7, AccessType: 0 })], expect: { 'ckafka-1': 'not-applicable' } },
    { name: 'A mode nobody documented', given: [ckafka(), routes({ VipType: 3, AccessType: 9 })], expect: { 'ckafka-1': 'unknown' } },
    { name: 'Denied', given: [ckafka(), denied('ckafka.DescribeRoute', { InstanceId: 'ckafka-1' })], expect: { 'ckafka-1': 'unknown' } },
  ],
});
