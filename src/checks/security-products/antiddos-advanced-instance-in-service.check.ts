import { known } from '../../inventory/resource.js';
import { antiddosAdvancedInstance } from '../../inventory/services/antiddos-instance.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeListBGPIPInstances InstanceList[].Status';
const SERVING: ReadonlySet<string> = new Set(['idle', 'attacking']);
const STOPPED: ReadonlySet<string> = new Set(['blocking', 'isolate']);

function advanced(Status: unknown): ExampleCall {
  return { call: 'antiddos.DescribeListBGPIPInstances', params: { Offset: 0, Limit: 20 }, response: { Total: 1, InstanceList: [{ InstanceDetail: { InstanceId: 'bgpip-1' }, Status }] } };
}

export default defineCheck({
  id: 'antiddos-advanced-instance-in-service',
  title: { en: 'Anti-DDoS Advanced instance is in service', zh: 'DDoS 高防 IP 实例正常服务' },
  failTitle: { en: 'Anti-DDoS Advanced instance is out of service', zh: 'DDoS 高防 IP 实例已停止服务' },
  why: {
    en: 'All your traffic runs through this instance. When it is isolated because it expired, or blocked because an attack was larger than what was bought, your service is gone.',
    zh: '全部流量都经过该实例。一旦因到期被隔离，或攻击超过所购能力而被封堵，业务即告中断。',
  },
  severity: 'high',
  subject: antiddosAdvancedInstance,
  layer: 'security-configuration',
  objectives: ['ddos-protection'],
  remediation: {
    console: [{ en: 'Anti-DDoS > Anti-DDoS Advanced > Instances > the instance: renew it, or raise its elastic bandwidth and unblock.', zh: 'DDoS 防护 > 高防 IP > 实例列表 > 实例：续费，或提升弹性防护带宽并解封。' }],
    docs: 'https://cloud.tencent.com/document/product/1014/44070',
  },
  covers: { statements: ['WP-5.3.1-03', 'WP-6.2.2-05c'] },
  evaluate({ data }) {
    const status = known(data.Status || undefined, PATH);
    const evidence = { path: PATH, observed: status, expected: 'idle, or attacking and holding out' };
    if (SERVING.has(status)) return pass(evidence);
    return STOPPED.has(status) ? fail(evidence) : unknown(`the instance is in a state between (${status.slice(0, 20)})`);
  },
  examples: [
    { name: 'Quiet', given: [advanced('idle')], expect: { 'bgpip-1': 'pass' } },
    { name: 'Holding out', given: [advanced('attacking')], expect: { 'bgpip-1': 'pass' } },
    { name: 'Blocked', given: [advanced('blocking')], expect: { 'bgpip-1': 'fail' } },
    { name: 'Expired', given: [advanced('isolate')], expect: { 'bgpip-1': 'fail' } },
    { name: 'Being made', given: [advanced('creating')], expect: { 'bgpip-1': 'unknown' } },
    { name: 'Not in the answer', given: [advanced(null)], expect: { 'bgpip-1': 'unknown' } },
    { name: 'Denied', given: [denied('antiddos.DescribeListBGPIPInstances')], expect: { '*': 'unknown' } },
  ],
});
