import type { Collection, PlannedParts } from '../resource-type.js';
import { attributesOf, filled, flag, idPart, made, number, text, within, words, type From, type Template } from '../template.js';

/** A list that holds one item for every resource of a type. */
interface PlainList {
  readonly of: string;
  readonly service: string;
  readonly action: string;
  readonly key: string;
  readonly part: string;
  readonly owner: From;
  readonly list: string;
  readonly total?: string;
  readonly item: Template;
  readonly unless?: readonly string[];
  readonly global?: true;
}

const REGISTRY = { of: 'tencentcloud_tcr_instance', service: 'tcr', key: 'RegistryId' } as const;

const LISTS: readonly PlainList[] = [
  { ...REGISTRY, action: 'DescribeNamespaces', part: 'tencentcloud_tcr_namespace', owner: text('instance_id'), list: 'NamespaceList', total: 'TotalCount', item: { Name: text('name'), Public: flag('is_public'), AutoScan: flag('is_auto_scan'), PreventVUL: flag('is_prevent_vul'), Severity: text('severity') } },
  { ...REGISTRY, action: 'DescribeRepositories', part: 'tencentcloud_tcr_repository', owner: text('instance_id'), list: 'RepositoryList', total: 'TotalCount', item: { Name: text('name'), Namespace: text('namespace_name'), Public: flag('is_public') } },
  {
    ...REGISTRY,
    action: 'DescribeImmutableTagRules',
    part: 'tencentcloud_tcr_immutable_tag_rule',
    owner: text('registry_id'),
    list: 'Rules',
    total: 'Total',
    item: { NsName: text('namespace_name'), RepositoryPattern: within('rule', text('repository_pattern')), TagPattern: within('rule', text('tag_pattern')), Disabled: within('rule', flag('disabled')) },
  },
  { ...REGISTRY, action: 'DescribeTagRetentionRules', part: 'tencentcloud_tcr_tag_retention_rule', owner: text('registry_id'), list: 'RetentionPolicyList', total: 'TotalCount', item: { NamespaceName: text('namespace_name'), Disabled: flag('disabled'), CronSetting: text('cron_setting') } },
  { ...REGISTRY, action: 'DescribeServiceAccounts', part: 'tencentcloud_tcr_service_account', owner: text('registry_id'), list: 'ServiceAccounts', total: 'TotalCount', item: { Name: text('name'), Disable: flag('disable'), ExpiresAt: number('expires_at') } },
  {
    of: 'tencentcloud_kubernetes_cluster',
    service: 'tke',
    action: 'DescribeClusterNodePools',
    key: 'ClusterId',
    part: 'tencentcloud_kubernetes_node_pool',
    owner: text('cluster_id'),
    list: 'NodePoolSet',
    total: 'TotalCount',
    unless: ['tencentcloud_kubernetes_native_node_pool', 'tencentcloud_kubernetes_serverless_node_pool'],
    item: {
      NodePoolId: idPart(-1),
      Name: text('name'),
      NodePoolOs: text('node_os'),
      DeletionProtection: flag('deletion_protection'),
      AutoscalingGroupStatus: words('enable_auto_scale', 'enabled', 'disabled'),
      MinNodesNum: number('min_size'),
      MaxNodesNum: number('max_size'),
    },
  },
  {
    of: 'tencentcloud_teo_zone',
    service: 'teo',
    action: 'DescribeAccelerationDomains',
    key: 'ZoneId',
    global: true,
    part: 'tencentcloud_teo_acceleration_domain',
    owner: text('zone_id'),
    list: 'AccelerationDomains',
    total: 'TotalCount',
    item: { DomainName: text('domain_name'), DomainStatus: text('status'), OriginProtocol: text('origin_protocol') },
  },
  {
    of: 'tencentcloud_cfs_access_group',
    service: 'cfs',
    action: 'DescribeCfsRules',
    key: 'PGroupId',
    part: 'tencentcloud_cfs_access_rule',
    owner: text('access_group_id'),
    list: 'RuleList',
    item: {
      RuleId: made([], (_, { id }) => id),
      AuthClientIp: text('auth_client_ip'),
      RWPermission: text('rw_permission'),
      UserPermission: text('user_permission'),
      Priority: number('priority'),
    },
  },
];

/** Lists of what a registry, a cluster, a zone or a group holds, where a plan makes it: a new one holds nothing. */
export const LIST_COLLECTIONS: readonly Collection[] = LISTS.map((list) => ({
  of: [list.of],
  service: list.service,
  action: list.action,
  ...(list.global === undefined ? {} : { global: list.global }),
  key: list.key,
  parts: { [list.part]: list.owner },
  ...(list.unless === undefined ? {} : { unless: list.unless }),
  attributes: { [list.part]: attributesOf(list.item) },
  answer: (_: unknown, plan: PlannedParts) => {
    const items = plan.parts(list.part)?.map(({ values, id }) => filled(list.item, values, { id, uin: '' }));
    if (items?.every((one) => one !== undefined) !== true) return undefined;
    return { [list.list]: items, ...(list.total === undefined ? {} : { [list.total]: items.length }) };
  },
}));

/** A bucket that a plan makes has no policy and no referer list, unless the plan gives it one. */
export const BUCKET_COLLECTIONS: readonly Collection[] = [
  { part: 'tencentcloud_cos_bucket_policy', action: 'getBucketPolicy', error: 'NoSuchBucketPolicy' },
  { part: 'tencentcloud_cos_bucket_referer', action: 'getBucketReferer', error: 'NoSuchRefererConfiguration' },
].map(({ part, action, error }) => ({
  of: ['tencentcloud_cos_bucket'],
  service: 'cos',
  action,
  global: true,
  key: 'Bucket',
  keyed: made(['bucket'], (v, { id }) => v.text('bucket') ?? id),
  parts: { [part]: text('bucket') },
  attributes: {},
  answer: (_: unknown, plan: PlannedParts) => (plan.parts(part)?.length === 0 ? { error } : undefined),
}));
