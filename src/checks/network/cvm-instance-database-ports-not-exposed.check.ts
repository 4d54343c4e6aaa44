import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { defineCheck } from '../check.js';
import { instanceVerdict, PATH_KINDS, portQuery, PREFIX_PARAMETER } from './exposure-verdict.js';
import { accept, answer, drop, instance, network } from './network-calls.js';

export default defineCheck({
  id: 'cvm-instance-database-ports-not-exposed',
  title: { en: 'CVM instance keeps database ports off the internet', zh: '云服务器数据库端口未暴露到公网' },
  failTitle: { en: 'CVM instance offers a database port to the internet', zh: '云服务器数据库端口可从公网访问' },
  why: {
    en: 'Databases and caches installed by oneself often have no password, or a known one, and are emptied or held to ransom by automated attacks. Applications reach them over private addresses.',
    zh: '自建数据库和缓存常常没有密码或使用已知密码，会被自动化攻击清空或勒索。应用通过内网地址访问即可。',
  },
  severity: 'critical',
  subject: cvmInstance,
  consults: PATH_KINDS,
  layer: 'network-host',
  objectives: ['db-not-public'],
  parameters: {
    ports: { type: 'strings', default: ['1433', '1521', '2379', '3306', '5432', '5984', '6379', '7000-7001', '8086', '9042', '9200', '9300', '11211', '27017-27019', '50000', 'udp/1434', 'udp/11211'], description: 'Ports of databases, caches and search engines, as 3306, tcp/3306 or udp/11211' },
    prefix: PREFIX_PARAMETER,
  },
  remediation: {
    console: [
      { en: 'VPC > Security groups: in the group and rule named by the evidence, replace the source by the addresses that need access, or delete the rule.', zh: '私有网络 > 安全组：在证据所列的安全组规则中，将来源改为确需访问的地址，或删除该规则。' },
    ],
    tccli: 'tccli vpc DeleteSecurityGroupPolicies --SecurityGroupId <group> --SecurityGroupPolicySet \'{"Ingress":[{"PolicyIndex":<index>}]}\'',
    docs: 'https://cloud.tencent.com/document/product/213/12452',
  },
  sources: ['White paper, security of self-installed databases'],
  covers: { statements: ['WP-3-07', 'WP-6.2.2-05a', 'CVM-PORT-02'], peers: ['config-cvm-sg-no-remote-access'] },
  evaluate: (instance, context) => instanceVerdict(instance, context, portQuery(context.parameters)),
  examples: [
    {
      name: 'Open to the world, to private addresses, and refused first',
      given: network({
        'cvm.DescribeInstances': [instance('ins-open', ['sg-open']), instance('ins-private', ['sg-private']), instance('ins-dropped', ['sg-drop', 'sg-open']), instance('ins-other', ['sg-other'])],
        groups: {
          'sg-open': { ingress: [accept('0.0.0.0/0', 'TCP', '3000-7000')] },
          'sg-private': { ingress: [accept('10.0.0.0/8', 'ALL')] },
          'sg-drop': { ingress: [drop('0.0.0.0/0', 'ALL')] },
          'sg-other': { ingress: [accept('0.0.0.0/0', 'TCP', '80,443')] },
        },
      }),
      expect: { 'ins-open': 'fail', 'ins-private': 'pass', 'ins-dropped': 'pass', 'ins-other': 'pass' },
    },
    {
      name: 'A stopped instance, and one whose groups were not recorded',
      given: network({
        'cvm.DescribeInstances': [instance('ins-1', ['sg-open'], { InstanceState: 'STOPPED' }), instance('ins-2', ['sg-lost'])],
        groups: { 'sg-open': { ingress: [accept('0.0.0.0/0', 'TCP', '3000-7000')] } },
      }),
      expect: { 'ins-1': 'not-applicable', 'ins-2': 'unknown' },
    },
    {
      name: 'Without the balancers nothing is proved for a private instance',
      given: network({ 'cvm.DescribeInstances': [instance('ins-1', ['sg-open'], { PublicIpAddresses: null })], groups: { 'sg-open': { ingress: [accept('0.0.0.0/0', 'TCP', '3000-7000')] } }, without: ['clb.DescribeLoadBalancers'] }),
      expect: { 'ins-1': 'unknown' },
    },
    {
      name: 'A web listener of a public balancer leads to a search engine',
      given: [
        ...network({
          'cvm.DescribeInstances': [instance('ins-1', ['sg-1'], { PublicIpAddresses: null })],
          'clb.DescribeLoadBalancers': [{ LoadBalancerId: 'lb-1', LoadBalancerType: 'OPEN', Forward: 1, AddressIPVersion: 'ipv4', VpcId: 'vpc-1', SecureGroups: ['sg-front'], LoadBalancerPassToTarget: false }],
          groups: { 'sg-1': { ingress: [accept('0.0.0.0/0', 'TCP', '9200')] }, 'sg-front': { ingress: [accept('0.0.0.0/0', 'TCP', '443')] } },
        }),
        answer('clb.DescribeListeners', 'LoadBalancerId', 'lb-1', { Listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTPS', Port: 443, TargetType: 'NODE' }] }),
        answer('clb.DescribeTargets', 'LoadBalancerId', 'lb-1', {
          Listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTPS', Port: 443, Targets: null, Rules: [{ LocationId: 'loc-1', Targets: [{ Type: 'CVM', InstanceId: 'ins-1', Port: 9200, PrivateIpAddresses: ['10.0.0.4'] }] }] }],
        }),
      ],
      expect: { 'ins-1': 'fail' },
    },
  ],
});
