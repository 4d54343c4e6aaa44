import { idOf } from '../names.mjs';
import { GZ, SG } from './account.mjs';
import { vpcId } from './fleet.mjs';

/** Containers, functions and delivery, as far as they could be read. */
export function recordServices(recording) {
  recordClusters(recording);
  recordRegistries(recording);
  recordFunctions(recording);
  recordDelivery(recording);
}

function recordClusters(recording) {
  const arena = idOf('cls', 'kite arena');
  const dark = idOf('cls', 'kite dark');
  const shown = (ClusterId, ClusterName, changes) => ({ ClusterId, ClusterName, ClusterType: 'MANAGED_CLUSTER', ClusterVersion: '1.18.4', ClusterStatus: 'Running', ClusterNodeNum: 3, DeletionProtection: false, ContainerRuntime: 'docker', RuntimeVersion: '19.3', ClusterNetworkSettings: { VpcId: vpcId('default'), Cni: false, ClusterCIDR: '172.17.0.0/16' }, CreatedTime: '2022-07-01T02:00:00Z', TagSpecification: [], ...changes });
  recording.list('tke.DescribeClusters', GZ, [shown(arena, 'arena 竞技场', {}), shown(dark, 'test', { ClusterVersion: null, DeletionProtection: null })]);
  recording.answer('tke.DescribeClusterEndpoints', GZ, { ClusterId: arena }, { ClusterExternalEndpoint: 'https://43.139.12.90', ClusterExternalDomain: '', ClusterIntranetEndpoint: '', ClusterExternalACL: ['0.0.0.0/0'], SecurityGroup: '' });
  recording.answer('tke.DescribeEncryptionStatus', GZ, { ClusterId: arena }, { Status: 'Closed', ErrorMsg: '' });
  recording.answer('tke.DescribeClusterAuthenticationOptions', GZ, { ClusterId: arena }, { ServiceAccounts: { UseTKEDefault: false, Issuer: '', AutoCreateDiscoveryAnonymousAuth: true }, OIDCConfig: null });
  for (const action of ['DescribeClusterEndpoints', 'DescribeEncryptionStatus', 'DescribeClusterAuthenticationOptions']) recording.refuse(`tke.${action}`, GZ, { ClusterId: dark });
  const off = { Enable: false, TopicId: '', LogsetId: '', TopicRegion: '' };
  recording.answer('tke.DescribeLogSwitches', GZ, { ClusterIds: [arena] }, { SwitchSet: [{ ClusterId: arena, Audit: off, Event: off, Log: off }] });
  recording.deny('tke.DescribeClusters', SG);
}

function recordRegistries(recording) {
  const open = idOf('tcr', 'kite');
  const dark = idOf('tcr', 'kite dark');
  const shown = (RegistryId, RegistryName, changes) => ({ RegistryId, RegistryName, RegistryType: 'basic', Status: 'Running', PublicDomain: `${RegistryName}.tencentcloudcr.com`, InternalEndpoint: '', RegionName: GZ, EnableAnonymous: true, DeletionProtection: false, CreatedAt: '2022-07-01 10:00:00', TagSpecification: null, ...changes });
  recording.list('tcr.DescribeInstances', GZ, [shown(open, 'kite-images', {}), shown(dark, 'kite-test', { EnableAnonymous: null })]);
  recording.answer('tcr.DescribeExternalEndpointStatus', GZ, { RegistryId: open }, { Status: 'Opened', Reason: '' });
  recording.answer('tcr.DescribeSecurityPolicies', GZ, { RegistryId: open }, { SecurityPolicySet: [{ PolicyIndex: 0, Description: '', CidrBlock: '0.0.0.0/0', PolicyVersion: '1' }] });
  recording.answer('tcr.DescribeNamespaces', GZ, { RegistryId: open, All: true, Offset: 0, Limit: 100 }, { NamespaceList: [{ Name: 'games', Public: true, AutoScan: false, PreventVUL: false, Severity: '' }], TotalCount: 1 });
  recording.answer('tcr.DescribeRepositories', GZ, { RegistryId: open, Offset: 0, Limit: 100 }, { RepositoryList: [{ Name: 'games/arena', Namespace: 'games', Public: true }], TotalCount: 1 });
  recording.answer('tcr.DescribeImmutableTagRules', GZ, { RegistryId: open, Page: 1, PageSize: 100 }, { Rules: [], EmptyNs: ['games'], Total: 0 });
  for (const action of ['DescribeExternalEndpointStatus', 'DescribeSecurityPolicies', 'DescribeNamespaces', 'DescribeRepositories', 'DescribeImmutableTagRules']) recording.refuse(`tcr.${action}`, GZ, { RegistryId: dark });
  recording.deny('tcr.DescribeInstances', SG);
}

function recordFunctions(recording) {
  const row = (FunctionName, Runtime) => ({ FunctionName, Namespace: 'default', Runtime, Type: 'Event', Status: 'Active', AddTime: '2022-07-01 10:00:00', ModTime: '2022-07-01 10:00:00', Tags: [] });
  recording.list('scf.ListNamespaces', GZ, [{ Name: 'default', Type: 'default' }]);
  recording.asked.add(`scf.ListFunctions ${GZ}`);
  recording.answer('scf.ListFunctions', GZ, { Namespace: 'default', Offset: 0, Limit: 100 }, { TotalCount: 2, Functions: [row('redeem-code', 'Python2.7'), row('webhook', null)] });
  recording.answer('scf.GetFunction', GZ, { FunctionName: 'redeem-code', Namespace: 'default' }, {
    FunctionName: 'redeem-code', Namespace: 'default', Qualifier: '$LATEST', Runtime: 'Python2.7', Type: 'Event', Status: 'Active', Role: '', VpcConfig: { VpcId: '', SubnetId: '' }, PublicNetConfig: { PublicNetStatus: 'ENABLE' }, ClsTopicId: '', ClsLogsetId: '',
    Triggers: [{ TriggerName: 'open', Type: 'apigw', Enable: 1, Qualifier: '$DEFAULT', TriggerDesc: JSON.stringify({ api: { authRequired: 'FALSE' } }) }], Environment: { Variables: [{ Key: 'DB_PASSWORD', Value: 'example-only' }, { Key: 'REGION', Value: GZ }] },
  });
  recording.refuse('scf.GetFunction', GZ, { FunctionName: 'webhook', Namespace: 'default' });
  recording.deny('scf.ListNamespaces', SG);
  recording.deny('scf.ListFunctions', SG);
}

/** Only the first pages of the delivery domains were fetched. */
function recordDelivery(recording) {
  const domain = (Domain, changes) => ({ Domain, Status: 'online', Area: 'mainland', Https: { Switch: 'on', Http2: 'off', OcspStapling: 'off', TlsVersion: ['TLSv1', 'TLSv1.1', 'TLSv1.2'], Hsts: { Switch: 'off' }, CertInfo: { CertId: 'KitePast', ExpireTime: '2025-06-01 07:59:59' } }, ForceRedirect: { Switch: 'off', RedirectType: 'http' }, Referer: { Switch: 'off', RefererRules: null }, IpFilter: { Switch: 'off' }, Authentication: { Switch: 'off' }, Origin: { OriginPullProtocol: 'http', CosPrivateAccess: 'off' }, CreateTime: '2022-08-01 10:00:00', Tag: null, ...changes });
  recording.asked.add('cdn.DescribeDomainsConfig ');
  recording.answer('cdn.DescribeDomainsConfig', null, { Offset: 0, Limit: 2 }, { TotalNumber: 6, Domains: [domain('patch.kite.example', {}), domain('www.kite.example', { Https: null })] });
  const zone = idOf('zone', 'kite.example');
  const dark = idOf('zone', 'arena.example');
  const site = (ZoneId, ZoneName) => ({ ZoneId, ZoneName, Status: 'active', Type: 'full', Area: 'global', Paused: false, CreatedOn: '2023-08-02T02:00:00Z', Tags: [] });
  recording.list('teo.DescribeZones', null, [site(zone, 'kite.example'), site(dark, 'arena.example')]);
  recording.answer('teo.DescribeAccelerationDomains', null, { ZoneId: zone, Offset: 0, Limit: 100 }, { TotalCount: 1, AccelerationDomains: [{ ZoneId: zone, DomainName: 'play.kite.example', DomainStatus: 'online', OriginProtocol: 'HTTP', Certificate: { Mode: 'disable' } }] });
  recording.answer('teo.DescribeL7AccSetting', null, { ZoneId: zone }, { ZoneSetting: { ZoneConfig: { ForceRedirectHTTPS: { Switch: 'off' }, HSTS: { Switch: 'off', Timeout: 0 }, TLSConfig: { Version: ['TLSv1', 'TLSv1.2'], CipherSuite: 'loose-v2023' }, OCSPStapling: { Switch: 'off' } } } });
  recording.answer('teo.DescribeSecurityPolicy', null, { ZoneId: zone, Entity: 'ZoneDefaultPolicy' }, { SecurityPolicy: { ManagedRules: { Enabled: 'on', DetectionOnly: 'on' } } });
  recording.answer('teo.DescribeRealtimeLogDeliveryTasks', null, { ZoneId: zone, Offset: 0, Limit: 100 }, { TotalCount: 0, RealtimeLogDeliveryTasks: [] });
  for (const action of ['DescribeAccelerationDomains', 'DescribeL7AccSetting', 'DescribeSecurityPolicy', 'DescribeRealtimeLogDeliveryTasks']) recording.refuse(`teo.${action}`, null, { ZoneId: dark });
  recording.list('live.DescribeLiveDomains', null, [{ Name: 'play.live.kite.example', Type: 1, Status: 1 }, { Name: 'test.live.kite.example', Type: 1, Status: 1 }]);
  recording.answer('live.DescribeLiveDomainReferer', null, { DomainName: 'play.live.kite.example' }, { RefererAuthConfig: { Enable: 0, Type: 0, AllowEmpty: 1 } });
  recording.answer('live.DescribeLivePlayAuthKey', null, { DomainName: 'play.live.kite.example' }, { PlayAuthKeyInfo: { Enable: 0 } });
  for (const action of ['DescribeLiveDomainReferer', 'DescribeLivePlayAuthKey']) recording.refuse(`live.${action}`, null, { DomainName: 'test.live.kite.example' });
}
