import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import type { ObjectiveId } from '../../frameworks/objectives.js';
import type { Bilingual } from '../../responsibility/vocabulary.js';
import { defineCheck, type Covers } from '../check.js';
import type { Severity } from '../verdict.js';
import { instanceVerdict, PATH_KINDS, portQuery, PREFIX_PARAMETER } from './exposure-verdict.js';
import { accept, denied, drop, instance, network } from './network-calls.js';

/** What tells one family of ports from another; how it is judged is the same for all. */
export interface PortFamily {
  readonly id: string;
  readonly title: Bilingual;
  readonly failTitle: Bilingual;
  readonly why: Bilingual;
  readonly severity: Severity;
  readonly objectives: readonly [ObjectiveId, ...ObjectiveId[]];
  readonly ports: readonly [string, ...string[]];
  /** What the ports are, for the parameter's description. */
  readonly meaning: string;
  /** A rule's protocol and port that opens one of them, and a port next to them that is none. */
  readonly one: readonly [protocol: 'TCP' | 'UDP', port: string];
  readonly other: readonly [protocol: 'TCP' | 'UDP', port: string];
  readonly covers: Covers;
}

/** A check that an instance keeps a family of ports off the internet, judged by every way that leads to it. */
export function portFamilyCheck(family: PortFamily) {
  const [protocol, port] = family.one;
  const open = accept('0.0.0.0/0', protocol, port);
  return defineCheck({
    id: family.id,
    title: family.title,
    failTitle: family.failTitle,
    why: family.why,
    severity: family.severity,
    subject: cvmInstance,
    consults: PATH_KINDS,
    layer: 'network-host',
    objectives: family.objectives,
    parameters: {
      ports: { type: 'strings', default: family.ports, description: `${family.meaning}, as 22, tcp/22 or udp/100-200` },
      prefix: PREFIX_PARAMETER,
    },
    remediation: {
      console: [
        { en: 'VPC > Security groups: in the group and rule named by the evidence, replace the source by the addresses that need access, or delete the rule.', zh: '私有网络 > 安全组：在证据所列的安全组规则中，将来源改为确需访问的地址，或删除该规则。' },
        { en: 'Where people need it from outside, let them in through the VPN or the bastion host.', zh: '如确需从外部访问，请通过 VPN 或堡垒机进入。' },
      ],
      tccli: "tccli vpc DeleteSecurityGroupPolicies --SecurityGroupId <group> --SecurityGroupPolicySet '{\"Ingress\":[{\"PolicyIndex\":<index>}]}'",
      terraform: 'resource "tencentcloud_security_group_rule_set" "this" {\n  security_group_id = "<group>"\n  ingress {\n    action     = "ACCEPT"\n    cidr_block = "<your-own-range>"\n    protocol   = "TCP"\n    port       = "<port>"\n  }\n}',
      docs: 'https://cloud.tencent.com/document/product/213/12452',
    },
    covers: family.covers,
    evaluate: (subject, context) => instanceVerdict(subject, context, portQuery(context.parameters)),
    examples: [
      {
        name: 'Open to the world, to private addresses, refused first, halves of the world, another port',
        given: network({
          'cvm.DescribeInstances': ['open', 'private', 'drop', 'halves', 'other'].map((name) => instance(`ins-${name}`, [`sg-${name}`])),
          groups: {
            'sg-open': { ingress: [open] },
            'sg-private': { ingress: [accept('10.0.0.0/8', protocol, port), accept('sg-open', 'ALL')] },
            'sg-drop': { ingress: [drop('0.0.0.0/0', 'ALL'), open] },
            'sg-halves': { ingress: [accept('0.0.0.0/1', protocol, port), accept('128.0.0.0/1', protocol, port)] },
            'sg-other': { ingress: [accept('0.0.0.0/0', ...family.other)] },
          },
        }),
        expect: { 'ins-open': 'fail', 'ins-private': 'pass', 'ins-drop': 'pass', 'ins-halves': 'fail', 'ins-other': 'pass' },
      },
      {
        name: 'A stopped instance, and one whose groups were not recorded',
        given: network({ 'cvm.DescribeInstances': [instance('ins-1', ['sg-open'], { InstanceState: 'STOPPED' }), instance('ins-2', ['sg-lost'])], groups: { 'sg-open': { ingress: [open] } } }),
        expect: { 'ins-1': 'not-applicable', 'ins-2': 'unknown' },
      },
      {
        name: 'Over a virtual IP with an elastic IP; unknown where the Cloud Firewall before the address was not read',
        given: [
          ...network({
            'cvm.DescribeInstances': [instance('ins-1', ['sg-open'], { PublicIpAddresses: null }), instance('ins-2', ['sg-open'], { PublicIpAddresses: ['203.0.113.77'] })],
            'vpc.DescribeHaVips': [{ HaVipId: 'havip-1', Vip: '10.0.0.100', VpcId: 'vpc-1', SubnetId: 'subnet-1', InstanceId: 'ins-1', NetworkInterfaceId: 'eni-1', AddressIp: '203.0.113.70', HaVipAssociationSet: [] }],
            groups: { 'sg-open': { ingress: [open] } },
          }),
          { call: 'cfw.DescribeFwEdgeIps', response: { Total: 1, Data: [{ PublicIp: '203.0.113.77', InstanceId: 'ins-2', Status: 1 }] } },
          denied('cfw.DescribeAclRule'),
        ],
        expect: { 'ins-1': 'fail', 'ins-2': 'unknown' },
      },
    ],
  });
}
