import { edgeFirewallIp } from '../../inventory/network/edge-firewall-ip.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeFwEdgeIps Data[].Status';
const STATES: Readonly<Record<number, string>> = { 0: 'off', 1: 'on', 2: 'being switched on', 3: 'being switched off', 4: 'abnormal' };

function address(fields: { readonly [field: string]: unknown }) {
  return { call: 'cfw.DescribeFwEdgeIps', response: { Total: 1, Data: [{ PublicIp: '203.0.113.9', InstanceId: 'ins-1', AssetType: 'CVM', Region: 'ap-guangzhou', ...fields }] } };
}

export default defineCheck({
  id: 'cfw-public-address-covered',
  title: { en: 'Cloud Firewall stands before the public address', zh: '公网 IP 已开启互联网边界防火墙' },
  failTitle: { en: 'Cloud Firewall does not cover the public address', zh: '公网 IP 未开启互联网边界防火墙' },
  why: {
    en: 'An address outside the firewall is outside its access lists, intrusion prevention and logs. Attackers look for exactly that one.',
    zh: '未开启防火墙的地址不受访问控制、入侵防御和日志的保护，而攻击者寻找的正是这样的地址。',
  },
  severity: 'medium',
  subject: edgeFirewallIp,
  layer: 'security-configuration',
  objectives: ['intrusion-detection-network'],
  remediation: {
    console: [{ en: 'Cloud Firewall > Firewall switches > Internet edge: switch the address on.', zh: '云防火墙 > 防火墙开关 > 互联网边界开关：开启该公网 IP。' }],
    tccli: 'tccli cfw ModifyEdgeIpSwitch --Enable 1 --EdgeIpSwitchLst \'[{"PublicIp":"<address>","SwitchMode":1}]\'',
    docs: 'https://cloud.tencent.com/document/product/1132/46930',
  },
  covers: { statements: ['WP-6.2.2-05a', 'WP-6.2.2-05b'], peers: ['advisor-cfw-coverage'] },
  evaluate({ data }) {
    const status = known(data.Status ?? undefined, PATH);
    const state = STATES[status];
    if (state === undefined || status === 2 || status === 3) return unknown(`the firewall is ${state ?? 'in a state nobody documented'}`);
    const evidence = { path: PATH, observed: state, expected: 'on' };
    return status === 1 ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: [address({ Status: 1 })], expect: { '203.0.113.9': 'pass' } },
    { name: 'Off', given: [address({ Status: 0 })], expect: { '203.0.113.9': 'fail' } },
    { name: 'Abnormal', given: [address({ Status: 4 })], expect: { '203.0.113.9': 'fail' } },
    { name: 'Being switched on', given: [address({ Status: 2 })], expect: { '203.0.113.9': 'unknown' } },
    { name: 'Not in the answer', given: [address({})], expect: { '203.0.113.9': 'unknown' } },
    { name: 'Denied', given: [denied('cfw.DescribeFwEdgeIps')], expect: { '*': 'unknown' } },
    { name: 'No public addresses', given: [{ call: 'cfw.DescribeFwEdgeIps', response: { Total: 0, Data: [] } }], expect: { '*': 'not-applicable' } },
  ],
});
