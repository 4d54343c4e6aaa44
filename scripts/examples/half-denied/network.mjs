import { idOf } from '../names.mjs';
import { GZ, SG } from './account.mjs';
import { groupId, MACHINES, subnetId, vpcId } from './fleet.mjs';

const rule = (Action, Protocol, Port, CidrBlock) => ({ Protocol, Port, CidrBlock, Ipv6CidrBlock: '', SecurityGroupId: '', AddressTemplate: { AddressId: '', AddressGroupId: '' }, ServiceTemplate: { ServiceId: '', ServiceGroupId: '' }, Action, PolicyDescription: '', ModifyTime: '2022-06-01 10:00:00' });
const OUT = [rule('ACCEPT', 'ALL', 'ALL', '0.0.0.0/0')];

/** Groups: `null` where the rules could not be read. */
const GROUPS = {
  open: [rule('ACCEPT', 'ALL', 'ALL', '0.0.0.0/0')],
  'open-admin': [rule('ACCEPT', 'TCP', '22,3389', '0.0.0.0/0'), rule('DROP', 'ALL', 'ALL', '0.0.0.0/0')],
  'open-database': [rule('ACCEPT', 'tcp', '3306', '0.0.0.0/0'), rule('ACCEPT', 'tcp', '6379', '0.0.0.0/0')],
  'open-plain': [rule('ACCEPT', 'tcp', '21,23,80', '0.0.0.0/0'), rule('ACCEPT', 'udp', '135-139', '0.0.0.0/0'), rule('ACCEPT', 'tcp', '445', '0.0.0.0/0')],
  closed: [rule('ACCEPT', 'tcp', '443', '203.0.113.0/24'), rule('DROP', 'ALL', 'ALL', '0.0.0.0/0')],
  inner: [rule('ACCEPT', 'ALL', 'ALL', '10.50.0.0/16')],
  unread: null,
  default: [rule('ACCEPT', 'ALL', 'ALL', '0.0.0.0/0')],
};

/** One default network, open groups, no flow logs, a port forwarded to a database. */
export function recordNetwork(recording) {
  recording.list('vpc.DescribeVpcs', GZ, [
    { VpcId: vpcId('default'), VpcName: 'Default-VPC', CidrBlock: '10.50.0.0/16', Ipv6CidrBlock: '', IsDefault: true, TagSet: [] },
    { VpcId: vpcId('unclear'), VpcName: 'imported', CidrBlock: '10.60.0.0/16', Ipv6CidrBlock: '', IsDefault: null, TagSet: null },
  ]);
  recording.list('vpc.DescribeSubnets', GZ, [{ VpcId: vpcId('default'), SubnetId: subnetId('default'), SubnetName: 'Default-Subnet', CidrBlock: '10.50.1.0/24', Ipv6CidrBlock: '', Zone: 'ap-guangzhou-6', IsDefault: true, NetworkAclId: idOf('acl', 'kite'), RouteTableId: idOf('rtb', 'kite'), TagSet: [] }]);
  const all = { Priority: 1, Protocol: 'all', Port: 'all', CidrBlock: '0.0.0.0/0', Ipv6CidrBlock: '', Action: 'ACCEPT', Description: '' };
  recording.list('vpc.DescribeNetworkAcls', GZ, [{ VpcId: vpcId('default'), NetworkAclId: idOf('acl', 'kite'), NetworkAclName: 'everything', NetworkAclType: 'TRIPLE', SubnetSet: [{ SubnetId: subnetId('default'), SubnetName: 'Default-Subnet' }], IngressEntries: [all], EgressEntries: [all], TagSet: [] }]);
  recording.list('vpc.DescribeRouteTables', GZ, [{ VpcId: vpcId('default'), RouteTableId: idOf('rtb', 'kite'), RouteTableName: 'default', Main: true, AssociationSet: [{ SubnetId: subnetId('default'), RouteTableId: idOf('rtb', 'kite') }], RouteSet: [{ RouteItemId: idOf('rti', 'kite'), DestinationCidrBlock: '10.50.0.0/16', GatewayType: 'LOCAL_GATEWAY', GatewayId: 'Local', RouteType: 'NETD', Enabled: true }], TagSet: [] }]);
  recording.list('vpc.DescribeSecurityGroups', GZ, Object.keys(GROUPS).map((name) => ({ SecurityGroupId: groupId(name), SecurityGroupName: name, SecurityGroupDesc: '', ProjectId: '0', IsDefault: name === 'default', TagSet: [] })));
  for (const [name, ingress] of Object.entries(GROUPS)) {
    if (ingress === null) recording.refuse('vpc.DescribeSecurityGroupPolicies', GZ, { SecurityGroupId: groupId(name) });
    else recording.answer('vpc.DescribeSecurityGroupPolicies', GZ, { SecurityGroupId: groupId(name) }, { SecurityGroupPolicySet: { Version: '3', Ingress: ingress.map((one, PolicyIndex) => ({ PolicyIndex, ...one })), Egress: OUT.map((one, PolicyIndex) => ({ PolicyIndex, ...one })) } });
  }
  recording.answer('vpc.DescribeSecurityGroupAssociationStatistics', GZ, { SecurityGroupIds: Object.keys(GROUPS).filter((name) => name !== 'unread').map(groupId) }, {
    SecurityGroupAssociationStatisticsSet: Object.keys(GROUPS).filter((name) => name !== 'unread').map((name) => {
      const CVM = MACHINES.filter(({ groups }) => groups.includes(name)).length;
      return { SecurityGroupId: groupId(name), CVM, CDB: 0, ENI: CVM, SG: 0, CLB: 0, InstanceStatistics: [], TotalCount: CVM * 2 };
    }),
  });
  recording.list('vpc.DescribeNetworkInterfaces', GZ, MACHINES.filter(({ classic }) => !classic).map((one) => ({
    NetworkInterfaceId: one.eni, NetworkInterfaceName: one.name, VpcId: vpcId('default'), SubnetId: subnetId('default'), Primary: true, State: 'AVAILABLE', GroupSet: one.groups.map(groupId),
    PrivateIpAddressSet: [{ PrivateIpAddress: one.inner, Primary: true, PublicIpAddress: one.address ?? '', State: 'AVAILABLE' }], Ipv6AddressSet: [], Attachment: { InstanceId: one.id, DeviceIndex: 0 }, TagSet: [],
  })));
  recording.list('vpc.DescribeAddresses', GZ, [{ AddressId: idOf('eip', 'kite idle'), AddressName: 'idle', AddressStatus: 'UNBIND', AddressIp: '43.139.12.40', AddressType: 'EIP', InstanceId: '', InstanceType: '', NetworkInterfaceId: '', PrivateAddressIp: '', IsArrears: false, IsBlocked: false, CreatedTime: '2023-03-06T02:00:00Z', TagSet: [] }]);
  recordNat(recording);
  recordBalancers(recording);
  recording.list('vpc.DescribeFlowLogs', GZ, []);
  const refused = ['vpc.DescribeVpcs', 'vpc.DescribeSubnets', 'vpc.DescribeRouteTables', 'vpc.DescribeSecurityGroups', 'vpc.DescribeNetworkAcls', 'vpc.DescribeFlowLogs', 'vpc.DescribeNetworkInterfaces', 'vpc.DescribeAddresses', 'vpc.DescribeNatGateways', 'vpc.DescribeNatGatewayDestinationIpPortTranslationNatRules', 'vpc.DescribeVpnGateways', 'vpc.DescribeAddressTemplates', 'vpc.DescribeAddressTemplateGroups', 'vpc.DescribeServiceTemplates', 'vpc.DescribeServiceTemplateGroups', 'clb.DescribeLoadBalancers'];
  for (const call of refused) recording.deny(call, SG);
}

function recordNat(recording) {
  const database = MACHINES.find(({ name }) => name === 'match-1');
  const forwarded = { IpProtocol: 'TCP', PublicIpAddress: '43.139.12.30', PublicPort: 6379, PrivateIpAddress: database.inner, PrivatePort: 6379 };
  recording.list('vpc.DescribeNatGateways', GZ, [{ NatGatewayId: idOf('nat', 'kite'), NatGatewayName: 'nat', VpcId: vpcId('default'), State: 'AVAILABLE', PublicIpAddressSet: [{ AddressId: idOf('eip', 'kite nat'), PublicIpAddress: '43.139.12.30' }], DestinationIpPortTranslationNatRuleSet: [forwarded], DeletionProtectionEnabled: false, TagSet: [] }]);
  recording.list('vpc.DescribeNatGatewayDestinationIpPortTranslationNatRules', GZ, [{ ...forwarded, NatGatewayId: idOf('nat', 'kite'), VpcId: vpcId('default') }]);
}

/** Balancers without TLS, logs or groups; the backends of one could not be read. */
function recordBalancers(recording) {
  const names = ['lobby', 'payments', 'pipe'];
  const common = { Status: 1, Forward: 1, LoadBalancerType: 'OPEN', VpcId: vpcId('default'), CreateTime: '2022-07-01 10:00:00', AddressIPVersion: 'ipv4', AddressIPv6: '', LoadBalancerDomain: '', LogSetId: '', LogTopicId: '', AttributeFlags: [], SecureGroups: [], LoadBalancerPassToTarget: true, Tags: [] };
  recording.list('clb.DescribeLoadBalancers', GZ, names.map((name, index) => ({ ...common, LoadBalancerId: idOf('lb', `kite ${name}`), LoadBalancerName: name, LoadBalancerVips: [`43.139.12.${80 + index}`], ...(name === 'pipe' ? { VpcId: vpcId('unclear'), SecureGroups: null, AttributeFlags: undefined, LogTopicId: undefined, LogSetId: undefined } : {}) })));
  const [lobby, payments, pipe] = names.map((name) => idOf('lb', `kite ${name}`));
  const plain = (name, Port, Protocol = 'HTTP') => ({ ListenerId: idOf('lbl', `kite ${name}`), ListenerName: name, Protocol, Port, EndPort: 0, SniSwitch: 0, Certificate: null, Rules: Protocol === 'HTTP' ? [{ LocationId: idOf('loc', `kite ${name}`), Domain: 'lobby.kite.example', Url: '/', Certificate: null, RewriteTarget: null }] : null, TargetType: 'NODE' });
  const target = (name, Port) => {
    const { id, inner } = MACHINES.find((one) => one.name === name);
    return { Type: 'CVM', InstanceId: id, EniId: '', Port, Weight: 10, PrivateIpAddresses: [inner] };
  };
  recording.answer('clb.DescribeListeners', GZ, { LoadBalancerId: lobby }, { TotalCount: 2, Listeners: [plain('http', 80), plain('ssh', 2222, 'TCP')] });
  recording.answer('clb.DescribeTargets', GZ, { LoadBalancerId: lobby }, {
    Listeners: [
      { ListenerId: idOf('lbl', 'kite http'), Protocol: 'HTTP', Port: 80, EndPort: 0, Targets: [], Rules: [{ LocationId: idOf('loc', 'kite http'), Targets: [target('match-2', 80)] }] },
      { ListenerId: idOf('lbl', 'kite ssh'), Protocol: 'TCP', Port: 2222, EndPort: 0, Targets: [target('match-2', 22)], Rules: null },
    ],
  });
  recording.answer('clb.DescribeListeners', GZ, { LoadBalancerId: payments }, { TotalCount: 1, Listeners: [{ ...plain('https', 443, 'HTTPS'), Certificate: { SSLMode: 'UNIDIRECTIONAL', CertId: 'KitePast', CertCaId: '', ExtCertIds: [] }, Rules: [] }] });
  recording.answer('clb.DescribeTargets', GZ, { LoadBalancerId: payments }, { Listeners: [{ ListenerId: idOf('lbl', 'kite https'), Protocol: 'HTTPS', Port: 443, EndPort: 0, Targets: [target('billing', 443)], Rules: null }] });
  recording.refuse('clb.DescribeListeners', GZ, { LoadBalancerId: pipe });
  recording.refuse('clb.DescribeTargets', GZ, { LoadBalancerId: pipe });
}
