import { idOf } from '../names.mjs';

/** Clusters, image registries and functions, beyond what their own listings tell. */
export function recordContainerCare(estate) {
  recordClusters(estate);
  recordRegistries(estate);
  recordFunctions(estate);
}

function recordClusters(estate) {
  const { recording, kept } = estate;
  estate.tell('tke.DescribeClusters', () => ({ Property: '{"NodeNameType":"lan-ip","NetworkType":"VPC-CNI"}' }), () => ({ Property: '{"NodeNameType":"lan-ip","NetworkType":"GR"}' }));
  const clusters = recording.listed('tke.DescribeClusters');
  const machines = recording.listed('cvm.DescribeInstances');
  for (const [index, { item, region }] of (kept ? clusters : clusters.slice(0, 1)).entries()) {
    const { ClusterId } = item;
    recording.answer('tke.DescribeAddon', region, { ClusterId }, { Addons: [{ AddonName: 'cbs', Phase: 'Succeeded' }, ...(kept ? [{ AddonName: 'networkpolicy', Phase: 'Succeeded' }] : [])] });
    recording.answer('tke.DescribeClusterNodePools', region, { ClusterId }, { TotalCount: 1, NodePoolSet: [{ NodePoolId: idOf('np', ClusterId), Name: 'workers', NodePoolOs: kept ? 'tlinux4_x86_64_public' : 'centos7.6.0_x64', DeletionProtection: kept, AutoscalingGroupStatus: kept ? 'enabled' : 'disabled' }] });
    const nodes = machines.filter((one) => one.region === region && (one.item.PublicIpAddresses ?? []).length === (kept ? 0 : 1)).slice(index * 2, index * 2 + 2);
    recording.answer('tke.DescribeClusterInstances', region, { ClusterId, Offset: 0, Limit: 100, InstanceRole: 'WORKER' }, { TotalCount: nodes.length, InstanceSet: nodes.map((one) => ({ InstanceId: one.item.InstanceId, InstanceRole: 'WORKER', InstanceState: 'running', LanIP: '' })) });
  }
  for (const region of new Set(clusters.map((one) => one.region))) {
    const ClusterIds = clusters.filter((one) => one.region === region).map(({ item }) => item.ClusterId);
    recording.answer('tke.ListClusterInspectionResults', region, { ClusterIds }, { InspectionResults: ClusterIds.slice(0, kept ? Infinity : 1).map((ClusterId) => ({ ClusterId, StartTime: kept ? '2026-01-14 06:00:00 +0000 UTC' : '2025-06-01 06:00:00 +0000 UTC', EndTime: kept ? '2026-01-14 06:31:23 +0000 UTC' : '2025-06-01 06:31:23 +0000 UTC' })) });
  }
  for (const { service, action, response } of recording.calls) {
    if (service !== 'tke' || action !== 'DescribeLogSwitches' || !kept) continue;
    for (const [index, one] of (response?.SwitchSet ?? []).entries()) if (index === 0) one.MasterLog = { ...one.Audit, Enable: true };
  }
}

function recordRegistries(estate) {
  const { recording, kept } = estate;
  estate.about('tcr.DescribeInstances', 'tcr.DescribeTagRetentionRules', ({ RegistryId }) => ({ RegistryId, Offset: 0, Limit: 100 }), () => ({ RetentionPolicyList: ['shop', 'base', 'tools'].map((NamespaceName) => ({ NamespaceName, Disabled: false, CronSetting: 'weekly' })), TotalCount: 3 }), () => ({ RetentionPolicyList: [], TotalCount: 0 }));
  estate.about('tcr.DescribeInstances', 'tcr.DescribeServiceAccounts', ({ RegistryId }) => ({ RegistryId, Offset: 0, Limit: 100 }), () => ({ ServiceAccounts: [{ Name: 'tcr$build', Disable: false, ExpiresAt: Date.parse('2026-04-01T00:00:00Z') }], TotalCount: 1 }), () => ({ ServiceAccounts: [{ Name: 'tcr$everyone', Disable: false, ExpiresAt: Date.parse('2099-01-01T00:00:00Z') }], TotalCount: 1 }));
  for (const { service, action, response } of recording.calls) {
    if (!kept || service !== 'tcr' || action !== 'DescribeImmutableTagRules' || response === undefined) continue;
    Object.assign(response, { Rules: ['shop', 'base', 'tools'].map((NsName, index) => ({ RepositoryPattern: '**', TagPattern: '**', RepositoryDecoration: 'repoMatches', TagDecoration: 'matches', Disabled: false, RuleId: index + 1, NsName })), EmptyNs: [], Total: 3 });
  }
}

function recordFunctions(estate) {
  const { recording, kept, main, standby } = estate;
  const [first] = recording.calls.filter(({ service, action, response }) => service === 'scf' && action === 'GetFunction' && response?.Type !== 'HTTP');
  if (kept && first) first.response.DeadLetterConfig = { Type: 'CMQ-TOPIC', Name: 'failed-orders', FilterType: '' };
  else if (first) first.response.DeadLetterConfig = { Type: '', Name: '', FilterType: '' };
  recording.list('scf.ListCustomDomains', main, [{ Domain: kept ? 'hooks.lantern-tea.example' : 'api.kite.example', Protocol: kept ? 'HTTPS' : 'HTTP' }, ...(kept ? [] : [{ Domain: 'old-api.kite.example' }])]);
  if (!kept) recording.deny('scf.ListCustomDomains', standby);
}
