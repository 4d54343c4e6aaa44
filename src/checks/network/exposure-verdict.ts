import { createHash } from 'node:crypto';
import type { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { causeOf, type RuleRef } from '../../inventory/exposure/first-match.js';
import { instanceExposure } from '../../inventory/exposure/instance-exposure.js';
import { pathText, shutSpans, type Exposure, type PathSpan } from '../../inventory/exposure/internet-path.js';
import { intersect, intervalSet, type Point } from '../../inventory/exposure/interval-set.js';
import type { ServiceQuery } from '../../inventory/exposure/path-filter.js';
import { ALL_TCP, ALL_UDP, portList, serviceText } from '../../inventory/exposure/service.js';
import { addressTemplateGroup } from '../../inventory/network/address-template-group.js';
import { addressTemplate } from '../../inventory/network/address-template.js';
import { balancerAddress } from '../../inventory/network/balancer-address.js';
import { edgeFirewallIp } from '../../inventory/network/edge-firewall-ip.js';
import { havipAddress } from '../../inventory/network/havip-address.js';
import { havip } from '../../inventory/network/havip.js';
import { loadBalancer } from '../../inventory/network/load-balancer.js';
import { natGateway } from '../../inventory/network/nat-gateway.js';
import { natPortForwarding } from '../../inventory/network/nat-port-forwarding.js';
import { networkAcl } from '../../inventory/network/network-acl.js';
import { networkInterface } from '../../inventory/network/network-interface.js';
import { securityGroup } from '../../inventory/network/security-group.js';
import { serviceTemplateGroup } from '../../inventory/network/service-template-group.js';
import { serviceTemplate } from '../../inventory/network/service-template.js';
import { subnet } from '../../inventory/network/subnet.js';
import { cfwAcl } from '../../inventory/services/cfw-acl.js';
import { known, type ResourceOf } from '../../inventory/resource.js';
import type { AnyKind, InventoryView } from '../../inventory/view.js';
import { failWith, notApplicable, pass, unknown, type Cause, type Evidence, type Severity, type Verdict } from '../verdict.js';

/** Kinds that say what a security group's rules mean. */
export const RULE_KINDS: readonly AnyKind[] = [securityGroup, addressTemplate, addressTemplateGroup, serviceTemplate, serviceTemplateGroup];

/** Kinds that lie between the internet and an instance. The evaluator knows what a gap in each of them means. */
export const PATH_KINDS: readonly AnyKind[] = [...RULE_KINDS, networkInterface, subnet, networkAcl, natGateway, natPortForwarding, havip, havipAddress, loadBalancer, balancerAddress, edgeFirewallIp, cfwAcl];

/** How many sources are the internet; the same parameter in every check that asks. */
export const PREFIX_PARAMETER = {
  type: 'number',
  default: 8,
  minimum: 1,
  maximum: 32,
  unit: 'prefix length',
  description: 'Public IPv4 sources that together are at least as many as a block of this prefix length count as the internet (32: any public address at all); for IPv6 the block is 16 bits longer',
} as const;

interface PortParameters {
  readonly ports: readonly string[];
  readonly prefix: number;
}

const QUERIES = new WeakMap<object, ServiceQuery>();

/** The query of a check with `ports` and `prefix` parameters, made once. */
export function portQuery(parameters: PortParameters): ServiceQuery {
  let query = QUERIES.get(parameters);
  if (query === undefined) QUERIES.set(parameters, (query = { services: portList(parameters.ports), prefix: parameters.prefix }));
  return query;
}

/** The query for every TCP and UDP port, made once per parameters. */
export function everyPortQuery(parameters: { readonly prefix: number }): ServiceQuery {
  let query = QUERIES.get(parameters);
  if (query === undefined) QUERIES.set(parameters, (query = { services: [...ALL_TCP, ...ALL_UDP], prefix: parameters.prefix }));
  return query;
}

/** States in which nothing on the instance answers. */
const AT_REST: ReadonlySet<string> = new Set(['STOPPED', 'SHUTDOWN', 'TERMINATING', 'LAUNCH_FAILED']);

/** Whether an instance with this state is down; throws `NotCollected` when the state was not recorded. */
export function isAtRest(state: string | null | undefined): boolean {
  return state !== 'RUNNING' && AT_REST.has(known(state ?? undefined, 'InstanceState').toUpperCase());
}

/** Judges an instance by whether any of the asked services is reached from the internet. */
export function instanceVerdict(instance: ResourceOf<typeof cvmInstance>, view: InventoryView, query: ServiceQuery): Verdict {
  if (isAtRest(instance.data.InstanceState)) return notApplicable(`the instance is ${instance.data.InstanceState}, so nothing on it answers`);
  return exposureVerdict(instanceExposure(instance, view, query));
}

/** How many ways a fail shows; the rest are counted. */
const SHOWN = 5;
const EXPECTED = 'not reached from the internet';

/** An exposure as a verdict. */
export function exposureVerdict(exposure: Exposure): Verdict {
  if (exposure.state === 'open') return openVerdict(exposure.open);
  if (exposure.state === 'closed') return closedVerdict(exposure);
  return undeterminedVerdict(exposure);
}

/** Fails with the ways that are open; caused by the rule that opens the first. */
export function openVerdict(open: readonly PathSpan[], expected: string = EXPECTED, severity?: Severity): Verdict {
  const [first, ...others] = open.slice(0, SHOWN).map((span) => evidence(span, expected)) as [Evidence, ...Evidence[]];
  const more: Evidence[] = open.length > SHOWN ? [{ path: 'further ways', observed: open.length - SHOWN, expected }] : [];
  return failWith({ cause: openedBy(open[0] as PathSpan), severity }, first, ...others, ...more);
}

/** What opens a way: the rule nearest to the resource, else the first thing on the way. */
export function openedBy(span: PathSpan): Cause {
  const rule = span.rules.at(-1);
  if (rule !== undefined) return ruleCause(rule);
  const hop = span.path.hops()[0] ?? 'internet';
  return { kind: 'network-path', id: hop, label: `${hop}: nothing refuses it` };
}

const CAUSES = new WeakMap<RuleRef, Cause>();

/** A rule as the cause of a failure; its id changes with its place and with what it says. */
export function ruleCause(rule: RuleRef): Cause {
  let cause = CAUSES.get(rule);
  if (cause === undefined) {
    const print = createHash('sha256').update(rule.text).digest('hex').slice(0, 8);
    cause = { kind: ruleKind(rule), id: `${causeOf(rule)}#${print}`, label: `${rule.owner} ${rule.direction} rule ${rule.index}: ${rule.text}` };
    CAUSES.set(rule, cause);
  }
  return cause;
}

function ruleKind({ owner }: RuleRef): Cause['kind'] {
  if (owner.startsWith('acl-')) return 'network-acl-entry';
  return owner.startsWith('sg-') ? 'security-group-rule' : 'firewall-rule';
}

/** Where the deciding rules were read. */
function pathOf(rules: readonly RuleRef[]): string {
  const owner = rules.at(-1)?.owner ?? '';
  if (owner.startsWith('lhins-')) return 'lighthouse.DescribeFirewallRules FirewallRuleSet[]';
  if (owner.startsWith('acl-')) return 'vpc.DescribeNetworkAcls NetworkAclSet[]';
  if (owner === 'cfw') return 'cfw.DescribeAclRule Data[]';
  const list = rules.at(-1)?.direction === 'egress' ? 'Egress' : 'Ingress';
  return `vpc.DescribeSecurityGroupPolicies SecurityGroupPolicySet.${list}[]`;
}

function evidence(span: PathSpan, expected: string): Evidence {
  const rules = span.rules.map((rule) => `${causeOf(rule)}: ${rule.text}`);
  const { ipv4, ipv6 } = span.sources;
  const sources = [ipv4 > 0 ? `${ipv4} public IPv4 addresses` : '', ipv6 > 0 ? `about 2^${Math.round(Math.log2(ipv6))} IPv6 addresses` : ''].filter((text) => text !== '');
  const notes = [`reached by ${sources.join(' and ')}`, ...(span.dependsOnOrder ? ['another order of the bound groups would change the verdict'] : [])];
  return {
    path: pathOf(span.rules),
    observed: { way: pathText(span), rules: rules.length > 0 ? rules : ['nothing refuses it'] },
    expected,
    note: notes.join('; '),
  };
}

const NO_WAY = pass({ path: 'addresses, NAT gateways and load balancers', observed: 'no way from the internet leads to the resource', expected: EXPECTED });

/** Passes with what refuses; the texts are made only when they are read, because most resources pass. */
function closedVerdict(exposure: Exposure): Verdict {
  if (exposure.paths.length === 0) return NO_WAY;
  return {
    outcome: 'pass',
    get evidence(): readonly [Evidence, ...Evidence[]] {
      const narrow = shutSpans(exposure, 'narrow').map((span) => shutEvidence(span, 'from a named public range only'));
      const closed = shutSpans(exposure, 'closed').map((span) => shutEvidence(span, 'refused'));
      const [first = NO_WAY.evidence[0], ...others] = [...narrow, ...closed].slice(0, SHOWN);
      return [first, ...others];
    },
  };
}

function shutEvidence(span: PathSpan, how: string): Evidence {
  const deciders = how === 'refused' ? span.refusals : span.rules;
  const rules = deciders.map((rule) => `${causeOf(rule)}: ${rule.text}`);
  const shown: Evidence = { path: pathOf(deciders), observed: { way: pathText(span), verdict: how, rules: rules.length > 0 ? rules : ['no rule matches: refused'] }, expected: EXPECTED };
  return span.dependsOnOrder ? { ...shown, note: 'another order of the bound groups would change the verdict' } : shown;
}

function undeterminedVerdict(exposure: Exposure): Verdict {
  const services = [...new Set(exposure.undetermined.map((span) => serviceText(span.from, span.to)))];
  return unknown(`${listed(services)} may be reached from the internet: ${listed(exposure.doubts)}`);
}

function listed(texts: readonly string[]): string {
  return texts.length > 3 ? `${texts.slice(0, 3).join('; ')} and ${texts.length - 3} more` : texts.join('; ');
}

/** How many TCP and UDP ports are reached for certain, and how many may be. */
function portCounts({ open, undetermined }: Exposure): { readonly sure: number; readonly possible: number } {
  const ranges = (spans: readonly PathSpan[]): readonly Point[] => intersect(intervalSet(spans.map(({ from, to }): [number, number] => [from, to])), [ALL_TCP[0] as Point, ALL_UDP[1] as Point]);
  return { sure: lengthOf(ranges(open)), possible: lengthOf(ranges([...open, ...undetermined])) };
}

function lengthOf(set: readonly Point[]): number {
  let length = 0;
  for (let index = 0; index < set.length; index += 2) length += Number(set[index + 1]) - Number(set[index]);
  return length;
}

/** Judges by the number of ports that are reached: more than `maximum` fails. */
export function portCountVerdict(exposure: Exposure, maximum: number): Verdict {
  if (exposure.state === 'closed') return closedVerdict(exposure);
  const { sure, possible } = portCounts(exposure);
  if (sure > maximum) return openVerdict([...exposure.open].sort((a, b) => b.to - b.from - (a.to - a.from)), `at most ${maximum} ports; ${sure} are open`);
  if (possible > maximum) return undeterminedVerdict(exposure);
  return pass({ path: pathOf(exposure.open[0]?.rules ?? []), observed: `${sure} ports open`, expected: `at most ${maximum} ports` });
}
