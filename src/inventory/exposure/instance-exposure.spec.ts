import type { cvmInstance } from '../compute/cvm-instance.js';
import type { JsonObject } from '../../common/json.js';
import { InventoryCollector } from '../collector.js';
import { KINDS } from '../kinds.js';
import { MemoryRecordStore } from '../record-store.js';
import type { ResourceOf } from '../resource.js';
import type { Inventory } from '../inventory.js';
import { causeOf } from './first-match.js';
import { instanceExposure } from './instance-exposure.js';
import { pathText, shutSpans, type Exposure } from './internet-path.js';
import type { ServiceQuery } from './path-filter.js';
import { portList } from './service.js';

const SSH: ServiceQuery = { services: portList(['22']), prefix: 8 };
const WORLD = { PolicyIndex: 0, Protocol: 'TCP', Port: '22', CidrBlock: '0.0.0.0/0', Action: 'ACCEPT' };

type Calls = { readonly [action: string]: JsonObject | readonly [params: JsonObject, response: JsonObject][] };

const EMPTY: Calls = {
  'vpc.DescribeNetworkInterfaces': { TotalCount: 0, NetworkInterfaceSet: [] },
  'vpc.DescribeNetworkAcls': { TotalCount: 0, NetworkAclSet: [] },
  'vpc.DescribeNatGateways': { TotalCount: 0, NatGatewaySet: [] },
  'vpc.DescribeHaVips': { TotalCount: 0, HaVipSet: [] },
  'clb.DescribeLoadBalancers': { TotalCount: 0, LoadBalancerSet: [] },
};

function inventoryOf(instance: JsonObject, calls: Calls): Inventory {
  const collector = new InventoryCollector(KINDS, new MemoryRecordStore());
  const instances: Calls = { 'cvm.DescribeInstances': { TotalCount: 1, InstanceSet: [{ InstanceId: 'ins-1', InstanceState: 'RUNNING', ...instance }] } };
  for (const [name, answers] of Object.entries({ ...EMPTY, ...instances, ...calls })) {
    const [service, action] = name.split('.') as [string, string];
    const list = (Array.isArray(answers) ? answers : [[{}, answers]]) as [JsonObject, JsonObject][];
    for (const [params, response] of list) collector.add({ service, action, region: service === 'cfw' ? undefined : 'ap-guangzhou', params, response } as Parameters<typeof collector.add>[0]);
  }
  return collector.finish({ uin: '1' }, '2026-01-15T00:00:00.000Z');
}

function exposureOf(instance: JsonObject, calls: Calls, query = SSH): Exposure {
  const inventory = inventoryOf(instance, calls);
  for (const { resources } of inventory.partitions()) {
    const found = resources.find((resource) => resource.kind === 'cvm.instance');
    if (found !== undefined) return instanceExposure(found as ResourceOf<typeof cvmInstance>, inventory, query);
  }
  throw new Error('the instance was not collected');
}

function rules(byGroup: { readonly [id: string]: readonly JsonObject[] }): Calls {
  const ids = Object.keys(byGroup);
  return {
    'vpc.DescribeSecurityGroups': { TotalCount: ids.length, SecurityGroupSet: ids.map((SecurityGroupId) => ({ SecurityGroupId })) },
    'vpc.DescribeSecurityGroupPolicies': ids.map((SecurityGroupId): [JsonObject, JsonObject] => [{ SecurityGroupId }, { SecurityGroupPolicySet: { Ingress: byGroup[SecurityGroupId] ?? [], Egress: [] } }]),
  };
}

const PLACED = { VirtualPrivateCloud: { VpcId: 'vpc-1', SubnetId: 'subnet-1' }, PrivateIpAddresses: ['10.0.0.4'], IPv6Addresses: null };
const PUBLIC = { ...PLACED, PublicIpAddresses: ['203.0.113.9'], SecurityGroupIds: ['sg-1'] };

test('names the way and the deciding rule', () => {
  const exposure = exposureOf({ ...PUBLIC, SecurityGroupIds: ['sg-2', 'sg-1'] }, rules({ 'sg-1': [{ ...WORLD, PolicyIndex: 3 }], 'sg-2': [] }));
  expect(exposure.state).toBe('open');
  expect(exposure.open.map(pathText)).toEqual(['internet > 203.0.113.9 > security groups sg-2, sg-1 > ins-1 primary interface > tcp/22']);
  expect(exposure.open[0]?.rules.map(causeOf)).toEqual(['sg-1/ingress/3']);
  expect(exposure.open[0]?.sources).toEqual({ ipv4: 3_702_258_688, ipv6: 0 });
});

test('the deciding rule is the one that opens most', () => {
  const office = { ...WORLD, CidrBlock: '198.51.7.0/24' };
  const exposure = exposureOf(PUBLIC, rules({ 'sg-1': [office, { ...WORLD, PolicyIndex: 1 }] }));
  expect(exposure.open[0]?.rules.map(causeOf)).toEqual(['sg-1/ingress/1']);
});

test('names what refuses, and what is open to a named range', () => {
  const refused = exposureOf(PUBLIC, rules({ 'sg-1': [{ ...WORLD, Action: 'DROP' }, { ...WORLD, PolicyIndex: 1 }] }));
  expect(refused.state).toBe('closed');
  expect(shutSpans(refused, 'closed').flatMap((span) => span.refusals.map(causeOf))).toEqual(['sg-1/ingress/0']);
  const office = exposureOf(PUBLIC, rules({ 'sg-1': [{ ...WORLD, CidrBlock: '198.51.7.0/24' }] }));
  expect(office.state).toBe('closed');
  expect(shutSpans(office, 'narrow').map((span) => span.sources)).toEqual([{ ipv4: 256, ipv6: 0 }]);
});

test('says where another order of the groups would change the verdict, and where not', () => {
  const groups = rules({ 'sg-open': [WORLD], 'sg-drop': [{ ...WORLD, Protocol: 'ALL', Port: 'ALL', Action: 'DROP' }], 'sg-none': [] });
  const open = exposureOf({ ...PUBLIC, SecurityGroupIds: ['sg-open', 'sg-drop'] }, groups);
  const shut = exposureOf({ ...PUBLIC, SecurityGroupIds: ['sg-drop', 'sg-open'] }, groups);
  const same = exposureOf({ ...PUBLIC, SecurityGroupIds: ['sg-none', 'sg-open'] }, groups);
  expect(open.open.map((span) => span.dependsOnOrder)).toEqual([true]);
  expect(shutSpans(shut, 'closed').map((span) => span.dependsOnOrder)).toEqual([true]);
  expect(same.open.map((span) => span.dependsOnOrder)).toEqual([false]);
});

test('an IPv4 address is not reached by IPv6 rules, nor the other way round', () => {
  const six = rules({ 'sg-1': [{ ...WORLD, CidrBlock: '', Ipv6CidrBlock: '::/0' }] });
  expect(exposureOf(PUBLIC, six).state).toBe('closed');
  expect(exposureOf({ ...PUBLIC, PublicIPv6Addresses: ['2402:4e00::5'] }, six).open.map(pathText)).toEqual(['internet > 2402:4e00::5 > security groups sg-1 > ins-1 primary interface > tcp/22']);
});

test('interfaces of their own listing carry groups and addresses; a public address shown by the instance alone counts too', () => {
  const eni = (id: string, address: string, PublicIpAddress: string, GroupSet: readonly string[], Primary: boolean): JsonObject => ({
    NetworkInterfaceId: id,
    SubnetId: 'subnet-1',
    GroupSet,
    Primary,
    PrivateIpAddressSet: [{ PrivateIpAddress: address, PublicIpAddress }],
    Ipv6AddressSet: [],
    Attachment: { InstanceId: 'ins-1' },
  });
  const interfaces = { 'vpc.DescribeNetworkInterfaces': { TotalCount: 2, NetworkInterfaceSet: [eni('eni-2', '10.0.0.5', '203.0.113.20', ['sg-shut'], false), eni('eni-1', '10.0.0.4', '', ['sg-1'], true)] } };
  const exposure = exposureOf(PUBLIC, { ...rules({ 'sg-1': [WORLD], 'sg-shut': [] }), ...interfaces });
  expect(exposure.open.map(pathText)).toEqual(['internet > 203.0.113.9 > security groups sg-1 > ins-1 eni-1 > tcp/22']);
});

test('a listener on a range of ports leads to the same range behind it', () => {
  const balancer = { LoadBalancerId: 'lb-1', LoadBalancerType: 'OPEN', Forward: 1, AddressIPVersion: 'ipv4', VpcId: 'vpc-1', SecureGroups: ['sg-front'], LoadBalancerPassToTarget: false };
  const targets = (Port: number): Calls => ({
    'clb.DescribeLoadBalancers': { TotalCount: 1, LoadBalancerSet: [balancer] },
    'clb.DescribeListeners': [[{ LoadBalancerId: 'lb-1' }, { Listeners: [{ ListenerId: 'lbl-1', Protocol: 'TCP', Port: 2000, EndPort: 2010, TargetType: 'NODE' }] }]],
    'clb.DescribeTargets': [[{ LoadBalancerId: 'lb-1' }, { Listeners: [{ ListenerId: 'lbl-1', Protocol: 'TCP', Port: 2000, EndPort: 2010, Targets: [{ Type: 'CVM', InstanceId: 'ins-1', Port, PrivateIpAddresses: ['10.0.0.4'] }], Rules: null }] }]],
  });
  const front = { ...WORLD, Port: '2000-2010' };
  const hidden = { ...PUBLIC, PublicIpAddresses: null };
  expect(exposureOf(hidden, { ...rules({ 'sg-1': [WORLD], 'sg-front': [front] }), ...targets(15) }).open.map(pathText)).toEqual([
    'internet > load balancer lb-1 > listener lbl-1 TCP 2000 > security groups sg-1 > ins-1 primary interface 10.0.0.4 > tcp/22',
  ]);
  // Listener port 2007 stands for port 22; the balancer's own groups refuse it.
  const withHole = [{ ...front, Port: '2007', Action: 'DROP' }, { ...front, PolicyIndex: 1 }];
  expect(exposureOf(hidden, { ...rules({ 'sg-1': [WORLD], 'sg-front': withHole }), ...targets(15) }).state).toBe('closed');
  expect(exposureOf(hidden, { ...rules({ 'sg-1': [WORLD], 'sg-front': [front] }), ...targets(23) }).state).toBe('closed');
});

test('a balancer whose backends were not recorded matters only where the groups of the instance would let it in', () => {
  const gap = (LoadBalancerPassToTarget: boolean): Calls => ({
    'clb.DescribeLoadBalancers': { TotalCount: 1, LoadBalancerSet: [{ LoadBalancerId: 'lb-1', LoadBalancerType: 'OPEN', Forward: 1, AddressIPVersion: 'ipv4', VpcId: 'vpc-1', SecureGroups: [], LoadBalancerPassToTarget }] },
  });
  const hidden = { ...PUBLIC, PublicIpAddresses: null };
  expect(exposureOf(hidden, { ...rules({ 'sg-1': [WORLD] }), ...gap(false) }).doubts).toEqual(['clb.DescribeTargets was not recorded for it']);
  expect(exposureOf(hidden, { ...rules({ 'sg-1': [] }), ...gap(false) }).state).toBe('closed');
  expect(exposureOf(hidden, { ...rules({ 'sg-1': [] }), ...gap(true) }).state).toBe('undetermined');
  const elsewhere = { ...hidden, VirtualPrivateCloud: { VpcId: 'vpc-2', SubnetId: 'subnet-1' } };
  expect(exposureOf(elsewhere, { ...rules({ 'sg-1': [WORLD] }), ...gap(true) }).state).toBe('closed');
});

test('a private balancer with an elastic IP is a way in; without one it is none; unread addresses leave it open', () => {
  const world = (addresses: Calls): Calls => ({
    ...rules({ 'sg-1': [WORLD], 'sg-front': [WORLD] }),
    'clb.DescribeLoadBalancers': { TotalCount: 1, LoadBalancerSet: [{ LoadBalancerId: 'lb-1', LoadBalancerType: 'INTERNAL', Forward: 1, AddressIPVersion: 'ipv4', VpcId: 'vpc-1', SecureGroups: ['sg-front'], LoadBalancerPassToTarget: true }] },
    'clb.DescribeListeners': [[{ LoadBalancerId: 'lb-1' }, { Listeners: [{ ListenerId: 'lbl-1', Protocol: 'TCP', Port: 22, TargetType: 'NODE' }] }]],
    'clb.DescribeTargets': [[{ LoadBalancerId: 'lb-1' }, { Listeners: [{ ListenerId: 'lbl-1', Protocol: 'TCP', Port: 22, Targets: [{ Type: 'CVM', InstanceId: 'ins-1', Port: 22, PrivateIpAddresses: ['10.0.0.4'] }], Rules: null }] }]],
    ...addresses,
  });
  const hidden = { ...PUBLIC, PublicIpAddresses: null };
  const addresses = (...AddressSet: JsonObject[]): Calls => ({ 'vpc.DescribeAddresses': { TotalCount: AddressSet.length, AddressSet } });
  const bound = { AddressId: 'eip-1', AddressIp: '203.0.113.50', InstanceId: 'lb-1', InstanceType: 'CLB' };
  expect(exposureOf(hidden, world(addresses(bound))).open.map(pathText)[0]).toContain('load balancer lb-1');
  expect(exposureOf(hidden, world(addresses({ ...bound, InstanceId: 'lb-2' }))).state).toBe('closed');
  expect(exposureOf(hidden, world(addresses({ AddressId: 'eip-2', InstanceId: 'ins-9', InstanceType: 'CVM' }))).state).toBe('closed');
  expect(exposureOf(hidden, world(addresses({ AddressId: 'eip-1', InstanceType: 'CLB' }))).state).toBe('undetermined');
  expect(exposureOf(hidden, world({ 'vpc.DescribeAddresses': { TotalCount: 3, AddressSet: [] } })).state).toBe('undetermined');
});

describe('Cloud Firewall before a public address', () => {
  const edge = { 'cfw.DescribeFwEdgeIps': { Total: 1, Data: [{ PublicIp: '203.0.113.9', InstanceId: 'ins-1', Status: 1 }] } };
  const refuse = { Uuid: 1, OrderIndex: 1, SourceType: 'net', SourceContent: '0.0.0.0/0', TargetType: 'net', TargetContent: '203.0.113.0/24', Protocol: 'TCP', Port: '22/22', RuleAction: 'drop', Direction: 1, Enable: 'true' };
  const admit = { ...refuse, Uuid: 2, OrderIndex: 2, RuleAction: 'accept' };
  const entries = (...Data: JsonObject[]): Calls => ({ ...rules({ 'sg-1': [WORLD] }), ...edge, 'cfw.DescribeAclRule': { Total: Data.length, Data } });

  test.each<[string, JsonObject[], string]>([
    ['refuses nothing by itself', [], 'open'],
    ['refuses what an entry refuses', [refuse], 'closed'],
    ['lets the first entry decide, by its position', [admit, { ...refuse, OrderIndex: 3 }], 'open'],
    ['lets the first entry decide, wherever it stands in the answer', [admit, refuse], 'closed'],
    ['only observes where an entry logs', [{ ...refuse, RuleAction: 'log' }], 'open'],
    ['is indifferent to entries for other addresses', [{ ...refuse, TargetContent: '203.0.113.10' }], 'open'],
    ['is indifferent to outbound and disabled entries', [{ ...refuse, Direction: 0 }, { ...refuse, Uuid: 3, Enable: 'false' }], 'open'],
    ['refuses on every port', [{ ...refuse, Port: '-1/-1', Protocol: 'ANY' }], 'closed'],
    ['is indifferent to other ports', [{ ...refuse, Port: '80/443,3389' }], 'open'],
    ['may refuse where an entry names a template', [{ ...refuse, SourceContent: 'mb_1', SourceType: 'template' }], 'undetermined'],
    ['may refuse where it recognises an application', [{ ...refuse, Protocol: 'SSH' }], 'undetermined'],
    ['may refuse at a position that was not recorded', [{ ...refuse, OrderIndex: null }, admit], 'undetermined'],
    ['refuses for the instance an entry names', [{ ...refuse, TargetType: 'instance', TargetContent: 'ins-1' }], 'closed'],
  ])('%s', (_, list, state) => {
    expect(exposureOf(PUBLIC, entries(...list)).state).toBe(state);
  });

  test('is named on the way, and leaves the way open to doubt where its entries were not recorded', () => {
    expect(exposureOf(PUBLIC, entries()).open.map(pathText)[0]).toContain('203.0.113.9 (Cloud Firewall on)');
    const unread = exposureOf(PUBLIC, { ...rules({ 'sg-1': [WORLD] }), ...edge });
    expect(unread.doubts).toEqual(['what Cloud Firewall refuses before 203.0.113.9 is not known: cfw.DescribeAclRule was not recorded']);
    const off = { 'cfw.DescribeFwEdgeIps': { Total: 1, Data: [{ PublicIp: '203.0.113.9', Status: 0 }] } };
    expect(exposureOf(PUBLIC, { ...entries(refuse), ...off }).state).toBe('open');
    const opening = { 'cfw.DescribeFwEdgeIps': { Total: 1, Data: [{ PublicIp: '203.0.113.9', Status: 2 }] } };
    expect(exposureOf(PUBLIC, { ...entries(refuse), ...opening }).state).toBe('undetermined');
  });

  test('sees the public port of a forwarding, and the listener of a balancer', () => {
    const hidden = { ...PUBLIC, PublicIpAddresses: null };
    const nat = { 'vpc.DescribeNatGateways': { TotalCount: 1, NatGatewaySet: [{ NatGatewayId: 'nat-1', VpcId: 'vpc-1', DestinationIpPortTranslationNatRuleSet: [{ IpProtocol: 'TCP', PublicIpAddress: '203.0.113.9', PublicPort: 2222, PrivateIpAddress: '10.0.0.4', PrivatePort: 22 }] }] } };
    expect(exposureOf(hidden, { ...entries(refuse), ...nat }).state).toBe('open');
    expect(exposureOf(hidden, { ...entries({ ...refuse, Port: '2222' }), ...nat }).state).toBe('closed');
    const balanced = {
      'clb.DescribeLoadBalancers': { TotalCount: 1, LoadBalancerSet: [{ LoadBalancerId: 'lb-1', LoadBalancerType: 'OPEN', LoadBalancerVips: ['203.0.113.9'], Forward: 1, AddressIPVersion: 'ipv4', VpcId: 'vpc-1', SecureGroups: [], LoadBalancerPassToTarget: true }] },
      'clb.DescribeListeners': [[{ LoadBalancerId: 'lb-1' }, { Listeners: [{ ListenerId: 'lbl-1', Protocol: 'TCP', Port: 2222, TargetType: 'NODE' }] }]],
      'clb.DescribeTargets': [[{ LoadBalancerId: 'lb-1' }, { Listeners: [{ ListenerId: 'lbl-1', Protocol: 'TCP', Port: 2222, Targets: [{ Type: 'CVM', InstanceId: 'ins-1', Port: 22, PrivateIpAddresses: ['10.0.0.4'] }], Rules: null }] }]],
    } satisfies Calls;
    expect(exposureOf(hidden, { ...entries(refuse), ...balanced }).state).toBe('open');
    expect(exposureOf(hidden, { ...entries({ ...refuse, Port: '2222' }), ...balanced }).state).toBe('closed');
  });
});

describe('a high-availability virtual IP', () => {
  const hidden = { ...PUBLIC, PublicIpAddresses: null };
  const held = { HaVipId: 'havip-1', Vip: '10.0.0.100', VpcId: 'vpc-1', SubnetId: 'subnet-1', NetworkInterfaceId: 'eni-1', InstanceId: 'ins-1', AddressIp: '203.0.113.70', HaVipAssociationSet: [] };
  const vips = (...HaVipSet: JsonObject[]): Calls => ({ ...rules({ 'sg-1': [WORLD] }), 'vpc.DescribeHaVips': { TotalCount: HaVipSet.length, HaVipSet } });

  test('with an elastic IP leads to the instance that holds it', () => {
    expect(exposureOf(hidden, vips(held)).open.map(pathText)).toEqual(['internet > 203.0.113.70 > havip-1 > security groups sg-1 > ins-1 primary interface 10.0.0.100 > tcp/22']);
    expect(exposureOf(hidden, vips({ ...held, AddressIp: '' })).state).toBe('closed');
    expect(exposureOf(hidden, vips({ ...held, InstanceId: 'ins-2', NetworkInterfaceId: 'eni-2' })).state).toBe('closed');
    expect(exposureOf(hidden, { ...vips(held), ...rules({ 'sg-1': [] }) }).state).toBe('closed');
  });

  test('may lead to instances it can move to, or to any where its holder was not recorded', () => {
    const elsewhere = { ...held, InstanceId: 'ins-2', NetworkInterfaceId: 'eni-2', HaVipAssociationSet: [{ InstanceId: 'ins-1', InstanceType: 'CVM' }] };
    expect(exposureOf(hidden, vips(elsewhere)).doubts).toEqual(['havip-1 may move to it, and does not lead to it now']);
    expect(exposureOf(hidden, vips({ HaVipId: 'havip-1', VpcId: 'vpc-1' })).doubts).toEqual(['which instance holds havip-1 was not recorded']);
    expect(exposureOf(hidden, vips({ HaVipId: 'havip-1', VpcId: 'vpc-2' })).state).toBe('closed');
  });

  test('is a target of port forwarding like any private address', () => {
    const nat = { 'vpc.DescribeNatGateways': { TotalCount: 1, NatGatewaySet: [{ NatGatewayId: 'nat-1', VpcId: 'vpc-1', DestinationIpPortTranslationNatRuleSet: [{ IpProtocol: 'TCP', PublicIpAddress: '203.0.113.9', PublicPort: 22, PrivateIpAddress: '10.0.0.100', PrivatePort: 22 }] }] } };
    expect(exposureOf(hidden, { ...vips({ ...held, AddressIp: '' }), ...nat }).open.map(pathText)[0]).toContain('NAT gateway nat-1');
  });

  test('that was not recorded matters, unless the elastic IPs show that none is public', () => {
    const unread: Calls = { ...rules({ 'sg-1': [WORLD] }), 'vpc.DescribeHaVips': [] };
    expect(exposureOf(hidden, unread).doubts).toEqual(['high-availability virtual IPs are not known: vpc.DescribeHaVips was not recorded']);
    expect(exposureOf(hidden, { ...unread, 'vpc.DescribeAddresses': { TotalCount: 0, AddressSet: [] } }).state).toBe('closed');
    expect(exposureOf(hidden, { ...unread, 'vpc.DescribeAddresses': { TotalCount: 1, AddressSet: [{ AddressId: 'eip-1', InstanceId: 'havip-1', InstanceType: 'HAVIP' }] } }).state).toBe('undetermined');
  });
});

test('the network ACL of a backend stands before what a balancer hands on', () => {
  const balancer = { LoadBalancerId: 'lb-1', LoadBalancerType: 'OPEN', Forward: 1, AddressIPVersion: 'ipv4', VpcId: 'vpc-1', SecureGroups: [], LoadBalancerPassToTarget: true };
  const world = (...ingress: JsonObject[]): Calls => ({
    ...rules({ 'sg-1': [] }),
    'clb.DescribeLoadBalancers': { TotalCount: 1, LoadBalancerSet: [balancer] },
    'clb.DescribeListeners': [[{ LoadBalancerId: 'lb-1' }, { Listeners: [{ ListenerId: 'lbl-1', Protocol: 'TCP', Port: 22, TargetType: 'NODE' }] }]],
    'clb.DescribeTargets': [[{ LoadBalancerId: 'lb-1' }, { Listeners: [{ ListenerId: 'lbl-1', Protocol: 'TCP', Port: 22, Targets: [{ Type: 'CVM', InstanceId: 'ins-1', Port: 22, PrivateIpAddresses: ['10.0.0.4'] }], Rules: null }] }]],
    'vpc.DescribeNetworkAcls': { TotalCount: 1, NetworkAclSet: [{ NetworkAclId: 'acl-1', NetworkAclType: 'TRIPLE', SubnetSet: [{ SubnetId: 'subnet-1' }], IngressEntries: ingress, EgressEntries: [{ Priority: 1, Protocol: 'ALL', Port: 'ALL', CidrBlock: '0.0.0.0/0', Action: 'ACCEPT' }] }] },
  });
  const hidden = { ...PUBLIC, PublicIpAddresses: null };
  const entry = { Priority: 1, Protocol: 'TCP', Port: '22', CidrBlock: '0.0.0.0/0', Action: 'ACCEPT' };
  expect(exposureOf(hidden, world(entry)).open.map(pathText)).toEqual(['internet > load balancer lb-1 > listener lbl-1 TCP 22 > network ACL acl-1 > ins-1 (its security groups are not applied) > tcp/22']);
  expect(exposureOf(hidden, world({ ...entry, Port: '80' })).state).toBe('closed');
  expect(exposureOf(hidden, world({ ...entry, CidrBlock: '10.0.0.0/8' })).doubts).toEqual(['which address acl-1 sees of traffic that a balancer hands on is not recorded']);
});

test('a QUINTUPLE network ACL is tried for the address it names', () => {
  const entry = { Protocol: 'TCP', SourceCidr: '0.0.0.0/0', SourcePort: 'ALL', DestinationCidr: '10.0.0.4/32', DestinationPort: '22', Action: 'ACCEPT', Priority: 1, NetworkAclDirection: 'INGRESS' };
  const back = { ...entry, NetworkAclDirection: 'EGRESS', SourceCidr: '10.0.0.0/24', SourcePort: 'ALL', DestinationCidr: '0.0.0.0/0', DestinationPort: '1024-65535' };
  const acl = (ingress: JsonObject): Calls => ({
    'vpc.DescribeNetworkAcls': { TotalCount: 1, NetworkAclSet: [{ NetworkAclId: 'acl-1', NetworkAclType: 'QUINTUPLE', SubnetSet: [{ SubnetId: 'subnet-1' }] }] },
    'vpc.DescribeNetworkAclQuintupleEntries': [[{ NetworkAclId: 'acl-1' }, { TotalCount: 2, NetworkAclQuintupleSet: [ingress, back] }]],
  });
  expect(exposureOf(PUBLIC, { ...rules({ 'sg-1': [WORLD] }), ...acl(entry) }).open.map(pathText)).toEqual(['internet > 203.0.113.9 > network ACL acl-1 > security groups sg-1 > ins-1 primary interface > tcp/22']);
  expect(exposureOf(PUBLIC, { ...rules({ 'sg-1': [WORLD] }), ...acl({ ...entry, DestinationCidr: '10.0.0.5/32' }) }).state).toBe('closed');
});
