import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { defineCheck } from '../check.js';
import { instanceVerdict, PATH_KINDS, portQuery, PREFIX_PARAMETER } from './exposure-verdict.js';
import { accept, drop, instance, network } from './network-calls.js';

export default defineCheck({
  id: 'cvm-instance-plaintext-ports-not-exposed',
  title: { en: 'CVM instance offers no plaintext login service to the internet', zh: '云服务器未向公网开放明文协议端口' },
  failTitle: { en: 'CVM instance offers a plaintext login service to the internet', zh: '云服务器向公网开放了明文协议端口' },
  why: {
    en: 'FTP, Telnet and similar protocols send user names and passwords in the clear, so anyone on the way can read and reuse them. Port 80 is left out because it commonly just redirects; add it where that is not so.',
    zh: 'FTP、Telnet 等协议明文传输用户名和密码，链路上的任何人都能窃取并重用。80 端口通常仅用于跳转，默认不包含；如非此用途可在参数中加入。',
  },
  severity: 'high',
  subject: cvmInstance,
  consults: PATH_KINDS,
  layer: 'network-host',
  objectives: ['plaintext-protocols'],
  parameters: {
    ports: { type: 'strings', default: ['21', '23', '110', '143', '389', '512-514', '873', 'udp/69', 'udp/161'], description: 'Ports of protocols that send credentials in the clear, as 21, tcp/21 or udp/69' },
    prefix: PREFIX_PARAMETER,
  },
  remediation: {
    console: [
      { en: 'VPC > Security groups: in the group and rule named by the evidence, replace the source by the addresses that need access, or delete the rule.', zh: '私有网络 > 安全组：在证据所列的安全组规则中，将来源改为确需访问的地址，或删除该规则。' },
    ],
    tccli: 'tccli vpc DeleteSecurityGroupPolicies --SecurityGroupId <group> --SecurityGroupPolicySet \'{"Ingress":[{"PolicyIndex":<index>}]}\'',
    docs: 'https://cloud.tencent.com/document/product/213/12452',
  },
  sources: ['White paper, security of the network and host layer'],
  covers: { statements: ['WP-6.2.1-01', 'WP-6.1.1-C01'], peers: ['config-cvm-sg-no-remote-access'] },
  evaluate: (instance, context) => instanceVerdict(instance, context, portQuery(context.parameters)),
  examples: [
    {
      name: 'Open to the world, to private addresses, and refused first',
      given: network({
        'cvm.DescribeInstances': [instance('ins-open', ['sg-open']), instance('ins-private', ['sg-private']), instance('ins-dropped', ['sg-drop', 'sg-open']), instance('ins-other', ['sg-other'])],
        groups: {
          'sg-open': { ingress: [accept('0.0.0.0/0', 'TCP', '20-23')] },
          'sg-private': { ingress: [accept('10.0.0.0/8', 'ALL')] },
          'sg-drop': { ingress: [drop('0.0.0.0/0', 'ALL')] },
          'sg-other': { ingress: [accept('0.0.0.0/0', 'TCP', '22,80,443'), accept('0.0.0.0/0', 'UDP', '21,23')] },
        },
      }),
      expect: { 'ins-open': 'fail', 'ins-private': 'pass', 'ins-dropped': 'pass', 'ins-other': 'pass' },
    },
    {
      name: 'A stopped instance, and one whose groups were not recorded',
      given: network({
        'cvm.DescribeInstances': [instance('ins-1', ['sg-open'], { InstanceState: 'STOPPED' }), instance('ins-2', ['sg-lost'])],
        groups: { 'sg-open': { ingress: [accept('0.0.0.0/0', 'TCP', '20-23')] } },
      }),
      expect: { 'ins-1': 'not-applicable', 'ins-2': 'unknown' },
    },
    {
      name: 'Without the balancers nothing is proved for a private instance',
      given: network({ 'cvm.DescribeInstances': [instance('ins-1', ['sg-open'], { PublicIpAddresses: null })], groups: { 'sg-open': { ingress: [accept('0.0.0.0/0', 'TCP', '20-23')] } }, without: ['clb.DescribeLoadBalancers'] }),
      expect: { 'ins-1': 'unknown' },
    },
    {
      name: 'Port 80 counts where it is asked for',
      given: network({ 'cvm.DescribeInstances': [instance('ins-1', ['sg-1'])], groups: { 'sg-1': { ingress: [accept('0.0.0.0/0', 'TCP', '80')] } } }),
      parameters: { ports: ['80'] },
      expect: { 'ins-1': 'fail' },
    },
  ],
});
