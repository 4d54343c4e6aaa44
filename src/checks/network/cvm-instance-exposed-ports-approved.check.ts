import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { subtract } from '../../inventory/exposure/interval-set.js';
import type { ServiceQuery } from '../../inventory/exposure/path-filter.js';
import { reachableServices, type ReachableService } from '../../inventory/exposure/reachability.js';
import { ALL_TCP, ALL_UDP, portList } from '../../inventory/exposure/service.js';
import { defineCheck } from '../check.js';
import { failWith, notApplicable, pass, unknown, type Evidence } from '../verdict.js';
import { isAtRest, PATH_KINDS, PREFIX_PARAMETER, ruleCause } from './exposure-verdict.js';
import { accept, drop, instance, network } from './network-calls.js';

interface Approved {
  readonly approvedPorts: readonly string[];
  readonly prefix: number;
}

const QUERIES = new WeakMap<Approved, ServiceQuery>();

function queryOf(parameters: Approved): ServiceQuery {
  let query = QUERIES.get(parameters);
  if (query === undefined) QUERIES.set(parameters, (query = { services: subtract([...ALL_TCP, ...ALL_UDP], portList(parameters.approvedPorts)), prefix: parameters.prefix }));
  return query;
}

const EXPECTED = 'approved ports only';

function evidence({ service, path, openedBy, sources, dependsOnOrder }: ReachableService): Evidence {
  const opened = openedBy.map((rule) => `${rule.owner} ${rule.direction} rule ${rule.index}: ${rule.text}`);
  const shown: Evidence = { path: 'internet', observed: { port: service, way: ['internet', ...path].join(' > '), 'opened by': opened.length > 0 ? opened : ['nothing refuses it'], 'IPv4 sources': sources.ipv4 }, expected: EXPECTED };
  return dependsOnOrder ? { ...shown, note: 'another order of the bound groups would change the verdict' } : shown;
}

export default defineCheck({
  id: 'cvm-instance-exposed-ports-approved',
  title: { en: 'CVM instance offers only approved ports to the internet', zh: '云服务器仅向公网开放已批准的端口' },
  failTitle: { en: 'CVM instance offers other than the approved ports to the internet', zh: '云服务器向公网开放了未批准的端口' },
  why: {
    en: 'Every port that answers the internet is one more thing to keep patched and watched. This names all of them that nobody approved, with the way that leads there and the rule that opens it.',
    zh: '每个面向公网的端口都需要持续修补和监控。本检查列出所有未批准的端口，并给出到达路径和放通它的规则。',
  },
  severity: 'medium',
  subject: cvmInstance,
  consults: PATH_KINDS,
  layer: 'network-host',
  objectives: ['default-deny'],
  parameters: {
    approvedPorts: { type: 'strings', default: ['80', '443', 'udp/443'], description: 'Ports that may be reached from the internet, as 443, tcp/443 or udp/443' },
    prefix: PREFIX_PARAMETER,
  },
  remediation: {
    console: [
      { en: 'VPC > Security groups: in the rule named by the evidence, limit the source to the addresses that need the port, or delete the rule.', zh: '私有网络 > 安全组：在证据所列规则中，将来源限制为确需访问的地址，或删除该规则。' },
      { en: 'Where the way goes over a NAT gateway or a balancer, delete the forwarding or listener instead.', zh: '如路径经过 NAT 网关或负载均衡，则删除相应的转发规则或监听器。' },
    ],
    tccli: "tccli vpc DeleteSecurityGroupPolicies --SecurityGroupId <group> --SecurityGroupPolicySet '{\"Ingress\":[{\"PolicyIndex\":<index>}]}'",
    terraform: '# Narrow the "ingress" block of tencentcloud_security_group_rule_set that the evidence names.',
    docs: 'https://cloud.tencent.com/document/product/213/12452',
  },
  covers: { statements: ['CVM-PORT-02', 'CVM-SG-01', 'WP-3-06', 'WP-6.2.2-05a'], peers: ['config-cvm-sg-no-remote-access', 'checkov-CKV_TC_8'] },
  evaluate(subject, context) {
    if (isAtRest(subject.data.InstanceState)) return notApplicable(`the instance is ${subject.data.InstanceState}, so nothing on it answers`);
    const reached = reachableServices(subject, context, queryOf(context.parameters));
    const [first, ...others] = reached.filter(({ certain }) => certain);
    if (first !== undefined) {
      const rule = first.openedBy.at(-1);
      return failWith({ cause: rule === undefined ? undefined : ruleCause(rule) }, evidence(first), ...others.slice(0, 9).map(evidence));
    }
    const [doubtful] = reached;
    if (doubtful !== undefined) return unknown(`${doubtful.service} may be reached from the internet: ${doubtful.doubts.join('; ')}`);
    return pass({ path: 'internet', observed: 'no other port is reached', expected: EXPECTED });
  },
  examples: [
    {
      name: 'Web only, one more port, refused before the opening, over IPv6, over port forwarding',
      given: network({
        'cvm.DescribeInstances': [
          instance('ins-web', ['sg-web']),
          instance('ins-more', ['sg-more']),
          instance('ins-drop', ['sg-drop', 'sg-more']),
          instance('ins-six', ['sg-six'], { PublicIpAddresses: null, IPv6Addresses: ['2402:4e00::5'], PublicIPv6Addresses: ['2402:4e00::5'] }),
          instance('ins-nat', ['sg-more'], { PublicIpAddresses: null, PrivateIpAddresses: ['10.0.0.9'] }),
          instance('ins-hidden', ['sg-more'], { PublicIpAddresses: null, PrivateIpAddresses: ['10.0.0.10'] }),
        ],
        'vpc.DescribeNatGateways': [{ NatGatewayId: 'nat-1', VpcId: 'vpc-1', DestinationIpPortTranslationNatRuleSet: [{ IpProtocol: 'TCP', PublicIpAddress: '203.0.113.30', PublicPort: 443, PrivateIpAddress: '10.0.0.9', PrivatePort: 8080 }] }],
        groups: {
          'sg-web': { ingress: [accept('0.0.0.0/0', 'TCP', '80,443')] },
          'sg-more': { ingress: [accept('0.0.0.0/0', 'TCP', '443,8080')] },
          'sg-drop': { ingress: [drop('0.0.0.0/0', 'TCP', '8080')] },
          'sg-six': { ingress: [accept('::/0', 'TCP', '8443')] },
        },
      }),
      expect: { 'ins-web': 'pass', 'ins-more': 'fail', 'ins-drop': 'pass', 'ins-six': 'fail', 'ins-nat': 'fail', 'ins-hidden': 'pass' },
    },
    {
      name: 'Stopped; groups not recorded; another list',
      given: network({ 'cvm.DescribeInstances': [instance('ins-1', ['sg-1'], { InstanceState: 'STOPPED' }), instance('ins-2', ['sg-lost']), instance('ins-3', ['sg-1'])], groups: { 'sg-1': { ingress: [accept('0.0.0.0/0', 'TCP', '8080')] } } }),
      parameters: { approvedPorts: ['8080'] },
      expect: { 'ins-1': 'not-applicable', 'ins-2': 'unknown', 'ins-3': 'pass' },
    },
  ],
});
