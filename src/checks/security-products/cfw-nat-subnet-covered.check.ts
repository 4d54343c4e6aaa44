import { known } from '../../inventory/resource.js';
import { cfwNatSwitch } from '../../inventory/services/cfw-nat-switch.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeNatFwSwitch Data[].Enable';

function subnet(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'cfw.DescribeNatFwSwitch', response: { Total: 1, Data: [{ SubnetId: 'subnet-1', NatInsId: 'cfwnat-1', Region: 'ap-guangzhou', ...fields }] } };
}

export default defineCheck({
  id: 'cfw-nat-subnet-covered',
  title: { en: 'Subnet leaves the cloud through the NAT firewall', zh: '子网出网流量经过 NAT 边界防火墙' },
  failTitle: { en: 'Subnet leaves the cloud past the NAT firewall', zh: '子网出网流量未经过 NAT 边界防火墙' },
  why: {
    en: 'Malware calls home from inside. Where outbound traffic passes the firewall, the call is seen and can be stopped; past it, nobody knows.',
    zh: '木马会从内部回连控制端。出网流量经过防火墙即可发现并阻止，绕过则无从得知。',
  },
  severity: 'low',
  subject: cfwNatSwitch,
  layer: 'security-configuration',
  objectives: ['intrusion-detection-network', 'egress-control'],
  parameters: {
    approvedSubnets: { type: 'strings', default: [], description: 'Ids of subnets that need not pass it' },
  },
  remediation: {
    console: [{ en: 'Cloud Firewall > Firewall switches > NAT edge: switch the subnet on.', zh: '云防火墙 > 防火墙开关 > NAT 边界开关：开启该子网。' }],
    tccli: 'tccli cfw ModifyNatFwSwitch --Enable 1 --SubnetIdList \'["<subnet-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/1132/60541',
  },
  covers: { statements: ['WP-6.2.2-05b', 'WP-5.3.2-12'] },
  evaluate({ id, data }, { parameters }) {
    if (parameters.approvedSubnets.includes(id)) return pass({ path: 'parameter approvedSubnets', observed: id, expected: 'on, or an approved subnet' });
    const on = known(data.Enable ?? undefined, PATH);
    const evidence = { path: PATH, observed: on ? 'on' : 'off', expected: 'on' };
    if (!on) return fail(evidence);
    const broken = known(data.Abnormal ?? undefined, 'DescribeNatFwSwitch Data[].Abnormal');
    return broken ? fail({ path: 'DescribeNatFwSwitch Data[].Abnormal', observed: 'abnormal', expected: 'on and working' }) : pass(evidence);
  },
  examples: [
    { name: 'Through it', given: [subnet({ Enable: 1, Abnormal: 0 })], expect: { 'subnet-1': 'pass' } },
    { name: 'Past it', given: [subnet({ Enable: 0, Abnormal: 0 })], expect: { 'subnet-1': 'fail' } },
    { name: 'On, and broken', given: [subnet({ Enable: 1, Abnormal: 1 })], expect: { 'subnet-1': 'fail' } },
    { name: 'Approved', given: [subnet({ Enable: 0 })], parameters: { approvedSubnets: ['subnet-1'] }, expect: { 'subnet-1': 'pass' } },
    { name: 'Not in the answer', given: [subnet({})], expect: { 'subnet-1': 'unknown' } },
    { name: 'Denied', given: [denied('cfw.DescribeNatFwSwitch')], expect: { '*': 'unknown' } },
  ],
});
