import type { JsonObject } from '../../src/common/json.js';
import type { RecordedCall } from '../../src/snapshots/snapshot.js';
import { call, listing, resource, ZONE, type GeneratedAccount, type Part, type Random } from './terraform-account.js';

/** What belongs to users, registries, clusters and balancers as a whole. */

/** Users with keys, groups and policies, of their own and through a group. */
export function users(random: Random): Part {
  const withKey = random() < 0.5;
  const [uin, other] = [100_000_000_777, 100_000_000_778];
  const older = random() < 0.5;
  const member = older ? 'user_ids' : 'user_names';
  const namedBy = older ? 'user_id' : 'user_name';
  const cam = (action: string, params: JsonObject, response: JsonObject): RecordedCall => call(`cam.${action}`, params, response, true);
  const list = (name: string, items: readonly JsonObject[]): JsonObject => ({ TotalNum: items.length, [name]: items });
  const document = JSON.stringify({ version: '2.0', statement: [{ effect: 'allow', action: ['*'], resource: ['*'] }] });
  const calls = [
    listing('cam.ListUsers', 'Data', { Uin: uin, Name: 'ann' }, true),
    listing('cam.ListUsers', 'Data', { Uin: other, Name: 'bob' }, true),
    listing('cam.ListGroups', 'GroupInfo', { GroupId: '4711', GroupName: 'admins' }, true),
    listing('cam.DescribeRoleList', 'List', { RoleId: '4611', RoleName: 'worker', RoleType: 'user' }, true),
    listing('cam.ListPolicies', 'List', { PolicyId: '800', PolicyName: 'everything', Type: 1 }, true),
    cam('GetPolicy', { PolicyId: '800' }, { PolicyName: 'everything', Type: 1, PolicyDocument: document }),
  ];
  const everything = { PolicyId: '800', PolicyName: 'everything', PolicyType: 'User' };
  return {
    resources: [
      resource('cam_user', 'ann', { name: 'ann', uin, use_api: withKey, secret_id: 'AKIDann' }),
      resource('cam_user', 'bob', { name: 'bob', uin: other, use_api: false }),
      resource('cam_access_key', `${uin}#AKIDnew`, { target_uin: uin, access_key: 'AKIDnew', status: 'Inactive' }),
      resource('cam_group', '4711', { name: 'admins' }),
      resource('cam_group_membership', 'm', { group_id: '4711', [member]: ['ann', 'bob'] }),
      resource('cam_policy', '800', { name: 'everything', document }),
      resource('cam_role', '4611', { name: 'worker' }),
      resource('cam_user_policy_attachment', 'u', { [namedBy]: 'ann', policy_id: '26800353', policy_name: 'ReadOnlyAccess' }),
      resource('cam_group_policy_attachment', 'g', { group_id: '4711', policy_id: '800', policy_name: 'everything' }),
      resource('cam_role_policy_attachment', 'r', { [older ? 'role_id' : 'role_name']: older ? '4611' : 'worker', policy_id: '800', policy_name: 'everything' }),
      resource('cam_role_policy_attachment_by_name', 'n', { role_name: 'worker', policy_name: 'ReadOnlyAccess' }),
    ],
    calls,
    planned: [
      ...calls,
      cam('ListAccessKeys', { TargetUin: uin }, { AccessKeys: [...(withKey ? [{ AccessKeyId: 'AKIDann', Status: 'Active' }] : []), { AccessKeyId: 'AKIDnew', Status: 'Inactive' }] }),
      cam('ListAccessKeys', { TargetUin: other }, { AccessKeys: [] }),
      ...[uin, other].map((one) => cam('ListGroupsForUser', { SubUin: one }, list('GroupInfo', [{ GroupId: '4711', GroupName: 'admins' }]))),
      cam('ListAttachedUserAllPolicies', { TargetUin: uin }, list('PolicyList', [{ PolicyId: '26800353', PolicyName: 'ReadOnlyAccess' }, { PolicyId: '800', PolicyName: 'everything', StrategyType: '1', Groups: [{ GroupId: '4711', GroupName: 'admins' }] }])),
      cam('ListAttachedUserAllPolicies', { TargetUin: other }, list('PolicyList', [{ PolicyId: '800', PolicyName: 'everything', StrategyType: '1', Groups: [{ GroupId: '4711', GroupName: 'admins' }] }])),
      cam('ListUsersForGroup', { GroupId: '4711' }, list('UserInfo', [{ Uin: uin, Name: 'ann' }, { Uin: other, Name: 'bob' }])),
      cam('ListAttachedGroupPolicies', { TargetGroupId: '4711' }, list('List', [everything])),
      cam('ListAttachedRolePolicies', { RoleName: 'worker' }, list('List', [everything, { PolicyName: 'ReadOnlyAccess' }])),
    ],
  };
}

/** What registries, clusters, zones and permission groups hold. */
export function lists(random: Random): Part {
  const on = random() < 0.5;
  const tcr = (action: string, list: string, item: JsonObject, total = 'TotalCount'): RecordedCall => call(`tcr.${action}`, { RegistryId: 'tcr-full' }, { [list]: [item], [total]: 1 });
  const calls = [
    listing('tcr.DescribeInstances', 'Registries', { RegistryId: 'tcr-full' }),
    listing('tke.DescribeClusters', 'Clusters', { ClusterId: 'cls-full' }),
    listing('teo.DescribeZones', 'Zones', { ZoneId: 'zone-full' }, true),
    listing('cfs.DescribeCfsPGroups', 'PGroupList', { PGroupId: 'pgroup-full' }),
  ];
  return {
    resources: [
      resource('tcr_instance', 'tcr-full', {}),
      resource('tcr_namespace', 'ns', { instance_id: 'tcr-full', name: 'shop', is_public: on, is_auto_scan: on, is_prevent_vul: !on, severity: 'high' }),
      resource('tcr_repository', 'repo', { instance_id: 'tcr-full', namespace_name: 'shop', name: 'cart', is_public: on }),
      resource('tcr_immutable_tag_rule', 'fixed', { registry_id: 'tcr-full', namespace_name: 'shop', rule: [{ repository_pattern: '**', tag_pattern: 'v*', disabled: on }] }),
      resource('tcr_tag_retention_rule', 'kept', { registry_id: 'tcr-full', namespace_name: 'shop', cron_setting: 'daily', disabled: on }),
      resource('tcr_service_account', 'robot', { registry_id: 'tcr-full', name: 'robot', disable: on, expires_at: 1_790_000_000_000 }),
      resource('kubernetes_cluster', 'cls-full', {}),
      resource('kubernetes_node_pool', 'cls-full#np-1', { cluster_id: 'cls-full', name: 'pool', node_os: 'tlinux2.4x86_64', deletion_protection: on, enable_auto_scale: on, min_size: 1, max_size: 9 }),
      resource('teo_zone', 'zone-full', {}),
      resource('teo_acceleration_domain', 'www', { zone_id: 'zone-full', domain_name: 'www.example.com', status: 'online', origin_protocol: on ? 'HTTPS' : 'HTTP' }),
      resource('cfs_access_group', 'pgroup-full', {}),
      resource('cfs_access_rule', 'rule-1', { access_group_id: 'pgroup-full', auth_client_ip: on ? '*' : '10.0.0.0/24', rw_permission: 'RW', user_permission: 'no_root_squash', priority: 1 }),
    ],
    calls,
    planned: [
      ...calls,
      tcr('DescribeNamespaces', 'NamespaceList', { Name: 'shop', Public: on, AutoScan: on, PreventVUL: !on, Severity: 'high' }),
      tcr('DescribeRepositories', 'RepositoryList', { Name: 'cart', Namespace: 'shop', Public: on }),
      tcr('DescribeImmutableTagRules', 'Rules', { NsName: 'shop', RepositoryPattern: '**', TagPattern: 'v*', Disabled: on }, 'Total'),
      tcr('DescribeTagRetentionRules', 'RetentionPolicyList', { NamespaceName: 'shop', Disabled: on, CronSetting: 'daily' }),
      tcr('DescribeServiceAccounts', 'ServiceAccounts', { Name: 'robot', Disable: on, ExpiresAt: 1_790_000_000_000 }),
      call('tke.DescribeClusterNodePools', { ClusterId: 'cls-full' }, { NodePoolSet: [{ NodePoolId: 'np-1', Name: 'pool', NodePoolOs: 'tlinux2.4x86_64', DeletionProtection: on, AutoscalingGroupStatus: on ? 'enabled' : 'disabled', MinNodesNum: 1, MaxNodesNum: 9 }], TotalCount: 1 }),
      call('teo.DescribeAccelerationDomains', { ZoneId: 'zone-full' }, { AccelerationDomains: [{ DomainName: 'www.example.com', DomainStatus: 'online', OriginProtocol: on ? 'HTTPS' : 'HTTP' }], TotalCount: 1 }, true),
      call('cfs.DescribeCfsRules', { PGroupId: 'pgroup-full' }, { RuleList: [{ RuleId: 'rule-1', AuthClientIp: on ? '*' : '10.0.0.0/24', RWPermission: 'RW', UserPermission: 'no_root_squash', Priority: 1 }] }),
    ],
  };
}

/** A balancer with listeners, rules, certificates, redirections and backends. */
export function balancerAccount(random: Random): GeneratedAccount {
  const [on, mutual] = [random() < 0.5, random() < 0.5];
  const port = 8000 + Math.floor(random() * 100);
  const clb = { clb_id: 'lb-1' };
  const [https, tcp, http] = ['lbl-https', 'lbl-tcp', 'lbl-http'];
  const SSLMode = mutual ? 'MUTUAL' : 'UNIDIRECTIONAL';
  const calls = [listing('clb.DescribeLoadBalancers', 'LoadBalancerSet', { LoadBalancerId: 'lb-1', Forward: 1, LoadBalancerType: 'OPEN' }), listing('vpc.DescribeSubnets', 'SubnetSet', { SubnetId: 'subnet-here', Zone: ZONE })];
  return {
    resources: [
      // Tells the region, in a state.
      resource('subnet', 'subnet-here', { availability_zone: ZONE }),
      resource('clb_instance', 'lb-1', { network_type: 'OPEN' }),
      resource('clb_listener', `lb-1#${https}`, { ...clb, listener_id: https, listener_name: 'web', protocol: 'HTTPS', port: 443, sni_switch: on, certificate_ssl_mode: SSLMode, certificate_id: 'cert-1', certificate_ca_id: 'ca-1', target_type: 'NODE' }),
      resource('clb_listener', `lb-1#${tcp}`, { ...clb, listener_id: tcp, protocol: 'TCP_SSL', port, end_port: port + 5, health_check_switch: on, multi_cert_info: [{ ssl_mode: SSLMode, cert_id_list: ['cert-2', 'cert-3'] }] }),
      resource('clb_listener', `lb-1#${http}`, { ...clb, listener_id: http, protocol: 'HTTP', port: 80 }),
      resource('clb_listener_rule', 'rule-one', { ...clb, listener_id: https, rule_id: 'loc-1', domain: 'example.com', url: '/', health_check_switch: on }),
      resource('clb_listener_rule', 'rule-two', { ...clb, listener_id: http, rule_id: 'loc-2', domains: ['example.com', 'www.example.com'], url: '/old', certificate_ssl_mode: SSLMode, certificate_id: 'cert-4', certificate_ca_id: 'ca-4' }),
      resource('clb_listener_rule', 'rule-three', { ...clb, listener_id: http, rule_id: 'loc-3', domain: 'example.com', url: '/api', multi_cert_info: [{ ssl_mode: SSLMode, cert_id_list: ['cert-5'] }] }),
      resource('clb_redirection', 'redirection', { ...clb, source_listener_id: http, source_rule_id: 'loc-2', target_listener_id: https, target_rule_id: 'loc-1', is_auto_rewrite: false }),
      resource('clb_attachment', 'to-rule', { ...clb, listener_id: https, rule_id: 'loc-1', targets: [{ instance_id: 'ins-1', port: 80, weight: 10 }] }),
      resource('clb_attachment', 'to-url', { ...clb, listener_id: http, domain: 'example.com', url: '/api', targets: [{ eni_ip: '10.0.0.8', port: 90, weight: 0 }] }),
      resource('clb_attachment', 'to-listener', { ...clb, listener_id: tcp, targets: [{ instance_id: 'ins-2', port: 8443, weight: 5 }] }),
    ],
    calls,
    planned: [
      ...calls,
      call('clb.DescribeListeners', { LoadBalancerId: 'lb-1' }, {
        Listeners: [
          {
            ListenerId: https,
            ListenerName: 'web',
            Protocol: 'HTTPS',
            Port: 443,
            SniSwitch: on ? 1 : 0,
            Certificate: { SSLMode, CertId: 'cert-1', CertCaId: 'ca-1' },
            TargetType: 'NODE',
            Rules: [{ LocationId: 'loc-1', Domain: 'example.com', Url: '/', HealthCheck: { HealthSwitch: on ? 1 : 0 } }],
          },
          { ListenerId: tcp, Protocol: 'TCP_SSL', Port: port, EndPort: port + 5, Certificate: { SSLMode, CertId: 'cert-2', ExtCertIds: ['cert-3'] }, HealthCheck: { HealthSwitch: on ? 1 : 0 }, Rules: [] },
          {
            ListenerId: http,
            Protocol: 'HTTP',
            Port: 80,
            Rules: [
              { LocationId: 'loc-2', Domain: 'example.com', Url: '/old', Certificate: { SSLMode, CertId: 'cert-4', CertCaId: 'ca-4' }, RewriteTarget: { TargetListenerId: https, TargetLocationId: 'loc-1' } },
              { LocationId: 'loc-3', Domain: 'example.com', Url: '/api', Certificate: { SSLMode, CertId: 'cert-5', ExtCertIds: [] } },
            ],
          },
        ],
      }),
      call('clb.DescribeTargets', { LoadBalancerId: 'lb-1' }, {
        Listeners: [
          { ListenerId: https, Protocol: 'HTTPS', Port: 443, Targets: [], Rules: [{ LocationId: 'loc-1', Targets: [{ Type: 'CVM', InstanceId: 'ins-1', Port: 80, Weight: 10 }] }] },
          { ListenerId: tcp, Protocol: 'TCP_SSL', Port: port, EndPort: port + 5, Targets: [{ Type: 'CVM', InstanceId: 'ins-2', Port: 8443, Weight: 5 }], Rules: [] },
          { ListenerId: http, Protocol: 'HTTP', Port: 80, Targets: [], Rules: [{ LocationId: 'loc-2', Targets: [] }, { LocationId: 'loc-3', Targets: [{ Type: 'ENI', PrivateIpAddresses: ['10.0.0.8'], Port: 90, Weight: 0 }] }] },
        ],
      }),
    ],
  };
}
