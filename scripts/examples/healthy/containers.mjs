import { idOf } from '../names.mjs';
import { GZ, owned } from './account.mjs';
import { groupId, subnetId, vpcId } from './fleet.mjs';

/** Clusters, image registries and functions. */
export function recordContainers(recording) {
  recordClusters(recording);
  recordRegistry(recording);
  recordFunctions(recording);
}

function recordClusters(recording) {
  const rows = [
    { name: 'shop-prod 生产集群', version: '1.30.0', external: '', encryption: 'Opened', audit: true, protect: true },
    { name: 'shop-staging', version: '1.30.0', external: '', encryption: 'Opened', audit: true, protect: false, group: 'staging' },
  ];
  recording.list('tke.DescribeClusters', GZ, rows.map((row) => ({
    ClusterId: idOf('cls', row.name), ClusterName: row.name, ClusterDescription: '', ClusterVersion: row.version, ClusterOs: 'tlinux3.1x86_64', ClusterType: 'MANAGED_CLUSTER', ClusterStatus: 'Running', ClusterNodeNum: 5, DeletionProtection: row.protect, ContainerRuntime: 'containerd', RuntimeVersion: '1.6.9',
    ClusterNetworkSettings: { ClusterCIDR: '172.16.0.0/16', VpcId: vpcId(row.group ?? 'gz'), Cni: true }, CreatedTime: '2024-07-01T02:00:00Z', TagSpecification: [{ ResourceType: 'cluster', Tags: owned('shop', row.group ?? 'prod') }],
  })));
  for (const row of rows) {
    const ClusterId = idOf('cls', row.name);
    recording.answer('tke.DescribeClusterEndpoints', GZ, { ClusterId }, { CertificationAuthority: '', ClusterExternalEndpoint: row.external, ClusterExternalDomain: '', ClusterIntranetEndpoint: 'https://10.10.11.250', ClusterExternalACL: [], SecurityGroup: row.external ? groupId('staging') : '' });
    recording.answer('tke.DescribeEncryptionStatus', GZ, { ClusterId }, { Status: row.encryption, ErrorMsg: '' });
    recording.answer('tke.DescribeClusterAuthenticationOptions', GZ, { ClusterId }, { ServiceAccounts: { UseTKEDefault: true, Issuer: '', JWKSURI: '', AutoCreateDiscoveryAnonymousAuth: false }, LatestOperationState: 'success', OIDCConfig: { AutoCreateOIDCConfig: false, AutoCreateClientId: [], AutoInstallPodIdentityWebhookAddon: false } });
  }
  const on = (TopicId) => ({ Enable: true, ErrorMsg: '', LogsetId: idOf('logset', 'access'), TopicId, TopicRegion: GZ, Version: '1.1.12', Status: 'opened' });
  const off = { Enable: false, ErrorMsg: '', LogsetId: '', TopicId: '', TopicRegion: '', Version: '', Status: 'closed' };
  recording.answer('tke.DescribeLogSwitches', GZ, { ClusterIds: rows.map(({ name }) => idOf('cls', name)) }, {
    SwitchSet: rows.map((row) => ({ ClusterId: idOf('cls', row.name), Audit: row.audit ? on(idOf('topic', 'tke audit')) : off, Event: row.audit ? on(idOf('topic', 'tke audit')) : off, Log: row.audit ? on(idOf('topic', 'tke audit')) : off, MasterLog: off })),
  });
}

function recordRegistry(recording) {
  const registry = idOf('tcr', 'lantern');
  recording.list('tcr.DescribeInstances', GZ, [{ RegistryId: registry, RegistryName: 'lantern-images', RegistryType: 'premium', Status: 'Running', PublicDomain: 'lantern-images.tencentcloudcr.com', InternalEndpoint: '10.10.11.230', RegionName: GZ, RegionId: 1, EnableAnonymous: false, DeletionProtection: true, CreatedAt: '2024-07-01 10:00:00', TagSpecification: { ResourceType: 'instance', Tags: owned('shop') } }]);
  recording.answer('tcr.DescribeExternalEndpointStatus', GZ, { RegistryId: registry }, { Status: 'Closed', Reason: '' });
  recording.answer('tcr.DescribeSecurityPolicies', GZ, { RegistryId: registry }, { SecurityPolicySet: [] });
  const namespace = (Name, AutoScan, PreventVUL) => ({ Name, CreationTime: '2024-07-01 10:00:00', Public: false, NamespaceId: Name.length, AutoScan, PreventVUL, Severity: PreventVUL ? 'high' : '', CVEWhitelistItems: [] });
  recording.answer('tcr.DescribeNamespaces', GZ, { RegistryId: registry, All: true, Offset: 0, Limit: 100 }, { NamespaceList: [namespace('shop', true, true), namespace('base', true, true), namespace('tools', true, true)], TotalCount: 3 });
  recording.answer('tcr.DescribeRepositories', GZ, { RegistryId: registry, Offset: 0, Limit: 100 }, { RepositoryList: ['web', 'app', 'batch'].map((name) => ({ Name: `shop/${name}`, Namespace: 'shop', Public: false, CreationTime: '2024-07-01 10:00:00', Description: '' })), TotalCount: 3 });
  recording.answer('tcr.DescribeImmutableTagRules', GZ, { RegistryId: registry, Page: 1, PageSize: 100 }, { Rules: [{ RepositoryPattern: '**', TagPattern: 'v*', RepositoryDecoration: 'repoMatches', TagDecoration: 'matches', Disabled: false, RuleId: 1, NsName: 'shop' }], EmptyNs: ['base', 'tools'], Total: 1 });
}

function recordFunctions(recording) {
  const functions = [
    { name: 'order-mail', runtime: 'Nodejs20.19', trigger: { Type: 'cmq', TriggerDesc: '{}' }, topic: idOf('topic', 'functions') },
    { name: 'picture-resize', runtime: 'Python3.10', trigger: { Type: 'cos', TriggerDesc: '{}' }, topic: idOf('topic', 'functions') },
    { name: 'partner-callback', runtime: 'Nodejs20.19', trigger: { Type: 'http', TriggerDesc: JSON.stringify({ AuthType: 'CAM', NetConfig: { EnableIntranet: false, EnableExtranet: true } }) }, topic: idOf('topic', 'functions') },
    // An experiment that anybody may call.
    { name: 'demo-hello', runtime: 'Nodejs20.19', trigger: { Type: 'http', TriggerDesc: JSON.stringify({ AuthType: 'NONE', NetConfig: { EnableIntranet: false, EnableExtranet: true } }) }, topic: idOf('topic', 'functions'), lonely: true },
  ];
  recording.list('scf.ListNamespaces', GZ, [{ Name: 'default', Description: '', Type: 'default', AddTime: '2024-07-01 10:00:00', ModTime: '2024-07-01 10:00:00' }]);
  recording.answer('scf.ListFunctions', GZ, { Namespace: 'default', Offset: 0, Limit: 100 }, { TotalCount: functions.length, Functions: functions.map((one) => ({ FunctionName: one.name, Namespace: 'default', Runtime: one.runtime, Type: one.trigger.Type === 'http' ? 'HTTP' : 'Event', Status: 'Active', AddTime: '2024-07-01 10:00:00', ModTime: '2025-11-01 10:00:00', Description: '', Tags: owned('shop') })) });
  recording.asked.add(`scf.ListFunctions ${GZ}`);
  for (const one of functions) {
    recording.answer('scf.GetFunction', GZ, { FunctionName: one.name, Namespace: 'default' }, {
      FunctionName: one.name, Namespace: 'default', Qualifier: '$LATEST', Runtime: one.runtime, Type: one.trigger.Type === 'http' ? 'HTTP' : 'Event', Status: 'Active', Role: one.lonely ? '' : 'scf-order-mail', MemorySize: 128, Timeout: 10, VpcConfig: one.lonely ? { VpcId: '', SubnetId: '' } : { VpcId: vpcId('gz'), SubnetId: subnetId('gz-app-4') }, PublicNetConfig: { PublicNetStatus: one.lonely ? 'ENABLE' : 'DISABLE', EipConfig: { EipStatus: 'DISABLE' } }, ClsTopicId: one.topic, ClsLogsetId: one.topic ? idOf('logset', 'access') : '',
      Triggers: [{ TriggerName: `${one.name}-trigger`, Enable: 1, Qualifier: '$DEFAULT', ...one.trigger }], Environment: { Variables: one.lonely ? [] : [{ Key: 'LOG_LEVEL', Value: 'info' }] },
    });
  }
}
