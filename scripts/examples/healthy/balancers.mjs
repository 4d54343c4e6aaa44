import { idOf } from '../names.mjs';
import { GZ, owned } from './account.mjs';
import { groupId, MACHINES, vpcId } from './fleet.mjs';

/** Certificates that listeners and delivery domains use; recorded with the rest of encryption. */
export const SHOP_CERTIFICATE = 'LnTrShop';
export const LEGACY_CERTIFICATE = 'LnTrOld1';

const targets = (row, Port) => MACHINES.filter(({ name }) => name.startsWith(row)).map(({ id, address }) => ({ Type: 'CVM', InstanceId: id, EniId: '', Port, Weight: 10, PrivateIpAddresses: [address], PublicIpAddresses: [], RegisteredTime: '2025-06-20 10:00:00' }));

/** Balancers: the shop (HTTPS, redirect from HTTP), an internal one, and a classic one kept for a partner. */
export function recordBalancers(recording) {
  const shop = idOf('lb', 'shop');
  const inner = idOf('lb', 'app-internal');
  const partner = idOf('lb', 'partner-classic');
  const common = { Status: 1, VpcId: vpcId('gz'), NumericalVpcId: 1, ProjectId: 0, ChargeType: 'POSTPAID_BY_HOUR', CreateTime: '2024-06-01 10:00:00', AddressIPVersion: 'ipv4', AddressIPv6: '', LoadBalancerDomain: '', LogSetId: '', LogTopicId: '' };
  recording.list('clb.DescribeLoadBalancers', GZ, [
    { ...common, LoadBalancerId: shop, LoadBalancerName: 'shop 商城', LoadBalancerType: 'OPEN', MasterZone: { Zone: 'ap-guangzhou-3' }, BackupZoneSet: [{ Zone: 'ap-guangzhou-4' }], Forward: 1, LoadBalancerVips: ['119.28.40.80'], SecureGroups: [groupId('edge')], LoadBalancerPassToTarget: true, LogSetId: idOf('logset', 'access'), LogTopicId: idOf('topic', 'clb access'), AttributeFlags: ['DeleteProtect'], Tags: [...owned('shop'), { TagKey: 'public-address', TagValue: 'shop front' }] },
    { ...common, LoadBalancerId: inner, LoadBalancerName: 'app-internal', LoadBalancerType: 'INTERNAL', Forward: 1, LoadBalancerVips: ['10.10.11.200'], SecureGroups: [groupId('app')], LoadBalancerPassToTarget: true, AttributeFlags: ['DeleteProtect'], Tags: owned('shop') },
    { ...common, LoadBalancerId: partner, LoadBalancerName: 'partner-classic', LoadBalancerType: 'OPEN', MasterZone: { Zone: 'ap-guangzhou-3' }, BackupZoneSet: [{ Zone: 'ap-guangzhou-4' }], Forward: 0, LoadBalancerVips: ['119.28.40.81'], SecureGroups: [groupId('edge')], LoadBalancerPassToTarget: false, LogSetId: idOf('logset', 'access'), LogTopicId: idOf('topic', 'clb access'), AttributeFlags: ['DeleteProtect'], Tags: [...owned('partners'), { TagKey: 'public-address', TagValue: 'partner calls' }] },
  ]);
  const https = { ListenerId: idOf('lbl', 'shop https'), ListenerName: 'https', Protocol: 'HTTPS', Port: 443, EndPort: 0, SniSwitch: 0, HealthCheck: { HealthSwitch: 1 }, Certificate: { SSLMode: 'UNIDIRECTIONAL', CertId: SHOP_CERTIFICATE, CertCaId: '', ExtCertIds: [] }, TargetType: 'NODE' };
  const http = { ListenerId: idOf('lbl', 'shop http'), ListenerName: 'redirect', Protocol: 'HTTP', Port: 80, EndPort: 0, SniSwitch: 0, HealthCheck: { HealthSwitch: 1 }, Certificate: null, TargetType: 'NODE' };
  const secure = { LocationId: idOf('loc', 'shop https'), Domain: 'shop.lantern-tea.example', Url: '/', Certificate: https.Certificate, HealthCheck: { HealthSwitch: 1 }, RewriteTarget: null };
  const plain = { LocationId: idOf('loc', 'shop http'), Domain: 'shop.lantern-tea.example', Url: '/', Certificate: null, RewriteTarget: { TargetListenerId: https.ListenerId, TargetLocationId: secure.LocationId, RewriteCode: 301, RewriteType: 'Auto' } };
  recording.answer('clb.DescribeListeners', GZ, { LoadBalancerId: shop }, { TotalCount: 2, Listeners: [{ ...https, Rules: [secure] }, { ...http, Rules: [plain] }] });
  recording.answer('clb.DescribeTargets', GZ, { LoadBalancerId: shop }, {
    Listeners: [
      { ListenerId: https.ListenerId, Protocol: 'HTTPS', Port: 443, EndPort: 0, Targets: [], Rules: [{ LocationId: secure.LocationId, Domain: secure.Domain, Url: '/', Targets: targets('shop-web', 80) }] },
      { ListenerId: http.ListenerId, Protocol: 'HTTP', Port: 80, EndPort: 0, Targets: [], Rules: [{ LocationId: plain.LocationId, Domain: plain.Domain, Url: '/', Targets: [] }] },
    ],
  });
  const tcp = { ListenerId: idOf('lbl', 'app tcp'), ListenerName: 'app', Protocol: 'TCP', Port: 8080, EndPort: 0, SniSwitch: 0, HealthCheck: { HealthSwitch: 1 }, Certificate: null, Rules: null, TargetType: 'NODE' };
  recording.answer('clb.DescribeListeners', GZ, { LoadBalancerId: inner }, { TotalCount: 1, Listeners: [tcp] });
  recording.answer('clb.DescribeTargets', GZ, { LoadBalancerId: inner }, { Listeners: [{ ListenerId: tcp.ListenerId, Protocol: 'TCP', Port: 8080, EndPort: 0, Targets: targets('shop-app', 8080), Rules: null }] });
  const alive = (row, Port) => targets(row, Port).map(({ InstanceId, PrivateIpAddresses }) => ({ TargetId: InstanceId, IP: PrivateIpAddresses[0], Port, HealthStatus: true, HealthStatusDetail: 'Alive', HealthStatusDetial: 'Alive' }));
  recording.answer('clb.DescribeTargetHealth', GZ, { LoadBalancerIds: [shop] }, {
    LoadBalancers: [{ LoadBalancerId: shop, LoadBalancerName: 'shop 商城', Listeners: [
      { ListenerId: https.ListenerId, ListenerName: 'https', Protocol: 'HTTPS', Port: 443, Rules: [{ LocationId: secure.LocationId, Domain: secure.Domain, Url: '/', Targets: alive('shop-web', 80) }] },
      { ListenerId: http.ListenerId, ListenerName: 'redirect', Protocol: 'HTTP', Port: 80, Rules: [{ LocationId: plain.LocationId, Domain: plain.Domain, Url: '/', Targets: [] }] },
    ] }],
  });
  recording.answer('clb.DescribeTargetHealth', GZ, { LoadBalancerIds: [inner] }, {
    LoadBalancers: [{ LoadBalancerId: inner, LoadBalancerName: 'app-internal', Listeners: [{ ListenerId: tcp.ListenerId, ListenerName: 'app', Protocol: 'TCP', Port: 8080, Rules: [{ LocationId: '', Domain: null, Url: null, Targets: alive('shop-app', 8080) }] }] }],
  });
  recording.answer('clb.DescribeClassicalLBListeners', GZ, { LoadBalancerId: partner }, { TotalCount: 1, Listeners: [{ ListenerId: idOf('lbl', 'partner'), ListenerName: 'partner', Protocol: 'HTTPS', ListenerPort: 443, InstancePort: 80, CertId: SHOP_CERTIFICATE, SSLMode: 'UNIDIRECTIONAL', Status: 1 }] });
  recording.answer('clb.DescribeClassicalLBTargets', GZ, { LoadBalancerId: partner }, { Targets: targets('shop-web-01', 80) });
}
