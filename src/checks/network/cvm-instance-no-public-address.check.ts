import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { interfacesOf } from '../../inventory/exposure/instance-interfaces.js';
import { networkInterface } from '../../inventory/network/network-interface.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { instance, network, networkInterface as eni } from './network-calls.js';

const PATH = 'cvm.DescribeInstances InstanceSet[].PublicIpAddresses, vpc.DescribeNetworkInterfaces NetworkInterfaceSet[].PrivateIpAddressSet[].PublicIpAddress';

export default defineCheck({
  id: 'cvm-instance-no-public-address',
  title: { en: 'CVM instance has no public address of its own', zh: '云服务器没有独立的公网地址' },
  failTitle: { en: 'CVM instance has a public address of its own', zh: '云服务器绑定了公网地址' },
  why: {
    en: 'A machine with a public address is one wrong rule away from the internet. Behind a balancer for what comes in, and a NAT gateway for what goes out, it needs none.',
    zh: '拥有公网地址的主机，一条错误规则就会暴露到公网。入站使用负载均衡、出站使用 NAT 网关时，主机无需公网地址。',
  },
  severity: 'low',
  subject: cvmInstance,
  consults: [networkInterface],
  layer: 'network-host',
  objectives: ['public-ip-minimisation'],
  parameters: { exemptTag: { type: 'strings', default: ['public-address'], description: 'Tag keys whose presence says that the address is wanted' } },
  remediation: {
    console: [
      { en: 'Let visitors in through a load balancer, and the instance out through a NAT gateway.', zh: '通过负载均衡接入访问，通过 NAT 网关提供出站。' },
      { en: 'VPC > Elastic IP > <address>: unbind it from <instance>.', zh: '私有网络 > 弹性公网 IP > <地址>：从 <实例> 解绑。' },
    ],
    tccli: 'tccli vpc DisassociateAddress --AddressId <address>',
    terraform: 'resource "tencentcloud_instance" "this" {\n  allocate_public_ip = false\n}',
    docs: 'https://cloud.tencent.com/document/product/213/5733',
  },
  covers: { statements: ['WP-5.3.2-12', 'CVM-SEC-05', 'WP-3-06'], peers: ['checkov-CKV_TC_2'] },
  evaluate(subject, context) {
    const { interfaces, gap } = interfacesOf(subject, context);
    const publics = interfaces.flatMap((one) => one.publics);
    const certain = publics.filter(({ doubt }) => doubt === null).map(({ address }) => address);
    const wanted = subject.tags?.find(({ Key }) => context.parameters.exemptTag.includes(Key));
    const evidence = { path: PATH, observed: certain, expected: 'none' };
    if (certain.length > 0 && wanted !== undefined) return notApplicable(`its tag ${wanted.Key} says that the address is wanted`);
    if (certain.length > 0 && subject.tags === undefined) return unknown('it has a public address, and whether a tag says that it is wanted was not recorded');
    if (certain.length > 0) return fail(evidence);
    const doubt = publics.find((one) => one.doubt !== null)?.doubt ?? gap;
    return doubt === null ? pass(evidence) : unknown(doubt);
  },
  examples: [
    {
      name: 'None, one, one on a second interface, one that is wanted',
      given: network({
        'cvm.DescribeInstances': [
          instance('ins-none', ['sg-1'], { PublicIpAddresses: null, Tags: [] }),
          instance('ins-one', ['sg-1'], { Tags: [] }),
          instance('ins-second', ['sg-1'], { PublicIpAddresses: null, Tags: [] }),
          instance('ins-wanted', ['sg-1'], { Tags: [{ Key: 'public-address', Value: 'mail relay' }] }),
          instance('ins-untold', ['sg-1']),
        ],
        'vpc.DescribeNetworkInterfaces': [eni('eni-1', 'ins-second', ['sg-1'], '10.0.1.5', '203.0.113.50')],
      }),
      expect: { 'ins-none': 'pass', 'ins-one': 'fail', 'ins-second': 'fail', 'ins-wanted': 'not-applicable', 'ins-untold': 'unknown' },
    },
    {
      name: 'Addresses not recorded; other interfaces not recorded',
      given: network({ 'cvm.DescribeInstances': [instance('ins-1', ['sg-1'], { PublicIpAddresses: undefined, Tags: [] }), instance('ins-2', ['sg-1'], { PublicIpAddresses: null, Tags: [] })], without: ['vpc.DescribeNetworkInterfaces'] }),
      expect: { 'ins-1': 'unknown', 'ins-2': 'unknown' },
    },
  ],
});
