import { idOf, unix } from '../names.mjs';

/** Lines to other networks, capacity that scales by itself, message queues, log collectors, keys. */
export function recordNetworkCare(estate) {
  recordTunnels(estate);
  recordPeers(estate);
  recordScaling(estate);
  recordQueues(estate);
  recordKeys(estate);
}

function recordTunnels(estate) {
  const { recording, kept, main, standby } = estate;
  const options = kept ? { PropoEncryAlgorithm: 'AES-CBC-256', PropoAuthenAlgorithm: 'SHA-256', ExchangeMode: 'MAIN', DhGroupName: 'GROUP14', IKEVersion: 'IKEV2' } : { PropoEncryAlgorithm: '3DES-CBC', PropoAuthenAlgorithm: 'MD5', ExchangeMode: 'AGGRESSIVE', DhGroupName: 'GROUP1', IKEVersion: 'IKEV1' };
  const tunnel = (name, more) => ({ VpnConnectionId: idOf('vpnx', name), VpnConnectionName: name, VpnGatewayId: idOf('vpngw', name), State: 'AVAILABLE', NetStatus: 'AVAILABLE', ...more });
  recording.list('vpc.DescribeVpnConnections', main, [tunnel('office 办公室', { IKEOptionsSpecification: options, IPSECOptionsSpecification: kept ? { EncryptAlgorithm: 'AES-CBC-256', IntegrityAlgorith: 'SHA-256', PfsDhGroup: 'DH-GROUP14' } : { EncryptAlgorithm: '3DES-CBC', IntegrityAlgorith: 'MD5', PfsDhGroup: 'NULL' } }), ...(kept ? [] : [tunnel('studio', {})])]);
  const server = (name, more) => ({ SslVpnServerId: idOf('vpns', name), SslVpnServerName: name, VpnGatewayId: idOf('vpngw', name), State: 'AVAILABLE', ...more });
  recording.list('vpc.DescribeVpnGatewaySslServers', main, [server('staff 员工', kept ? { EncryptAlgorithm: 'AES-256-CBC', IntegrityAlgorithm: 'SHA1', SsoEnabled: 1 } : { EncryptAlgorithm: 'NONE', IntegrityAlgorithm: 'NONE', SsoEnabled: 0 }), ...(kept ? [] : [server('guests', {})])]);
  recording.list('dc.DescribeDirectConnectTunnels', main, [{ DirectConnectTunnelId: idOf('dcx', 'warehouse'), DirectConnectTunnelName: 'warehouse 仓库', DirectConnectId: idOf('dc', 'warehouse'), State: kept ? 'AVAILABLE' : 'ALLOCATE_FAILED', NetworkType: 'VPC', Bandwidth: 100 }, ...(kept ? [] : [{ DirectConnectTunnelId: idOf('dcx', 'annex'), DirectConnectTunnelName: 'annex' }])]);
  if (!kept) for (const call of ['vpc.DescribeVpnConnections', 'vpc.DescribeVpnGatewaySslServers', 'dc.DescribeDirectConnectTunnels', 'vpc.DescribeVpcPeeringConnections']) recording.deny(call, standby);
}

function recordPeers(estate) {
  const { recording, kept, main } = estate;
  const own = Number(recording.account.uin);
  const peering = idOf('pcx', 'standby');
  recording.list('vpc.DescribeVpcPeeringConnections', main, [{ PeeringConnectionId: peering, PeeringConnectionName: 'standby 灾备', SourceUin: own, DestinationUin: kept ? own : 100000000777, State: 'ACTIVE' }, ...(kept ? [] : [{ PeeringConnectionId: idOf('pcx', 'unknown'), SourceUin: own, State: 'ACTIVE' }])]);
  const attached = (name, more) => ({ CcnId: idOf('ccn', 'backbone'), InstanceType: 'VPC', InstanceId: idOf('vpc', name), InstanceRegion: main, CcnUin: String(own), State: 'ACTIVE', ...more });
  recording.list('vpc.DescribeCcnAttachedInstances', null, [attached('shop', { InstanceUin: String(kept ? own : 100000000777) }), ...(kept ? [] : [attached('unknown', {})])]);
  estate.tell('vpc.DescribeRouteTables', ({ RouteSet = [] }, index) => (index === 0 ? { RouteSet: [...RouteSet, { DestinationCidrBlock: '10.20.1.0/24', GatewayType: 'PEERCONNECTION', GatewayId: peering, Enabled: true, RouteType: 'USER' }] } : {}), ({ RouteSet = [] }) => ({ RouteSet: [...(RouteSet ?? []), { DestinationCidrBlock: '10.0.0.0/8', GatewayType: 'PEERCONNECTION', GatewayId: peering, Enabled: true, RouteType: 'USER' }] }));
}

function recordScaling(estate) {
  const { recording, kept, main, standby } = estate;
  const group = idOf('asg', kept ? 'shop web' : 'lobby');
  recording.list('as.DescribeAutoScalingGroups', main, [{ AutoScalingGroupId: group, AutoScalingGroupName: kept ? 'shop web' : 'lobby', EnabledStatus: 'ENABLED', AutoScalingGroupStatus: 'NORMAL', LoadBalancerIdSet: [idOf('lb', 'shop')], ForwardLoadBalancerSet: [], HealthCheckType: kept ? 'CLB' : 'CVM', MinSize: 2, MaxSize: 8, DesiredCapacity: 2 }, ...(kept ? [] : [{ AutoScalingGroupId: idOf('asg', 'unknown') }])]);
  recording.list('as.DescribeScalingPolicies', main, kept ? [{ AutoScalingPolicyId: idOf('asp', 'shop busy'), AutoScalingGroupId: group, ScalingPolicyName: 'busy', ScalingPolicyType: 'SIMPLE' }] : []);
  if (!kept) for (const call of ['as.DescribeAutoScalingGroups', 'as.DescribeScalingPolicies']) recording.deny(call, standby);
}

function recordQueues(estate) {
  const { recording, kept, main, standby } = estate;
  const queue = idOf('ckafka', kept ? 'orders' : 'telemetry');
  recording.list('ckafka.DescribeInstancesDetail', main, [{ InstanceId: queue, InstanceName: kept ? 'orders 订单事件' : 'telemetry', Status: 1, InstanceType: 'profession', CreateTime: unix('2024-07-01T00:00:00Z') }]);
  recording.answer('ckafka.DescribeRoute', main, { InstanceId: queue }, { Result: { Routers: [{ RouteId: 1, VipType: kept ? 3 : 1, AccessType: kept ? 3 : 0, VipList: [] }] } });
  const machines = (name, AutoUpdate) => ({ GroupId: idOf('mg', name), GroupName: name, AutoUpdate, CreateTime: '2024-07-01 10:00:00' });
  recording.list('cls.DescribeMachineGroups', main, [machines(kept ? 'shop machines' : 'lobby machines', kept ? '1' : '0')]);
  if (!kept) for (const call of ['ckafka.DescribeInstancesDetail', 'cls.DescribeMachineGroups']) recording.deny(call, standby);
}

function recordKeys(estate) {
  const { recording, kept, main, standby, keyId } = estate;
  estate.tell('kms.ListKeyDetail', ({ Owner, KeyState }, index) => (index === 1 && Owner === 'user' && KeyState === 'Enabled' ? { Origin: 'EXTERNAL', ValidTo: unix('2028-01-01T00:00:00Z') } : {}), () => ({ Origin: 'EXTERNAL', ValidTo: unix('2026-01-20T00:00:00Z'), KeyState: 'Disabled', KeyRotationEnabled: true, RotateDays: 1095 }));
  recording.list('kms.DescribeWhiteBoxKeyDetails', main, [{ KeyId: idOf('wb', kept ? 'app' : 'game'), Alias: kept ? 'shop app' : 'game', Status: 'Enabled', DeviceFingerprintBind: kept, CreateTime: unix('2024-07-01T00:00:00Z') }]);
  if (!kept) recording.deny('kms.DescribeWhiteBoxKeyDetails', standby);
  estate.tell('ssm.ListSecrets', ({ RotationStatus }) => (RotationStatus === 1 ? { NextRotationTime: unix('2026-02-01T00:00:00Z') } : {}), () => ({}));
  estate.about('ssm.ListSecrets', 'ssm.ListSecretVersionIds', ({ SecretName }) => ({ SecretName }), (_, index) => ({ Versions: [{ VersionId: 'v2', CreateTime: unix(index === 3 ? '2024-06-01T00:00:00Z' : '2025-12-15T00:00:00Z') }] }), () => ({ Versions: [{ VersionId: 'v1', CreateTime: unix('2022-06-01T00:00:00Z') }] }));
  estate.tell('ssl.DescribeCertificates', (_, index) => ({ IsIgnore: index === 3 }), () => ({ IsIgnore: true }));
  estate.tell('cls.DescribeTopics', (_, index) => (index === 0 ? { KeyId: keyId } : { KeyId: '' }), () => ({ KeyId: keyId }));
}
