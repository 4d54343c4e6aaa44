import { known } from '../../inventory/resource.js';
import { cfwVpcSwitch } from '../../inventory/services/cfw-vpc-switch.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeVpcFwGroupSwitch SwitchList[].Enable';

function connection(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'cfw.DescribeVpcFwGroupSwitch', response: { Total: 1, SwitchList: [{ SwitchId: 'cfws-1', ConnectId: 'ccn-1', ...fields }] } };
}

export default defineCheck({
  id: 'cfw-vpc-connection-covered',
  title: { en: 'Connection between networks passes the firewall', zh: '网络互联流量经过 VPC 间防火墙' },
  failTitle: { en: 'Connection between networks goes past the firewall', zh: '网络互联流量未经过 VPC 间防火墙' },
  why: {
    en: 'Who got into one network tries the next one. Where networks meet, the firewall is the last place to see and stop it.',
    zh: '攻入一个网络后，攻击者会尝试下一个。网络互联处的防火墙是发现和阻止横向移动的最后关口。',
  },
  severity: 'low',
  subject: cfwVpcSwitch,
  layer: 'security-configuration',
  objectives: ['intrusion-detection-network', 'environment-separation'],
  remediation: {
    console: [{ en: 'Cloud Firewall > Firewall switches > Between VPCs: switch the connection on.', zh: '云防火墙 > 防火墙开关 > VPC 间开关：开启该互联。' }],
    tccli: 'tccli cfw ModifyFwGroupSwitch --Enable 1 --AllSwitch 0 --SwitchList \'[{"SwitchId":"<switch-id>","SwitchMode":1}]\'',
    docs: 'https://cloud.tencent.com/document/product/1132/59338',
  },
  covers: { statements: ['WP-6.2.2-06'] },
  evaluate({ data }) {
    const on = known(data.Enable ?? undefined, PATH);
    const evidence = { path: PATH, observed: { connection: data.ConnectId ?? null, Enable: on }, expected: 'on' };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Through it', given: [connection({ Enable: 1 })], expect: { 'cfws-1': 'pass' } },
    { name: 'Past it', given: [connection({ Enable: 0 })], expect: { 'cfws-1': 'fail' } },
    { name: 'Not in the answer', given: [connection({})], expect: { 'cfws-1': 'unknown' } },
    { name: 'Denied', given: [denied('cfw.DescribeVpcFwGroupSwitch')], expect: { '*': 'unknown' } },
  ],
});
