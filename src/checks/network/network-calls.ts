import type { ExampleCall } from '../check.js';

/** Recorded calls that the examples of network checks share. */

type Item = { readonly [field: string]: unknown };

/** A complete listing of one page; `action` as `service.Action`. */
export function listing(call: string, items: string, ...list: readonly Item[]): ExampleCall {
  return { call, response: { TotalCount: list.length, [items]: list } };
}

/** A refused call. */
export function denied(call: string, params: { readonly [name: string]: unknown } = {}): ExampleCall {
  return { call, params, error: { code: 'UnauthorizedOperation' } };
}

/** An answer about one resource. */
export function answer(call: string, key: string, id: string, response: Item): ExampleCall {
  return { call, params: { [key]: id }, response };
}

/** A rule that accepts; IPv6 blocks go where the API has them. */
export function accept(source: string, protocol = 'TCP', port = 'ALL'): Item {
  return { ...peer(source), Protocol: protocol, Port: port, Action: 'ACCEPT' };
}

/** A rule that refuses. */
export function drop(source: string, protocol = 'TCP', port = 'ALL'): Item {
  return { ...peer(source), Protocol: protocol, Port: port, Action: 'DROP' };
}

function peer(source: string): Item {
  const isGroup = source.startsWith('sg-');
  const isSix = source.includes(':');
  const template = source.startsWith('ipmg-') ? { AddressId: '', AddressGroupId: source } : source.startsWith('ipm-') ? { AddressId: source, AddressGroupId: '' } : undefined;
  return {
    CidrBlock: isGroup || isSix || template !== undefined ? '' : source,
    Ipv6CidrBlock: isSix ? source : '',
    SecurityGroupId: isGroup ? source : '',
    ...(template === undefined ? {} : { AddressTemplate: template }),
  };
}

/** Security groups by id, with their inbound and outbound rules in order. */
export interface ExampleGroups {
  readonly [id: string]: { readonly ingress?: readonly Item[]; readonly egress?: readonly Item[]; readonly fields?: Item };
}

/** The listing of security groups and the rules of each. */
export function groups(byId: ExampleGroups): readonly ExampleCall[] {
  const ids = Object.keys(byId);
  const numbered = (rules: readonly Item[] = []): readonly Item[] => rules.map((rule, PolicyIndex) => ({ PolicyIndex, ...rule }));
  return [
    listing('vpc.DescribeSecurityGroups', 'SecurityGroupSet', ...ids.map((id) => ({ SecurityGroupId: id, SecurityGroupName: id, IsDefault: false, ...byId[id]?.fields }))),
    ...ids.map((id) =>
      answer('vpc.DescribeSecurityGroupPolicies', 'SecurityGroupId', id, {
        SecurityGroupPolicySet: { Ingress: numbered(byId[id]?.ingress), Egress: numbered(byId[id]?.egress) },
      }),
    ),
  ];
}

/** A running instance with a public address behind the given groups. */
export function instance(id: string, securityGroups: readonly string[], fields: Item = {}): Item {
  return {
    InstanceId: id,
    InstanceState: 'RUNNING',
    SecurityGroupIds: securityGroups,
    PublicIpAddresses: ['203.0.113.9'],
    PrivateIpAddresses: ['10.0.0.4'],
    IPv6Addresses: null,
    VirtualPrivateCloud: { VpcId: 'vpc-1', SubnetId: 'subnet-1' },
    ...fields,
  };
}

/** A network interface of an instance, private unless `publicAddress` is given. */
export function networkInterface(id: string, instanceId: string, securityGroups: readonly string[], address: string, publicAddress = '', fields: Item = {}): Item {
  return {
    NetworkInterfaceId: id,
    VpcId: 'vpc-1',
    SubnetId: 'subnet-1',
    Primary: false,
    GroupSet: securityGroups,
    PrivateIpAddressSet: [{ PrivateIpAddress: address, PublicIpAddress: publicAddress, Primary: true }],
    Ipv6AddressSet: [],
    Attachment: { InstanceId: instanceId, DeviceIndex: 1 },
    ...fields,
  };
}

const LISTINGS = {
  'cvm.DescribeInstances': 'InstanceSet',
  'vpc.DescribeNetworkInterfaces': 'NetworkInterfaceSet',
  'vpc.DescribeSubnets': 'SubnetSet',
  'vpc.DescribeNetworkAcls': 'NetworkAclSet',
  'vpc.DescribeNatGateways': 'NatGatewaySet',
  'vpc.DescribeNatGatewayDestinationIpPortTranslationNatRules': 'NatGatewayDestinationIpPortTranslationNatRuleSet',
  'vpc.DescribeAddressTemplates': 'AddressTemplateSet',
  'vpc.DescribeAddressTemplateGroups': 'AddressTemplateGroupSet',
  'vpc.DescribeServiceTemplates': 'ServiceTemplateSet',
  'vpc.DescribeServiceTemplateGroups': 'ServiceTemplateGroupSet',
  'vpc.DescribeHaVips': 'HaVipSet',
  'clb.DescribeLoadBalancers': 'LoadBalancerSet',
} as const;

/** Lists of a network's parts by the action that answers them; what is not named is empty. */
export type ExampleNetwork = { readonly [action in keyof typeof LISTINGS]?: readonly Item[] } & {
  readonly groups?: ExampleGroups;
  /** Listings that were not recorded. */
  readonly without?: readonly (keyof typeof LISTINGS)[];
};

/** A wholly recorded network, except for what is left out on purpose. */
export function network(parts: ExampleNetwork): readonly ExampleCall[] {
  const names = Object.keys(LISTINGS) as (keyof typeof LISTINGS)[];
  const recorded = names.filter((name) => !(parts.without ?? []).includes(name));
  return [...recorded.map((name) => listing(name, LISTINGS[name], ...(parts[name] ?? defaults(name)))), ...groups(parts.groups ?? {})];
}

function defaults(action: keyof typeof LISTINGS): readonly Item[] {
  return action === 'vpc.DescribeSubnets' ? [{ SubnetId: 'subnet-1', VpcId: 'vpc-1', CidrBlock: '10.0.0.0/24', NetworkAclId: '' }] : [];
}
