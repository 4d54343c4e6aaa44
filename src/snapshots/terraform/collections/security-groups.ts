import type { JsonObject } from '../../../common/json.js';
import type { TerraformResource } from '../document.js';
import type { Collection } from '../resource-type.js';
import { text } from '../template.js';
import type { Values } from '../values.js';

const [GROUP, RULE, SET, LITE] = ['tencentcloud_security_group', 'tencentcloud_security_group_rule', 'tencentcloud_security_group_rule_set', 'tencentcloud_security_group_lite_rule'];

/**
 * The rules of a group that a plan makes out of single rules. A new group has none. Nothing tells in which order the
 * provider will put single rules, so that they are told where order makes no difference: in a direction of one action.
 */
export const SECURITY_GROUP_COLLECTIONS: readonly Collection[] = [
  {
    of: [GROUP],
    service: 'vpc',
    action: 'DescribeSecurityGroupPolicies',
    key: 'SecurityGroupId',
    parts: { [RULE]: text('security_group_id'), [SET]: text('security_group_id'), [LITE]: text('security_group_id') },
    attributes: { [RULE]: ['type', 'policy', 'cidr_ip', 'source_sgid', 'address_template.group_id', 'address_template.template_id', 'ip_protocol', 'port_range', 'protocol_template.group_id', 'protocol_template.template_id'] },
    answer: (_, plan) => {
      const [rules, sets, lites] = [plan.parts(RULE), plan.parts(SET), plan.parts(LITE)];
      // A resource with all rules answers for the group itself.
      if (rules === undefined || sets === undefined || lites === undefined || sets.length + lites.length > 0) return undefined;
      const direction = (name: string): readonly JsonObject[] | undefined => rulesOf(rules.filter(({ values }) => values.text('type')?.toLowerCase() === name));
      if (rules.some(({ values }) => values.text('type') === undefined)) return undefined;
      const [Ingress, Egress] = [direction('ingress'), direction('egress')];
      return Ingress === undefined || Egress === undefined ? undefined : { SecurityGroupPolicySet: { Version: '1', Ingress, Egress } };
    },
  },
];

function rulesOf(resources: readonly TerraformResource[]): readonly JsonObject[] | undefined {
  const rules = resources.map(({ values }, PolicyIndex) => rule(values, PolicyIndex));
  if (!rules.every((one) => one !== undefined)) return undefined;
  return new Set(rules.map((one) => one['Action'])).size > 1 ? undefined : rules;
}

function rule(v: Values, PolicyIndex: number): JsonObject | undefined {
  const [Action, peer, service] = [v.text('policy'), peerOf(v), serviceOf(v)];
  return Action === undefined || peer === undefined || service === undefined ? undefined : { PolicyIndex, Action, ...peer, ...service };
}

function peerOf(v: Values): JsonObject | undefined {
  const [address, group, [template]] = [v.text('cidr_ip'), v.text('source_sgid'), v.blocks('address_template') ?? []];
  if (address !== undefined) return address.includes(':') ? { Ipv6CidrBlock: address } : { CidrBlock: address };
  if (group !== undefined) return { SecurityGroupId: group };
  const [AddressId, AddressGroupId] = [template?.text('template_id'), template?.text('group_id')];
  if (AddressId !== undefined) return { AddressTemplate: { AddressId } };
  return AddressGroupId === undefined ? undefined : { AddressTemplate: { AddressGroupId } };
}

/** All protocols and ports where none is named; one that only applying tells is not told. */
function serviceOf(v: Values): JsonObject | undefined {
  const [template] = v.blocks('protocol_template') ?? [];
  const [ServiceId, ServiceGroupId] = [template?.text('template_id'), template?.text('group_id')];
  if (ServiceId !== undefined) return { ServiceTemplate: { ServiceId } };
  if (ServiceGroupId !== undefined) return { ServiceTemplate: { ServiceGroupId } };
  if (template !== undefined) return undefined;
  const all = (name: string): string | undefined => v.text(name)?.toUpperCase() ?? (v.isUnset(name) ? 'ALL' : undefined);
  const [Protocol, Port] = [all('ip_protocol'), all('port_range')];
  return Protocol === undefined || Port === undefined ? undefined : { Protocol, Port };
}
