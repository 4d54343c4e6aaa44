import type { JsonObject } from '../../../common/json.js';
import type { DetailTemplate, TerraformType } from '../resource-type.js';
import { made, ownId, tags, text } from '../template.js';
import { told, type Values } from '../values.js';

/** Rules as `DescribeSecurityGroupPolicies` answers them; undefined where one of them is not told whole. */
export type Rules = readonly JsonObject[] | undefined;

const RULE_ATTRIBUTES = ['action', 'cidr_block', 'ipv6_cidr_block', 'source_security_id', 'address_template_id', 'address_template_group', 'service_template_id', 'service_template_group', 'protocol', 'port'];

/** Security groups, and their rules where a document holds them whole and in order. */
export const SECURITY_GROUP_TYPES: Readonly<Record<string, TerraformType>> = {
  tencentcloud_security_group: {
    listing: { service: 'vpc', action: 'DescribeSecurityGroups', items: 'SecurityGroupSet', id: 'SecurityGroupId' },
    item: { SecurityGroupId: ownId, SecurityGroupName: text('name'), SecurityGroupDesc: text('description'), TagSet: tags() },
  },
  /** All rules of a group: the provider replaces whatever else is there. */
  tencentcloud_security_group_rule_set: { details: [wholeRules((v, name) => rulesOfBlocks(v.blocks(name)), RULE_ATTRIBUTES)] },
  /** The same in one line a rule: `ACCEPT#10.0.0.0/8#80,443#TCP`. */
  tencentcloud_security_group_lite_rule: { details: [wholeRules((v, name) => rulesOfLines(v.texts(name)), [])] },
  /** A single rule says neither what stands before it nor what else there is: see the collection of a group's rules. */
  tencentcloud_security_group_rule: {},
};

/** The answer about a group, when both directions are told whole; a direction that is null has no rules. */
function wholeRules(rulesOf: (values: Values, name: string) => Rules, inner: readonly string[]): DetailTemplate {
  const direction = (name: string) => made([name, ...inner.map((one) => `${name}.${one}`)], (v) => (v.isNone(name) ? [] : rulesOf(v, name)));
  return {
    service: 'vpc',
    action: 'DescribeSecurityGroupPolicies',
    params: { SecurityGroupId: text('security_group_id') },
    response: { SecurityGroupPolicySet: { Version: '1', Ingress: direction('ingress'), Egress: direction('egress') } },
    whole: true,
  };
}

/** Undefined when a rule is not told whole: a list with a gap would be another list. */
function rulesOfBlocks(blocks: readonly Values[] | undefined): Rules {
  const rules = blocks?.map((block, PolicyIndex) => {
    const action = block.text('action');
    const peer = told({
      CidrBlock: block.text('cidr_block'),
      Ipv6CidrBlock: block.text('ipv6_cidr_block'),
      SecurityGroupId: block.text('source_security_id'),
      AddressTemplate: template('AddressId', block.text('address_template_id'), 'AddressGroupId', block.text('address_template_group')),
    });
    const service = template('ServiceId', block.text('service_template_id'), 'ServiceGroupId', block.text('service_template_group'));
    if (action === undefined || Object.keys(peer).length !== 1) return undefined;
    if (service !== undefined) return { PolicyIndex, Action: action, ...peer, ServiceTemplate: service };
    const protocol = block.text('protocol');
    return protocol === undefined ? undefined : told({ PolicyIndex, Action: action, ...peer, Protocol: protocol, Port: block.text('port') ?? 'ALL' });
  });
  return rules?.every((rule) => rule !== undefined) === true ? (rules as JsonObject[]) : undefined;
}

function template(one: string, id: string | undefined, other: string, group: string | undefined): JsonObject | undefined {
  if (id !== undefined) return { [one]: id };
  return group === undefined ? undefined : { [other]: group };
}

function rulesOfLines(lines: readonly string[] | undefined): Rules {
  const rules = lines?.map((line, PolicyIndex) => {
    const [Action, source, port, protocol, ...more] = line.split('#');
    if ((Action !== 'ACCEPT' && Action !== 'DROP') || !source || !port || !protocol || more.length > 0) return undefined;
    const peer = peerOf(source);
    if (/^ppmg?-/.test(protocol)) return { PolicyIndex, Action, ...peer, ServiceTemplate: protocol.startsWith('ppmg-') ? { ServiceGroupId: protocol } : { ServiceId: protocol } };
    return { PolicyIndex, Action, ...peer, Protocol: protocol, Port: port };
  });
  return rules?.every((rule) => rule !== undefined) === true ? (rules as JsonObject[]) : undefined;
}

/** A source is an address, a group, or a template of addresses, told apart by its beginning. */
function peerOf(source: string): JsonObject {
  if (source.startsWith('sg-')) return { SecurityGroupId: source };
  if (source.startsWith('ipmg-')) return { AddressTemplate: { AddressGroupId: source } };
  if (source.startsWith('ipm-')) return { AddressTemplate: { AddressId: source } };
  return source.includes(':') ? { Ipv6CidrBlock: source } : { CidrBlock: source };
}
