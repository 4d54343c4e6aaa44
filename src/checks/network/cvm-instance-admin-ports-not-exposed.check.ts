import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { defineCheck } from '../check.js';
import { instanceVerdict, PATH_KINDS, portQuery, PREFIX_PARAMETER } from './exposure-verdict.js';
import { accept, answer, denied, drop, instance, network, networkInterface } from './network-calls.js';

export default defineCheck({
  id: 'cvm-instance-admin-ports-not-exposed',
  title: { en: 'CVM instance keeps administration ports off the internet', zh: '云服务器管理端口未暴露到公网' },
  failTitle: { en: 'CVM instance can be administered from the internet', zh: '云服务器管理端口可从公网访问' },
  why: {
    en: 'An administration port that answers the whole internet is found within minutes and attacked with guessed passwords around the clock. One weak password or one unpatched flaw is then enough to lose the machine.',
    zh: '面向全网开放的管理端口几分钟内就会被扫描到，并遭到全天候的口令爆破。一个弱口令或一个未修补的漏洞就足以让主机失陷。',
  },
  severity: 'critical',
  subject: cvmInstance,
  consults: PATH_KINDS,
  layer: 'network-host',
  objectives: ['inbound-exposure-admin-ports', 'bastion-administration'],
  parameters: {
    ports: { type: 'strings', default: ['22', '3389'], description: 'Administration ports, as 22, tcp/22 or udp/100-200' },
    prefix: PREFIX_PARAMETER,
  },
  remediation: {
    console: [
      { en: 'VPC > Security groups: in the group and rule named by the evidence, replace the source by the addresses that need access, or delete the rule.', zh: '私有网络 > 安全组：在证据所列的安全组规则中，将来源改为确需访问的地址，或删除该规则。' },
      { en: 'Administer through the bastion host or a VPN, and open the port to their addresses only.', zh: '通过堡垒机或 VPN 运维，仅向其地址放通该端口。' },
    ],
    tccli: 'tccli vpc DeleteSecurityGroupPolicies --SecurityGroupId <group> --SecurityGroupPolicySet \'{"Ingress":[{"PolicyIndex":<index>}]}\'',
    docs: 'https://cloud.tencent.com/document/product/213/12452',
  },
  sources: ['White paper, security of the network and host layer', 'CIS Tencent Cloud, security groups and remote access'],
  covers: { statements: ['WP-6.2.2-05a', 'WP-3-06', 'CVM-SEC-03', 'CVM-PORT-01', 'CVM-SG-03', 'CVM-SG-07', 'WP-6.2.3-05', 'WP-6.2.2-05d'], peers: ['cis-3.5', 'cis-3.6', 'cis-3.1'] },
  evaluate: (instance, context) => instanceVerdict(instance, context, portQuery(context.parameters)),
  examples: [
    {
      name: 'Open to the world, to an office, to private addresses, and shadowed by a refusal',
      given: network({
        'cvm.DescribeInstances': [
          instance('ins-open', ['sg-open']),
          instance('ins-office', ['sg-office']),
          instance('ins-private', ['sg-private']),
          instance('ins-shadowed', ['sg-shadowed']),
          instance('ins-late', ['sg-late']),
          instance('ins-narrow', ['sg-narrow']),
          instance('ins-empty', ['sg-empty']),
        ],
        groups: {
          'sg-open': { ingress: [accept('0.0.0.0/0', 'TCP', '22')] },
          'sg-office': { ingress: [accept('198.51.7.0/24', 'TCP', '22')] },
          'sg-private': { ingress: [accept('10.0.0.0/8', 'TCP', '22'), accept('100.64.0.0/10', 'TCP', '22'), accept('169.254.0.0/16', 'ALL')] },
          'sg-shadowed': { ingress: [drop('0.0.0.0/0', 'TCP', '22'), accept('0.0.0.0/0', 'TCP', '22')] },
          'sg-late': { ingress: [accept('0.0.0.0/0', 'TCP', '22'), drop('0.0.0.0/0', 'TCP', '22')] },
          // A narrow refusal above a wide rule does not close the world.
          'sg-narrow': { ingress: [drop('198.51.7.0/24', 'TCP', '22'), accept('0.0.0.0/0', 'TCP', '22')] },
          'sg-empty': {},
        },
      }),
      expect: { 'ins-open': 'fail', 'ins-office': 'pass', 'ins-private': 'pass', 'ins-shadowed': 'pass', 'ins-late': 'fail', 'ins-narrow': 'fail', 'ins-empty': 'pass' },
    },
    {
      name: 'Rules written in other ways: any protocol, lower case, lists, ranges, halves of the world',
      given: network({
        'cvm.DescribeInstances': ['all', 'lower', 'list', 'range', 'halves', 'udp', 'other'].map((name) => instance(`ins-${name}`, [`sg-${name}`])),
        groups: {
          'sg-all': { ingress: [accept('0.0.0.0/0', 'ALL', '80')] },
          'sg-lower': { ingress: [accept('0.0.0.0/0', 'tcp', 'all')] },
          'sg-list': { ingress: [accept('0.0.0.0/0', 'TCP', '80, 443,22')] },
          'sg-range': { ingress: [accept('0.0.0.0/0', 'TCP', '3000-4000')] },
          'sg-halves': { ingress: [accept('0.0.0.0/1', 'TCP', '22'), accept('128.0.0.0/1', 'TCP', '22')] },
          'sg-udp': { ingress: [accept('0.0.0.0/0', 'UDP', '22')] },
          'sg-other': { ingress: [accept('0.0.0.0/0', 'TCP', '1-21,23-3388,3390-65535'), accept('0.0.0.0/0', 'ICMP')] },
        },
      }),
      expect: { 'ins-all': 'fail', 'ins-lower': 'fail', 'ins-list': 'fail', 'ins-range': 'fail', 'ins-halves': 'fail', 'ins-udp': 'pass', 'ins-other': 'pass' },
    },
    {
      name: 'IPv6 is a world of its own',
      given: network({
        'cvm.DescribeInstances': [
          instance('ins-six', ['sg-six'], { IPv6Addresses: ['2402:4e00::5'], PublicIPv6Addresses: ['2402:4e00::5'] }),
          instance('ins-four', ['sg-six']),
          instance('ins-bandwidth', ['sg-six'], { IPv6Addresses: ['2402:4e00::6'] }),
        ],
        groups: { 'sg-six': { ingress: [accept('::/0', 'TCP', '22')] } },
      }),
      // Whether a global IPv6 address has public bandwidth is not in these answers.
      expect: { 'ins-six': 'fail', 'ins-four': 'pass', 'ins-bandwidth': 'unknown' },
    },
    {
      name: 'Several groups are one list in bound order',
      given: network({
        'cvm.DescribeInstances': [instance('ins-drop-first', ['sg-drop', 'sg-open']), instance('ins-open-first', ['sg-open', 'sg-drop']), instance('ins-second', ['sg-silent', 'sg-open'])],
        groups: {
          'sg-drop': { ingress: [drop('0.0.0.0/0', 'ALL')] },
          'sg-open': { ingress: [accept('0.0.0.0/0', 'TCP', '22')] },
          'sg-silent': { ingress: [accept('sg-silent', 'ALL')] },
        },
      }),
      expect: { 'ins-drop-first': 'pass', 'ins-open-first': 'fail', 'ins-second': 'fail' },
    },
    {
      name: 'Templates, one of them not recorded: unknown only where it could decide',
      given: network({
        'cvm.DescribeInstances': ['known', 'group', 'lost', 'behind', 'above', 'elsewhere'].map((name) => instance(`ins-${name}`, [`sg-${name}`])),
        'vpc.DescribeAddressTemplates': [{ AddressTemplateId: 'ipm-world', AddressSet: ['0.0.0.0/1', '128.0.0.0-255.255.255.255'] }],
        'vpc.DescribeAddressTemplateGroups': [{ AddressTemplateGroupId: 'ipmg-1', AddressTemplateIdSet: ['ipm-lost', 'ipm-world'] }],
        'vpc.DescribeServiceTemplates': [{ ServiceTemplateId: 'ppm-ssh', ServiceSet: ['udp:53', 'tcp: 22'] }],
        groups: {
          'sg-known': { ingress: [{ ...accept('ipm-world'), Protocol: undefined, Port: undefined, ServiceTemplate: { ServiceId: 'ppm-ssh', ServiceGroupId: '' } }] },
          'sg-group': { ingress: [accept('ipmg-1', 'TCP', '22')] },
          'sg-lost': { ingress: [accept('ipm-lost', 'TCP', '22')] },
          'sg-behind': { ingress: [drop('0.0.0.0/0', 'ALL'), accept('ipm-lost', 'TCP', '22')] },
          'sg-above': { ingress: [accept('ipm-lost', 'TCP', '22'), accept('0.0.0.0/0', 'TCP', '22')] },
          'sg-elsewhere': { ingress: [accept('ipm-lost', 'TCP', '443')] },
        },
      }),
      expect: { 'ins-known': 'fail', 'ins-group': 'fail', 'ins-lost': 'unknown', 'ins-behind': 'pass', 'ins-above': 'fail', 'ins-elsewhere': 'pass' },
    },
    {
      name: 'The public address sits on a second interface with groups of its own',
      given: network({
        'cvm.DescribeInstances': [instance('ins-1', ['sg-shut'], { PublicIpAddresses: null }), instance('ins-2', ['sg-open'], { PublicIpAddresses: null })],
        'vpc.DescribeNetworkInterfaces': [
          networkInterface('eni-1', 'ins-1', ['sg-shut'], '10.0.0.4', '', { Primary: true }),
          networkInterface('eni-2', 'ins-1', ['sg-open'], '10.0.0.5', '203.0.113.20'),
          networkInterface('eni-3', 'ins-2', ['sg-open'], '10.0.0.6', '', { Primary: true }),
        ],
        groups: { 'sg-shut': {}, 'sg-open': { ingress: [accept('0.0.0.0/0', 'TCP', '22')] } },
      }),
      expect: { 'ins-1': 'fail', 'ins-2': 'pass' },
    },
    {
      name: 'A NAT gateway forwards a public port to SSH',
      given: network({
        'cvm.DescribeInstances': [
          instance('ins-1', ['sg-open'], { PublicIpAddresses: null }),
          instance('ins-2', ['sg-open'], { PublicIpAddresses: null, PrivateIpAddresses: ['10.0.0.5'] }),
          instance('ins-3', ['sg-shut'], { PublicIpAddresses: null, PrivateIpAddresses: ['10.0.0.6'] }),
        ],
        'vpc.DescribeNatGateways': [
          {
            NatGatewayId: 'nat-1',
            VpcId: 'vpc-1',
            DestinationIpPortTranslationNatRuleSet: [
              { IpProtocol: 'TCP', PublicIpAddress: '203.0.113.30', PublicPort: 2222, PrivateIpAddress: '10.0.0.4', PrivatePort: 22 },
              { IpProtocol: 'TCP', PublicIpAddress: '203.0.113.30', PublicPort: 22, PrivateIpAddress: '10.0.0.5', PrivatePort: 8080 },
              { IpProtocol: 'TCP', PublicIpAddress: '203.0.113.30', PublicPort: 2223, PrivateIpAddress: '10.0.0.6', PrivatePort: 22 },
            ],
          },
        ],
        groups: { 'sg-shut': {}, 'sg-open': { ingress: [accept('0.0.0.0/0', 'ALL')] } },
      }),
      expect: { 'ins-1': 'fail', 'ins-2': 'pass', 'ins-3': 'pass' },
    },
    {
      name: 'A public balancer serves SSH; with pass-to-target the groups of the backend do not count',
      given: [
        ...network({
          'cvm.DescribeInstances': ['ins-1', 'ins-2'].map((id) => instance(id, ['sg-shut'], { PublicIpAddresses: null })),
          'clb.DescribeLoadBalancers': [
            { LoadBalancerId: 'lb-pass', LoadBalancerType: 'OPEN', Forward: 1, AddressIPVersion: 'ipv4', VpcId: 'vpc-1', SecureGroups: [], LoadBalancerPassToTarget: true },
            { LoadBalancerId: 'lb-keep', LoadBalancerType: 'OPEN', Forward: 1, AddressIPVersion: 'ipv4', VpcId: 'vpc-1', SecureGroups: null, LoadBalancerPassToTarget: false },
          ],
          groups: { 'sg-shut': {} },
        }),
        ...[['lb-pass', 'ins-1'] as const, ['lb-keep', 'ins-2'] as const].flatMap(([LoadBalancerId, InstanceId]) => [
          answer('clb.DescribeListeners', 'LoadBalancerId', LoadBalancerId, { Listeners: [{ ListenerId: 'lbl-1', Protocol: 'TCP', Port: 2222, TargetType: 'NODE' }] }),
          answer('clb.DescribeTargets', 'LoadBalancerId', LoadBalancerId, {
            Listeners: [{ ListenerId: 'lbl-1', Protocol: 'TCP', Port: 2222, Targets: [{ Type: 'CVM', InstanceId, Port: 22, PrivateIpAddresses: ['10.0.0.4'] }], Rules: null }],
          }),
        ]),
      ],
      expect: { 'ins-1': 'fail', 'ins-2': 'pass' },
    },
    {
      name: 'A network ACL without memory must let packet and answer pass',
      given: network({
        'cvm.DescribeInstances': ['both', 'in', 'none'].map((name) => instance(`ins-${name}`, ['sg-open'], { VirtualPrivateCloud: { VpcId: 'vpc-1', SubnetId: `subnet-${name}` } })),
        'vpc.DescribeSubnets': ['both', 'in', 'none'].map((name) => ({ SubnetId: `subnet-${name}`, NetworkAclId: name === 'none' ? '' : `acl-${name}` })),
        'vpc.DescribeNetworkAcls': ['both', 'in'].map((name) => ({
          NetworkAclId: `acl-${name}`,
          NetworkAclType: 'TRIPLE',
          SubnetSet: [{ SubnetId: `subnet-${name}` }],
          IngressEntries: [{ Protocol: 'tcp', Port: '22', CidrBlock: '0.0.0.0/0', Action: 'Accept', Priority: 1 }],
          EgressEntries: name === 'both' ? [{ Protocol: 'tcp', Port: '1024-65535', CidrBlock: '0.0.0.0/0', Action: 'Accept', Priority: 1 }] : [],
        })),
        groups: { 'sg-open': { ingress: [accept('0.0.0.0/0', 'TCP', '22')] } },
      }),
      expect: { 'ins-both': 'fail', 'ins-in': 'pass', 'ins-none': 'fail' },
    },
    {
      name: 'Instances at rest, and a state that was not recorded',
      given: network({
        'cvm.DescribeInstances': [instance('ins-1', ['sg-open'], { InstanceState: 'STOPPED' }), instance('ins-2', ['sg-open'], { InstanceState: 'STARTING' }), instance('ins-3', ['sg-open'], { InstanceState: undefined })],
        groups: { 'sg-open': { ingress: [accept('0.0.0.0/0', 'TCP', '22')] } },
      }),
      expect: { 'ins-1': 'not-applicable', 'ins-2': 'fail', 'ins-3': 'unknown' },
    },
    {
      name: 'The rules of a group were denied: unknown, unless a group before it has decided',
      given: [
        ...network({
          'cvm.DescribeInstances': [instance('ins-1', ['sg-lost']), instance('ins-2', ['sg-drop', 'sg-lost']), instance('ins-3', ['sg-lost', 'sg-open']), instance('ins-4', ['sg-lost'], { PublicIpAddresses: null })],
          groups: { 'sg-drop': { ingress: [drop('0.0.0.0/0', 'ALL')] }, 'sg-open': { ingress: [accept('0.0.0.0/0', 'ALL')] } },
        }),
        denied('vpc.DescribeSecurityGroupPolicies', { SecurityGroupId: 'sg-lost' }),
      ],
      expect: { 'ins-1': 'unknown', 'ins-2': 'pass', 'ins-3': 'unknown', 'ins-4': 'pass' },
    },
    {
      name: 'Interfaces or subnets were not recorded: what is open for certain still fails',
      given: network({
        'cvm.DescribeInstances': [instance('ins-1', ['sg-open'], { VirtualPrivateCloud: { VpcId: 'vpc-1', SubnetId: '' } }), instance('ins-2', ['sg-open']), instance('ins-3', ['sg-shut'])],
        groups: { 'sg-shut': {}, 'sg-open': { ingress: [accept('0.0.0.0/0', 'TCP', '22')] } },
        without: ['vpc.DescribeNetworkInterfaces', 'vpc.DescribeSubnets', 'vpc.DescribeNetworkAcls'],
      }),
      expect: { 'ins-1': 'fail', 'ins-2': 'unknown', 'ins-3': 'unknown' },
    },
    {
      name: 'NAT gateways and balancers were not recorded: it matters where groups would let them through',
      given: network({
        'cvm.DescribeInstances': [instance('ins-1', ['sg-open'], { PublicIpAddresses: null }), instance('ins-2', ['sg-shut'], { PublicIpAddresses: null })],
        groups: { 'sg-shut': {}, 'sg-open': { ingress: [accept('0.0.0.0/0', 'TCP', '22')] } },
        without: ['vpc.DescribeNatGateways', 'vpc.DescribeNatGatewayDestinationIpPortTranslationNatRules'],
      }),
      expect: { 'ins-1': 'unknown', 'ins-2': 'pass' },
    },
    {
      name: 'Other ports, and a stricter idea of the internet',
      given: network({
        'cvm.DescribeInstances': [instance('ins-1', ['sg-1']), instance('ins-2', ['sg-2'])],
        groups: { 'sg-1': { ingress: [accept('0.0.0.0/0', 'TCP', '22')] }, 'sg-2': { ingress: [accept('198.51.7.7', 'TCP', '5985-5986')] } },
      }),
      parameters: { ports: ['5985-5986'], prefix: 32 },
      expect: { 'ins-1': 'pass', 'ins-2': 'fail' },
    },
  ],
});
