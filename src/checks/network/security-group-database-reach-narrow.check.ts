import type { Breadth } from '../../inventory/exposure/address.js';
import { causeOf } from '../../inventory/exposure/first-match.js';
import { lateralReach, type LateralReach } from '../../inventory/exposure/lateral-reach.js';
import { portList, serviceText } from '../../inventory/exposure/service.js';
import { securityGroup } from '../../inventory/network/security-group.js';
import { defineCheck } from '../check.js';
import { failWith, notApplicable, pass, unknown, type Evidence } from '../verdict.js';
import { ruleCause, RULE_KINDS } from './exposure-verdict.js';
import { RULES_PATH, rulesWithAllTheyMatch } from './group-rules.js';
import { accept, drop, groups, listing } from './network-calls.js';

interface Reached extends LateralReach {
  readonly service: number;
}

function many({ ipv4, ipv6 }: Breadth): number {
  return ipv4 + ipv6;
}

function evidence({ service, groups: members, blocks, inside }: Reached, maximum: number): Evidence {
  return {
    path: `${RULES_PATH}.Ingress`,
    observed: {
      port: serviceText(service, service + 1),
      'private addresses': many(inside.sure),
      groups: members.map(({ groupId, rule }) => `${groupId} by ${causeOf(rule)}`),
      rules: blocks.map(({ rule }) => `${causeOf(rule)}: ${rule.text}`),
    },
    expected: `at most ${maximum} private addresses; groups by name`,
  };
}

export default defineCheck({
  id: 'security-group-database-reach-narrow',
  title: { en: 'Database ports are reached by named groups or small ranges only', zh: '数据库端口仅允许指定安全组或小范围地址访问' },
  failTitle: { en: 'Database ports are reached from a whole network', zh: '数据库端口可从整个内网访问' },
  why: {
    en: 'An intruder on one machine looks for databases next. Where a database accepts a whole private network, every machine in it is a way to the data; naming the group of the application leaves one.',
    zh: '攻击者攻陷一台主机后会寻找数据库。如果数据库对整个内网放通，网内每台主机都是通向数据的路径；改为引用应用所在安全组后只剩一条。',
  },
  severity: 'medium',
  subject: securityGroup,
  consults: RULE_KINDS,
  layer: 'network-host',
  objectives: ['environment-separation', 'default-deny'],
  parameters: {
    ports: { type: 'strings', default: ['1433', '1521', '3306', '5432', '6379', '9200', '27017'], description: 'Ports of databases, as 3306 or udp/1434' },
    maximumAddresses: { type: 'number', default: 4096, minimum: 1, maximum: 16_777_216, unit: 'addresses', description: 'Private addresses that may reach a database port (4096: a /20)' },
  },
  remediation: {
    console: [{ en: 'VPC > Security groups > Inbound rules of <group>: replace the wide range in the rule named by the evidence by the security group of the application.', zh: '私有网络 > 安全组 > <安全组> 的入站规则：将证据所列规则中的大网段改为应用所在的安全组。' }],
    tccli: "tccli vpc CreateSecurityGroupPolicies --SecurityGroupId <group> --SecurityGroupPolicySet '{\"Ingress\":[{\"Protocol\":\"TCP\",\"Port\":\"3306\",\"SecurityGroupId\":\"<application-group>\",\"Action\":\"ACCEPT\"}]}'",
    terraform: 'resource "tencentcloud_security_group_rule_set" "this" {\n  security_group_id = "<group>"\n  ingress {\n    action             = "ACCEPT"\n    source_security_id = "<application-group>"\n    protocol           = "TCP"\n    port               = "3306"\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/215/20089',
  },
  covers: { statements: ['WP-5.3.4-01', 'WP-6.2.2-06', 'CVM-SEC-03'] },
  evaluate(group, context) {
    const { ports, maximumAddresses } = context.parameters;
    const rules = rulesWithAllTheyMatch(group, context, 'ingress');
    const services = portList(ports);
    const reached: Reached[] = [];
    for (let index = 0; index < services.length; index += 2) {
      for (let service = Number(services[index]); service < Number(services[index + 1]); service++) reached.push({ ...lateralReach(rules, service), service });
    }
    const wide = reached.filter(({ inside }) => many(inside.sure) > maximumAddresses);
    const [worst] = wide;
    if (worst !== undefined) {
      const opener = worst.blocks.reduce((best, one) => (many(one.addresses) > many(best.addresses) ? one : best));
      return failWith({ cause: ruleCause(opener.rule) }, evidence(worst, maximumAddresses), ...wide.slice(1, 4).map((one) => evidence(one, maximumAddresses)));
    }
    const doubtful = reached.find(({ inside }) => many(inside.possible) > maximumAddresses);
    if (doubtful !== undefined) return unknown(`who reaches ${serviceText(doubtful.service, doubtful.service + 1)} is not known: ${doubtful.doubts.join('; ')}`);
    const shown = reached.find(({ inside, groups: members }) => many(inside.sure) > 0 || members.length > 0);
    const maybe = reached.find(({ inside }) => many(inside.possible) > 0);
    // Whether anybody reaches it at all is not known: neither a pass nor nothing to judge.
    if (shown === undefined && maybe !== undefined) return unknown(`who reaches ${serviceText(maybe.service, maybe.service + 1)} is not known: ${maybe.doubts.join('; ')}`);
    return shown === undefined ? notApplicable('it lets nobody inside the networks to a database port') : pass(evidence(shown, maximumAddresses));
  },
  examples: [
    {
      name: 'Whole private network, one subnet, the group of the application, refused first, no database port',
      given: groups({
        'sg-wide': { ingress: [accept('10.0.0.0/8', 'TCP', '3306')] },
        'sg-pieces': { ingress: [accept('10.0.0.0/20', 'ALL'), accept('10.1.0.0/20', 'ALL')] },
        'sg-subnet': { ingress: [accept('10.0.1.0/24', 'TCP', '3306,5432')] },
        'sg-app': { ingress: [accept('sg-web', 'TCP', '3306'), drop('10.0.0.0/8', 'ALL')] },
        'sg-dropped': { ingress: [drop('10.0.0.0/8', 'TCP', '3306'), accept('10.0.0.0/8', 'TCP', '3306')] },
        'sg-web': { ingress: [accept('10.0.0.0/8', 'TCP', '443')] },
      }),
      expect: { 'sg-wide': 'fail', 'sg-pieces': 'fail', 'sg-subnet': 'pass', 'sg-app': 'pass', 'sg-dropped': 'not-applicable', 'sg-web': 'not-applicable' },
    },
    { name: 'A template that was not recorded', given: groups({ 'sg-1': { ingress: [accept('ipm-1', 'TCP', '3306')] } }), expect: { 'sg-1': 'unknown' } },
    { name: 'Rules were not recorded', given: [listing('vpc.DescribeSecurityGroups', 'SecurityGroupSet', { SecurityGroupId: 'sg-1' })], expect: { 'sg-1': 'unknown' } },
    { name: 'No groups', given: [listing('vpc.DescribeSecurityGroups', 'SecurityGroupSet')], expect: { '*': 'not-applicable' } },
  ],
});
