import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { defineCheck } from '../check.js';
import { instanceVerdict, PATH_KINDS, portQuery, PREFIX_PARAMETER } from './exposure-verdict.js';
import { accept, drop, instance, network } from './network-calls.js';
import { UNSUPPORTED_PORTS } from './unsupported-ports.js';

export default defineCheck({
  id: 'cvm-instance-unsupported-ports-not-open',
  title: { en: 'CVM instance opens none of the ports the provider advises against', zh: '云服务器未开放不支持使用的高危端口' },
  failTitle: { en: 'CVM instance opens a port the provider advises against', zh: '云服务器开放了不支持使用的高危端口' },
  why: {
    en: 'Carriers block these ports because worms and remote attacks live on them, so a service there works for some users only. An open one is an invitation for attackers and seldom of use.',
    zh: '运营商因蠕虫和远程攻击而封禁这些端口，其上的服务只对部分用户可用。开放它们只会招来攻击，几乎没有正当用途。',
  },
  severity: 'medium',
  subject: cvmInstance,
  consults: PATH_KINDS,
  layer: 'network-host',
  objectives: ['unsupported-ports'],
  parameters: {
    ports: { type: 'strings', default: UNSUPPORTED_PORTS, description: 'Ports that must not be used, as 135, tcp/135 or udp/135-139' },
    prefix: PREFIX_PARAMETER,
  },
  remediation: {
    console: [
      { en: 'VPC > Security groups: in the group and rule named by the evidence, replace the source by the addresses that need access, or delete the rule.', zh: '私有网络 > 安全组：在证据所列的安全组规则中，将来源改为确需访问的地址，或删除该规则。' },
    ],
    tccli: 'tccli vpc DeleteSecurityGroupPolicies --SecurityGroupId <group> --SecurityGroupPolicySet \'{"Ingress":[{"PolicyIndex":<index>}]}\'',
    docs: 'https://cloud.tencent.com/document/product/213/12452',
  },
  sources: ['Provider instance security guidance, table of ports that are not supported'],
  covers: { statements: ['CVM-PORT-04'] },
  evaluate: (instance, context) => instanceVerdict(instance, context, portQuery(context.parameters)),
  examples: [
    {
      name: 'Open to the world, to private addresses, and refused first',
      given: network({
        'cvm.DescribeInstances': [instance('ins-open', ['sg-open']), instance('ins-private', ['sg-private']), instance('ins-dropped', ['sg-drop', 'sg-open']), instance('ins-other', ['sg-other'])],
        groups: {
          'sg-open': { ingress: [accept('0.0.0.0/0', 'TCP', '440-450')] },
          'sg-private': { ingress: [accept('10.0.0.0/8', 'ALL')] },
          'sg-drop': { ingress: [drop('0.0.0.0/0', 'ALL')] },
          'sg-other': { ingress: [accept('0.0.0.0/0', 'TCP', '80,136,443,1433'), accept('0.0.0.0/0', 'UDP', '42,445')] },
        },
      }),
      expect: { 'ins-open': 'fail', 'ins-private': 'pass', 'ins-dropped': 'pass', 'ins-other': 'pass' },
    },
    {
      name: 'A stopped instance, and one whose groups were not recorded',
      given: network({
        'cvm.DescribeInstances': [instance('ins-1', ['sg-open'], { InstanceState: 'STOPPED' }), instance('ins-2', ['sg-lost'])],
        groups: { 'sg-open': { ingress: [accept('0.0.0.0/0', 'TCP', '440-450')] } },
      }),
      expect: { 'ins-1': 'not-applicable', 'ins-2': 'unknown' },
    },
    {
      name: 'Without the balancers nothing is proved for a private instance',
      given: network({ 'cvm.DescribeInstances': [instance('ins-1', ['sg-open'], { PublicIpAddresses: null })], groups: { 'sg-open': { ingress: [accept('0.0.0.0/0', 'TCP', '440-450')] } }, without: ['clb.DescribeLoadBalancers'] }),
      expect: { 'ins-1': 'unknown' },
    },
    {
      name: 'The table differs by protocol: 1433 and 136 only over UDP',
      given: network({
        'cvm.DescribeInstances': [instance('ins-1', ['sg-1']), instance('ins-2', ['sg-2'])],
        groups: { 'sg-1': { ingress: [accept('0.0.0.0/0', 'UDP', '1433')] }, 'sg-2': { ingress: [accept('0.0.0.0/0', 'TCP', '1433')] } },
      }),
      expect: { 'ins-1': 'fail', 'ins-2': 'pass' },
    },
  ],
});
