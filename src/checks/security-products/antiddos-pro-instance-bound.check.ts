import { antiddosProInstance } from '../../inventory/services/antiddos-instance.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeListBGPInstances InstanceList[].InstanceDetail.EipList[], BoundIP';

function pro(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'antiddos.DescribeListBGPInstances', params: { Offset: 0, Limit: 20 }, response: { Total: 1, InstanceList: [{ InstanceDetail: { InstanceId: 'bgp-1', EipList: [] }, Status: 'idle', BoundIP: '', ...fields }] } };
}

export default defineCheck({
  id: 'antiddos-pro-instance-bound',
  title: { en: 'Anti-DDoS Pro package protects an address', zh: 'DDoS 高防包已绑定防护对象' },
  failTitle: { en: 'Anti-DDoS Pro package protects nothing', zh: 'DDoS 高防包未绑定防护对象' },
  why: {
    en: 'A package that was bought and bound to no address stops no attack. It is paid for and relied upon all the same.',
    zh: '已购买却未绑定地址的高防包不会阻止任何攻击，但费用照付，且被误以为已受保护。',
  },
  severity: 'medium',
  subject: antiddosProInstance,
  layer: 'security-configuration',
  objectives: ['ddos-protection'],
  remediation: {
    console: [{ en: 'Anti-DDoS > Anti-DDoS Pro > Packages > the package: manage protected objects, and bind addresses or balancers.', zh: 'DDoS 防护 > 高防包 > 实例列表 > 实例：管理防护对象，绑定公网 IP 或负载均衡。' }],
    tccli: 'tccli antiddos CreateBoundIP --Business bgp-multip --Id <instance-id> --BoundDevList \'[{"Ip":"<address>"}]\'',
    docs: 'https://cloud.tencent.com/document/product/1021/31648',
  },
  covers: { statements: ['WP-5.3.1-02', 'WP-6.2.2-05c', 'WP-5.2.4-C01'] },
  evaluate({ data }) {
    const bound = [...(data.InstanceDetail?.EipList ?? []), ...(data.BoundIP ? [data.BoundIP] : [])];
    const evidence = { path: PATH, observed: bound, expected: 'at least one address' };
    if (bound.length > 0) return pass(evidence);
    return data.InstanceDetail?.EipList === undefined || data.BoundIP === undefined ? unknown(`${PATH} is not in the recorded answer`) : fail(evidence);
  },
  examples: [
    { name: 'Bound', given: [pro({ InstanceDetail: { InstanceId: 'bgp-1', EipList: ['203.0.113.9'] } })], expect: { 'bgp-1': 'pass' } },
    { name: 'Bound, as single packages answer it', given: [pro({ BoundIP: '203.0.113.9' })], expect: { 'bgp-1': 'pass' } },
    { name: 'Bound to nothing', given: [pro({})], expect: { 'bgp-1': 'fail' } },
    { name: 'Not in the answer', given: [pro({ BoundIP: 7 })], expect: { 'bgp-1': 'unknown' } },
    { name: 'Denied', given: [denied('antiddos.DescribeListBGPInstances')], expect: { '*': 'unknown' } },
    { name: 'None bought', given: [{ call: 'antiddos.DescribeListBGPInstances', response: { Total: 0, InstanceList: [] } }], expect: { '*': 'not-applicable' } },
  ],
});
