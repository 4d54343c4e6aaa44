import { idOf } from '../names.mjs';
import { GZ, owned, SH } from './account.mjs';
import { groupId, machine, MACHINES, NETWORKS, SUBNETS, subnetId, vpcId } from './fleet.mjs';
import { recordBalancers } from './balancers.mjs';
import { recordSecurityGroups } from './security-groups.mjs';

/** Addresses that belong to nobody's balancer: bastion and NAT. */
const NAT_ADDRESS = '119.28.40.30';

/** Networks, filters between them, public addresses, gateways and balancers. */
export function recordNetwork(recording) {
  for (const region of recording.regions) {
    const networks = Object.entries(NETWORKS).filter(([, network]) => network.region === region);
    recording.list('vpc.DescribeVpcs', region, networks.map(([name, network]) => ({ VpcId: vpcId(name), VpcName: network.name, CidrBlock: network.cidr, Ipv6CidrBlock: network.ipv6, IsDefault: false, EnableMulticast: false, CreatedTime: '2024-03-05 02:00:00', TagSet: owned('operations', name === 'staging' ? 'staging' : 'prod') })));
    recordSubnets(recording, region);
    recordAcls(recording, region);
    recordFlowLogs(recording, region, networks);
    recordInterfaces(recording, region);
  }
  recordSecurityGroups(recording);
  recordGateways(recording);
  recordBalancers(recording);
}

function recordSubnets(recording, region) {
  const subnets = Object.entries(SUBNETS).filter(([, subnet]) => NETWORKS[subnet.network].region === region);
  recording.list('vpc.DescribeSubnets', region, subnets.map(([name, subnet]) => ({
    VpcId: vpcId(subnet.network), SubnetId: subnetId(name), SubnetName: name, CidrBlock: subnet.cidr, Ipv6CidrBlock: name === 'gz-app-3' ? '2402:4e00:1010:100::/64' : '', Zone: subnet.zone, IsDefault: false,
    NetworkAclId: subnet.acl === undefined ? '' : idOf('acl', subnet.acl), RouteTableId: idOf('rtb', subnet.network), AvailableIpAddressCount: 240, CreatedTime: '2024-03-05 02:10:00', TagSet: [],
  })));
  const networks = [...new Set(subnets.map(([, subnet]) => subnet.network))];
  recording.list('vpc.DescribeRouteTables', region, networks.map((network) => ({
    VpcId: vpcId(network), RouteTableId: idOf('rtb', network), RouteTableName: `${network}-main`, Main: true,
    AssociationSet: subnets.filter(([, subnet]) => subnet.network === network).map(([name]) => ({ SubnetId: subnetId(name), RouteTableId: idOf('rtb', network) })),
    RouteSet: [
      { RouteId: 1, RouteItemId: idOf('rti', `${network} local`), DestinationCidrBlock: NETWORKS[network].cidr, DestinationIpv6CidrBlock: '', GatewayType: 'LOCAL_GATEWAY', GatewayId: 'Local', RouteType: 'NETD', Enabled: true, RouteDescription: '' },
      ...(network === 'gz' ? [{ RouteId: 2, RouteItemId: idOf('rti', 'gz nat'), DestinationCidrBlock: '0.0.0.0/0', DestinationIpv6CidrBlock: '', GatewayType: 'NAT', GatewayId: idOf('nat', 'gz'), RouteType: 'USER', Enabled: true, RouteDescription: 'outbound' }] : []),
    ],
    TagSet: [],
  })));
}

const entry = (Priority, Protocol, Port, CidrBlock, Action) => ({ Priority, Protocol, Port, CidrBlock, Ipv6CidrBlock: '', Action, Description: '' });

/** Filters of the subnets that hold data; the edge subnet has the newer kind with source and destination. */
function recordAcls(recording, region) {
  const inside = [entry(1, 'tcp', 'all', '10.0.0.0/8', 'ACCEPT'), entry(2, 'udp', '53', '10.0.0.0/8', 'ACCEPT'), entry(3, 'all', 'all', '0.0.0.0/0', 'DROP')];
  // Callbacks come in on 8443; their answers leave to the port the caller chose.
  const callbacks = [entry(1, 'tcp', 'all', '10.0.0.0/8', 'ACCEPT'), entry(2, 'tcp', '8443', '0.0.0.0/0', 'ACCEPT'), entry(3, 'udp', '53', '10.0.0.0/8', 'ACCEPT'), entry(4, 'all', 'all', '0.0.0.0/0', 'DROP')];
  const answers = [entry(1, 'tcp', 'all', '10.0.0.0/8', 'ACCEPT'), entry(2, 'tcp', '1024-65535', '0.0.0.0/0', 'ACCEPT'), entry(3, 'udp', '53', '10.0.0.0/8', 'ACCEPT'), entry(4, 'all', 'all', '0.0.0.0/0', 'DROP')];
  const named = { 'acl-data': ['gz-data'], 'acl-app': ['gz-app-3', 'gz-app-4'], 'acl-sh-data': ['sh-app', 'sh-data'] };
  const acls = Object.entries(named).filter(([, subnets]) => NETWORKS[SUBNETS[subnets[0]].network].region === region).map(([name, subnets]) => ({
    VpcId: vpcId(SUBNETS[subnets[0]].network), NetworkAclId: idOf('acl', name), NetworkAclName: name, NetworkAclType: 'TRIPLE', CreatedTime: '2024-03-05 02:20:00',
    SubnetSet: subnets.map((subnet) => ({ SubnetId: subnetId(subnet), SubnetName: subnet })),
    IngressEntries: name === 'acl-app' ? callbacks : inside,
    EgressEntries: name === 'acl-app' ? answers : inside,
    TagSet: [],
  }));
  if (region === GZ) {
    acls.push({ VpcId: vpcId('gz'), NetworkAclId: idOf('acl', 'acl-edge'), NetworkAclName: 'acl-edge', NetworkAclType: 'QUINTUPLE', CreatedTime: '2025-02-05 02:20:00', SubnetSet: [{ SubnetId: subnetId('gz-edge'), SubnetName: 'gz-edge' }], IngressEntries: null, EgressEntries: null, TagSet: [] });
    const five = (Priority, direction, source, port, destination, Action) => ({ NetworkAclQuintupleEntryId: idOf('q', `${direction} ${Priority}`), Protocol: 'TCP', SourceCidr: source, SourcePort: '1-65535', DestinationCidr: destination, DestinationPort: port, Action, Priority, NetworkAclDirection: direction, Description: '' });
    recording.answer('vpc.DescribeNetworkAclQuintupleEntries', GZ, { NetworkAclId: idOf('acl', 'acl-edge'), Offset: 0, Limit: 100 }, {
      TotalCount: 3,
      NetworkAclQuintupleSet: [
        five(1, 'INGRESS', '203.0.113.0/28', '22', '10.10.0.0/24', 'ACCEPT'),
        five(2, 'INGRESS', '10.0.0.0/8', '1-65535', '10.10.0.0/24', 'ACCEPT'),
        five(3, 'EGRESS', '10.10.0.0/24', '1-65535', '0.0.0.0/0', 'ACCEPT'),
      ],
    });
  }
  recording.list('vpc.DescribeNetworkAcls', region, acls);
}

/** Every production network is logged; staging is not. */
function recordFlowLogs(recording, region, networks) {
  recording.list('vpc.DescribeFlowLogs', region, networks.filter(([name]) => name !== 'staging').map(([name]) => ({
    FlowLogId: idOf('fl', name), FlowLogName: `${name}-all`, VpcId: vpcId(name), ResourceType: 'VPC', ResourceId: vpcId(name), TrafficType: 'ALL', Enable: true, StorageType: 'cls', CloudLogId: idOf('topic', `flow ${name}`), CloudLogRegion: region, CloudLogState: 'ACTIVE', FlowLogDescription: '', CreatedTime: '2024-04-01 02:00:00', FlowLogStorage: { StorageId: idOf('topic', `flow ${name}`), StorageTopic: '' }, TagSet: [],
  })));
}

function recordInterfaces(recording, region) {
  recording.list('vpc.DescribeNetworkInterfaces', region, MACHINES.filter((one) => one.region === region).map((one) => ({
    NetworkInterfaceId: one.eni, NetworkInterfaceName: `${one.name}-primary`, VpcId: vpcId(one.network), SubnetId: subnetId(one.subnet), Zone: one.zone, Primary: true, State: 'AVAILABLE', MacAddress: '52:54:00:00:00:01',
    GroupSet: one.groups.map(groupId),
    PrivateIpAddressSet: [{ PrivateIpAddress: one.address, Primary: true, PublicIpAddress: one.publicAddress ?? '', AddressId: one.publicAddress ? idOf('eip', one.name) : '', State: 'AVAILABLE', IsWanIpBlocked: false }],
    Ipv6AddressSet: one.address6 ? [{ Address: one.address6, Primary: true, AddressType: 'GUA', PublicIpAddress: '', State: 'AVAILABLE', Description: '', IsWanIpBlocked: false }] : [],
    Attachment: { InstanceId: one.id, DeviceIndex: 0, InstanceAccountId: '100000000001', AttachTime: '2025-06-12 03:20:30' },
    TagSet: [],
  })));
}

function recordGateways(recording) {
  const bastion = machine('bastion');
  const target = machine('shop-web-01');
  const address = (name, ip, bound) => ({ AddressId: idOf('eip', name), AddressName: name, AddressStatus: 'BIND', AddressIp: ip, AddressType: 'EIP', IsArrears: false, IsBlocked: false, CreatedTime: '2024-03-06T02:00:00Z', TagSet: owned('operations'), ...bound });
  recording.list('vpc.DescribeAddresses', GZ, [
    address('bastion', bastion.publicAddress, { InstanceId: bastion.id, InstanceType: 'CVM', NetworkInterfaceId: bastion.eni, PrivateAddressIp: bastion.address }),
    address('nat-gz', NAT_ADDRESS, { InstanceId: idOf('nat', 'gz'), InstanceType: 'NAT', NetworkInterfaceId: '', PrivateAddressIp: '' }),
  ]);
  const forwarding = { IpProtocol: 'TCP', PublicIpAddress: NAT_ADDRESS, PublicPort: 8443, PrivateIpAddress: target.address, PrivatePort: 8443 };
  recording.list('vpc.DescribeNatGateways', GZ, [
    { NatGatewayId: idOf('nat', 'gz'), NatGatewayName: 'nat-gz', VpcId: vpcId('gz'), State: 'AVAILABLE', Zone: 'ap-guangzhou-3', CreatedTime: '2024-03-06T02:00:00Z', PublicIpAddressSet: [{ AddressId: idOf('eip', 'nat-gz'), PublicIpAddress: NAT_ADDRESS, IsBlocked: false }], DestinationIpPortTranslationNatRuleSet: [{ ...forwarding, Description: 'payment callbacks 支付回调' }], DeletionProtectionEnabled: true, TagSet: owned('operations') },
  ]);
  recording.list('vpc.DescribeNatGatewayDestinationIpPortTranslationNatRules', GZ, [{ ...forwarding, Description: 'payment callbacks 支付回调', NatGatewayId: idOf('nat', 'gz'), VpcId: vpcId('gz'), CreatedTime: '2025-05-06 02:00:00' }]);
  recording.list('vpc.DescribeVpnGateways', GZ, [{ VpnGatewayId: idOf('vpngw', 'office'), VpcId: vpcId('gz'), VpnGatewayName: 'office 办公室', Type: 'IPSEC', State: 'AVAILABLE', PublicIpAddress: '119.28.40.44', Version: '4.0', CreatedTime: '2024-03-06 02:00:00', TagSet: owned('operations') }]);
  recording.list('vpc.DescribeAddresses', SH, []);
}
