import { ckafkaInstance } from '../../inventory/services/ckafka-instance.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { ckafka, denied, routes } from './queue-calls.js';
import { PUBLIC_ROUTE, ROUTES_PATH, routesOf } from './queue-routes.js';

export default defineCheck({
  id: 'ckafka-instance-not-public',
  title: { en: 'Message queue has no public address', zh: 'CKafka 实例未开通公网路由' },
  failTitle: { en: 'Message queue has a public address', zh: 'CKafka 实例已开通公网路由' },
  why: {
    en: 'A queue carries what all your systems tell each other. With a public address anybody can try to read along or to write.',
    zh: '消息队列承载各系统之间的全部消息。一旦开通公网地址，任何人都可尝试读取或写入。',
  },
  severity: 'high',
  subject: ckafkaInstance,
  layer: 'network-host',
  objectives: ['public-ip-minimisation', 'default-deny'],
  parameters: {
    approvedInstances: { type: 'strings', default: [], description: 'Ids of instances that are public on purpose' },
  },
  remediation: {
    console: [{ en: 'CKafka > Instances > the instance > Access modes: delete the public route, and connect over the VPC, a VPN or peering.', zh: '消息队列 CKafka > 实例列表 > 实例 > 接入方式：删除公网路由，改为通过私有网络、VPN 或对等连接访问。' }],
    tccli: 'tccli ckafka DeleteRoute --InstanceId <instance-id> --RouteId <route-id>',
    docs: 'https://cloud.tencent.com/document/product/597/54827',
  },
  covers: { statements: ['WP-3-12', 'WP-6.2.2-05a'] },
  evaluate(subject, { parameters }) {
    const open = routesOf(subject).filter(({ VipType }) => VipType === PUBLIC_ROUTE);
    const evidence = { path: ROUTES_PATH, observed: `${open.length} public of ${routesOf(subject).length} routes`, expected: 'no public route' };
    if (open.length === 0) return pass(evidence);
    return parameters.approvedInstances.includes(subject.id) ? pass({ ...evidence, note: 'approved as public' }) : fail(evidence);
  },
  examples: [
    { name: 'Inside the VPC only', given: [ckafka(), routes({ VipType: 3, AccessType: 0 }, { VipType: 7, AccessType: 0 })], expect: { 'ckafka-1': 'pass' } },
    { name: 'Public', given: [ckafka(), routes({ VipType: 3, AccessType: 0 }, { VipType: 1, AccessType: 3 })], expect: { 'ckafka-1': 'fail' } },
    { name: 'Public on purpose', given: [ckafka(), routes({ VipType: 1, AccessType: 3 })], parameters: { approvedInstances: ['ckafka-1'] }, expect: { 'ckafka-1': 'pass' } },
    { name: 'Kind of a route is not in the answer', given: [ckafka(), routes({ AccessType: 3 })], expect: { 'ckafka-1': 'unknown' } },
    { name: 'The answer is about one route', given: [ckafka(), { call: 'ckafka.DescribeRoute', params: { InstanceId: 'ckafka-1', RouteId: 7 }, response: { Result: { Routers: [{ VipType: 3, AccessType: 0 }] } } }], expect: { 'ckafka-1': 'unknown' } },
    { name: 'Denied', given: [ckafka(), denied('ckafka.DescribeRoute', { InstanceId: 'ckafka-1' })], expect: { 'ckafka-1': 'unknown' } },
    { name: 'Instances denied', given: [denied('ckafka.DescribeInstancesDetail')], expect: { '*': 'unknown' } },
  ],
});
