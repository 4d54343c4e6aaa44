import type { JsonObject } from '../../common/json.js';
import type { TerraformDetail, TerraformType } from './resource-type.js';
import { told, type Values } from './values.js';

/** Networks, addresses, balancers, and the rules of security groups where a document holds them whole. */
export const NETWORK_TYPES: Readonly<Record<string, TerraformType>> = {
  tencentcloud_vpc: {
    listing: { service: 'vpc', action: 'DescribeVpcs', items: 'VpcSet', id: 'VpcId' },
    item: (v, { id }) => told({ VpcId: id, VpcName: v.text('name'), CidrBlock: v.text('cidr_block'), IsDefault: v.flag('is_default'), TagSet: v.tags() }),
  },
  tencentcloud_subnet: {
    listing: { service: 'vpc', action: 'DescribeSubnets', items: 'SubnetSet', id: 'SubnetId' },
    zone: 'availability_zone',
    item: (v, { id }) => told({ SubnetId: id, SubnetName: v.text('name'), VpcId: v.text('vpc_id'), CidrBlock: v.text('cidr_block'), IsDefault: v.flag('is_default'), RouteTableId: v.text('route_table_id'), Zone: v.text('availability_zone'), TagSet: v.tags() }),
  },
  tencentcloud_eip: {
    listing: { service: 'vpc', action: 'DescribeAddresses', items: 'AddressSet', id: 'AddressId' },
    item: (v, { id }) => told({ AddressId: id, AddressName: v.text('name'), AddressIp: v.text('public_ip'), AddressStatus: v.text('status'), AddressType: v.text('type') }),
  },
  tencentcloud_nat_gateway: {
    listing: { service: 'vpc', action: 'DescribeNatGateways', items: 'NatGatewaySet', id: 'NatGatewayId' },
    item: (v, { id }) => told({ NatGatewayId: id, NatGatewayName: v.text('name'), VpcId: v.text('vpc_id'), TagSet: v.tags() }),
  },
  tencentcloud_vpc_flow_log: {
    listing: { service: 'vpc', action: 'DescribeFlowLogs', items: 'FlowLog', id: 'FlowLogId' },
    item: (v, { id }) => told({ FlowLogId: id, FlowLogName: v.text('flow_log_name'), VpcId: v.text('vpc_id'), ResourceType: v.text('resource_type'), ResourceId: v.text('resource_id'), TrafficType: v.text('traffic_type'), CloudLogId: v.text('cloud_log_id'), StorageType: v.text('storage_type') }),
  },
  tencentcloud_clb_instance: {
    listing: { service: 'clb', action: 'DescribeLoadBalancers', items: 'LoadBalancerSet', id: 'LoadBalancerId' },
    item: (v, { id }) =>
      told({
        LoadBalancerId: id,
        LoadBalancerName: v.text('clb_name'),
        LoadBalancerType: v.text('network_type'),
        LoadBalancerVips: v.texts('clb_vips'),
        SecureGroups: v.texts('security_groups'),
        LoadBalancerPassToTarget: v.flag('load_balancer_pass_to_target'),
        LogSetId: v.text('log_set_id'),
        LogTopicId: v.text('log_topic_id'),
        VpcId: v.text('vpc_id'),
        Tags: v.tags()?.map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value })),
      }),
  },
  tencentcloud_security_group: {
    listing: { service: 'vpc', action: 'DescribeSecurityGroups', items: 'SecurityGroupSet', id: 'SecurityGroupId' },
    item: (v, { id }) => told({ SecurityGroupId: id, SecurityGroupName: v.text('name'), SecurityGroupDesc: v.text('description'), TagSet: v.tags() }),
  },
  /** All rules of a group: the provider replaces whatever else is there. */
  tencentcloud_security_group_rule_set: {
    details: (v) => wholeRules(v, (name) => rulesOfBlocks(v.blocks(name))),
  },
  /** The same in one line a rule: `ACCEPT#10.0.0.0/8#80,443#TCP`. */
  tencentcloud_security_group_lite_rule: {
    details: (v) => wholeRules(v, (name) => rulesOfLines(v.texts(name))),
  },
};

type Rules = readonly JsonObject[] | undefined;

/** The answer about a group, when both directions are told whole; a direction that is null has no rules. */
function wholeRules(values: Values, rulesOf: (name: string) => Rules): readonly TerraformDetail[] {
  const group = values.text('security_group_id');
  const direction = (name: string): Rules => (values.isNone(name) ? [] : rulesOf(name));
  const [ingress, egress] = [direction('ingress'), direction('egress')];
  if (group === undefined || ingress === undefined || egress === undefined) return [];
  return [{ service: 'vpc', action: 'DescribeSecurityGroupPolicies', params: { SecurityGroupId: group }, response: { SecurityGroupPolicySet: { Version: '1', Ingress: ingress, Egress: egress } } }];
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
  return rules?.every((rule) => rule !== undefined) ? (rules as JsonObject[]) : undefined;
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
  return rules?.every((rule) => rule !== undefined) ? (rules as JsonObject[]) : undefined;
}

/** A source is an address, a group, or a template of addresses, told apart by its beginning. */
function peerOf(source: string): JsonObject {
  if (source.startsWith('sg-')) return { SecurityGroupId: source };
  if (source.startsWith('ipmg-')) return { AddressTemplate: { AddressGroupId: source } };
  if (source.startsWith('ipm-')) return { AddressTemplate: { AddressId: source } };
  return source.includes(':') ? { Ipv6CidrBlock: source } : { CidrBlock: source };
}
